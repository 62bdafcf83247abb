import assert from 'node:assert/strict';
import { figures } from './claims';

/** The figures of a text, in order. */
function only(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(figures(text), expected, text);
}

/** Claims in surroundings in which numbers mostly claim nothing, and beside each the number that does not. */
describe('claims beside labels', () => {
  it('a spell that lasted after something, and not the time since', () => {
    only('Gallery 4 was closed for 11 days after the fire.', '11 days');
    only('The pass stayed shut for three weeks after the slide.', 'three weeks');
    only('The ban lasted ten years after the spill.', 'ten years');
    only('The wall fell four weeks after the vote.');
  });

  it('the age at which somebody did something', () => {
    only('She was 41 when the brewery made its first profit of £2m.', '41', '£2m');
    only('He was 29 at the time and earned £410 a week.', '29', '£410');
    only('Karin Moll, 41, runs the brewery, which made £2m.', '£2m');
    only('I bought a cart for £400 when I was 17.', '£400');
  });

  it('the first of two counts, though it is one', () => {
    only('The firm has one kiln and two warehouses.', 'one', 'two');
    only('The treaty was signed by one woman and 38 men.', 'one', '38');
    only('It owns one Vermeer and six copies.', 'one', 'six');
    only('One worker died and 12 were taken to hospital.', 'One', '12');
    only('One worker smiled and nobody spoke.');
    only('It was one mistake and nobody saw it.');
  });

  it('one by which something is won or lost, and one that abstained', () => {
    only('The motion was lost by one vote.', 'one');
    only('They took the cup by one goal.', 'one');
    only('The motion passed with one abstention.', 'one');
    only('It is wrong by one estimate.');
  });

  it('a place on a scale that changed, and no floor or room', () => {
    only('The alert was raised to level 4.', '4');
    only('The storm weakened to category 2 over land.', '2');
    only('Winds reached force 9 during the night.', '9');
    only('The ward moved to level 4.');
    only('The trial was stopped at phase 2.');
  });

  it('where somebody started, and what a place changed from', () => {
    only('Hamlin started 14th and finished second.', '14th', 'second');
    only('The school dropped from 3rd to 40th in the league.', '3rd', '40th');
    only('The tune peaked at number 2 on the list.', '2');
    only('The carts went from 3rd Street to the port.');
  });

  it('a number behind a second noun, where the verb of the first is meant again', () => {
    only('The bride was 16 and the groom 44.', '16', '44');
    only('They took the ferry and the tram 44.');
  });

  it('what was won, where who won is told by a number', () => {
    only('Amendment 4 won 64 percent of the ballots.', '64 percent');
    only('Ticket 4417 won €12 million in the draw.', '€12 million');
    only('Plot 18 won two prizes.', 'two');
    only('The fare is 1,400 won in the capital.', '1,400 won');
  });

  it('beside hours and groups that are called by a number', () => {
    only('By 11 the queue was 400 metres long.', '400 metres');
    only('By 11 votes the motion was carried.', '11');
    only('The 6.40 ferry carried 310 passengers.', '310');
    only('The Hartley Nine were fined $5,000 each.', '$5,000');
    only('The San Marco Five spent 16 years in gaol.', '16 years');
    only('The court fined platform 9 operator Hale £4,000.', '£4,000');
    only('Tower 3 rises to 210 metres.', '210 metres');
  });

  it('what was, in sentences that begin as notices do', () => {
    only('Opening hours fell from 60 to 40 a week.', '60', '40');
    only('Opening hours: 9 to 5.');
    only('Lottery sales rose 12 percent to £4bn.', '12 percent', '£4bn');
    only('Lottery: 4, 11, 23 and 40.');
    only('Ten top players missed the match.', 'Ten');
    only('Ten top plays that made the year');
    only('Press 2 to hear them.');
    only('Satellite 7 weighs 410 kg.', '410 kg');
    only('Saturday 9 to 1, Sunday 10 to 12.');
  });
});
