import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index';

const engine = createEngine();

function claims(text: string, path = 'note.txt'): { text: string; value: number | string; unit: string | null }[] {
  return engine
    .compareSources([{ path, text }])
    .claims.map(({ text: words, quantity }) => ({ text: words, value: quantity.value, unit: quantity.unit }));
}
const texts = (text: string): string[] => claims(text).map((c) => c.text);

describe('what the company of a figure makes of it', () => {
  it('reads m as a million beside money and audiences, as metres beside lengths', () => {
    assert.deepEqual(claims('Sales were EUR 61.2m (48.7m).'), [
      { text: 'EUR 61.2m', value: 61_200_000, unit: 'EUR' },
      { text: '48.7m', value: 48_700_000, unit: 'EUR' },
    ]);
    const table = '# Figures\n\n| | Viewers | Height of the mast |\n|---|---:|---:|\n| Alba | 2.4 m | 8.1 m |\n';
    assert.deepEqual(
      claims(table, 'table.md').map((c) => [c.value, c.unit]),
      [
        [2_400_000, null],
        [8.1, 'metre'],
      ],
    );
  });

  it('takes dates of deadlines and of days on which something was done for claims', () => {
    assert.deepEqual(texts('She promised 400 flats by 2031.'), ['400', '2031']);
    assert.deepEqual(texts('The ban covers 90 lakes and was signed on 4 May 2024.'), ['90', '4 May 2024']);
    assert.deepEqual(texts('The record had stood since 1961.'), ['1961']);
  });

  it('takes dates that only say when a figure holds for none', () => {
    assert.deepEqual(texts('On 4 May 2024 the kiosk served 41 guests.'), ['41']);
    assert.deepEqual(texts('The kiosk had 41 guests on 4 May 2024.'), ['41']);
  });

  it('lets a bare number take over the percentage before it', () => {
    assert.deepEqual(claims('The target is 95 per cent. We managed 88.4 in the end.').at(-1), {
      text: '88.4',
      value: 88.4,
      unit: 'percent',
    });
  });
});
