import assert from 'node:assert/strict';
import { createScanner } from '../../../server/src/engine/quantity';
import { isDistinctive } from '../../../server/src/engine/compare/values/distinctive';

describe('distinctive figures', () => {
  const scanner = createScanner();
  const isOne = (text: string): boolean => {
    const [figure] = scanner.scan(text, {});
    assert.ok(figure, text);
    return isDistinctive(figure);
  };

  it('are no small, round or common numbers', () => {
    const common = [
      '12 ferries',
      '25 percent',
      '100 metres',
      '1,000 metres',
      '0.1 percent',
      '0.01 percent',
      '$1 million',
    ];
    assert.deepEqual(common.filter(isOne), []);
  });

  it('are any others', () => {
    const particular = ['21 ferries', '1.1 percent', '1,100 metres', '0.11 percent', '$1.7 million', '2,000 people'];
    assert.deepEqual(
      particular.filter((text) => !isOne(text)),
      [],
    );
  });
});
