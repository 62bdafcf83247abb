import assert from 'node:assert/strict';
import { figures } from './claims';

/** A story of two paragraphs with a line at the end of its page. */
function ending(line: string): string {
  return `The quarry flooded\n\nThe quarry at Lower Marsh is under water, and its pumps gave up.\n\nNobody was hurt, the owner said.\n\n${line}\n`;
}

function only(line: string, ...expected: readonly string[]): void {
  assert.deepEqual(figures(ending(line)), expected, line);
}

describe('the foot of a page', () => {
  it('makes no claims where a number to call, an address or a page shows what it is', () => {
    only('Ideas? Ring 0800 555 0177. GOLF, page 9. CHESS: Marsh Rooks 5, Hill Pawns 2.');
    only('(Reporting by A. Reed; Map 2 ready; 24-hour desk +99 20 555 0101; slug QUARRY/3)');
    only('Hall: Pump Lane 12, room 3. Membership €15 a year. Helpline 0808 555 0131.');
    only('Tomorrow: Bus 9, the film. Letters (max. 150 words) to Box 7.');
  });

  it('does so where it tells something', () => {
    only('The owner pumped out 300 tonnes of water. More: quarry.example', '300 tonnes');
    only('Bring boots: last time 200 of us turned up for 120 seats. Tel. 0555 014 772.', '200', '120');
    only('Dead: 4. Injured: 19.', '4', '19');
  });

  it('names days on which something will be', () =>
    only('Public meeting, Tuesday 7 April 2026, Village Hall. Tel. 0555 014 772.', 'Tuesday 7 April 2026'));
});
