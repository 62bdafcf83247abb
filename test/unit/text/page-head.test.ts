import assert from 'node:assert/strict';
import { readLines } from '../../../server/src/engine/text/lines';
import { headLength, isHeadStrip } from '../../../server/src/engine/text/page-head';

const head = (...lines: readonly string[]): number => headLength(readLines(lines.join('\n')));

describe('the head of a page', () => {
  it('is the name of the paper with its date, number and price', () => {
    assert.equal(
      head('MARSH POST', 'THE ONLY PAPER - 90 cents - 17 MARCH 2027 - Late Final 4', '', 'Quarry floods'),
      2,
    );
    assert.equal(head('HOUSE OF DEPUTIES', 'Answers, 18 March 2027. Vol. 604, cols 77-79', '', '11. Mr Hale'), 2);
    assert.equal(head('The Keyholder', 'Bulletin of the wardens, branch 17          Spring 2027', '', 'ENOUGH!'), 2);
  });

  it('takes in the lines in strips below its date', () =>
    assert.equal(
      head('DAILY SKY', 'The papers, 12 Feb 2027', '3 items · 5 min · cookies (14 partners)', '', 'Text'),
      3,
    ));

  it('holds no headline', () => {
    assert.equal(head('Quarry floods, 41 saved', 'By Ann Reed, 12 March 2027', '', 'Text'), 0);
    assert.equal(head('MARSH POST', '12 March 2027', 'Quarry floods, 41 saved', '', 'Text'), 2);
    assert.equal(head('MARSH POST', '', 'On 12 March 2027 the quarry flooded.'), 0);
  });

  it('may be a strip that stands alone', () => {
    assert.equal(isHeadStrip('Marsh Desk · 12 February 2027 · 5 items'), true);
    assert.equal(isHeadStrip('Release 27/09 | Crime | Embargoed until 09:30, 16 March 2027'), true);
    assert.equal(isHeadStrip('Dead: 14 · Injured: 32 · Missing: 3'), false);
    assert.equal(isHeadStrip('The quarry flooded on 12 February 2027.'), false);
  });
});
