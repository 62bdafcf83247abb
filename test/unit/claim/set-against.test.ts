import assert from 'node:assert/strict';
import type { ReadClaim } from '../../../server/src/engine/claim/read-claim';
import { engine } from './claims';

/** The figures that a text sets against each other, the denied one in brackets. */
function opposed(text: string): string[] {
  const { claims } = engine.analyse({ path: 'a.txt', text });
  const shown = ({ figure, denied }: ReadClaim): string => (denied ? `(${figure.text})` : figure.text);
  return claims.flatMap((claim) => {
    const earlier = claims.find(({ figure }) => figure.start === claim.against);
    return earlier ? [`${shown(earlier)} - ${shown(claim)}`] : [];
  });
}

describe('figures that a text sets against each other', () => {
  const PARTIES: readonly (readonly [string, string])[] = [
    ['Shop stewards counted 3,100 in the square. Police, who stood at the gate, made it about 1,200.', '3,100 - 1,200'],
    [
      'The mayor puts the bill at £4.2 million. Residents say the real cost is closer to £9 million.',
      '£4.2 million - £9 million',
    ],
    ['The airline said 340 passengers were on board; airport officials counted 352.', '340 - 352'],
    ['The council puts the crowd at 40,000; the police, who are never generous, at 22,000.', '40,000 - 22,000'],
    ['The march drew 1,800 people according to police and 4,000 according to the organisers.', '1,800 - 4,000'],
    [
      'The company says the leak released 12 tonnes of gas. Campaigners put the figure at 45 tonnes.',
      '12 tonnes - 45 tonnes',
    ],
    ['According to the ministry, 1,400 homes were damaged. The relief agency’s count is 2,100.', '1,400 - 2,100'],
    ['By the nurses’ union’s count 190 walked out; the hospital spoke of 85.', '190 - 85'],
    ['The prosecution says he stole €3.1 million; his lawyers say it was €1.4 million.', '€3.1 million - €1.4 million'],
    ['The government says 5.2% are out of work, while opposition parties put it at 8%.', '5.2% - 8%'],
  ];
  for (const [text, two] of PARTIES) it(`two parties: ${text}`, () => assert.deepEqual(opposed(text), [two]));

  const CORRECTED: readonly (readonly [string, string])[] = [
    ['Visits rose by 23 per cent, not 32.', '23 per cent - (32)'],
    ['Correction: we wrote that 86 clerks were to go. The right number is 68.', '(86) - 68'],
    ['An earlier version of this story misstated the number of jobs as 3,200; it is 2,300.', '(3,200) - 2,300'],
    ['They flattened 640 homes, says the leaflet. That is wrong. It was 612.', '(640) - 612'],
  ];
  for (const [text, two] of CORRECTED) it(`the one is wrong: ${text}`, () => assert.deepEqual(opposed(text), [two]));

  const NOT: readonly string[] = [
    'Ardmore makes 400 cars a day. Brenton says it makes 500.',
    'The teachers’ union has 4,000 members. The nurses’ union says it has 5,000.',
    'The council employs 4,000 people. The hospital trust says there are 900 in its laundries.',
    'Police arrested 12 people. Firefighters rescued 14.',
    'Last autumn the council put the gap at £350,000; by April the ministry saw £386,000.',
    'Police counted 350 tractors. The council counted 410 complaints.',
    'The river rose 4 metres. The council says it is 6 metres deep.',
    'Turnout was 64%. The ministry says it was 60% in 2022.',
    'There were 40 schools in the north. The ministry says there are 12 in Corvin.',
    'The trust spent £4 million. Nobody at the council, its critics say, noticed the £3 million fee.',
    'We need £900 million before the seed is paid for, not 120 tractors by Christmas.',
    'The club says 21,000 fans came to the final; officials say 14,000 went to the semi-final.',
    'The firm has paid £52 million. The government puts the eventual cost at £140 million.',
    'The fund grew to £40 million. It was £31 million in May.',
  ];
  for (const text of NOT) it(`nothing is set against anything: ${text}`, () => assert.deepEqual(opposed(text), []));
});
