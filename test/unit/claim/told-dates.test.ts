import assert from 'node:assert/strict';
import { claims, dated } from './claims';

describe('a date that only tells when something was said', () => {
  const dates = (text: string): string[] =>
    claims(dated(text))
      .filter((c) => c.quantity.type === 'date')
      .map((c) => c.text);

  for (const text of [
    'The minister said on 3 February that the dam would be shut.',
    'He told the city’s parliament on 12 February that the tunnel was safe.',
    'In a statement on Wednesday the ministry said 12 people had been hurt.',
    'At a press conference on 9 February, the coach confirmed that he would go.',
    'In an interview on Sunday she called the plan hopeless.',
    'According to a report published on 4 February, 312 wells were dry.',
    'Data released on Friday showed output fell 3 percent.',
    'Speaking on Tuesday, the mayor promised 40 new buses.',
    'Some 640 people were missing as of Friday evening.',
    'The company said in a filing dated 6 February it had cut 120 jobs.',
  ])
    it(`makes no claim: ${text}`, () => {
      assert.deepEqual(dates(text), []);
    });

  for (const [text, date] of [
    ['The report was published on 4 February.', '4 February'],
    ['She was charged on 4 February, police said on Thursday.', '4 February'],
    ['The first case was confirmed on 3 February in a shop.', '3 February'],
    ['The bank said on 1 February it would close by June 2026.', 'June 2026'],
    ['The council announced that the pool would shut on 1 June.', '1 June'],
  ] as const)
    it(`is not the date of an event: ${text}`, () => {
      assert.deepEqual(dates(text), [date]);
    });
});
