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
    const strip = (line: string): boolean => isHeadStrip(line, false);
    assert.equal(strip('Marsh Desk · 12 February 2027 · 5 items'), true);
    assert.equal(strip('Release 27/09 | Crime | Embargoed until 09:30, 16 March 2027'), true);
    assert.equal(strip('Refreshed 4 minutes ago · Followers: 12.1k'), true);
    assert.equal(strip('Dead: 14 · Injured: 32 · Missing: 3'), false);
    assert.equal(strip('Turnout: 61% · Seats: 40'), false);
    assert.equal(strip('The quarry flooded on 12 February 2027.'), false);
  });

  it('may be the way to a page, or where to go from it', () => {
    const strip = (line: string): boolean => isHeadStrip(line, false);
    assert.equal(strip('Home › Study › Courses (24)'), true);
    assert.equal(strip('Newsroom / Releases / 2027 / Release 27-14'), true);
    assert.equal(strip('☰ Menu | Home | Sport (12) | 0 items | Sign in'), true);
    assert.equal(strip('Wins 12 / draws 4 / losses 9'), false);
    assert.equal(strip('Quarry | Pumps 12 | Men 40'), false);
    assert.equal(strip('Refreshed 4 minutes ago · Marsh Desk'), true);
  });

  it('holds no headline with a figure', () => {
    const strip = (line: string): boolean => isHeadStrip(line, true);
    assert.equal(strip('Budget › Schools › £61 billion'), false);
    assert.equal(strip('Growth +0.3% / Prices 2.9% / Jobs +31,000'), false);
    assert.equal(strip('£11m → £14m → £19m'), false);
    assert.equal(strip('Marsh → Hale → 9,400 crossings'), false);
    assert.equal(strip('News | 210 homes flooded in Marsh | Weather'), false);
    assert.equal(strip('Business | Sport | 900 jobs lost'), false);
    assert.equal(strip('Marsh flood: 210 homes · updated 8.20am'), false);
    assert.equal(strip('Prices up 2.9%     Page 4'), false);
  });

  it('may be the first line, with what the paper says of itself in columns', () => {
    const line = 'THE MARSH POST        Friday, 12 March 2027        £1.40';
    assert.equal(isHeadStrip(line, true), true);
    assert.equal(isHeadStrip(line, false), false);
    assert.equal(isHeadStrip('PEOPLE IN NEED 640,000     FUNDED 18%', true), false);
  });
});
