import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toReadings } from '../../../server/src/engine/quantity';
import { scan } from './read';

const word = fc.constantFrom(
  '5',
  '1,500',
  '3.2',
  '$',
  '€',
  '%',
  'percent',
  'million',
  'two',
  'hundred',
  'and',
  'a',
  'half',
  'to',
  '-',
  'about',
  'at least',
  'June',
  '2025',
  'km',
  'of',
  '(',
  ')',
  ',',
  '.',
  'in',
  'ten',
  'third',
  'times',
  'per',
  'hour',
  'last',
  'week',
  'not',
  'ships',
  '"',
  "'",
  '/',
  'between',
  'from',
  '½',
  'dozens',
  '12:30',
  'pm',
  'm',
  '°C',
  'one',
  '\n\n',
  'Q3',
  'No',
  'votes',
);
const soup = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '')), { maxLength: 30 })
  .map((parts) => parts.map((p) => p.join('')).join(''));

describe('the scanner, whatever the text', () => {
  const holds = (text: string): void => {
    let last = 0;
    for (const figure of scan(text, { referenceDate: '2025-06-09' })) {
      assert.equal(text.slice(figure.start, figure.end), figure.text);
      assert.ok(figure.start >= last && figure.end > figure.start && figure.end <= text.length);
      for (const span of [figure.number, figure.unitSpan, figure.hedgeSpan, figure.per])
        assert.ok(!span || (span.start >= 0 && span.end > span.start && span.end <= text.length));
      last = figure.end;
    }
  };

  it('never throws and gives offsets that reproduce the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), holds));
    fc.assert(fc.property(soup, holds), { numRuns: 2000 });
  });

  it('reads the same twice', () => {
    fc.assert(fc.property(soup, (text) => assert.deepEqual(scan(text), scan(text))));
  });

  it('does not look across a blank line', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const plain = text.replace(/["©\n]/g, ' ').replace(/\dm|m /g, ' ');
        const alone = scan(plain)
          .filter((f) => f.quantity.type === 'money')
          .map((f) => f.text);
        const behind = scan(`Nothing stands here.\n\n${plain}`)
          .filter((f) => f.quantity.type === 'money')
          .map((f) => f.text);
        assert.deepEqual(behind, alone);
      }),
    );
  });
});

describe('ways to write one number', () => {
  const values = (text: string): unknown[] => toReadings(scan(text)).map((r) => [r.value, r.unit]);
  const alike = (...texts: string[]): Mocha.Test =>
    it(texts.join(' / '), () => {
      for (const text of texts) assert.deepEqual(values(text), values(texts[0] ?? ''), text);
    });
  alike('1,500 people', '1500 people', 'fifteen hundred people', '1.5 thousand people', '1.5k people');
  alike('2.5%', '2.5 percent', '2.5 per cent', 'two and a half per cent', '2½ per cent', '2.5-percent');
  alike('$3.2bn', '$3.2 billion', 'US$3.2bn', '3.2 billion dollars', 'USD 3.2 billion', '$3,200 million');
  alike('40 km', '40km', 'forty kilometres', '40 kilometers', 'a 40-kilometre');

  it('reads integers with and without separators alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10000, max: 999999999 }), (n) => {
        assert.deepEqual(values(`${n.toLocaleString('en-US')} homes`), [[n, null]]);
        assert.deepEqual(values(`${n} homes`), [[n, null]]);
      }),
    );
  });
});
