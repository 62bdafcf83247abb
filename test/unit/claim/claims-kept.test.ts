import assert from 'node:assert/strict';
import { dated, figures } from './claims';

function nothing(...texts: readonly string[]): void {
  for (const text of texts) assert.deepEqual(figures(text), [], text);
}

/** The figures of a text, in order. */
function only(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(figures(text), expected, text);
}

describe('claims are', () => {
  it('the dates of events', () => {
    only('The mill opened on 3 March 2019.', '3 March 2019');
    only('The mill opened in June 2012 and employs 450 weavers.', 'June 2012', '450');
    only('The 2022 election cost 31 million dollars.', '2022', '31 million dollars');
    only('The alarm went off at 4:15 a.m.', '4:15 a.m.');
    only('The capsule separated on 6 March at a height of 102 km.', '6 March', '102 km');
    only('It weighs as much as the 5 kg that a probe brought home in 2020.', '5 kg', '2020');
    only('He did three tours, the last in 2010.', 'three', '2010');
    only('Turnout was the highest since 1998.', '1998');
    only('Altamar bought Linea Norte in 2017 for 340 million euros.', '2017', '340 million euros');
    only('Meridia offered 1.6 billion euros in 2022.', '1.6 billion euros', '2022');
    only('It ordered 25 trams, with deliveries from 2028.', '25', '2028');
    only('Shares sold for 120 pence in the privatisation of 1993.', '120 pence', '1993');
    only('The heat was 240 F. Next stop: another house, in 2031.', '240 F', '2031');
  });

  it('the dates of events, with other figures beside them', () => {
    only('On 21 May the maker recalled 31,000 kettles.', '21 May', '31,000');
    only('Two mills are to be shut in July 2028.', 'Two', 'July 2028');
    only(
      'The board confirmed the loss of 640 jobs and the closing of the Leaston mill on June 30, 2027.',
      '640',
      'June 30, 2027',
    );
    only('Some 900 weavers stood outside the gate on 30 October.', '900', '30 October');
    only('On 30 October some 900 weavers stood outside.', '30 October', '900');
    only('The wage goes up to £13.10 in April 2028.', '£13.10', 'April 2028');
    only('The fee will rise to £12 on 1 October 2027.', '£12', '1 October 2027');
    only('The fee rose to £12 in April 2025.', '£12');
    only('Three schools will close, in July 2027.', 'Three', 'July 2027');
    only('Debt stood at 900 million euros on 30 October.', '900 million euros');
    only(
      'Of the kettles 4,100 were sold in Leaston, between May 2024 and August 2026.',
      '4,100',
      'May 2024',
      'August 2026',
    );
    only('Prices rose 9 percent between May 2024 and August 2026.', '9 percent');
    only('The coins were found near the mill in 1974 by three boys.', '1974', 'three');
    only('Carrow, which bid $410 million in 2021, is out.', '$410 million', '2021');
    only('The pumps are at work again, at 70 per cent, since 27 April.', '70 per cent', '27 April');
    only('They need a third of the votes against on 22 July.', 'a third', '22 July');
    only('In 2014 the town sent $21 million.', '$21 million');
    only('It was three weeks longer than in 2019.', 'three weeks');
    only('The maker sold 4,100 kettles between May 2024 and August 2026.', '4,100');
    assert.deepEqual(
      figures(
        'LEASTON, March 3, 2025 (Coast Wire) - The firm cuts 430 posts at Leaston, where the mill is to shut by the middle of next year.\n',
      ),
      ['430', 'middle of next year'],
    );
  });

  it('small counts in asides of those who speak', () => {
    const story = (line: string): string =>
      `The mill in Leaston will shut, its owner said.\n\n${line}\n\nThe weavers left at noon.\n`;
    assert.deepEqual(figures(story('"I have had two plumbers ask about it," she said.')), []);
    assert.deepEqual(figures(story('My uncle kept three notebooks and a cat.')), []);
    assert.deepEqual(figures(story('Somebody has promised us a hundred doughnuts.')), []);
    assert.deepEqual(figures(story('"We lost three weavers," she said.')), ['three']);
    assert.deepEqual(figures(story('"We have 420 beds now, in five halls."')), ['420', 'five']);
    assert.deepEqual(figures(story('Three looms will stop; ours is not one of them.')), ['Three']);
  });

  it('hours of what is done every day, planned or asked for', () => {
    nothing('The march starts at 10.30am in the square.', 'Send them at 4 p.m. on any day.');
    only('The line was live until 3:38 in the end.', '3:38');
    only('The crew reached the summit at 5:52, 25 minutes after sunrise.', '5:52', '25 minutes');
    only('The second half began at 20:58, eight minutes late.', '20:58', 'eight minutes');
    only('Demand reached 45 GW at 17:30.', '45 GW');
    only('Demand peaked at 17:30, at 45 GW.', '45 GW');
    only(dated('Thursday, 3:42 p.m., a hiker called the warden.'), 'Thursday', '3:42 p.m.');
    only('They were told to stay indoors from 9 p.m. to 5 a.m.', '9 p.m.', '5 a.m.');
    only('There were 38 people on board at 6:20 p.m. when the ferry sank.', '38', '6:20 p.m.');
    nothing(
      'The play is shown from 8 p.m. to 10 p.m.',
      'It was on daily from 2 p.m. to 4 p.m.',
      'The hall was open from 9 a.m. to 5 p.m.',
    );
    nothing('For now platforms 4 and 9 are closed.', 'The wards 3 and 7 are shut.');
    only('They left through doors 1L and 2R, all 118 of them.', '118');
    only('Readers save 20% at Sleepwell with code REST20.');
    only('As of 9 September 41 patients were ill.', '41');
  });

  it('small counts of things', () => {
    only('The storm killed three people.', 'three');
    only('Only one passenger survived.', 'one');
  });

  it('figures in words, fractions and vague words', () => {
    only('Half of the pupils walk, and seventeen cycle.', 'Half', 'seventeen');
    only('Dozens of boats sank.', 'Dozens');
    only('Rents doubled.', 'doubled');
  });

  it('both votes and the score of a match', () => {
    only('Members approved the merger by 121 votes to 96.', '121', '96');
    only('Rovers beat Albion 3-1.', '3-1');
  });
});
