import assert from 'node:assert/strict';
import type { ComparedStatement, Place } from '../../../server/src/protocol';
import { speakOnAxes } from '../../../client/src/comparison/picture/axis-label';
import { pictureOf } from '../../../client/src/comparison/picture/picture';
import type { Picture, Shape } from '../../../client/src/comparison/picture/shapes';
import { scaleFor } from '../../../client/src/comparison/picture/scale';
import { statement, topic } from './comparison-builder';

const at = (claim: string, place: Partial<Place> & { readonly value: number }): ComparedStatement =>
  statement(claim, claim, { place: { low: place.value, high: place.value, soft: false, ...place } });

const paths = (picture: Picture | null, className: string): readonly Extract<Shape, { kind: 'path' }>[] =>
  (picture?.shapes ?? [])
    .filter((shape) => shape.kind === 'path')
    .filter((shape) => shape.className.startsWith(className));
const words = (picture: Picture | null): readonly string[] =>
  (picture?.shapes ?? []).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

/** Where a path begins, in pixels from the left. */
const left = (shape: Shape | undefined): number => (shape?.kind === 'path' ? Number.parseFloat(shape.d.slice(1)) : NaN);

describe('the picture of a comparison row', () => {
  it('draws statements of one value once, with their number', () => {
    const picture = pictureOf(
      topic('rate', { a: [at('1', { value: 5 })], b: [at('2', { value: 5 })], c: [at('3', { value: 7 })] }),
    );
    assert.deepEqual(
      paths(picture, 'value').map(({ claims }) => claims),
      [['1', '2'], ['3']],
    );
    assert.deepEqual(words(picture), ['2', '5%', '7%']);
    assert.equal(picture?.label, '5% (×2), 7% (3)');
  });

  it('places a greater value further to the right', () => {
    const values = paths(
      pictureOf(topic('rate', { a: [at('1', { value: 9 }), at('2', { value: 3 }), at('3', { value: 4 })] })),
      'value',
    );
    const byClaim = new Map(values.map((shape) => [shape.claims[0], left(shape)]));
    assert.ok(byClaim.get('2')! < byClaim.get('3')! && byClaim.get('3')! < byClaim.get('1')!);
  });

  it('draws intervals, and arrows where an end is open', () => {
    const picture = pictureOf(
      topic('rate', { a: [at('1', { low: 5, high: 7, value: 6 })], b: [at('2', { high: null, value: 6 })] }),
    );
    const intervals = paths(picture, 'interval');
    assert.equal(intervals.length, 2);
    assert.match(picture?.label ?? '', /5% – 7%/);
    assert.match(picture?.label ?? '', /≥ 6%/);
  });

  it('shows hedged values hollow', () => {
    const picture = pictureOf(topic('rate', { a: [at('1', { value: 5, soft: true })] }));
    assert.match(paths(picture, 'value')[0]?.className ?? '', /\bsoft\b/);
    assert.equal(picture?.label, '≈ 5% (1)');
  });

  it('keeps every mark inside, however many there are', () => {
    const many = Array.from({ length: 60 }, (_, i) => at(String(i), { low: i, high: i + 20, value: i + 10 }));
    const picture = pictureOf(topic('rate', { a: many }));
    assert.ok(picture && picture.height < 90);
    assert.ok(words(picture).some((word) => /^\+\d+$/.test(word)));
  });

  it('is there for no row without an axis', () => {
    assert.equal(pictureOf(topic('rate', { a: [at('1', { value: 5 })] }, { axis: null })), null);
    assert.equal(pictureOf(topic('rate', { a: [statement('1', 'x')] })), null);
  });

  it('of figures that move has the days from left to right', () => {
    const dated = (claim: string, value: number, date: string | null): ComparedStatement => ({
      ...at(claim, { value }),
      date,
    });
    const row = topic(
      'toll',
      { a: [dated('1', 34, '2025-05-05')], b: [dated('2', 12, '2025-05-01')], c: [dated('3', 20, null)] },
      { moves: true, axis: { kind: 'number', unit: null, symbol: null, type: 'count' } },
    );
    const picture = pictureOf(row);
    const byClaim = new Map(paths(picture, 'value').map((shape) => [shape.claims[0], left(shape)]));
    assert.ok(byClaim.get('2')! < byClaim.get('1')! && byClaim.get('1')! < byClaim.get('3')!);
    assert.deepEqual(words(picture), ['12', '34', '1 May 2025', '5 May 2025', '?']);
  });

  it('names days in the language of the reader, in English where nobody knows that one', () => {
    const row = topic(
      'opening',
      { a: [at('1', { value: 20213 })] },
      { axis: { kind: 'date', unit: null, symbol: null, type: 'date' } },
    );
    try {
      speakOnAxes('de');
      assert.deepEqual(words(pictureOf(row)), ['5. Mai 2025']);
      for (const language of ['not a language', 'xx-none']) {
        speakOnAxes(language);
        assert.deepEqual(words(pictureOf(row)), ['5 May 2025']);
      }
    } finally {
      speakOnAxes('en-GB');
    }
  });

  it('names units in the language of the reader, or by the sign that all share; words of sources stay', () => {
    const label = (unit: string, symbol: string | null = null): readonly string[] =>
      words(
        pictureOf(
          topic(
            'size',
            { a: [at('1', { value: 12 })] },
            { axis: { kind: 'number', unit, symbol, type: 'measurement' } },
          ),
        ),
      );
    assert.deepEqual(label('square kilometre', 'km²'), ['12 square kilometres']);
    try {
      speakOnAxes('de');
      assert.deepEqual(label('kilometre per hour'), ['12 Kilometer pro Stunde']);
      assert.deepEqual(label('day'), ['12 Tage']);
      assert.deepEqual(label('square kilometre', 'km²'), ['12 km²']);
      assert.deepEqual(label('ship'), ['12 ships']);
    } finally {
      speakOnAxes('en-GB');
    }
  });

  it('does not blow up a difference of nothing', () => {
    const picture = pictureOf(
      topic(
        'depth',
        { a: [at('1', { value: 25.59 }), at('2', { value: 25.6 })] },
        { axis: { kind: 'number', unit: 'foot', symbol: null, type: 'measurement' } },
      ),
    );
    const [one, two] = paths(picture, 'value').map(left);
    assert.ok(Math.abs((two ?? 0) - (one ?? 0)) < 20);
    assert.deepEqual(words(picture), ['25.59 – 25.6 feet']);
  });

  it('goes over to logarithms where values lie far apart', () => {
    const places = [1, 1000].map((value) => ({ low: value, high: value, value, soft: false }));
    const scale = scaleFor(places, { kind: 'number' }, 0, 90);
    assert.ok(scale.logarithmic);
    assert.equal(Math.round(scale.at(10)), 30);
  });
});
