import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pack, unpack } from '../../../server/src/engine/packed';

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
