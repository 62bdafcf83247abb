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
    some('At the Opera 2,300 seats were sold.', '2,300 = 2300');
    some('Docker 240, Kubernetes 210: members by group.', '240 = 240', '210 = 210');
    some('In the DIN 300 people work.', '300 = 300');
  });

  describe('indices of shares', () => {
    none('The Nikkei 225, the S&P 500 and the Russell 2000 fell.');
    some('Russell 600 votes, Bel 25.', '600 = 600', '25 = 25');
    some('The Nikkei 300 points down, CSI 200 episodes.', '300 = 300', '200 = 200');
  });

  describe('places in words', () => {
    none('They ate at table nine, queued at gate twelve and slept in room seven.');
    some('They shared a table nine people had booked.', 'nine = 9');
    some('They moved from room to room seven times.', 'seven times = 7 time');
    some('In cell five were found dead, and on deck twelve were rescued.', 'five = 5', 'twelve = 12');
    some('She waited in line seven.', 'seven = 7');
  });

  describe('marks that may be given', () => {
    none('Visitors rated the ferry from one to five, or on a scale of 0 to 10.');
    some('Prices rose from 1 to 10 euros.', '1 = 1 EUR', '10 euros = 10 EUR');
    some('They scored from 1 to 7 goals.', '1 to 7 = 4');
    some('Rates of between 0 and 5 per thousand were seen.', '0 and 5 = 2.5');
  });

  describe('laws and reports of courts', () => {
    none(
      '29 C.F.R. § 1910.134(d); 74 Fed. Reg. 56,260 (Oct. 30, 2009); 61 F.3d 220 (4th Cir. 1995); recital 12, point 4.',
    );
    none('The 401(k) form; Berg et al. (2004, 2011); vol. 3, no. 2 (1997).');
    some('The claim rests on 112 U.S. patents.', '112 = 112');
    some('Output rose to 340(p); deaths: 214(a).', '340 = 340', '214 = 214');
  });

  describe('telephones, towns and things', () => {
    none('Ring the gas line on 105, or be reached on 116 123. Write to 9 Elm St, Austin, TX 78701.');
    none('Job number 5521 is done; her locker number is 214; error 404; buses 4, 17 and 21 are late.');
    none('Quoting CAD 3142, ask for pictures of 300 dpi, not as 72 dpi files.');
    some('It paid CAD 3142.', 'CAD 3142 = 3142 CAD');
    some('Dealers quote $40 a barrel, builders quote EUR 300.', '$40 = 40 USD', 'EUR 300 = 300 EUR');
    some('The incident $40,000 was spent on is over.', '$40,000 = 40000 USD');
    some('The printer reaches 1200 dpi.', '1200 = 1200');
    some('The wounded number 400.', '400 = 400');
    some('The clergy number 340. Deer number 900 on the moor.', '340 = 340', '900 = 900');
    some('They build 120 a year. Build 300 homes, they say.', '120 = 120', '300 = 300');
    some('Jersey 32, Guernsey 41.', '32 = 32', '41 = 41');
    some('The firm bought buses; 14 are electric.', '14 = 14');
    some('Buses 40, trams 12.', '40 = 40', '12 = 12');
    some('They call on 12 000 workers to strike.', '12 000 = 12000');
    some('The line on 300 was closed.', '300 = 300');
    some('In Lagos, NG 15000 people fled. In the union, UK 40000 were members.', '15000 = 15000', '40000 = 40000');
  });

  describe('sayings', () => {
    none('He is 100 per cent sure that two heads are better than one.');
    some('Output is 100 per cent of plan.', '100 per cent = 100 percent');
    some('Work is 100 percent behind schedule.', '100 percent = 100 percent');
    some('The margin is better than one percent.', 'one percent = 1 percent');
    some('Two heads of department left.', 'Two = 2');
  });

  describe('letters', () => {
    none('Thank you for your letter of 4 May and the invoice dated 12.02.2024.');
    some('The report of 4 May named 12 firms.', '4 May = 05-04', '12 = 12');
    some('A memo of 3 May puts the cost at $340.', '3 May = 05-03', '$340 = 340 USD');
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
    some('It was ten to twelve years ago.', 'ten to twelve years = 11 year');
    some('They sell at five to six euros each.', 'five to six euros = 5.5 EUR');
    some('It was five to one against.', 'five = 5');
  });
});

