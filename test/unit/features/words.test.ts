import assert from 'node:assert/strict';
import { sentenceOf } from '../../../server/src/engine/compare/relations/reasons';
import type { Relation } from '../../../server/src/engine/report';
import { becauseInWords, dateInWords, speak, timeInWords } from '../../../server/src/features/words';

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

describe('quotation marks in a reason', () => {
  afterEach(() => speak(null, ''));

  it('are those of the language that is spoken', () => {
    const args = { a: '13', b: '12', shared: '“people”, “Orre”' };
    const because = (): string => becauseInWords({ reason: { code: 'value', args } } as unknown as Relation);
    assert.equal(because(), '13 and 12 cannot both be right for “people”, “Orre”.');
    speak({ '“{0}”': '„{0}“' }, 'de');
    assert.equal(because(), '13 and 12 cannot both be right for „people“, „Orre“.');
  });
});

describe('days in a reason', () => {
  afterEach(() => speak(null, ''));

  const reason = {
    code: 'superseded',
    args: { later: '21', laterDay: '2025-03-05', earlier: '14', earlierDay: '03-03' },
  };

  it('are written as the language writes them, the year only where it is known', () => {
    assert.equal(sentenceOf(reason), 'The figure moves: 21 (5 March 2025) has taken the place of 14 (3 March).');
    speak({ ' ({0})': ' ({0})' }, 'de');
    assert.match(becauseInWords({ reason } as unknown as Relation), /21 \(5\. März 2025\).*14 \(3\. März\)/);
  });

  it('are left out where they are not known, and stay as they are where they are no days', () => {
    const args = { ...reason.args, laterDay: '', earlierDay: '2025-13-40' };
    assert.equal(sentenceOf({ ...reason, args }), 'The figure moves: 21 has taken the place of 14 (2025-13-40).');
  });
});
