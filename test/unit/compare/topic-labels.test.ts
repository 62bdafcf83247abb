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
});
