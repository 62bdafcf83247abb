import assert from 'node:assert/strict';
import { read, scan } from './read';

describe('what is no claim', () => {
  const none = (text: string): Mocha.Test => it(text, () => assert.deepEqual(read(text), []));
  none('Call 0800 555 0142 or +44 20 7946 0958.');
  none('The desk (tel. 60 4410 273) is on floor B; dial 60 44 10 27.');
  none('See https://example.org/2024/17 or mail desk24@example.org, @news247, build 1.2.3.');
  none('Ref. FL-0117, paper 14/2026, No. 4, Section 2, Article 5, page 83, Issue 41,208.');
  none('The F-35, the A320, the Boeing 737, an EC135, COVID-19, 5G, CO2 and the G7.');
  none('She lives at 22 Quay Street and works at 3 Mill Lane.');
  none('No one saw one another; one could see the one that one of them lost.');
  none('It is back to square one: a thousand apologies, nine times out of ten.');
  none('Maria Ostrow, 52, said so. © 2025 Valley Press.');
  none('Tune to 97.4 FM in the 51st state, second to none.');
  none('The Group of Seven met, and the Twenty20 cup began.');
  it('is read past blanks that could not be decoded', () =>
    assert.deepEqual(read('a fee of $200\ufffdmillion'), ['$200\ufffdmillion = 200000000 USD']));
  none('The caf\u00ef\u00bf\u00bd was full.');
  none('It ranked above the sixth best of them, and came just behind the 12th largest.');
  none('As shown before [3] and at night [4, 5], (2011) 3 BC 117, [2024] HWCA Fam 214, J Sleep 2019;61(4):312-9.');
  none('They played a 4-4-2; sort code 20-44-91; Room 2-114; answer (PQ 20117); a tower on 118.4 MHz.');
  none('§ 8(2) forbids it; station at 46.9°N, on 121.5 MHz; at Dock House, 4410 Amberfield.');
  none('All 14 pages of it, for every 100,000 people; the 2014 ones; riders under 16 may not.');
  none('Five things to know (4 min read); open weekdays 8.30 to 17.00.');
  none('Her blood pressure of 148/92 fell; it was 120/80 mmHg; the 130/70 patients came.');

  it('keeps what stands behind a label', () => assert.deepEqual(read('It is No. 1 in 14 countries.'), ['14 = 14']));

  it('says why', () => {
    const why = (text: string): (string | null)[] => scan(text).map((f) => f.nonClaim);
    assert.deepEqual(why('No. 4'), ['label']);
    assert.deepEqual(why('in seventh heaven'), ['ordinal']);
    assert.deepEqual(why('Figs. 4 and 5'), ['label', 'label']);
    assert.deepEqual(why('back to square one'), ['idiom']);
    assert.deepEqual(why('the one'), ['pronoun']);
    assert.deepEqual(why('14 Admiralty Row'), ['address']);
  });

  none('Certified to ISO 9001:2015 and EN 81-70. Map 1:250,000, at 47°12′N 9°38′E.');
  none('Lakes 22 (4): 301–318. Retrieved 3 May 2023, archived from the original on 2 March 2012.');
  none('It was "any night, in some boroughs".43 The bell is old.[4]:112');
  none('She is a mother of three, he a boy of 6, and it is six of one and half a dozen of the other.');

  it('leaves out how sure a figure is and what it is counted by', () => {
    assert.deepEqual(read('The rate was 2.1% (95% CI 1.8 to 2.4).'), ['2.1% = 2.1 percent', '1.8 to 2.4 = 2.1']);
    assert.deepEqual(read('Accidents per 100,000 hours worked: 0.4'), ['0.4 = 0.4']);
    assert.deepEqual(read('They sold 147 second-hand tankers.'), ['147 = 147']);
  });

  it('keeps a time to the second that is none of a day', () => {
    assert.deepEqual(read('Oda won in 2:08:14; she ran the last lap in 2:51.'), [
      '2:08:14 = 7694 second',
      '2:51 = 171 second',
    ]);
    assert.deepEqual(
      scan('The pump stopped at 9:14:02, [0:02:10] into the test.').map((f) => f.quantity.type),
      ['time', 'time'],
    );
  });

  it('keeps "one" where it counts', () => {
    assert.deepEqual(read('Nine clerks and one keeper stayed.'), ['Nine = 9', 'one = 1']);
    assert.deepEqual(read('Three arrests, no charges, one apology.'), ['Three = 3', 'one = 1']);
    assert.deepEqual(read('After two rounds, one judge left.'), ['two = 2']);
    assert.deepEqual(read('One person died; one of our four ships sank; one in nine ran late.'), [
      'One = 1',
      'one = 1',
      'four = 4',
      'one in nine = 11.1111111111 percent',
    ]);
  });
});

describe('long stretches without a blank', () => {
  it('are data, not figures', () => {
    assert.deepEqual(read(`${'1,'.repeat(200)}1`), []);
    assert.deepEqual(read('4,5,6 apples').length, 3);
  });
});

describe('the numbers of what a text comes with', () => {
  it('are labels, also in the plural', () => {
    for (const text of ['the plan [Annexes 1 to 3]', 'see Appendices 2 and 3', 'in annexes 4 and 5'])
      assert.deepEqual(read(text), [], text);
  });
});

describe('by number, code and place, and no claim, are told', () => {
  const none = (text: string): Mocha.Test => it(text, () => assert.deepEqual(read(text), []));
  none('Permit number: 40718');
  none('Vehicle licence: 4512');
  none('Locker code: 7713');
  it('but counts behind a word for numbers', () => {
    assert.deepEqual(read('Member number: 340'), ['340 = 340']);
    assert.deepEqual(read('Total number: 40718'), ['40718 = 40718']);
    assert.deepEqual(read('Order book: 40718'), ['40718 = 40718']);
  });
  none('Clocks there show UTC+2, ours GMT-5.');
  none('The file DOVA/K/F/004417 is closed.');
  none('Directive (EU) No 1404/2011 applies.');
  it('and seasons stay times', () => assert.equal(scan('the 2018/2019 season')[0]?.quantity.type, 'date'));
  none('A Boeing 737-800 landed.');
  it('but scores are told without a maker', () => assert.deepEqual(read('The side won 112-96.'), ['112-96 = 112-96']));
  none('A plan of the ditch (scale 1:50).');
  none('So it was drawn (Kettering 1987, 45).');
  it('but a year and a count of it are no work cited', () =>
    assert.deepEqual(read('In May 1987, 45 of them sank.').slice(-1), ['45 = 45']));
  it('nor are results by place and year', () =>
    assert.deepEqual(read('Harwick 2004, 30; Lindow 2008, 47.').slice(-1), ['47 = 47']));
  none('The sea came into hold 3.');
  it('but what is held is counted', () => assert.deepEqual(read('They hold 3 licences.'), ['3 = 3']));
});
