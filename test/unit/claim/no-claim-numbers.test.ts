import assert from 'node:assert/strict';
import { figures } from './claims';

describe('numbers that only name something', () => {
  /** The figures of a text that are claims, in order. */
  function only(text: string, ...expected: readonly string[]): void {
    assert.deepEqual(figures(text), expected, text);
  }

  it('of files, shares, patients and cases', () => {
    only('The planning reference is 23/01877/FUL.');
    only('Shares (006400.KS) fell 3.2 percent.', '3.2 percent');
    only('Patient no. 485 777 3456 was discharged.');
    only('Use passcode 13745102.');
    only('Witnesses should call 101 quoting incident 412 of 9 January.');
    only('The log of the ship lists 412 whales.', '412');
    only('She called 101 homes.', '101');
  });

  it('of laws and petitions', () => {
    only('Under s 18 of the Act he was jailed for nine years.', 'nine years');
    only('Writ Petition 3412 of 2019 was heard.');
    only('Section 166 MV Act was cited.');
    only('Some 3,412 of 2,019 voters is no share.', '3,412', '2,019');
  });

  it('of houses and pages', () => {
    only('It stands next to 42-46 Elm Street.');
    only('A study (Lancet, 2023; 401: 1499–507) followed 12,850 nurses.', '12,850');
    only('They sold 42-46 homes.', '42-46');
    only('Walk up the street: number 17 stands, number 19 does not.');
    only("The flats to let are in Quay Street, it's numbers 3, 5 and 11.");
    only('The song made it to number 17 on the album chart.', '17');
    only('The crowd numbers 3,500, and protesters number 40.', '3,500', '40');
  });

  it('of stations, helplines and makes', () => {
    only('You are listening to Radio Sellin on 101.3.');
    only('The shares of the station closed on 4 May at 101.3.', '4 May', '101.3');
    only('To give, text HARBOUR to 70 700.');
    only('She sent texts to 70 700 people.', '70 700');
    only('He slept in his Škoda 120 on Monday.');
    only('The aircraft, an ATR 72-600, left at noon.');
    only('NATO 40-45 ships.', '40-45');
    only('Bus 31 leaves at 10.15.');
    only('Buses 40, trams 12.', '40', '12');
    only('I rang 112 and took the lamps.');
    only('The wind came from 290 degrees at 38 knots.', '38 knots');
    only('The slope was 40 degrees at noon.', '40 degrees');
  });

  it('of ages and issues', () => {
    only('“The rent was fine,” says the nurse, 28.');
    only('Of those who wrote, says the nurse, 28 were paid.', '28');
    only('Published 30 years ago, the novel is in print.', '30 years');
    only('Updated 2 hours ago.');
    only('The centre told so in policy brief 31.');
  });

  it('of a period that a figure is told for', () => {
    only('Growth faded to 1.4% in the last three months.', '1.4%');
    only('The seat has changed hands only once in the last forty years.', 'forty years');
    only('He played the last three weeks without pay.', 'three weeks');
  });

  it('that were drawn', () => {
    only('The winning numbers were 3, 11, 24, 31, 40 and 58.');
    only('Visitor numbers were 31, 41, 52 and 60.', '31', '41', '52', '60');
  });

  it('in titles of works, and the year that tells which', () => {
    only('She read "Turnpike-Five" on the train.');
    only("Odile's Eleven was seen by 4,100 people.", '4,100');
    only("Labour's Eleven rebels lost.", 'Eleven');
    only("Orth's Two goals were enough.", 'Two');
    only('The 1968 film took $31 million.', '$31 million');
    only('Weirgate is a 1968 film of Anna Hale.', '1968');
    only('She sang in the 1968 film Weirgate.', '1968');
    only('It was the 1981 Album of the Year.', '1981');
    only('Weirgate is a 1978 Norwegian comedy film.', '1978');
    only('He named her in a 2019 Reuters interview.', '2019');
    only('The 2024 budget gave schools $31 million.', '$31 million');
  });

  it('of makes and lines, and terms by which rates are called', () => {
    only('The 256GB model costs $849.', '$849');
    only('The phone holds 256GB of photos.', '256GB');
    only('The 5nm line runs at 97 percent.', '97 percent');
    only('The waves are 450 nm long.', '450 nm');
    only('The 42A bus carries 310 pupils.', '310');
    only('Drugs did not cut 90-day mortality of 12 percent.', '12 percent');
    only('It placed a seven-year bond with a coupon of 3.6 percent.', '3.6 percent');
    only('It took a two-year search.', 'two-year');
    only('The 14A will run late.');
    only('The 30C was the hottest day of May.', '30C');
    only('Scope 1 and 2 emissions fell by 22 percent.', '22 percent');
    only('By month 18, 61 cases had come up.', '61');
  });

  it('of races, formations and pages', () => {
    only('Quarry Lad was third in the 3.40 at Marl.');
    only('They went to a back three.');
    only('They gave back four trams.', 'four');
    only('Updated 2 hours ago');
    only('The river froze 2 hours ago.', '2 hours');
    only('Minutes of the meeting of 11 March 2024 were approved.');
    only('Minutes of the meeting of 11 March 2024', '11 March 2024');
    only('The union wants 6.5 percent. It has met the owners. (29 April 2024)', '6.5 percent');
    only('MOST READ\n1 All mills to see\n2 Why rents rose 5 percent\n', '5 percent');
    only('Related\nA mill shuts\n14 Finns held in a port\n', '14');
    only('When does the scheme start? (1 May 2025)', '1 May 2025');
  });

  it('but those behind the letters of a gauge measure', () => {
    only('He came in with CKD (eGFR 38).', '38');
    only('Median stay was 4 days (IQR 3-7).', '4 days', '3-7');
    only('A 5.2-magnitude quake shook the coast.', '5.2');
  });

  it('and a notice of copyright at its end leaves a paragraph a story', () =>
    only(
      'The app has 150 million users. It runs on 40 servers. It was bought by a bank. Copyright 2023.',
      '150 million',
      '40',
    ));
});

describe('a number with a verb of one', () => {
  it('ends the name that is its subject', () => {
    assert.deepEqual(figures('Orchid 21 has 380 shops.'), ['380']);
    assert.deepEqual(figures('So 21 is too few.'), ['21']);
  });
});

describe('the year after one that is told', () => {
  it('dates what happened then', () => {
    assert.deepEqual(figures('Her father died in 1987; she took over the firm the following year.'), [
      '1987',
      'following year',
    ]);
  });
});
