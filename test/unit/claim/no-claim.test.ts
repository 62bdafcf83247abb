import assert from 'node:assert/strict';
import { dated, figures } from './claims';

function nothing(...texts: readonly string[]): void {
  for (const text of texts) assert.deepEqual(figures(text), [], text);
}

/** The figures of a text, in order. */
function only(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(figures(text), expected, text);
}

describe('no claims are', () => {
  it('numbers in names', () =>
    nothing(
      'COVID-19 and the G7 were discussed.',
      'Article 5 of the treaty was cited.',
      'See Figure 3 and Table 12 of the report.',
      'The F-35 took off beside an A320.',
      'The Group of Seven met in Carrow.',
      'A 5G mast was built.',
      'Flight 212 left on time.',
      'The 51st state would join later.',
    ));

  it('numbers in registers and of helplines, remarks on a page and what a call costs', () => {
    nothing(
      'Venn Mills Ltd. Company number 00318846.',
      'Registered charity number 204417.',
      'Please do not ring 112.',
      'By Ann Holt in The Slip (27 comments)',
      'Texts cost 50c.',
      'Calls are charged at 12p.',
      'Calls cost 50p a minute plus your access charge.',
      '18 pages.',
    );
    only('The mill number 40 looms a year.', '40');
    only('Police ring 212 homes a day.', '212');
    only('Calls cost the service 3.4 million euros a year.', '3.4 million euros');
    only('The watchdog says calls cost 35p a minute and texts 12p.', '35p', '12p');
    only('Roaming calls charged at 19 cents made up 62 percent of sales.', '19 cents', '62 percent');
    only('She wrote 18 pages.', '18');
  });

  it('the ages of several children, and from which age on people are meant', () => {
    nothing('Her boys, seven and nine, were asleep.', 'His daughters, 4, 6 and 11, went along.');
    only('She has three daughters, two sons and a loom.', 'three', 'two');
    only('The girls won 7 and 9 medals.', '7', '9');
    only('Of the dead 82 per cent were 75 or older.', '82 per cent');
    only('The trees are 300 years or older.', '300 years');
  });

  it('when a text was handled, years of laws, and years without their century', () => {
    nothing(
      'Updated: 11 July 2025',
      'Published 6 April 2025 · Updated 11 July 2025 · Applies to all readers',
      'Accepted 19 Mar 2023',
      'Figure 3 corrected on 14 October 2025.',
      'It falls under the Water Act of 1933.',
      "In '91 they told us never again.",
      'Photograph (c) 2025 Bay Ledger',
    );
    only('The report was published on 6 April 2025.', '6 April 2025');
    only('Submitted on 5 May 2021, the application was refused.', '5 May 2021');
    only('Received on 3 May 2021, the gift helped.', '3 May 2021');
    only('The Treaty of 1919 ended the war.', '1919');
    only("'50 people came,' he said.", '50');
  });

  it('what something is made of, hours, helplines, offers, and who told it', () => {
    nothing(
      'A four-lane road leads there.',
      'We sat down with report 14 of the unit, in room 207.',
      'Helpline 115, free, around the clock.',
      'Ledger Premium: £3 a week.',
      'The bell woke the quay at six.',
      'It started below one of its lines.',
      'Nearly all of the new voters were under thirty.',
      'The Housing Act 1988 does not apply.',
      'Pupils in Year 9 went home.',
    );
    only('Two people familiar with the draft said it asks for $90 million.', '$90 million');
    only(dated('The strike enters day four; talks resumed at 10 on Friday.'), 'Friday');
    only(dated('A coach with 41 pilgrims plunged into a ravine on Saturday, killing 16.'), '41', 'Saturday', '16');
    only('They wiped out a two-goal deficit.', 'two');
    only('The cap was set at six.', 'six');
    only('Report 14 dead to the police.', '14');
  });

  it('numbers behind one thing, which say which of them it is', () => {
    nothing(
      'It was approved by committee 3 in the end.',
      'They met at the new checkpoint 9.',
      'For fees, see leaflet 12.',
      'It is told by form 6A, and no other.',
      'The clerk said clause 8.2 was void.',
      'Brandt wore the 10 shirt.',
      'List 2: Farmers.',
      'To all keepers in parishes 1 to 6 of the county.',
      'The inquiry found that engine 2 failed.',
      'A splinter hit seat 14A, and no more.',
      "Norrland 7's song was played.",
      'My grandfather, then 19, walked home.',
      'A reader writes: my daughter, 8, wants to know.',
      'The bus leaves Carrow at 06.10 on most days.',
    );
    only('In ward 14 2,204 people can vote.', '2,204');
    only('The dig, trench 4, brought up 311 coins.', '311');
    only('Wind 35, gust 60, humidity 9.', '35', '60', '9');
    only('In the final 12 were booked.', '12');
    only('In the night 12 died.', '12');
    only('At an average 6 it holds.', '6');
    only('They took the city past the 60 mark.', '60');
    only('The 30 staff went home.', '30');
  });

  it('numbers that end a name, whatever follows', () => {
    nothing(
      'The Kestrel 9 lifted off at dawn.',
      'Baltic Link 2 was never put into service.',
      'A Kestrel 9 rocket stood on the pad.',
      'Reactor 4 workers went home.',
      'The phone runs Orchid 3.12 by default.',
      'Figure 4 shows the coast.',
      'The airline grounded its 737 MAX fleet.',
      'Boeing delayed the smaller of its 737 jets.',
      'The Under-21 side lost.',
      'In goal stood number 10 Luca Brandt.',
      'We like the older Orchid 3.',
      'The ferry was built at Yard 17, they said.',
      'The phones have Teethlink 5, as before.',
    );
    only('The vote in Marsh was close: Larks 4, Wrens 7.', '4', '7');
    only('The Greens had 16 seats, the Farmers 11.', '16', '11');
    only('The brigade lost 31 of its 44 Marten 2 tanks.', '31', '44');
  });

  it('but counts behind a place are', () => {
    only('In Leeds 12 died.', '12');
    only('In the Netherlands 40 were hurt.', '40');
    only('The allies gave Kyiv 31 tanks.', '31');
    only('Airbus delivered 348 jets.', '348');
  });

  it('numbers of registers, cases and laws', () =>
    nothing(
      'ISBN 978-1-4028-9462-6 is out of print.',
      'The paper (doi:10.1038/s41586-021-03819-2) was withdrawn.',
      'The case, 23-CV-1187, was heard.',
      'It broke 18 U.S.C. 1343 and § 230.',
      'Directive 2003/88/EC and Case C-311/18 apply.',
      'Count 3 was dropped.',
    ));

  it('the numbers of roads, models and names with a year', () => {
    only('The lorry left the road at kilometre 12.6 and lost 40 crates.', '40');
    only('Its two 737s seat 162.', 'two', '162');
    only('Tickets for the Euro 2028 finals cost 90 euros.', '90 euros');
    only('He carried a Kestrel 19 and two bags.', 'two');
  });

  it('times by the clock that only say when', () => only('By 1030 GMT the shares stood at 96 cents.', '96 cents'));

  it('the day on which something was said, and days of every week', () => {
    only('Some 41 barns burned, officials said Tuesday.', '41');
    only('The bank admitted yesterday that 310 clerks would go.', '310');
    only('The office, open Monday to Thursday, has 12 clerks.', '12');
  });

  it('periods and their ends', () => {
    only('Profit for the 12 months to 31 March came to £86.4m.', '£86.4m');
    only('Over the 13 weeks ended 2 October sales fell by 4%.', '4%');
    only('Jobless claims rose by 312 in the three months to June.', '312');
    only('He spent the six months to his trial in a cell of 4 square metres.', 'six months', '4 square metres');
  });

  it('stamps inside a paragraph', () =>
    only('Updated at 14:05 on 3 June 2025. Income grew by 12% to £9.3m.', '12%', '£9.3m'));

  it('addresses of all sorts', () =>
    nothing(
      'Call 0800 555 0199 for details.',
      'Visit https://example.org/2024/report-77 or write to desk24@example.org.',
      'Follow @harbour24 for more.',
      'See page 12 of the report.',
    ));

  it('numbers of list items, sections and answers', () => {
    only('1. The mill closed.\n2. Rents rose 4 percent.\n3. The choir met.\n', '4 percent');
    only('- 12 people died in the fire.\n- 40 homes burned.\n', '12', '40');
    nothing('Q1 Why was the mill closed?\nA1 Nobody wanted rope.\n');
  });

  it('the age behind a name', () => {
    nothing('The baker, Hector Vale, 52, was not hurt.', 'Lena Fisk (34) was not hurt.');
    only('The baker is 52 years old.', '52 years old');
  });

  it('ages that say who is meant', () => {
    only('Some 54 percent of voters aged 18 to 24 took part.', '54 percent');
    only('Buses are free for everybody under 19, and 212,000 gain.', '212,000');
    only('The dead, whose ages run from 19 to 93, number 15.', '15');
    only('Free buses for under-19s cost 40 million euros.', '40 million euros');
    only('Temperatures were over 40.', '40');
    only('She is nineteen.', 'nineteen');
  });

  it('hours, lines and numbers to call', () =>
    nothing(
      'The paper goes on sale at 5.30.',
      'The counter opens from 9 to 3.',
      'The strike on lines 12 and 40 continues.',
      'A hiker called 911 at once.',
      'Text RIDGE to 50505.',
      'The road reopens between mileposts 12 and 29.',
      'UPDATE 4-Alliance wins the vote',
      'It hangs in Room E.216.',
      'It is filed as case 25-08-4417.',
      'The notice is no. 26-0611.',
      'Ask for Desk 14 on the way in.',
      'Ward 3B was closed.',
      'The 7.40 from Penmoor ran late.',
      'Nobody aged under 21 may enter.',
      'Catalogue number 47 was sold.',
      'Page 1 of 46.',
      'Half-year results are due soon.',
      'The members read bulletin 44.',
    ));

  it('things told by their number, in small letters too', () => {
    nothing(
      'The strike stopped line 6.',
      'Ask in room 207 for the key.',
      'We went through report 14 of the board.',
      'The Number 9 bus did not come.',
      'It stands under item 4c of the agenda.',
      'This is part 3 of 5.',
      'Section 31(4) of the Ports Act applies.',
      'Helpline 116, day and night.',
      'Text 70022 to take part.',
      'The meeting has the code 449031#.',
      'Lamps of the batches 0412 to 0977 must go back.',
      'The shop took back its "Lumo 4" lamps.',
      'Frequency 102.7, all day.',
      'It pays less than the 2031 bond.',
    );
    only('The guards number 14.', '14');
    only('The boards report 14 cases.', '14');
    only('On line 6 some 40 trains were late.', '40');
    only('Bond sales reached 40 million euros in 2031.', '40 million euros');
  });

  it('hours of the day that date nothing', () => {
    nothing(
      'She rang at 6.20 on Friday.',
      'At 5.50 the porter whistles.',
      'Friday, 7 March, 18.30, hall B\n',
      'The bakers walked out at eight this morning.',
      'The bell rang at five, and by dusk the yard was full.',
      'Vigil at 9.',
      'Sunrise 6.12, high tide 11.40.',
      'Ask at 0800 555 0199 (7 days a week, 9 to 18).',
      'The gate is guarded 24 hours a day.',
    );
    only('Shares closed at 6.20 on Friday.', '6.20');
    only('The toll stood at 11 on Wednesday.', '11');
    only('They work six days a week.', 'six days');
  });

  it('years and weeks that only say when', () => {
    only('The roll fell by 3.1 percent in 12 months.', '3.1 percent');
    only('It fell to 38,200 from 39,100 one year ago.', '38,200', '39,100');
    nothing('The order came three weeks after the vote.');
    only('She was sentenced to five years in prison.', 'five years');
    only('The fund must be paid out within 12 months.', '12 months');
    only('The capsule was found 40 minutes after the landing.', '40 minutes');
  });

  it('what kind of thing it is, and how long a text', () => {
    nothing(
      'Ash blew across the six-lane road.',
      'A 180-page report lies on her desk.',
      'The ruling runs to 90 pages.',
    );
    nothing('The minister has a five-point plan.');
    only('It made good a two-goal deficit.', 'two');
    only('A 40-seat assembly was elected.', '40');
    only('They took a five-point lead.', 'five');
  });

  it('numbers of a list inside a paragraph', () =>
    only(
      'What to do: 1. Switch it off. 2. Bring it back within three weeks. 3. Ask for 40 euros.',
      'three weeks',
      '40 euros',
    ));

  it('sayings and halves of things', () =>
    nothing(
      'They shouted that two plus two is five.',
      'The walk cost me half a shoe.',
      '## Figures (USD million unless stated)\n',
    ));

  it('but names in a list of figures leave them figures', () => {
    only('The Greens had 16 percent, the Farmers 11.', '16 percent', '11');
    only('Lost are Bellhaven 418 homes, Cutler 186 and Pine Flat 73.', '418', '186', '73');
    only('The Greens rose by one to 13.', 'one', '13');
    only('There are twenty-one thousand four hundred second homes.', 'twenty-one thousand four hundred');
  });

  it('counts that measure nothing', () =>
    nothing(
      'There were two reasons for the delay.',
      'On the one hand the plan is cheap.',
      'One could argue that the plan failed.',
      'The report has two parts: a summary and a table.',
      'The two sides met.',
    ));

  it('what the page says of itself', () =>
    nothing(
      'Posted 21 minutes ago\n',
      '5 min read\n',
      '© 2025 The Vessel Post. All rights reserved.\n',
      'The shop is open from 9 a.m. to 5 p.m.',
      'Published 3 March 2025\n',
      'By Ana Rusk and Tom Bell\n3 March 2025\n',
    ));

  it('dates that only say when another figure holds', () => {
    only('The port handled 412 ships in 2022.', '412');
  });

  it('times told by the source’s own date', () => nothing('The board met last week.', 'The mill closed this month.'));
});
