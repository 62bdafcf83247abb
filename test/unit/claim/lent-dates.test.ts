import assert from 'node:assert/strict';
import { claim, dated } from './claims';

/** What a figure's time is called; null where it is open. */
function time(text: string, figure: string): string | null {
  return claim(dated(text), figure).time.value;
}

describe('the time of a figure whose own part of the sentence names none', () => {
  const holds = (text: string, figure: string, expected: string | null): Mocha.Test =>
    it(`${expected ?? 'open'}: ${figure} in ${text}`, () => assert.equal(time(text, figure), expected));

  holds('The count stood at 4,609 on 2 February 2025, with 74 dead.', '74', '2025-02-02');
  holds('In 2023 the school had 1,200 pupils, 80 teachers and 14 classrooms.', '14', '2023-01-01/2023-12-31');
  holds('In May 2023 the index was 127, and the annual rate at that time 2.6%.', '2.6%', '2023-05-01/2023-05-31');
  holds('The fire had burned 34,000 acres (13,760 hectares) by 2 March 2024.', '34,000 acres', '2024-03-02');
  holds('The fire had burned 34,000 acres (13,760 hectares) by 2 March 2024.', '13,760 hectares', '2024-03-02');
  holds('Revenue came to €96 million (2023: €88 million).', '€88 million', '2023-01-01/2023-12-31');

  holds('Revenue came to €96 million (2023: €88 million).', '€96 million', null);
  holds('The mill, opened in 1998, employs 400 weavers.', '400', null);
  holds('In 1998 the mill opened with 12 looms, and it employs 400 weavers.', '400', null);
  holds('Turnover rose to £30 million from £28 million in 2023, with 4 new shops.', '4', null);
  holds('The opening of the line slips to 2033 as its cost hits £16 billion.', '£16 billion', null);
  holds('The mayor pledged to build 9,000 homes by 2035 and to spend £310 million on them.', '£310 million', null);
  holds('Older people in the valley remember 2014, with its 61 dead.', '61', null);
  holds('Sales were up a quarter on 2022.', 'a quarter', null);
  holds('Leaston has shrunk since 1990: 3,912 people live there.', '3,912', null);
  holds('Sales of flats fell from their peak in 2019: 3,120 were sold last summer.', '3,120', '2024-06-01/2024-08-31');
  holds('He has rowed there since 2019: 30 hours a week.', '30 hours', null);
  holds('Founded in 1931, Venn trades from 198 stores.', '198', null);
  holds('The roof of the old mill, put up in 1938, leaks in 12 places.', '12', null);
  holds('The price was $41,000 on 25 January 2025; a year before, it was $38,000.', '$38,000', null);
  holds("They took over in 2003 with a cart; they've won 16 of the 22 seasons since.", '16', null);
  holds('Hale was born on 4 May 1961, the last of 11 children, and won 38 titles.', '38', null);
  holds('In all 452 are on track to graduate on 5 February 2025; 27 need one more credit.', '27', null);
  holds('Opened in 2024, the line carried 1.2 million people.', '1.2 million', '2024-01-01/2024-12-31');
});

describe('the figure that something came from', () => {
  const isBefore = (text: string, figure: string, expected: string | null): Mocha.Test =>
    it(`${figure} in ${text}`, () => assert.equal(time(text, figure), expected));

  isBefore('The Alliance went from 24 seats to 31.', '24', 'from');
  isBefore('Fares rose from 20 euros a head to 31 euros.', '20 euros', 'from');
  isBefore('Flights from 24 airports to 31 cities were cancelled.', '24', null);
});
