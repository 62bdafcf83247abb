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
});
