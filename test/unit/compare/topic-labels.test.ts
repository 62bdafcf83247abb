import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index';

/** The label of the topic that a figure of the first text belongs to. */
function label(figure: string, ...texts: readonly string[]): string {
  const engine = createEngine();
  const comparison = engine.createComparison();
  for (const [at, text] of texts.entries()) comparison.put(engine.analyse({ path: `${at}.txt`, text, role: 'source' }));
  const { claims, topics } = comparison.report();
  const claim = claims.find(({ text }) => text === figure);
  assert.ok(claim, claims.map(({ text }) => text).join());
  return topics.find((topic) => topic.claims.includes(claim.id))?.label ?? '';
}

describe('topics are called', () => {
  it('by what is measured, not by who says or does what', () => {
    const said = label(
      '4 percent',
      'The minister wants towns to spend 4 percent of their revenue on roads in 2024.',
      'Towns agreed to spend 4 percent of their revenue on roads in 2024.',
    );
    assert.equal(said, 'revenue on roads, 2024');
  });

  it('by a thing that is counted', () =>
    assert.equal(label('1,500', 'The yard ordered 1,500 tanks in May.', 'It ordered 1,500 tanks.'), 'tanks'));

  it('by the noun phrase in a clause', () => {
    const text = 'The board of the harbour promised the ferry company a subsidy of €4.6m on Friday.';
    assert.equal(label('€4.6m', text), 'subsidy, ferry company');
    assert.equal(
      label('31 hours', 'The port of Orre was closed for 31 hours.', 'The port of Orre was shut for 31 hours in May.'),
      'port of Orre',
    );
    assert.equal(
      label('6.2 per cent', 'Turnover fell by 6.2 per cent in 2024.', 'In 2024 turnover fell by 6.2 per cent.'),
      'turnover, change, 2024',
    );
  });

  it('by what the figure is of rather than by who has it', () =>
    assert.equal(
      label(
        '€980,000',
        'Anna Berg was promised the new pier for €980,000.',
        'Berg was promised the pier for €980,000.',
      ),
      'pier',
    ));

  it('by two things that "and" joins, and by what is called by a form of a verb', () => {
    assert.equal(
      label(
        '300%',
        'The island wants to raise its wind and wave power by 300% by 2030.',
        'The island will raise its wind and wave power by 300%.',
      ).toLowerCase(),
      'wind and wave power, change, 2030',
    );
    assert.equal(
      label('€12m', 'The operating profit of the line fell to €12m.', 'Its operating profit fell to €12m.'),
      'operating profit',
    );
  });

  it('by a noun with the participle that belongs to it', () =>
    assert.equal(
      label(
        '€31m',
        'The town put aside another €31m for repairs related to the flood.',
        'Repairs related to the flood cost €31m.',
      ).toLowerCase(),
      'repairs related to the flood',
    ));

  it('with what tells them from others of one name: the thing beside it that the sources share', () => {
    assert.equal(
      label(
        '6,200',
        'Some 6,200 people work at the shipyard.',
        'The shipyard has 6,200 people, said a spokesman over lunch.',
        'At the shipyard 6,100 people have a job.',
      ),
      'people, shipyard',
    );
    const other = label('31', 'There were 31 people in the ferry.', 'The ferry carried 31 people.');
    assert.equal(other, 'people, ferry');
  });

  it('with whose they are, and the year they hold for, where most sources tell it', () => {
    assert.equal(
      label(
        '4.6 million',
        'Norway had 4.6 million overnight guests in 2027.',
        'The overnight guests of Norway were 4.6 million in 2027.',
        'It counted 4.5 million overnight guests.',
      ),
      'overnight guests, Norway, 2027',
    );
    const text = 'Norway had 4.6 million overnight guests from 2027 to 2029.';
    assert.equal(label('4.6 million', text), 'overnight guests, Norway');
  });

  it('by what has a share, and what it is a share of', () =>
    assert.equal(
      label(
        '4 percent',
        'The ministers agreed to spend 4 percent of gross national income on the railways.',
        'Rail spending should reach 4 percent of gross national income, with new spending on railways.',
      ),
      'railways, % of gross national income',
    ));

  it('by what another figure of the sentence is of, where its own words name only who said it', () =>
    assert.equal(
      label(
        '3 percent',
        'Norland puts 2.5 percent of turnover into repairs, and Prime Minister Anna Berg speaks of 3 percent.',
        'Norland puts 2.5 percent of turnover into repairs, and Prime Minister Anna Berg speaks of 3 percent.',
      ),
      '% of turnover into repairs',
    ));

  it('without the mark of a list in front of the heading of a table', () =>
    assert.equal(
      label('846', '| EUR million | 2026 |\n|---|---|\n| - Bicycles | 846 |\n| - Boats | 61 |\n'),
      'Bicycles, 2026',
    ));

  it('by the headings of a table, whole', () => {
    const table =
      '| Item | 2024 | 2023 |\n|---|---|---|\n| Net debt (EUR million) | 451 | 388 |\n| Staff on duty | 612 | 640 |\n';
    assert.equal(label('451', table), 'Net debt (EUR million), 2024');
  });
});
