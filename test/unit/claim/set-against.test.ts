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
    ['The judge jailed 14 men, says the leaflet. No, it was 9.', '(14) - 9'],
    ['The song sold 40,000 copies, not 60,000 as the paper said.', '40,000 - (60,000)'],
    ['Correction: an article on Monday said the mill had 340 looms. It has 430.', '(340) - 430'],
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
    'The mill made a profit of £14 million. Analysts said 17 million was expected.',
    'Divers saw 40 seals on the rocks. Scientists counted 63 a decade ago.',
    'The developer plans 340 homes. Residents say 120 would be enough.',
    'The price rose to £3.20. Farmers say it was £2.10.',
    'Rents rose 4 per cent. Economists think it will be 2 per cent.',
    'The club paid £34 million for the striker. Critics say it was £10 million too much.',
    'The ferry line has cut 400 jobs, not 600 as it had planned.',
    'The quarry employs 240 people, not 400 as in its best days.',
    'Voters chose 12 members, not the 15 of the old council.',
    'We want 300 nurses now, not 500 in five years.',
    'The levy should be 15 per cent, not 25.',
    'Is it 40 people, not 50? Nobody knows.',
    'The brewery lost 40 jobs. No. 7 mill lost 120 jobs.',
    'The team lost 14 games at home. That is wrong for a champion. It was 6 last year.',
  ];
  for (const text of NOT) it(`nothing is set against anything: ${text}`, () => assert.deepEqual(opposed(text), []));

  const TAKEN_BACK: readonly string[] = [
    'The company was wrongly described as having 340 staff.',
    'The ferry lost 40 crates. That is plainly wrong.',
  ];
  const STANDING: readonly string[] = [
    'In all 64 postmasters were wrongly convicted.',
    'They said 24 officers had been wrongly dismissed.',
    'The shop wrongly charged 24,000 customers.',
    'It said 300 flights were cancelled and apologised for the mistakes.',
    'The bridge was described as 340 metres long by engineers who found no mistakes in it.',
    'In the article the authors said 240 of the samples were wrong.',
    'The report said 340 children were ill. The ministry was sorry for the delay.',
    'The rate went up to 5 per cent. It was wrong to wait, say economists.',
    'The council cut 40 beds. No, the mayor says, he will not resign.',
  ];
  const areDenied = (text: string): boolean[] =>
    engine.analyse({ path: 'a.txt', text }).claims.map(({ denied }) => denied);
  for (const text of TAKEN_BACK) it(`is taken back: ${text}`, () => assert.deepEqual(areDenied(text), [true]));
  for (const text of STANDING) it(`stands: ${text}`, () => assert.deepEqual(areDenied(text), [false]));
});
