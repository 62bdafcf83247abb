import assert from 'node:assert/strict';
import { isOwn } from '../../../server/src/engine/claim/measure/term';
import { claim, claims, engine, thing } from './claims';

/** Each figure with the noun that it counts. */
function counts(text: string, things: Readonly<Record<string, string>>): Mocha.Test {
  return it(text, () => {
    for (const [figure, noun] of Object.entries(things)) assert.equal(thing(text, figure), noun, figure);
  });
}

/** The words that a figure's measure has, and those that it lacks. */
function measures(text: string, figure: string, has: string, lacks = ''): Mocha.Test {
  return it(`${text} (${figure})`, () => {
    const words = (claim(text, figure).measure.value ?? '').split(' ');
    for (const word of has.split(' ')) assert.ok(words.includes(word), `${word} is not in: ${words.join(' ')}`);
    for (const word of lacks.split(' ')) assert.ok(!words.includes(word), `${word} is in: ${words.join(' ')}`);
  });
}

describe('what happened on a date', () => {
  measures('A blade of a turbine at Ost Reef broke on 3 March 2019.', '3 March 2019', 'blade broke');
  measures('The line will be cleared once the signals have been replaced in 2028.', '2028', 'signals replaced');
  measures('The minister said that on 11 May 2019 the council gave its consent.', '11 May 2019', 'council gave');
  measures('The Corran Passages, released on 8 October 1996 by Norrland, sold well.', '8 October 1996', 'released');
  measures('My mother used to tell me about the 1958 flood.', '1958', 'flood', 'tell');
  measures('The Corran sailed for 30 years. It was sunk on 4 May 2019.', '4 May 2019', 'It was sunk', 'Corran');
  measures('In 1983, Gregor Hale, a harbour detective, exposes a ring of smugglers.', '1983', 'exposes ring smugglers');
  measures('In 1986, Hale married Ada Brun, with whom she had two sons.', '1986', 'Hale married', 'sons');
  measures(
    'The first case of the fever in Ardland in the 2019–20 season was found on 4 May 2019, when a sailor fell ill.',
    '4 May 2019',
    'fever Ardland',
    'sailor',
  );
  measures('Hale opened a theatre after 1984 in the hall they call Dare to Sing.', '1984', 'Hale opened theatre');
  measures('First power March 2028; full operation November 2029', 'March 2028', 'power', 'operation');
});

describe('what a figure counts', () => {
  describe('is the noun behind it', () => {
    counts('Surgeons at the Corran clinic treated 412 patients.', { '412': 'patient' });
    counts('Seventeen sailors were rescued by the coastguard.', { Seventeen: 'sailor' });
    counts('The vaccine was given to 27,400 children in the north.', { '27,400': 'child' });
    counts('Some 310 empty flats were sold.', { '310': 'flat' });
    counts('The club sold 25,000 season tickets.', { '25,000': 'ticket' });
    counts('The fleet lost 14 of its trawlers.', { '14': 'trawler' });
    counts('The college cut 130 posts, 45 of them in May.', { '130': 'post' });
    counts('Of those on board, 12 are women.', { '12': 'woman' });
    counts('The band released two mixtapes, two extended plays and 20 singles.', { '20': 'single' });
    counts('The band has released eight extended plays.', { eight: 'play' });
    counts('He had 34 points, 11 rebounds and 9 assists.', { '11': 'rebound', '9': 'assist' });
  });

  describe('is the noun that labels it', () => {
    counts('Engines 88, dozers 12, helicopters 7.', { '12': 'dozer', '7': 'helicopter' });
  });

  describe('is what its explanation begins with', () => {
    counts('The line in figures\n\nSix. The number of stations on the line.', { Six: 'station' });
    counts("The blaze in figures\n\n53,240. That's how many acres burned.", { '53,240': 'acre' });
  });

  describe('stands behind a verb with its particle', () => {
    counts('They knocked down six hundred and forty homes.', { 'six hundred and forty': 'home' });
  });

  describe('is each its own among several counts', () => {
    counts('The town has 14 schools, three libraries and 31 parks.', {
      '14': 'school',
      three: 'library',
      '31': 'park',
    });
    counts('The surgeon operated on 41 patients and trained nine nurses.', { '41': 'patient', nine: 'nurse' });
    counts('The ship carried 3,100 tonnes of rice and 64 passengers.', { '3,100 tonnes': 'rice', '64': 'passenger' });
  });

  describe('stands behind "of"', () => {
    counts('A total of 3,480 runners finished the marathon.', { '3,480': 'runner' });
    counts('Two of the three pilots were injured.', { Two: 'pilot' });
    counts('The mill made 310 tonnes of rope.', { '310 tonnes': 'rope' });
    counts('Two-thirds of the members voted for the merger.', { 'Two-thirds': 'member' });
    counts('Fewer than 40 of the 212 patients recovered.', { '40': 'patient', '212': 'patient' });
  });

  describe('stands behind a word of change', () => {
    counts('A 400-percent increase in library visits surprised the staff.', { '400-percent': 'visit' });
    counts('A 12 percent fall in ticket prices was agreed.', { '12 percent': 'price' });
  });

  describe('is the object of a verb of change', () => {
    counts('The council wants to increase spending on libraries by 400 percent.', { '400 percent': 'spending' });
    counts('The bank will cut its staff by 12 percent.', { '12 percent': 'staff' });
  });

  describe('is the subject of its verb, for want of a noun', () => {
    measures('Net profit at Orlo Foods rose 12 percent.', '12 percent', 'profit');
    measures('The number of measles cases rose to 118.', '118', 'measles cases');
    measures('The river rose to 7.8 metres at Dunmere.', '7.8 metres', 'river');
    measures('Exports fell 7 percent while imports rose 3 percent.', '7 percent', 'Exports', 'imports');
    measures('Exports fell 7 percent while imports rose 3 percent.', '3 percent', 'imports', 'Exports');
    measures('Sales rose 4 percent to 3.2 million bottles.', '3.2 million', 'bottles');
  });
});

