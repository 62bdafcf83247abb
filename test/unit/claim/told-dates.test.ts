import assert from 'node:assert/strict';
import { claims, dated, figures } from './claims';

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

describe('the date of an event', () => {
  it('is told by several words, or as the last of several', () => {
    assert.deepEqual(figures('The quay will serve 410 ships when it comes online in late 2031.'), ['410', 'late 2031']);
    assert.deepEqual(figures('She has sung there 14 times, most recently in 2017.'), ['14 times', '2017']);
    assert.deepEqual(figures('The quay served 410 ships in late 2031.'), ['410']);
  });

  it('is none where the verb behind it is of what it is held against', () =>
    assert.deepEqual(figures('The dam was 61% full on 1 October, compared with 70% in May.'), ['61%', '70%']));

  it('stands alone behind the label of what happened', () =>
    assert.deepEqual(
      figures('Registry: Carrow\nFlag: Talvenia\nGross tonnage: 61,204\nBuilt: 2011\nCall sign: T4KL9\n'),
      ['61,204', '2011'],
    ));

  it('has an era, and fewer digits then', () => {
    const date = (text: string): unknown => claims(text)[0]?.quantity.value;
    assert.equal(date('The wall was built in 122 AD.'), '0122');
    assert.equal(date('The coins were buried in AD 410.'), '0410');
    assert.notEqual(date('The tomb was sealed in 1350 BC.'), '1350');
    assert.equal(date('30 AD agencies bid for the work.'), 30);
    assert.equal(date('The inspectors found 12 CE marks on the toys.'), 12);
  });

  it('of an era is a time long ago', () => {
    const time = (text: string): unknown => claims(text).find((c) => c.quantity.type === 'count')?.time.value;
    assert.match(String(time('In AD 43 the legions landed with 40,000 men.')), /^0043/);
  });
});

describe('ages', () => {
  it('at which somebody died are told for their own sake', () => {
    assert.deepEqual(figures('The painter has died aged 93, her son said.'), ['93']);
    assert.deepEqual(figures('The painter, aged 93, spoke.'), []);
  });
});

describe('counts in front of a dash', () => {
  it('are no day of a dateline', () =>
    assert.deepEqual(figures('All 23 sailors – 14 women and nine men – were saved.'), ['23', '14', 'nine']));
});
