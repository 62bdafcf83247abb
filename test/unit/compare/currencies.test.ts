import assert from 'node:assert/strict';
import { engine } from '../claim/claims';
import { between, named } from './compared';

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
