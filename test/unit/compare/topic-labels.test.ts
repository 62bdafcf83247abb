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
    assert.equal(said, 'revenue on roads');
  });

  it('by a thing that is counted', () =>
    assert.equal(label('1,500', 'The yard ordered 1,500 tanks in May.', 'It ordered 1,500 tanks.'), 'tanks'));

  it('by the noun phrase in a clause', () => {
    const text = 'The board of the harbour promised the ferry company a subsidy of €4.6m on Friday.';
    assert.equal(label('€4.6m', text), 'subsidy');
    assert.equal(
      label('31 hours', 'The port of Orre was closed for 31 hours.', 'The port of Orre was shut for 31 hours in May.'),
      'port of Orre',
    );
    assert.equal(
      label('6.2 per cent', 'Turnover fell by 6.2 per cent in 2024.', 'In 2024 turnover fell by 6.2 per cent.'),
      'turnover',
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
      'wind and wave power',
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

  it('by the headings of a table, whole', () => {
    const table =
      '| Item | 2024 | 2023 |\n|---|---|---|\n| Net debt (EUR million) | 451 | 388 |\n| Staff on duty | 612 | 640 |\n';
    assert.equal(label('451', table), 'Net debt (EUR million), 2024');
  });
});
