import assert from 'node:assert/strict';
import { Recent } from '../../../server/src/engine/recent';

describe('what was asked for lately', () => {
  it('is bounded: what was not used for longest goes first', () => {
    const left: string[] = [];
    const texts = new Recent<string>(
      10,
      ({ length }) => length,
      (key) => left.push(key),
    );
    texts.put('a', '12345');
    texts.put('b', '12345');
    assert.equal(texts.get('a'), '12345');
    texts.put('c', '123');
    assert.deepEqual([texts.get('a'), texts.get('b'), texts.get('c')], ['12345', undefined, '123']);
    assert.deepEqual(left, ['b']);
  });

  it('keeps the last one however much it weighs', () => {
    const texts = new Recent<string>(10, ({ length }) => length);
    texts.put('a', '12345');
    texts.put('huge', 'x'.repeat(11));
    assert.deepEqual([texts.get('a'), texts.get('huge')], [undefined, 'x'.repeat(11)]);
    texts.put('b', '1');
    assert.deepEqual([texts.get('huge'), texts.get('b')], [undefined, '1']);
  });

  it('keeps so many of the last ones as are asked for', () => {
    const texts = new Recent<string>(
      1,
      ({ length }) => length,
      () => undefined,
      2,
    );
    for (const key of ['a', 'b', 'c']) texts.put(key, '12345');
    assert.deepEqual([texts.get('a'), texts.get('b'), texts.get('c')], [undefined, '12345', '12345']);
  });

  it('weighs what takes the place of something once', () => {
    const texts = new Recent<string>(10, ({ length }) => length);
    for (let i = 0; i < 5; i += 1) texts.put('a', '12345');
    texts.put('b', '12345');
    assert.deepEqual([texts.get('a'), texts.get('b')], ['12345', '12345']);
  });

  it('keeps what is asked for again and again', () => {
    const texts = new Recent<string>(20, ({ length }) => length);
    texts.put('a', '12345');
    for (let i = 0; i < 50; i += 1) {
      texts.put(`b${i}`, '12345');
      assert.equal(texts.get('a'), '12345');
    }
    assert.deepEqual([texts.get('b49'), texts.get('b40')], ['12345', undefined]);
  });

  it('keeps nothing at all where nothing is to be kept', () => {
    const left: string[] = [];
    const texts = new Recent<string>(
      0,
      ({ length }) => length,
      (key) => left.push(key),
      0,
    );
    texts.put('a', '12345');
    texts.put('b', '12345');
    assert.deepEqual([texts.get('a'), texts.get('b'), left], [undefined, undefined, ['a', 'b']]);
  });

  it('puts the last one before others, though all of them were asked for', () => {
    const texts = new Recent<string>(15, ({ length }) => length);
    for (const key of ['a', 'b', 'c']) texts.put(key, '12345');
    for (const key of ['a', 'b', 'c']) texts.get(key);
    texts.put('d', '1234567890');
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((key) => texts.get(key)),
      [undefined, undefined, '12345', '1234567890'],
    );
  });
});
