import assert from 'node:assert/strict';
import { figures } from './claims';

/** A story of three paragraphs, with a line of the page behind it. */
function beside(line: string): string {
  return `The mill closes\n\nThe rope mill in Leaston will close, its owner said. Nobody wants rope any more.\n\nThe hands were told at noon.\n\n${line}\n`;
}

function nothing(...lines: readonly string[]): void {
  for (const line of lines) assert.deepEqual(figures(beside(line)), [], line);
}

/** The figures of a line behind a story, in order. */
function only(line: string, ...expected: readonly string[]): void {
  assert.deepEqual(figures(beside(line)), expected, line);
}

describe('no story are', () => {
  it('the paper it is printed on, and what is asked of readers', () => {
    nothing('The Bell is printed on 80 g recycled paper.', 'Gift Aid adds 25p to each pound.', 'Join: £3 a month.');
    only('The mill recycled 80 tonnes of paper.', '80 tonnes');
    only('Some 40 people joined for £3 a month.', '40', '£3');
    only('Holm printed 40 million books on recycled stock.', '40 million');
    nothing('The Bell is reader-funded from £3 a month.');
    only('The reader-funded Bell counted 40 shut shops.', '40');
  });

  it('the weather', () => {
    nothing(
      'Weather: bright at first, showers by dusk, 19C.',
      'Outlook\n\nRain in the hills, 12 degrees at noon, 6 tonight.',
      'Cloudy with sunny spells, highs of 21C.',
      'High tide 6.52, low tide 13.10.',
    );
    only('The temperature reached 41.6 °C in Leaston on Tuesday.', '41.6 °C');
    only('Heavy rain brought 90 mm to Leaston overnight and 14 roads were closed.', '90 mm', '14');
  });

  it('but what was measured at sea or in the air is told', () => {
    only('Wind south-west with gusts of 52 knots; waves of 4.5 m; sea 6°C.', '52 knots', '4.5 m', '6°C');
    only('Gusts of 31 knots, visibility of 900 m in cold fog, air 2°C.', '31 knots', '900 m', '2°C');
    nothing('Swell of 2 m, wind 12 knots, sunny, highs of 21 degrees.');
    nothing('Marine forecast: winds of 15 knots, waves of 1 m, 14 degrees.');
  });

  it('but the weather in a report of a storm is told', () =>
    assert.deepEqual(
      figures(
        'The fire grew again, and gusts of wind drove it on.\n\nTwo more fires were seen.\n\nWeather: high of 31 °C, wind 20 km/h.\n',
      ),
      ['Two', '31 °C', '20 km/h'],
    ));

  it('the traffic', () => {
    nothing(
      'TRAFFIC\n\nThe ring road is closed at Mill Lane. Allow 40 minutes.',
      'Roads: queues of 6 km eastbound, delays of 25 minutes.',
    );
    only('The crash on the ring road caused queues of 6 km.', '6 km');
  });

  it('prices of the day', () => {
    nothing('Markets: LX 50 3,118.4 (+0.3%). Gold $2,311. Crude $68.10.', 'Index: LX 50 3,118.4. Euro $1.08.');
    only('Shares in Leaston Rope fell 11.4 percent to 23.60 euros.', '11.4 percent', '23.60 euros');
    only('Crude oil fell to $68.10 a barrel.', '$68.10');
  });

  it('what one is to cook', () => {
    nothing(
      'My soup, if you ask: 3 kg of carrots, 2 onions, 500 ml of stock, 40 minutes in a heavy pot. Serves six.',
      'Bake at 180 degrees for 40 minutes.',
      'Simmer for 20 minutes, then stir in 50 g of butter.',
      'Makes 24.',
    );
    only('Her book of soups sold 2,000 copies.', '2,000');
    only('Each family was given 3 kg of rice and 500 ml of oil.', '3 kg', '500 ml');
    only('Bakers struck for 40 days.', '40 days');
  });

  it('what comes next, and where', () => {
    nothing(
      'Next: 7 ropes that will outlive you.',
      'Coming up: the 40 best mills of the north.',
      'Seven knots that will save your life',
      'Leaston Cup: Rovers 4, Albion 1. Page 31.',
      'Puzzle: see Leisure, page 12. Lottery: 4, 11, 23.',
    );
    only('Next stop for the union: 40 mills in the north.', '40');
    only('Rovers 4, Albion 1.', '4', '1');
  });

  it('what the page says of itself', () =>
    nothing(
      'This issue was printed in 4,000 copies.',
      'Circulation 31,000',
      'News and views · 3 March 2025 · 4 min',
      '12 comments · 340 likes · Share',
      '4.8 stars from 210 readers.',
      '6 new stories for you',
      'Liked by 340 others',
      '14 photos',
      'You have 3 free articles left.',
      'From £4 a month, stop when you like.',
      'Win 4 tickets for the fair!',
      'The 12 best walks in the hills',
      'Sudoku 1,204',
      'Opening hours: Mon-Sat 10-18.',
      'Tickets at the door from 19.15.',
    ));

  it('blocks that want to sell something: one sign speaks for all of it', () => {
    nothing(
      'Open a Marsh account by 31 March and get 4.1% for the first six months. T&Cs apply. 18+.',
      'Rugs: 3 for 2 on all wool. Ends in 4 days. Unit 7, Ring Road.',
      'FOR SALE  Tractor, 4,100 hours, £2,200.',
      'Winter deal: stay 3, pay 2, until 31 August.',
    );
    only('The bank said 40,000 customers left after its T&Cs changed in May.', '40,000');
    only('After it offered free delivery the shop sold 400 rugs.', '400');
    only('They need to win 4 of 6 games.', '4', '6');
  });

  it('but what a story tells of offers is', () => {
    only('Marsh owes £61 million and its usual card charges 23.5% APR.', '£61 million', '23.5%');
    only('Free delivery costs the shop £14 million a year.', '£14 million');
    only('Free postage for 9 million homes costs £31m.', '9 million', '£31m');
    only('Buy one get one free deals make up 14% of sales.', '14%');
    only('Advertisement revenue is £31 million a year.', '£31 million');
    only('FOR SALE signs stand in front of 210 of the 900 homes.', '210', '900');
    only('Terms and conditions apply to 64% of the loans.', '64%');
    only('18+ only: 64 per cent of the clubs turn children away.', '64 per cent');
    only('Parties must enter a pact with 14 seats to win.', '14');
    only('About 64% of viewers click a link to win a prize.', '64%');
  });

  it('examples and polls of readers', () => {
    nothing('Example. Bilal lets a room at £180 a week for 50 weeks.', 'Reader poll: Save the van? Yes 83%, no 17%.');
    only('In one example the port lost 40 ships.', '40');
    only('A poll of 1,204 readers found 83% in favour.', '1,204', '83%');
    nothing('Our poll: Should the van stay? Yes 64%, no 36%.');
    only('Our poll: 47 per cent back the levy, up from 39.', '47 per cent', '39');
    only('Online poll: 64% of 1,204 adults oppose the levy, Hale finds.', '64%', '1,204');
    only('Example: the Marsh tunnel cost £31 million and opened late.', '£31 million');
    nothing('This section needs additional citations for verification. (May 2019)');
    only('This section needs £3m of repairs.', '£3m');
    only('This section has issues: 210 homes lack drains.', '210');
    only('This page may be wrong. The town of Marsh has 9,400 people.', '9,400');
  });

  it('dates in titles of tables and of sources', () => {
    nothing('Table 3: Households by kind of home, 31 March 2024', 'Source: Coast Survey, sales to 30 September 2025');
    only('The table was laid for 40 on 3 May 2024.', '40');
    only('Chart 2, closing date: 11 June 2026', '11 June 2026');
    assert.deepEqual(figures('## Death of Ada Hale, 11 May 2024\n\nShe was a judge.', 'a.md'), ['11 May 2024']);
    assert.deepEqual(figures('## Labour market: January to March 2025\n\nIt is calm.', 'a.md'), []);
  });

  it('years of what was published', () => {
    nothing('Keller, R. (1994). The Lake. Hochtal.', 'Lind and Rowe, 2011, fig. 6');
    only('The mill (1994) employs 310 weavers.', '1994', '310');
    nothing('Hale Survey 2025, table 3b');
    only('The dam was completed in 1984, section 2 in 1990.', '1984', '1990');
    only('The tunnel closed on 6 May 2024, section 3 of the road a week later.', '6 May 2024');
  });

  it('but what a story tells of readers and offers is', () => {
    only('The film has 2.4 million views.', '2.4 million');
    only('The paper has 40,000 subscribers.', '40,000');
    only('Rents in Leaston start from 400 euros a month.', '400 euros');
    only('Rovers need to win 4 of their last 6 games.', '4', '6');
  });

  it('what it costs to get in', () => {
    nothing('Tickets £14, children £7. Doors from 7pm.', 'Admission €9, concessions €6.');
    only('Tickets cost £14 and entry for children is £7.', '£14', '£7');
    only('Ticket sales: £4.2m', '£4.2m');
  });

  it('what a page says of what was changed in it', () => {
    nothing("Editor's note: This story was amended on 14 June 2023 to name the mill.", 'The mill (updated 4 May 2019)');
    only('The plan was amended on 14 June 2023.', '14 June 2023');
  });

  it('lines that lead on, marks in stars and pictures', () => {
    nothing(
      'Related topics: Harvest 2024 | Fair 2024',
      '★★★☆☆ 3.4 out of 5 (1,904 ratings) · 2.1M downloads',
      'Gallery: 14 pictures',
      'Log in · Subscribe for £2 a week · Follow us: 14.2K followers',
    );
    only('Related deaths: 14', '14');
    only('Most popular: 41% chose the tram.', '41%');
    only('Photography: 3,200 prints were sold at the fair.', '3,200');
    only('Gallery visitors: 1,904', '1,904');
  });

  it('how much of a list is shown, what is free for a while, and what a file is like', () => {
    nothing(
      'Showing 1–10 of 304',
      '14 of 340 results',
      'Sort: newest | 25 per page',
      'Try 4 weeks free',
      'File size: 2.4 MB',
      'Downloads: 318',
      'Most popular: 1. Quay shut 2. Mill sold',
      'Filed under: Fair 2024, Trade',
      'Switchboard 22 33 10 10',
      'Berth: 4',
    );
    nothing('Present: Cllr Doyle (chair) and twelve others. Apologies: 2.', 'Next meeting: 24 March.');
    nothing('Printed by union labour, 20,000 copies.');
    nothing('Join: £4 a month, £1.50 for students.', 'Come to our advice evening, Tuesdays from 6 to 8.30, Fish Hall.');
    nothing('This page was last edited on 24 November 2025, at 09:17.', 'Emergency: 112, or 0555 031 031.');
    only('Present: 34 councillors.', '34');
    only('Join us: 3,000 members have done so', '3,000');
    only('Present at the fire were twelve boats.', 'twelve');
    only('The mill printed 20,000 copies by noon.', '20,000');
    only('14 of 340 sailors were paid.', '14', '340');
    only('Mill turnover: NOK 412m (2023)', 'NOK 412m');
    only('Berths: 4', '4');
    only('The plan (PDF, 48 pages, 3.1 MB) names 14 mills.', '14');
  });
});
