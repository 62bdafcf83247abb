import assert from 'node:assert/strict';
import { ends, read } from './read';

describe('what is told by its number', () => {
  const none = (text: string): Mocha.Test => it(text, () => assert.deepEqual(read(text), []));
  const some = (text: string, ...figures: string[]): Mocha.Test =>
    it(text, () => assert.deepEqual(read(text), figures));

  describe('makes of programs, and standards', () => {
    none('Opera 104 and Debian 12 load it, Django 4.2 and Kernel 6.1 do not.');
    none('The yard is ISO 14001 certified and follows RFC 2119.');
    none('It needs Node >= 18.12; GPT-3.5 and BA.2.86 are names, and so are the FTSE 100 and the Stoxx 600.');
    some('The Edge 40 shops closed, and ISO 400 members left.', '40 = 40', '400 = 400');
  });

  describe('places in words', () => {
    none('They ate at table nine, queued at gate twelve and slept in room seven.');
    some('They shared a table nine people had booked.', 'nine = 9');
  });

  describe('marks that may be given', () => {
    none('Visitors rated the ferry from one to five, or on a scale of 0 to 10.');
    some('Prices rose from 1 to 10 euros.', '1 = 1 EUR', '10 euros = 10 EUR');
  });

  describe('laws and reports of courts', () => {
    none(
      '29 C.F.R. § 1910.134(d); 74 Fed. Reg. 56,260 (Oct. 30, 2009); 61 F.3d 220 (4th Cir. 1995); recital 12, point 4.',
    );
    none('The 401(k) form; Berg et al. (2004, 2011); vol. 3, no. 2 (1997).');
    some('The claim rests on 112 U.S. patents.', '112 = 112');
  });

  describe('telephones, towns and things', () => {
    none('Ring the gas line on 105, or be reached on 116 123. Write to 9 Elm St, Austin, TX 78701.');
    none('Job number 5521 is done; her locker number is 214; error 404; buses 4, 17 and 21 are late.');
    none('Quoting CAD 3142, ask for pictures of 300 dpi.');
    some('It paid CAD 3142.', 'CAD 3142 = 3142 CAD');
    some('The wounded number 400.', '400 = 400');
    some('The firm bought buses; 14 are electric.', '14 = 14');
  });

  describe('sayings', () => {
    none('He is 100 per cent sure that two heads are better than one.');
    some('Output is 100 per cent of plan.', '100 per cent = 100 percent');
  });

  describe('letters', () => {
    none('Thank you for your letter of 4 May and the invoice dated 12.02.2024.');
    some('The report of 4 May named 12 firms.', '4 May = 05-04', '12 = 12');
  });

  describe('races, tests and names', () => {
    none('She won the 200m butterfly and the 110m hurdles.');
    some('The track is 110 metres long.', '110 metres = 110 metre');
    some('Growth was higher, F(2, 48) = 5.1.', '5.1 = 5.1');
    none('He lives in Nine Elms and ate at Five Guys, off Seven Sisters Road.');
    some('Storm Kills Five People in Two States', 'Five = 5', 'Two = 2');
  });

  describe('spoken hours', () => {
    none('It was ten to five when the bell rang, at twenty past six, and at five to eight it stopped.');
    some('The panel was split ten to five.', 'ten = 10', 'five = 5');
  });
});

describe('bounds that are denied', () => {
  const bound = (text: string, end: string): Mocha.Test => it(text, () => assert.deepEqual(ends(text), [end]));
  bound("Water will not fall below 22 metres, won't it?", '22..null at least');
  bound('The rate never dropped under 3%.', '3..null at least');
  bound('Loads must not exceed 40 tonnes.', 'null..40 at most');
  bound('Not only over 400 fans came.', '400..null more than');
  bound('It should not be written as >700.', '700..null more than');
});

describe('shares, scores and pounds', () => {
  it('are told by what stands beside them', () => {
    assert.deepEqual(read('Four out of five pupils get a grant, on average $6,850.'), [
      'Four out of five = 80 percent',
      '$6,850 = 6850 USD',
    ]);
    assert.deepEqual(read('Half-time: 0-1.'), ['0-1 = 0-1']);
    assert.equal(read('Median age 33.7, mean age 41.')[0], '33.7 = 33.7 year');
    assert.deepEqual(read('The log takes 340 KB.'), ['340 KB = 340 kilobyte']);
    assert.deepEqual(read('Read the note (PDF, 340 KB).'), []);
    assert.equal(read('He weighed eleven pounds twenty at birth.')[0], 'eleven pounds = 11 pound');
    assert.deepEqual(read('It cost eleven pounds twenty.'), ['eleven pounds twenty = 11.2 GBP']);
    assert.deepEqual(read('A basket costs zł61.40 or Kč200.'), ['zł61.40 = 61.4 PLN', 'Kč200 = 200 CZK']);
    assert.deepEqual(ends('The toll is closer to 4,000.'), ['4000..4000 about']);
  });
});
