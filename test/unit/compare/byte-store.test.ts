import assert from 'node:assert/strict';
import { ByteStore } from '../../../server/src/engine/compare/index/byte-store';

const bytesOf = (length: number, value: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(value);

describe('bytes kept side by side', () => {
  it('are the same bytes, in the memory of the store', () => {
    const store = new ByteStore();
    const given = Array.from({ length: 300 }, (_, i) => bytesOf(10_000, i));
    const kept = given.map((bytes) => store.keep(bytes));
    for (const bytes of given) bytes.fill(0);
    kept.forEach((bytes, i) => assert.deepEqual(bytes, bytesOf(10_000, i)));
    assert.ok(new Set(kept.map(({ buffer }) => buffer)).size <= 4);
    assert.equal(store.keep(bytesOf(3_000_000, 7)).length, 3_000_000);
  });

  it('are told to be moved where most of what lay around them is gone', () => {
    const store = new ByteStore();
    const kept = Array.from({ length: 300 }, (_, i) => store.keep(bytesOf(10_000, i)));
    const [first, ...others] = kept;
    assert.ok(first);
    assert.ok(!store.isLonely(first));
    for (const one of others) if (one.buffer === first.buffer) store.drop(one);
    assert.ok(store.isLonely(first));
    assert.ok(!store.isLonely(others.at(-1) ?? first), 'what is being filled is left as it is');
  });
});
