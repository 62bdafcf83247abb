import assert from 'node:assert/strict';
import { engine } from '../claim/claims';
import { between, compare, named } from './compared';

const share = (price: string): string => `The shares of Orlo Foods closed at ${price}.`;

describe('amounts in small coin', () => {
  const cases = [
    ['298.5 pence', '£2.985', 'corroborates converted'],
    ['298.5 pence', '£3.985', 'conflicts value'],
    ['35 cents', '€0.35', 'corroborates converted'],
    ['35 cents', '€0.45', 'conflicts value'],
    ['35 cents', '£0.35', 'differs currency'],
  ] as const;
  for (const [a, b, expected] of cases)
    it(`${a} against ${b}`, () => {
      assert.equal(named(between(share(a), share(b))), expected);
      assert.equal(named(between(share(b), share(a))), expected);
    });
});

describe('an amount in two currencies', () => {
  it('is told to be in another currency, not in another unit', () => {
    const rate = 'Orlo Foods made a profit of $100 million, or 90 million euros.';
    const { relations } = engine.compareSources([
      { path: 'a.txt', text: rate },
      { path: 'b.txt', text: 'Orlo Foods made a profit of 90 million euros.' },
    ]);
    const told = relations.map(({ because }) => because);
    assert.ok(
      told.some((because) => /^\$100 million is 90 million euros in another currency/.test(because)),
      told.join(' '),
    );
  });
});

describe('a rate that a source gives in brackets', () => {
  const museum = 'The new wing of the museum may cost up to 45 million euros.';

  it('is that of its amounts, also where they are limits', () => {
    const inDollars = (amount: string): string =>
      `The new wing of the museum may cost up to ${amount}. (1 euro = $1.10)`;
    assert.equal(named(between(museum, inDollars('$50 million'))), 'corroborates converted');
    assert.ok(compare(museum, inDollars('$80 million')).relations.every(({ relation }) => relation !== 'corroborates'));
    assert.equal(named(between(museum, 'The new wing of the museum may cost up to $50 million.')), 'differs currency');
  });
});

describe('a stated rate', () => {
  it('makes amounts one that differ by no more than their rounding', () => {
    const both = 'The orchestra of Sund cost the town 6.84 million euros, or $7.5 million.';
    const found = (amount: string): readonly string[] =>
      compare(both, `The orchestra of Sund cost the town ${amount}.`).relations.map(({ relation }) => relation);
    assert.ok(found('6.8 million euros').includes('corroborates'));
    const dollars = compare(
      'The orchestra of Sund cost the town $7.5 million.',
      `${both} The choir cost 6.7 million euros.`,
    );
    assert.ok(dollars.relations.every(({ because }) => !because.includes('6.7 million')));
  });
});

describe('an amount that its source gives in two currencies in two places', () => {
  const second = 'The canal at Lorn will cost 15.2 billion euros.';
  const firstWith = (price: string): string =>
    `Lorn is to have a canal, and it will cost ${price}. Work begins in May. The cost of the canal, 15.2 billion euros, is borne by the state.`;
  const told = (first: string): string[] =>
    compare(first, second)
      .relations.filter(({ a, b }) => [a, b].some((id) => id.startsWith('a.txt#')))
      .map(({ relation, because }) => `${relation}: ${because}`);

  it('is known in both', () => {
    assert.ok(
      told(firstWith('$16.5 billion')).some((line) => /^corroborates: .*16\.5 billion.*another currency/.test(line)),
    );
  });

  it('is not where no rate could make them one', () => {
    assert.ok(!told(firstWith('$40 billion')).some((line) => line.includes('another currency')));
  });

  it('is not where the words are of two things', () => {
    const other = 'Norwell has sold its tram for $16.5 billion. The cost of the canal at Lorn is 15.2 billion euros.';
    assert.ok(!told(other).some((line) => line.includes('another currency')));
  });

  it('makes nothing a conflict', () => {
    const third = 'The canal at Lorn will cost $19 billion.';
    assert.ok(
      !compare(firstWith('$16.5 billion'), third).relations.some(
        ({ relation, because }) => relation === 'conflicts' && because.includes('euros'),
      ),
    );
  });
});

describe('a figure that has its unit from a heading', () => {
  it('is told with it', () => {
    const { relations } = engine.compareSources([
      { path: 'a.md', text: '# Orlo Foods\n\n| EUR million | 2024 |\n|---|---|\n| Net profit | 118 |\n' },
      { path: 'b.md', text: 'Orlo Foods made a net profit of 118.4 million euros in 2024.' },
    ]);
    assert.equal(relations.length, 1);
    assert.match(relations[0]?.because ?? '', /118\.4 million euros rounds to 118 \(million EUR\)/);
  });

  it('is told with more than one of it', () => {
    const { relations } = engine.compareSources([
      { path: 'a.md', text: '# Lorn canal\n\n| Canal | Length (km) |\n|---|---|\n| Lorn | 118 |\n' },
      { path: 'b.md', text: 'The Lorn canal has a length of 118 km.' },
    ]);
    assert.match(relations[0]?.because ?? '', /^Both give 118 \(kilometres\)/);
  });
});
