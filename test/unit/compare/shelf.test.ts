import assert from 'node:assert/strict';
import { digestOf } from '../../../server/src/engine/compare/digest';
import { Shelf } from '../../../server/src/engine/compare/index/shelf';
import { createEngine } from '../../../server/src/engine/index';

const engine = createEngine();

describe('the shelf of sources', () => {
  it('gives each source back as it was taken, however many others have come and gone', () => {
    const shelf = new Shelf();
    const digests = Array.from({ length: 500 }, (_, i) =>
      digestOf(
        engine.analyse({
          path: `ward-${i}.txt`,
          text: `Ward ${i} of the clinic treated ${1000 + i} patients in 2024.`,
        }),
      ),
    ).flatMap(({ sources }) => sources);
    for (const { source, runs, claims } of digests) shelf.take(source, runs, claims);
    const stay = digests.filter((_, i) => i % 5 === 0);
    for (const { source } of digests) if (!stay.some((one) => one.source === source)) shelf.delete(source.id);
    assert.equal(shelf.all().length, 100);
    stay.forEach(({ source, runs }, i) => {
      const side = shelf.get(source.id);
      assert.ok(side);
      assert.deepEqual(side.runs, runs);
      assert.deepEqual(
        side.claims.map(({ figure }) => figure.quantity.value),
        [1000 + 5 * i],
      );
    });
  });
});
