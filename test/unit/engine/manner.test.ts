import assert from 'node:assert/strict';
import type { Manner } from '../../../server/src/engine/engine';
import type { Relation } from '../../../server/src/engine/report';
import { engine } from '../claim/claims';

const fifty = 'The survey of 2024 found about 40 herons on the lake of Merrow.\n';
const more = 'The survey of 2024 found 45 herons on the lake of Merrow.\n';

function relations(manner: Manner): readonly Relation[] {
  const comparison = engine.createComparison();
  for (const [path, text] of Object.entries({ 'a.txt': fifty, 'b.txt': more }))
    comparison.put(engine.analyse({ path, text, manner }));
  const { claims, relations: all } = comparison.report();
  const herons = new Set(claims.filter(({ text }) => /40|45/.test(text)).map(({ id }) => id));
  return all.filter(({ a, b }) => herons.has(a) && herons.has(b));
}

describe('the manner of reading', () => {
  it('has "about" reach as far as is tolerated, and no farther', () => {
    assert.deepEqual(
      relations({ hedgeTolerance: 0.2 }).map(({ relation }) => relation),
      ['corroborates'],
    );
    assert.ok(relations({}).every(({ relation }) => relation !== 'corroborates'));
    assert.ok(relations({ hedgeTolerance: 0 }).every(({ relation }) => relation !== 'corroborates'));
  });

  it('leaves out what does not look like English, or reads it all the same', () => {
    const text = 'Drei Boote, vier Netze, 312 Kisten, 40 Körbe, zwei Schuppen. '.repeat(12);
    assert.equal(engine.analyse({ path: 'a.txt', text }).skipped, 'not in English');
    const read = engine.analyse({ path: 'a.txt', text, manner: { anyLanguage: true } });
    assert.equal(read.skipped, null);
    assert.ok(read.claims.some(({ figure }) => figure.text.startsWith('312')));
  });
});
