import assert from 'node:assert/strict';
import { dateInWords, speak, timeInWords } from '../../../server/src/features/words';

describe('times in words', () => {
  afterEach(() => speak(null, ''));

  it('name a year, a month, a day, or a stretch of days', () => {
    const times = ['2024', '2024-05', '2024-05-09', '2024-01-01/2024-12-31', '2024-02-01/2024-02-29'];
    assert.deepEqual(times.map(timeInWords), ['2024', 'May 2024', '9 May 2024', '2024', 'February 2024']);
    assert.equal(timeInWords('2024-05-09/2024-06-01'), '9 May 2024 to 1 June 2024');
  });

  it('stay as they are where they are no dates', () => {
    for (const odd of ['last spring', '2024-13', '', '14:30']) assert.equal(dateInWords(odd), odd);
  });

  it('follow the language of the client where it has words, and no other', () => {
    speak({ '{0} to {1}': '{0} bis {1}' }, 'de');
    assert.equal(timeInWords('2024-05-09/2024-06-01'), '9. Mai 2024 bis 1. Juni 2024');
    speak(null, 'de');
    assert.equal(dateInWords('2024-05-09'), '9 May 2024');
  });
});