describe('the measure that a figure takes over', () => {
  describe('from the sentence before, for a pronoun', () => {
    measures('The Karst hospital treated 212 patients. It treated 64 in May.', '64', 'hospital patients');
  });

  describe('from the headers of its table cell', () => {
    const table = '| Harbour | Ships | Cargo |\n| - | -: | -: |\n| Leaston | 412 | 1,310 |\n| Carrow | 98 | 270 |\n';
    const of = (figure: string): string => claim(table, figure, 'a.md').measure.value ?? '';
    it('row and column', () => {
      assert.match(of('412'), /Leaston.*Ships/);
      assert.match(of('270'), /Carrow.*Cargo/);
    });
  });

  describe('from the question, in an interview', () => {
    const text = `ANA RUSK: How many beds does the hospital have?
TOM BELL: It has 412.
ANA RUSK: And the nurses?
TOM BELL: 610.
ANA RUSK: Thank you, Mr Bell.
`;
    it('that it answers', () => {
      assert.match(claim(text, '412').measure.value ?? '', /beds/);
      assert.match(claim(text, '610').measure.value ?? '', /nurses/);
    });
  });

  it('is unknown where nothing says it', () => {
    assert.deepEqual(claim('It was 41 percent.', '41 percent').measure, { value: null, from: 'unknown' });
  });
});

describe('units that a figure takes over', () => {
  const value = (text: string, figure: string, path?: string): readonly unknown[] => {
    const { quantity } = claim(text, figure, path);
    return [quantity.value, quantity.unit];
  };

  it('from the figure before it, scale and all', () => {
    const text = 'Last year the airline carried 9.6 million passengers; this year it carried 10.4.';
    assert.deepEqual(value(text, '10.4'), [10_400_000, null]);
    assert.deepEqual(value('Profit was 15.2 million euros, after eleven point four.', 'eleven point four'), [
      11_400_000,
      'EUR',
    ]);
  });

  it('from the header of its column or row', () => {
    const table = `| Year | Cargo (thousand tonnes) | Revenue, EUR million | Late (%) |
| --- | ---: | ---: | ---: |
| 2023 | 1,310 | 41.5 | 6.2 |
`;
    assert.deepEqual(value(table, '1,310', 'a.md'), [1_310_000, 'tonne']);
    assert.deepEqual(value(table, '41.5', 'a.md'), [41_500_000, 'EUR']);
    assert.deepEqual(value(table, '6.2', 'a.md'), [6.2, 'percent']);
  });

  it('from the header of a column that only blanks or bars make', () => {
    const table = `Year    Cargo (thousand tonnes)    Revenue, EUR million
2022                    1,290                    39.0
2023                    1,310                    41.5
`;
    assert.deepEqual(value(table, '1,310'), [1_310_000, 'tonne']);
    assert.deepEqual(value(table, '41.5'), [41_500_000, 'EUR']);
    assert.deepEqual(value('Port | Late (%)\nLeaston | 6.2\nCarrow | 7.1\n', '7.1'), [7.1, 'percent']);
  });

  it('from the table’s first cell, but not for what is counted by heads', () => {
    const table = `| (in thousands of US dollars) | 2023 |
| --- | ---: |
| Net profit | 112 |
| Employees | 1,310 |
`;
    assert.deepEqual(value(table, '112', 'a.md'), [112_000, 'USD']);
    assert.deepEqual(value(table, '1,310', 'a.md'), [1310, null]);
  });

  it('not where the cell has one of its own', () => {
    const table = '| Port | Length (km) |\n| --- | --- |\n| Leaston | 310 miles |\n';
    assert.deepEqual(value(table, '310 miles', 'a.md'), [310, 'mile']);
  });
});

