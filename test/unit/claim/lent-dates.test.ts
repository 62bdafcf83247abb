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
});

describe('the figure that something came from', () => {
  const isBefore = (text: string, figure: string, expected: string | null): Mocha.Test =>
    it(`${figure} in ${text}`, () => assert.equal(time(text, figure), expected));

  isBefore('The Alliance went from 24 seats to 31.', '24', 'from');
  isBefore('Fares rose from 20 euros a head to 31 euros.', '20 euros', 'from');
  isBefore('Flights from 24 airports to 31 cities were cancelled.', '24', null);
});
