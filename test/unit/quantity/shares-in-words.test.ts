import assert from 'node:assert/strict';
import { claim, figures } from '../claim/claims';
import { ends, read } from './read';

/** Shares told with their noun between the two numbers, and what only looks like them. */
describe('shares in words', () => {
  it('reads so many in ten, twenty or a hundred, with the noun between', () => {
    assert.deepEqual(read('Six people in ten had never flown.'), ['Six people in ten = 60 percent']);
    assert.deepEqual(read('Some 3 adult drivers in 20 were tired.'), ['3 adult drivers in 20 = 15 percent']);
    assert.deepEqual(read('Two patients in every hundred fainted.'), ['Two patients in every hundred = 2 percent']);
    assert.deepEqual(read('Close to 15 in a hundred fainted.'), ['15 in a hundred = 15 percent']);
    assert.deepEqual(read('Of the seeds 40 in a thousand failed.'), ['40 in a thousand = 4 percent']);
    assert.deepEqual(ends('No fewer than nine of every ten thefts go unsolved.'), ['90..null at least']);
  });

  it('reads one in so many before a verb', () => {
    assert.deepEqual(read('One pupil in five goes without breakfast.'), ['One pupil in five = 20 percent']);
    assert.deepEqual(read('One car in three failed the test.'), ['One car in three = 33.3333333333 percent']);
  });

  it('reads one unit in so many', () => {
    assert.deepEqual(read('One kilowatt-hour in every seven is made with it.'), [
      'One kilowatt-hour in every seven = 14.2857142857 percent',
    ]);
    assert.deepEqual(read('It used one kilowatt-hour in seven minutes.'), [
      'one kilowatt-hour = 1 kilowatt hour',
      'seven minutes = 7 minute',
    ]);
  });

  it('takes people in so many places for two counts', () => {
    assert.deepEqual(read('Two men in ten cities were held.'), ['Two = 2', 'ten = 10']);
    assert.deepEqual(read('He killed two people in 10 attacks.'), ['two = 2', '10 = 10']);
    assert.deepEqual(read('Three schools in 20 towns closed.'), ['Three = 3', '20 = 20']);
    assert.deepEqual(read('One man in three crowded bars sang.'), ['One = 1', 'three = 3']);
    assert.deepEqual(read('It strikes two ships in every 12 minutes.'), ['two = 2', '12 minutes = 12 minute']);
  });

  it('keeps the noun as what is measured', () => {
    assert.equal(
      claim('Two patients in every hundred developed a rash.', 'Two patients in every hundred').measure.value,
      'patients developed a rash',
    );
  });

  it('reads a point and a half', () => {
    assert.deepEqual(read('The Greens are on 11 per cent, down a point and a half.'), [
      '11 per cent = 11 percent',
      'a point and a half = 1.5 percentage point',
    ]);
    assert.deepEqual(read('The index lost a point and a quarter.'), ['a point and a quarter = 1.25']);
    assert.deepEqual(read('She had a point and a half-hearted plan.'), []);
  });
});

describe('years and hedges that something is joined to', () => {
  it('takes the year of pre- and post- for a year', () => {
    assert.deepEqual(figures('Ridership is at 80% of its pre-2020 level.'), ['80%']);
    assert.deepEqual(read('Post-2015 cars pay more.'), ['2015 = 2015']);
  });

  it('takes the years of a mean for years, and a count for a count', () => {
    assert.deepEqual(figures('It was 1.5C above the 1850-1900 average.'), ['1.5C']);
    assert.deepEqual(read('The hall seats 1850-1900 people.'), ['1850-1900 = 1875']);
    assert.deepEqual(read('The roof needs 1600-1720 carpenter hours.'), ['1600-1720 = 1660']);
  });

  it('dates nothing by the years that something is held against', () => {
    const times: readonly (readonly [string, string])[] = [
      ['Sales at the Leaston market are 14 percent below the pre-2020 level.', '14 percent'],
      ['The 1,310 pre-1914 houses in Leaston are damp.', '1,310'],
      ['Post-2015 vans emit 30 percent less.', '30 percent'],
      ['Some post-1990 flats rent for 850 euros.', '850 euros'],
      ['The sea was 1.1 degrees above the 1850-1900 period.', '1.1 degrees'],
    ];
    for (const [text, figure] of times) assert.equal(claim(text, figure).time.value, null, text);
    assert.equal(
      claim('Flats rented for 850 euros in the 1985-1990 period.', '850 euros').time.value,
      '1985-01-01/1990-12-31',
    );
  });

  it('reads a hedge in quotation marks', () => {
    assert.deepEqual(ends('It is worth "well over" $900 million.'), ['900000000..null more than']);
    assert.deepEqual(ends('He said it was "over", 5 people having left.'), ['5..5 none']);
  });
});

describe('numbers that cite', () => {
  it('takes volume and page of court reports for none, with their year', () => {
    for (const text of [
      'The case is Doe v. Harmon, 512 U.S. 218 (1994).',
      'In 410 F.3d 1234 the court ruled.',
      'See 98 F. Supp. 2d 112.',
    ])
      assert.deepEqual(figures(text), [], text);
    assert.deepEqual(figures('About 512 U.S. troops were sent.'), ['512']);
  });

  it('takes the number of a reference that is quoted for none', () => {
    assert.ok(!figures('Witnesses should call police, quoting reference 4472 of 8 June.').includes('4472'));
    assert.deepEqual(figures('They are reading 40 books.'), ['40']);
  });

  it('takes titles, verses, models, bearings and what is rounded to for none', () => {
    for (const text of [
      'Her memoir "Forty Nights" sold well.',
      'It was seen in the film *Eleven Winters* too.',
      'He read from Genesis 1:3 aloud.',
      'The jet, a 787-9, was late.',
      "The peak lies at 55°25' N off the coast.",
      'Figures are rounded to the nearest ten.',
      'He reached his ninth first-class hundred late.',
    ])
      assert.deepEqual(read(text), [], text);
    assert.deepEqual(read('He said "Forty people died" and left.'), ['Forty = 40']);
    assert.deepEqual(read('Exodus 40 people saw.'), ['40 = 40']);
    assert.deepEqual(read('A hundred runs were made.'), ['A hundred = 100']);
  });

  it('runs races in metres, and counts people in millions', () => {
    assert.deepEqual(read('She won the 800m heats.'), ['800m = 800 metre']);
    assert.deepEqual(read('It has 800m users.'), ['800m = 800000000']);
    assert.deepEqual(read('He lost the 300m final and a 100m hurdles race.'), ['300m = 300 metre']);
    assert.deepEqual(read('He held the 200m records.'), ['200m = 200 metre']);
  });

  it('counts in millions what is no race', () => {
    assert.deepEqual(read('Thieves copied 135m records from Venn.'), ['135m = 135000000']);
    assert.deepEqual(read('A good 3m swimmers use the baths.'), ['3m = 3000000']);
    assert.deepEqual(read('The page has 9m race fans.'), ['9m = 9000000']);
    assert.deepEqual(read('The app has 30m runners.'), ['30m = 30000000']);
    assert.deepEqual(read('The office sent 4m final reminders.'), ['4m = 4000000']);
  });

  it('adds halves and small wholes', () => {
    assert.deepEqual(read('It was a minute and a half outside the record.'), ['a minute and a half = 1.5 minute']);
    assert.deepEqual(read('It runs late on two mornings in three.'), ['two mornings in three = 66.6666666667 percent']);
    assert.deepEqual(read('The striker scored three goals in five.'), ['three = 3', 'five = 5']);
  });
});