describe('a figure stated again in another unit', () => {
  const restated = (text: string, figure: string): string | undefined => {
    const all = claims(text);
    const found = all.find((c) => c.text === figure);
    const other = all.find((c) => c.id === found?.restates);
    if (found && other) assert.equal(found.statement, other.statement);
    return other?.text;
  };

  it('in brackets', () => {
    assert.equal(restated('The river rose to 7.8 metres (25.7 feet) at Dunmere.', '25.7 feet'), '7.8 metres');
    assert.equal(restated('The depot cost €1.4 billion ($1.6 billion).', '$1.6 billion'), '€1.4 billion');
  });

  it('behind "or"', () => {
    assert.equal(
      restated('The fund is worth $1.36 billion, or about 1.17 billion euros.', '1.17 billion euros'),
      '$1.36 billion',
    );
  });

  it('is no other figure in brackets', () => {
    assert.equal(restated('The bridge is 640 metres long (31 million dollars).', '31 million dollars'), undefined);
    assert.equal(restated('The mill sold 310 tonnes or 290 tonnes.', '290 tonnes'), undefined);
  });
});

/** A figure's measure, word for word. */
function words(text: string, figure: string, measure: string): Mocha.Test {
  return it(`${text} (${figure})`, () => assert.equal(claim(text, figure).measure.value, measure));
}

describe('the wording of a measure that no phrase names', () => {
  describe('is a stretch of the text with a gap for the figure', () => {
    words(
      'Orland has undertaken to spend 2.5 percent of gross domestic product.',
      '2.5 percent',
      'Orland has undertaken to spend … of gross domestic product',
    );
    words(
      'The council puts 12 percent of its budget into schools.',
      '12 percent',
      'council puts … of its budget into schools',
    );
  });

  describe('begins and ends with a word that says something', () => {
    words(
      'At the moment the port takes in 4 percent of all freight.',
      '4 percent',
      'moment the port takes in … of all freight',
    );
    words('Members of the guild voted on June 3, 2025.', 'June 3, 2025', 'Members of the guild voted');
  });

  describe('leaves the figures of others out', () => {
    words(
      'The old town spends 2.3% of its income on roads at present; it has pledged 2.5% by 2027.',
      '2.5%',
      'old town spends … of its income on roads at present',
    );
  });

  describe('has no marks of emphasis, and ends with the lead in bold', () => {
    words('**Money.** It cost 40 million euros.', '40 million euros', 'Money');
    words(
      'The *city* council puts 12 percent of its **whole** budget into schools.',
      '12 percent',
      'city council puts … of its whole budget into schools',
    );
  });

  it('stays within one sentence and one line of a list', () => {
    const long =
      'The harbour board of the northern district. It said that the share of freight that leaves by rail, counted over all its quays and sheds, is 41 percent.';
    const value = claim(long, '41 percent').measure.value ?? '';
    assert.ok(value.length > 0 && value.length <= 64, value);
    assert.ok(!value.includes('. It'), value);
  });
});

describe('a clause about a noun in front of it', () => {
  const words = (text: string, figure: string): string[] => {
    const found = engine.analyse({ path: 'a.txt', text }).claims.find((c) => c.figure.text === figure);
    return (found?.terms ?? []).filter(isOwn).map((t) => t.lemma);
  };

  it('tells of that noun, whoever is its own subject', () => {
    const drug = 'The main drawback of the drug is raised potassium, which 9.8 percent of users developed.';
    assert.ok(words(drug, '9.8 percent').includes('potassium'));
    const ferry = 'The county has sold its last ferry, which 61,400 people used in 2024.';
    assert.ok(words(ferry, '61,400').includes('ferry'));
  });

  it('has its own standing', () => {
    const sale = 'The county plans to sell its last ferry, which 61,400 people used in 2024.';
    assert.equal(claim(sale, '61,400').status.value, 'reported');
  });
});

describe('what an amount is told without or with', () => {
  measures('Profit before tax rose 7.1 percent.', '7.1 percent', 'Profit tax rose');
  measures('Earnings after exceptional items were £4 million.', '£4 million', 'Earnings items');
  measures('The mill closed after taxes rose 7.1 percent.', '7.1 percent', 'taxes', 'mill');
});

describe('who speaks', () => {
  it('is no word of the measure', () => {
    const { claims: found } = engine.analyse({ path: 'a.txt', text: "I'm told that 40 pigs died." });
    assert.deepEqual(
      found.flatMap((c) => c.terms.map((t) => t.lemma)),
      ['pig', 'die'],
    );
  });
});

describe('what a price is for so much of', () => {
  it('is no word of the measure, wherever in the text it stands', () => {
    const text = 'The council met on Monday.\n\nFlats are now offered at £11.40 per square metre, not £12.10.';
    const { claims: found } = engine.analyse({ path: 'a.txt', text });
    const words = found.filter((c) => c.figure.dimension === 'money').map((c) => c.terms.map((t) => t.lemma));
    assert.equal(words.length, 2);
    for (const own of words) {
      assert.ok(own.includes('flat'), own.join(' '));
      assert.ok(!own.includes('meter'), own.join(' '));
    }
  });
});
