import assert from 'node:assert/strict';
import { read } from './read';

describe('the age of a person', () => {
  it('says who is meant, however it is told', () => {
    const texts = [
      'He was carrying a girl of about six.',
      'She sounded about twelve.',
      'By fifty he was running the yard.',
      'At seventy-two she rows every day.',
      'I shall be 77.',
      'You may have it when you turn 65.',
      'Fewer than half have turned 65.',
      'Ann Holt (née Marsh), 85, of Mill Lane, kept the school.',
    ];
    for (const text of texts)
      assert.deepEqual(
        read(text).filter((f) => !f.startsWith('half')),
        [],
        text,
      );
  });

  it('but counts, sums and shares are told', () => {
    assert.deepEqual(read('It is a city of about six.'), ['six = 6']);
    assert.deepEqual(read('By fifty votes he won.'), ['fifty = 50']);
    assert.deepEqual(read('The horn sounded about twelve times.'), ['twelve times = 12 time']);
    assert.deepEqual(read('They have turned 65 away.'), ['65 = 65']);
    assert.deepEqual(read('He looks 40 times a day.'), ['40 times = 40 time']);
    assert.deepEqual(read('The Reds (left), 85 seats, won.'), ['85 = 85']);
  });
});
