import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainStops } from '../../../server/src/engine/text/plain-stops';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const stopsOf = (text: string): number[] =>
  Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);

describe('the stops of plain prose', () => {
  it('are those of Intl.Segmenter, wherever they are told', () => {
    const letter = fc.constantFrom(...Array.from('aAbZ19.... !?  ,-()\'"$%’é€–:;À\n'));
    let told = 0;
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 14 }), (text) => {
        const stops = plainStops(text, 0, text.length);
        if (!stops) return;
        told += 1;
        assert.deepEqual(stops, stopsOf(text));
      }),
      { numRuns: 4000 },
    );
    assert.ok(told > 800, String(told));
  });

  it('are told of ordinary sentences', () => {
    for (const text of [
      'The port handled 4.4 million tonnes in 2023. It had planned for more! Who knows? Nobody said.',
      'In the U.S. the rate fell to 3.5 percent, the bank’s board wrote. Prices rose by €5.',
      'It closed in 1911. 43 miners had died. It opened again in No. 5 Road.',
    ]) {
      assert.deepEqual(plainStops(text, 0, text.length), stopsOf(text), text);
    }
  });

  it('are not told where more than a glance is needed', () => {
    for (const text of ['He left (at 5.) She stayed.', 'One line.\nAnother.', '“Stop.” He did.', 'Two.  Blanks.'])
      assert.equal(plainStops(text, 0, text.length), null, text);
  });
});
