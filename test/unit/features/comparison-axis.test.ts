import assert from 'node:assert/strict';
import type { Claim, Quantity } from '../../../server/src/engine/report';
import { daysOf, placeOnAxis } from '../../../server/src/features/comparison-axis';
import { comparison } from '../../../server/src/features/comparison-request';
import { ReportIndex } from '../../../server/src/features/report-index';
import { ReportBuilder } from './report-builder';

const text = '1 2 3 4 5';

function claims(...quantities: readonly Partial<Quantity>[]) {
  const builder = new ReportBuilder().source('a.txt', text);
  return quantities.map((quantity, i) =>
    builder.claim('a.txt', text.charAt(2 * i), {
      quantity: {
        type: 'measurement',
        value: 0,
        low: 0,
        high: 0,
        unit: null,
        hedge: 'none',
        range: false,
        ...quantity,
      },
    }),
  );
}

const metres = (value: number): Partial<Quantity> => ({ value, low: value, high: value, unit: 'metre' });

describe('the axis of a comparison row', () => {
  it('is in the unit that most figures are written in, and others are converted to it', () => {
    const [one, two, three] = claims(metres(8), metres(7.8), { value: 25.6, low: 25.6, high: 25.6, unit: 'foot' });
    const placed = placeOnAxis([one!, two!, three!]);
    assert.equal(placed?.axis.unit, 'metre');
    assert.ok(Math.abs((placed.places.get(three!.id)?.value ?? 0) - 7.80288) < 1e-9);
  });

  it('converts prefixed units, powers and temperatures', () => {
    const at = (from: Partial<Quantity>, unit: string): number | undefined => {
      const [a, b, c] = claims({ unit }, { unit }, from);
      return placeOnAxis([a!, b!, c!])?.places.get(c!.id)?.value;
    };
    assert.equal(at({ value: 5, unit: 'megawatt' }, 'watt'), 5e6);
    assert.equal(at({ value: 2, unit: 'square kilometre' }, 'hectare'), 200);
    assert.ok(Math.abs((at({ value: 212, unit: 'fahrenheit' }, 'celsius') ?? 0) - 100) < 1e-9);
  });

  it('holds bare numbers beside counts', () => {
    const votes = { type: 'count', unit: 'vote' } as const;
    const [one, two, bare] = claims(
      { ...votes, value: 96 },
      { ...votes, value: 96 },
      { type: 'number', value: 69, low: 69, high: 69 },
    );
    const placed = placeOnAxis([one!, two!, bare!]);
    assert.equal(placed?.axis.unit, 'vote');
    assert.equal(placed.places.get(bare!.id)?.value, 69);
  });

  it('never holds counts of different things, unless they are surely one by two names', () => {
    const count = (value: number, unit: string): Partial<Quantity> => ({ type: 'count', value, unit });
    const [people, more, ships, workers] = claims(
      count(40, 'person'),
      count(41, 'person'),
      count(3, 'ship'),
      count(42, 'worker'),
    );
    const all = [people!, more!, ships!, workers!];
    const areOne = (a: Claim, b: Claim): boolean => a.quantity.unit === 'worker' && b.id === more!.id;
    const placed = placeOnAxis(all, areOne);
    assert.equal(placed?.axis.unit, 'person');
    assert.deepEqual([...placed.places.keys()], [people!.id, more!.id, workers!.id]);
  });

  it('knows the sign of a unit that all languages share', () => {
    const sign = (unit: string): string | null => placeOnAxis(claims({ unit }))?.axis.symbol ?? null;
    assert.deepEqual(['square kilometre', 'megawatt', 'tonne', 'barrel'].map(sign), ['km²', 'MW', 't', null]);
  });

  it('leaves out what is of another dimension', () => {
    const [one, two, three] = claims(metres(8), metres(9), { value: 3, unit: 'hour', type: 'duration' });
    const placed = placeOnAxis([one!, two!, three!]);
    assert.deepEqual([...(placed?.places.keys() ?? [])], [one!.id, two!.id]);
  });

  it('keeps open ends open and marks what is hedged', () => {
    const [atLeast, about] = claims({ ...metres(8), high: null, hedge: 'at least' }, { ...metres(8), hedge: 'about' });
    const places = placeOnAxis([atLeast!, about!])?.places;
    assert.deepEqual(places?.get(atLeast!.id), { low: 8, high: null, value: 8, soft: false });
    assert.equal(places.get(about!.id)?.soft, true);
  });

  it('places dates as the days that they cover', () => {
    const [month] = claims({ type: 'date', value: '1970-02', low: '1970-02', high: '1970-02' });
    assert.deepEqual(placeOnAxis([month!])?.places.get(month!.id), { low: 31, high: 58, value: 44.5, soft: false });
    assert.deepEqual(daysOf('1971'), { first: 365, last: 729 });
    assert.equal(daysOf('--06-01'), null);
  });

  it('is there for no row whose figures cannot be placed', () => {
    const [odd] = claims({ type: 'date', value: '--06-09', low: null, high: null });
    assert.equal(placeOnAxis([odd!]), null);
    assert.equal(placeOnAxis([]), null);
  });
});

describe('the rows of a comparison', () => {
  const builder = (): { readonly report: ReportBuilder; readonly ids: readonly string[] } => {
    const report = new ReportBuilder()
      .source('a.txt', 'It was 5 percent.', { date: '2025-05-01' })
      .source('b.txt', 'It was 7 percent.', { date: '2025-05-03' });
    const [a, b] = [report.claim('a.txt', '5 percent'), report.claim('b.txt', '7 percent')];
    report.relate(a, b, { relation: 'differs', basis: 'superseded' }).topic('toll', [a, b]);
    return { report, ids: [a.id, b.id] };
  };

  it('tell that their figures move, and when each was said', () => {
    const { report } = builder();
    const [row] = comparison(new ReportIndex(report.report()), report).topics;
    assert.equal(row?.moves, true);
    assert.deepEqual(
      row.cells.flatMap(({ statements }) => statements.map(({ date }) => date)),
      ['2025-05-01', '2025-05-03'],
    );
  });

  it('name the rows that they are at odds with, once each', () => {
    const report = new ReportBuilder()
      .source('a.txt', 'Up 400 percent.')
      .source('b.txt', 'Up 400 percent, 400 percent.');
    const [a, b] = [report.claim('a.txt', '400 percent'), report.claim('b.txt', '400 percent')];
    report.relate(a, b, { relation: 'same-figure', basis: 'subject' }).topic('all', [a]).topic('some', [b]);
    const rows = comparison(new ReportIndex(report.report()), report).topics;
    assert.deepEqual(
      rows.map(({ label, against }) => [label, against.map((quarrel) => [quarrel.label, quarrel.claim])]),
      [
        ['all', [['some', b.id]]],
        ['some', [['all', a.id]]],
      ],
    );
  });
});
