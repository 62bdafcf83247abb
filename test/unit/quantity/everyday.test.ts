import assert from 'node:assert/strict';
import { read, scan } from './read';

const reasons = (text: string): string[] =>
  scan(text)
    .filter((f) => f.nonClaim !== null)
    .map((f) => `${f.text}: ${f.nonClaim ?? ''}`);

describe('figures of everyday writing', () => {
  it('reads temperatures without their scale', () => {
    assert.deepEqual(read('The frost came early: minus 14 on the hill, 9 below at night and 31 degrees by May.'), [
      'minus 14 = -14 celsius',
      '9 below = -9 celsius',
      '31 degrees = 31 celsius',
    ]);
    assert.deepEqual(read('Turn the valve by 31 degrees.'), ['31 degrees = 31 degree']);
    assert.deepEqual(read('The furnace runs at 2,400C.'), ['2,400C = 2400 celsius']);
  });

  it('reads scores in words and minutes of a match', () => {
    assert.deepEqual(read('Harrow won four-one; Lisle scored in the 88th minute.'), [
      'four-one = 4-1',
      '88th minute = 88 minute',
    ]);
    assert.deepEqual(read('It was two nil.'), ['two nil = 2-0']);
    assert.deepEqual(read("45+2' GOAL! Lisle heads it in."), ["45+2' = 47 minute"]);
    assert.deepEqual(reasons("63' The rain is back."), ["63': clock"]);
  });

  it('reads every third as a share, but not of time', () => {
    assert.deepEqual(read('Every fourth desk is empty, and every second voter stayed at home.'), [
      'Every fourth = 25 percent',
      'every second = 50 percent',
    ]);
    assert.deepEqual(read('It is cleaned every third day.'), []);
  });

  it('reads ratios with every and with a colon', () => {
    assert.deepEqual(read('It failed in three in every five kitchens.'), ['three in every five = 60 percent']);
    assert.deepEqual(read('They were randomly assigned 3:1 to soup or salad.'), ['3:1 = 3']);
    assert.deepEqual(read('Gulls outnumber people three-to-one.'), ['three-to-one = 3']);
    assert.deepEqual(read('Girls outnumber boys two to one.'), ['two to one = 2']);
    assert.deepEqual(read('She moved from table two to one by the door.'), []);
  });

  it('tells ranks from places in a row', () => {
    assert.deepEqual(read('She won it for a seventh time.'), ['seventh = 7']);
    assert.deepEqual(read('She is 49th in line and third in their league.'), ['49th = 49', 'third = 3']);
    assert.deepEqual(read('It was the fourth quarterly fall in a row.'), ['fourth = 4']);
    assert.deepEqual(read('It is the third such leak this month.'), ['third = 3']);
    assert.deepEqual(read('He became the fifth keeper to resign.'), ['fifth = 5']);
    assert.deepEqual(read('This is my sixth garden.'), ['sixth = 6']);
    assert.deepEqual(read('It shut for only the third time.'), ['third = 3']);
    assert.deepEqual(reasons('He lives in the seventh house.'), ['seventh: ordinal']);
  });

  it('leaves out ratings, advertisements, exaggerations and everyday comparisons', () => {
    assert.deepEqual(reasons('Our verdict: 3 stars out of 5.'), ['3: rating', '5: rating']);
    assert.deepEqual(reasons('Subscribe for £2 a month.'), ['£2: advertisement']);
    assert.deepEqual(reasons('I have told it a thousand ways.'), ['a thousand: idiom']);
    assert.deepEqual(reasons('The pit is the size of four football pitches.'), ['four: idiom']);
    assert.deepEqual(reasons('A thousand people came, and a million residents stayed away.'), []);
  });

  it('leaves out buses, rooms, ranges of pages and times in words', () => {
    assert.deepEqual(reasons('Take the 52 bus to Room 2.14.'), ['52: label', '2.14: label']);
    assert.deepEqual(reasons('See pages 12-15.'), ['12-15: label']);
    assert.deepEqual(reasons("Doors opened at seven, and by nine o'clock it was full."), [
      'seven: clock',
      "nine o'clock: clock",
    ]);
    assert.deepEqual(reasons('They went home at twenty past eleven.'), ['twenty past eleven: clock']);
  });

  it('reads points as percentage points beside percentages', () => {
    assert.deepEqual(read('The margin was 8 percent, two points better.'), [
      '8 percent = 8 percent',
      'two points = 2 percentage point',
    ]);
    assert.equal(scan('She has two points to make.')[0]?.dimension, 'none');
  });

  it('reads a loss in brackets and a number with a comma in words', () => {
    assert.deepEqual(read('Net income was ($4.5 million).'), ['$4.5 million = -4500000 USD']);
    assert.deepEqual(read('two million, three hundred and five'), ['two million, three hundred and five = 2000305']);
  });

  it('passes over what letters break off whole', () => {
    assert.deepEqual(read('The 4,000XL stood there.'), []);
  });
});
