import assert from 'node:assert/strict';
import { dated, figures } from './claims';

function nothing(...texts: readonly string[]): void {
  for (const text of texts) assert.deepEqual(figures(text), [], text);
}

/** The figures of a text, in order. */
function only(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(figures(text), expected, text);
}

describe('no claims on pages as they are', () => {
  it('what a page counts of itself and of its readers', () => {
    nothing(
      'gull_watch: so glad they are safe! ♥ 2.3K ⟲ 511',
      '☕ 6,120 subscribers',
      '1.4K shares 220 likes',
      'rook88 · 6h ago · 412 points: first',
      '1,208 people are viewing this',
      'Comments (88) are closed.',
      'Show 4 more',
      'Photo 2 of 9',
      '21-40 of 612 results',
      'Next 2 3 4 5 Last',
      'Word count: 640',
      'You have 3 of 5 free articles left this month',
      'Our 812 partners use cookies and share your data.',
      'Print run: 4,000.',
      '★★★★ 4.5',
      'Press 2 for sales',
      'Subscribers log in to read all 1,200 words.',
      'The tables may be had (XLSX, 2.1 MB).',
      '[MUSIC STING, 5 SECS]',
      'edit 2: mended the link.',
      'Rated 4.4 in the app stores.',
      'Customer rating: 4.6/5 (1,900 reviews)',
    );
    only('It drew 4,400 followers in a week.', '4,400');
    only('The fire 1,200 homes stood in the way of is out.', '1,200');
    only('The score was rated 7 points too high.', '7');
  });

  it('the parts of a strip of the page', () => {
    nothing(
      'Issue 31/2026 · Tue 10 Nov · £5.50 · 48 pages',
      '4 of 210 stories for "ferries" · sorted by newest · 2 filters on',
      'SOUPS p. 14 · DEATHS p. 30 · Moss IF 3 Lund 1',
    );
    only('The storm killed 14 · Injured: 52 · Missing: 3', '14', '52', '3');
  });

  it('the age of somebody who is spoken of', () => {
    nothing(
      'Her name is Ada Lund, she is 74, she mends nets.',
      'He will be 71 when he is let out.',
      'Ivo Brand, who is 81 and has a stick, went down the steps.',
      'It was worse then. I was 46. I had a better boat.',
      'At 84, she still rows.',
    );
    only('He is 12 seconds ahead.', '12 seconds');
  });

  it('hours that the teller or a meeting keeps', () => {
    nothing(
      'I rang at 7 p.m. with a pot of coffee.',
      'The sitting began at 9.31 am.',
      'The motion was carried at 8.52 p.m.',
    );
    only(dated('The first phone alert went out at 5:05.'), '5:05');
  });

  it('terms, years and letters that belong to a name', () => {
    nothing(
      'Two-year gilts fell, and so did the 10-year yield.',
      'It is insured under the 1992 Convention.',
      'The woman in 14C slept; the man in seat 23F did not.',
      'Runway 09L was blocked, as were lots 7A-7D.',
      'It is a 501(c)(3) body, IMO 9318402, ring no. 7A-20418.',
      'Tell them by section 6 (Act 12/2018, s. 41).',
      'See pp. 3-5 and press 2.',
      'He was found guilty on counts 1, 4 and 7.',
      'Ned Farrow of Castle 21 Capital agreed.',
    );
    only('The bonds run for two years.', 'two years');
    only('It heated the room to 24C.', '24C');
  });

  it('books, recipes and lengths of films', () => {
    nothing(
      'Paperback, 312 pp.',
      'Hardcover: 288 pages',
      '18 min watch',
      '4.6 out of 5 stars',
      'Prep: 15 mins. Cook: 40 mins',
      '2 tbsp olive oil',
      '400g tin of tomatoes',
    );
    only('Approval rose 3 pp.', '3 pp');
  });

  it('names that begin with a number or end in one', () => {
    nothing(
      'The Twelve Apostles stand in the sea.',
      'Ten Downing Street said so.',
      'The Group of 77 met.',
      'World War Two was over.',
      'The rule is ISO 9001 and no other.',
      'The 2018 Act says so.',
      'A 64-bit build is out, and the 24-hour helpline is open.',
      'Postcode: 4410 AB',
      'Our ref MK/2201',
      'The error code 1603 came up.',
    );
    only('Nine Labour members voted for it.', 'Nine');
    only('The strike went on for 24 hours.', '24 hours');
  });

  it('lists of things', () => {
    only('Wards 3, 4 and 9 are shut, with 61 beds.', '61');
    only('Exits 12 to 14 are closed.');
    only('Trains 4 and 6 collided; 31 were hurt.', '31');
    only('Deaths rose to 3, 4 and 9 in a row.', '3', '4', '9');
  });

  it('numbers of one thing', () => {
    only('Stand 3 sold 1,200 pies.', '1,200');
    only('Car 3 of the train left the rails; 14 were hurt.', '14');
    only('The sample is weighted (see sheet 5 of the workbook) and has 1,204 people.', '1,204');
    only('It struck a reef (chart 2217, least depth 8.4 m).', '8.4 m');
    only('He went to Aisle 9 to look.');
    only('In hospital 12 of the wounded died.', '12');
  });
});