describe('bounds that are denied', () => {
  const bound = (text: string, end: string): Mocha.Test => it(text, () => assert.deepEqual(ends(text), [end]));
  bound("Water will not fall below 22 metres, won't it?", '22..null at least');
  bound('The rate never dropped under 3%.', '3..null at least');
  bound('Loads must not exceed 40 tonnes.', 'null..40 at most');
  bound('Fares must not change at once, nor go up by more than 4 percent.', 'null..4 at most');
  bound('Fares may go up by 4 percent a year at most.', 'null..4 at most');
  bound('A bed costs €40 a night or more.', '40..null at least');
  bound('Nurses work 12 hours a week plus travel.', '12..12 none');
  bound('Not only over 400 fans came.', '400..null more than');
  bound('It should not be written as >700.', '700..null more than');
  bound('The firm has never employed more than 40 people.', 'null..40 at most');
  bound('It is not known if more than 40 were hurt.', '40..null more than');
  bound("It can't be that over 90 came.", '90..null more than');
  bound('He is not happy with over 40 cuts.', '40..null more than');
  bound('Whether or not over 40 go is open.', '40..null more than');
  bound('The rate is not far below 30 percent.', 'null..30 less than');
  bound('It has not rained for more than 40 days.', '40..null more than');
  bound('He would not sell for less than 400 euros.', '400..null at least');
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

describe('things of a kind told by a number', () => {
  it('of grades in words', () => {
    assert.deepEqual(read('It went to a category two call.'), []);
    assert.deepEqual(read('He has type two diabetes.'), []);
    assert.deepEqual(read('In that category two people won.'), ['two = 2']);
    assert.deepEqual(read('She owned two houses.'), ['two = 2']);
  });

  it('between commas', () => {
    assert.deepEqual(read('The bus, number 42, hit a wall.'), []);
    assert.deepEqual(read('The dead, all sailors, number 15.'), ['15 = 15']);
  });

  it('of models, where they are called by one', () => {
    assert.deepEqual(read('The 787-9 landed.'), []);
    assert.deepEqual(read('The 737-800 landed.'), []);
    assert.deepEqual(read('Boeing sold 38 737 jets.'), ['38 = 38']);
    assert.deepEqual(read('They sold 38 737 tins.'), ['38 737 = 38737']);
    assert.deepEqual(read('They won 787-9.').length > 0, true);
  });

  it('with a capital behind a hyphen', () => {
    assert.deepEqual(read('The owner of 7-Eleven said no.'), []);
    assert.deepEqual(read('He ate 7-eleven.').length, 1);
  });
});

describe('labels where a verb or one thing stands behind', () => {
  const none = (...texts: readonly string[]): void => {
    for (const text of texts) assert.deepEqual(read(text), [], text);
  };

  it('of laws, charges, trials and races', () => {
    none('UN resolution 2728 passed.', 'He was acquitted on count 3.', 'It was a phase 3 trial.');
    none('He broke the 100m world record.', 'Ring (+44 20 7946 0958).');
    assert.deepEqual(read('The resolution: 28 states agree.'), ['28 = 28']);
    assert.deepEqual(read('30 a week 3 people'), ['30 = 30', '3 = 3']);
    assert.deepEqual(read('The 17m world record plant grew.'), ['17m = 17 metre']);
  });

  it('but one point of a margin counts', () => {
    assert.deepEqual(read('They are one point above the Larks.'), ['one = 1']);
    assert.deepEqual(read('There is one point we missed.'), []);
  });

  it('over some things is no bound', () => {
    assert.deepEqual(ends('It fined the firm $4 over two breaches.')[1], '2..2 none');
    assert.deepEqual(ends('He was charged over three deaths.'), ['3..3 none']);
    assert.deepEqual(ends('Police arrested over 40 men.'), ['40..null more than']);
  });
});
