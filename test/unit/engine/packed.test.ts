import assert from 'node:assert/strict';
import fc from 'fast-check';
import packed from '../../../server/src/engine/data/packed.json';
import { createEngine } from '../../../server/src/engine/index';
import { pack } from '../../../server/src/engine/packing/pack';
import { unpack } from '../../../server/src/engine/packing/unpack';

const plain = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

/** The property names of all objects in a value. */
function shapesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  const inside = Object.values(value).flatMap(shapesIn);
  return Array.isArray(value) ? inside : [Object.keys(value).join(' '), ...inside];
}

describe('packed data', () => {
  it('comes out as it went in', () => {
    fc.assert(fc.property(plain, (value) => assert.deepEqual(unpack(pack(value)), value)));
  });

  it('keeps infinities, negative zero and numbers at the edge', () => {
    for (const value of [Infinity, -Infinity, -0, 0, 2 ** 51, -(2 ** 51), 2 ** 53, 0.1, -1])
      assert.ok(Object.is(unpack(pack(value)), value), String(value));
  });

  it('leaves out what is undefined', () => {
    assert.deepEqual(unpack(pack({ a: undefined, b: 1 })), { b: 1 });
  });

  it('holds a string once, and of strings that open alike what differs', () => {
    const names = Array.from({ length: 50 }, (_, i) => `harbour authority of Eldmark, quay number ${i}`);
    assert.deepEqual(unpack(pack(names)), names);
    assert.ok(pack(names).length < 400, String(pack(names).length));
    assert.ok(pack([...names, ...names]).length < 500);
    const odd = [
      '',
      'a',
      'ab',
      'abcd',
      'abcé',
      'abc\u2013d',
      '\ud83d\ude00',
      '\ud83d',
      'x'.repeat(10_000),
      'x'.repeat(9000),
    ];
    assert.deepEqual(unpack(pack(odd)), odd);
  });

  it('hands out bytes, and whole numbers of any length', () => {
    const value = {
      bytes: Uint8Array.of(1, 2, 255),
      wholes: [0, -1, 1, 149, 150, -75, 2 ** 40, -(2 ** 51)],
      mixed: [1, 0.5, -0],
    };
    assert.deepEqual(unpack(pack(value)), value);
  });

  it('needs no property names that are not known beforehand, for what is read of a document', () => {
    assert.equal(new Set(packed.strings).size, packed.strings.length);
    const known = new Set(packed.shapes.map((keys) => keys.join(' ')));
    assert.equal(known.size, packed.shapes.length);
    const engine = createEngine();
    const text =
      'In 2023 the port of Eldmark handled 4,417 containers, 12 percent more than in 2022, at $30 a container.';
    const digest = engine.digest(engine.analyse({ path: 'port.txt', text }));
    const claims = digest.sources.map((source) => unpack(source.claims));
    assert.deepEqual(
      shapesIn([digest, claims]).filter((shape) => !known.has(shape)),
      [],
    );
  });

  it('is refused where bytes are cut off, added or changed to nonsense', () => {
    const bytes = pack({ measure: 'soldiers deployed', spans: [1, 2, 3] });
    for (let length = 0; length < bytes.length; length += 1)
      assert.throws(() => unpack(bytes.slice(0, length)), RangeError);
    assert.throws(() => unpack(Uint8Array.from([...bytes, 0])), RangeError);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        try {
          unpack(noise);
        } catch (error) {
          assert.ok(error instanceof RangeError);
        }
      }),
    );
  });
});
