import assert from 'node:assert/strict';
import { engine } from '../claim/claims';
import type { Named } from './compared';
import { between, compare, named, relationOf, story } from './compared';

/** Two sentences about one thing, and what their figures are to each other. */
function pair(expected: Named, a: string, b: string): Mocha.Test {
  return it(`${a} / ${b}`, () => {
    assert.equal(named(between(a, b)), expected);
    assert.equal(named(between(b, a)), expected);
  });
}

describe('equal values', () => {
  pair(
    'corroborates equal',
    'The Fennick orchestra employs twelve violinists.',
    'The orchestra of Fennick has a dozen violinists.',
  );
  pair(
    'corroborates equal',
    'The Karst hospital treated 1,864 patients.',
    'At Karst hospital 1864 patients were treated.',
  );
  pair(
    'corroborates equal',
    'Orlo Foods made a profit of $3.2bn.',
    'The profit of Orlo Foods was 3.2 billion dollars.',
  );
});

describe('rounded values', () => {
  pair(
    'corroborates rounded',
    'Net profit at Orlo Foods was 3.24 million euros.',
    'Orlo Foods made a net profit of 3.2 million euros.',
  );
  pair(
    'corroborates rounded',
    'The jobless rate in Talvenia was 6.83 percent.',
    'In Talvenia the jobless rate was 7 percent.',
  );
  pair(
    'corroborates rounded',
    'The Sarn project costs 4,215,000 dollars.',
    'The Sarn project costs 4.2 million dollars.',
  );
  pair(
    'corroborates rounded',
    'Half of the pupils at Norwell school cycle.',
    'At Norwell school 51 percent of the pupils cycle.',
  );
  pair(
    'conflicts value',
    'Net profit at Orlo Foods was 3.27 million euros.',
    'Orlo Foods made a net profit of 3.2 million euros.',
  );
  pair(
    'conflicts value',
    'The jobless rate in Talvenia was 6.2 percent.',
    'In Talvenia the jobless rate was 7.4 percent.',
  );
  pair(
    'conflicts value',
    'A third of the pupils at Norwell school cycle.',
    'At Norwell school 45 percent of the pupils cycle.',
  );
});

describe('converted values', () => {
  pair(
    'corroborates converted',
    'The tunnel under Mount Harrow is 12 kilometres long.',
    'The Mount Harrow tunnel is 7.5 miles long.',
  );
  pair(
    'corroborates converted',
    'It was 40 degrees Celsius in Port Vessel.',
    'It was 104 degrees Fahrenheit in Port Vessel.',
  );
  pair(
    'corroborates converted',
    'The wall at Dunmere is half a metre thick.',
    'The Dunmere wall is 52 centimetres thick.',
  );
  pair('corroborates converted', 'The siege of Tarsk lasted 30 days.', 'The Tarsk siege lasted one month.');
  pair('corroborates converted', 'The drug trial in Corran lasted 12 months.', 'The Corran drug trial lasted a year.');
  pair(
    'conflicts value',
    'The tunnel under Mount Harrow is 12 kilometres long.',
    'The Mount Harrow tunnel is 12 miles long.',
  );
  pair('conflicts value', 'The siege of Tarsk lasted 80 days.', 'The Tarsk siege lasted one month.');
});

describe('tons', () => {
  const TONNES = 'The crane at Port Vessel lifted 40 tonnes of steel.';

  it('are metric in a source that measures so', () =>
    assert.equal(named(between('The crane at Port Vessel lifted 40 tons of steel.', TONNES)), 'corroborates equal'));

  it('are short beside feet and miles', () => {
    const report = compare('The mast is 90 feet high. The crane at Port Vessel lifted 44 tons of steel.', TONNES);
    assert.equal(relationOf(report, '44 tons', '40 tonnes')?.basis, 'converted');
  });
});

describe('lengths of time', () => {
  const kiln = (time: string): string => `The kiln at Orm ran for ${time}.`;
  pair('corroborates converted', kiln('36 hours'), kiln('a day and a half'));
  pair('corroborates converted', kiln('14 days'), kiln('two weeks'));
  it('of work are no months', () => {
    assert.deepEqual(compare(kiln('2,160 hours'), kiln('three months')).relations, []);
  });
});

describe('bounds', () => {
  const pit = (figure: string): string => `The collapse of the Dolwen pit trapped ${figure} miners.`;

  describe('closed', () => {
    pair('corroborates bound', pit('at least 40'), pit('43'));
    pair('corroborates bound', pit('at least 40'), pit('40'));
    pair('conflicts value', pit('at least 40'), pit('31'));
    pair('corroborates bound', pit('at most 40'), pit('36'));
    pair('conflicts value', pit('at most 40'), pit('52'));
  });

  describe('open', () => {
    pair('corroborates bound', pit('more than 40'), pit('43'));
    pair('conflicts value', pit('more than 40'), pit('40'));
    pair('corroborates bound', pit('fewer than 40'), pit('36'));
    pair('conflicts value', pit('fewer than 40'), pit('40'));
  });

  describe('farther than twofold', () => {
    pair('differs precision', pit('at least 40'), pit('430'));
    pair('differs precision', pit('fewer than 60'), pit('9'));
  });

  it('of two maxima compare as values', () => {
    const train = (speed: number): string => `The Velox train reaches up to ${speed} km/h.`;
    assert.equal(named(between(train(300), train(320))), 'conflicts value');
    assert.equal(named(between(train(300), train(300))), 'corroborates equal');
  });

  it('of two floors never conflict', () => {
    const flood = (floor: string): string => `The Marrow flood killed ${floor} people.`;
    for (const [a, b] of [
      ['at least 14', 'more than 20'],
      ['at least 14', 'at least 140'],
      ['more than 60', 'at least 61'],
    ] as const)
      assert.ok(
        compare(flood(a), flood(b)).relations.every((r) => r.relation !== 'conflicts'),
        `${a}, ${b}`,
      );
  });
});

describe('ranges', () => {
  const bridge = (cost: string): string => `The Sarn bridge cost ${cost} million dollars.`;
  pair('corroborates overlap', bridge('30 to 40'), bridge('35 to 45'));
  pair('conflicts value', bridge('30 to 40'), bridge('55 to 65'));

  const crossing = (minutes: string): string => `The crossing to Skelmore takes ${minutes} minutes.`;
  pair('conflicts value', crossing('between 40 and 50'), crossing('70'));

  it('confirm a value inside them', () => {
    assert.equal(between(crossing('between 40 and 50'), crossing('45')).relation, 'corroborates');
    assert.equal(between(crossing('between 40 and 50'), crossing('50')).relation, 'corroborates');
  });
});

describe('hedged and round values', () => {
  const strike = (count: string): string => `The strike at the Hallam shipyard was joined by ${count} welders.`;
  pair('corroborates approximate', strike('about 500'), strike('510'));
  pair('corroborates approximate', strike('1,500'), strike('1,512'));
  pair('corroborates approximate', strike('300'), strike('304'));
  it('of a few hundred things only the hundreds look round', () => {
    assert.deepEqual(compare(strike('240'), strike('238')).relations, []);
    assert.deepEqual(compare(strike('310'), strike('312')).relations, []);
  });
  pair('corroborates approximate', strike('nearly 300'), strike('296'));
  pair('corroborates approximate', strike('just over 300'), strike('304'));
  pair('corroborates approximate', strike('nearly 300'), strike('304'));
  it('what is nearly so much is hardly much more, and what is just over it hardly less', () => {
    const rise = (share: string): string => `Rents in the old town of Marlow went up by ${share} percent last year.`;
    assert.equal(between(rise('nearly 5'), rise('4.9')).relation, 'corroborates');
    assert.deepEqual(compare(rise('nearly 5'), rise('5.4')).relations, []);
    assert.deepEqual(compare(rise('just over 5'), rise('4.6')).relations, []);
    assert.equal(between(rise('about 5'), rise('5.4')).relation, 'corroborates');
  });
  pair('conflicts value', strike('about 500'), strike('about 900'));
  pair('conflicts value', strike('about 500'), strike('612'));
  pair('conflicts value', strike('about 500'), strike('2,100'));
  pair('conflicts value', strike('nearly 300'), strike('352'));
});

describe('exact values', () => {
  const mill = (count: string): string => `The Marlow mill made ${count} looms.`;
  pair('conflicts value', mill('41,236'), mill('41,237'));
  pair('conflicts value', mill('64'), mill('65'));
  pair('conflicts value', mill('seventeen'), mill('eighteen'));

  it('are both sides of a vote', () => {
    const report = compare(
      'The Fennick choir approved the merger with the Carrow choir by 121 votes to 96.',
      'The merger with the Carrow choir was approved by the Fennick choir by 121 votes to 98.',
    );
    assert.equal(relationOf(report, '121', '121')?.basis, 'equal');
    assert.equal(relationOf(report, '96', '98')?.relation, 'conflicts');
  });

  pair(
    'conflicts value',
    'Rovers beat Albion 3-1 in the Carrow cup final.',
    'Rovers beat Albion 3-2 in the Carrow cup final.',
  );
});

describe('vague words', () => {
  const boats = (count: string): string => `The storm damaged ${count} boats in Leaston.`;

  it('confirm each other', () =>
    assert.equal(named(between(boats('dozens of'), boats('dozens of'))), 'corroborates equal'));

  it('do not settle a value that they cover', () =>
    assert.equal(named(between(boats('dozens of'), boats('45'))), 'differs precision'));

  it('do not confirm one that they do not', () =>
    assert.ok(compare(boats('dozens of'), boats('1,400')).relations.every((r) => r.relation !== 'corroborates')));
});

describe('amounts in two currencies', () => {
  const RATE = 'Arden Rail bought the depot for €1.4 billion ($1.6 billion).';

  it('meet at a rate that one source states', () => {
    const report = compare(
      `${RATE} Arden Rail bought the ferry line for €700 million.`,
      'Arden Rail bought the ferry line for $800 million.',
    );
    assert.equal(relationOf(report, '€700 million', '$800 million')?.basis, 'converted');
  });

  it('do not compare without one', () => {
    const relation = between(
      'Arden Rail bought the depot for €1.4 billion.',
      'Arden Rail bought the depot for $1.6 billion.',
    );
    assert.equal(named(relation), 'differs currency');
    assert.match(relation.because, /€1\.4 billion.*\$1\.6 billion.*different currencies/);
  });
});

describe('slips', () => {
  const slip = (kind: string, a: string, b: string): Mocha.Test =>
    it(`${kind}: ${a} / ${b}`, () => {
      for (const relation of [between(a, b), between(b, a)]) {
        assert.equal(named(relation), 'conflicts value');
        assert.equal(relation.slip, kind);
      }
    });

  slip('transposed', 'The Marlow reservoir holds 4,872 megalitres.', 'The Marlow reservoir holds 4,782 megalitres.');
  it('swaps no digits of numbers in words', () => {
    const hurt = (number: string): string => `The crash near Alder hurt ${number} tourists.`;
    assert.notEqual(between(hurt('sixty-four'), hurt('forty-six')).slip, 'transposed');
    assert.equal(between(hurt('64'), hurt('forty-six')).slip, 'transposed');
  });
  slip('transposed', 'The county of Alder lost 1,204 elms.', 'The county of Alder lost 1,240 elms.');
  slip('factor', 'Harbour Bank lost $340 million on loans.', 'Harbour Bank lost $34 million on loans.');
  slip('factor', 'Harbour Bank lost $340 million on loans.', 'Harbour Bank lost $340 billion on loans.');
  slip('teen', 'The crash near Alder hurt 13 tourists.', 'The crash near Alder hurt 30 tourists.');
  slip('teen', 'The crash near Alder hurt seventeen tourists.', 'The crash near Alder hurt seventy tourists.');
  slip('unit', 'The Alder works spilt 480 litres of acid.', 'The Alder works spilt 480 gallons of acid.');
  slip('year', 'The Kestrel museum opened in 2018.', 'The Kestrel museum opened in 2019.');

  it('are none of a year that the text does not name', () => {
    const dated = story('The Kestrel museum opened its new hall on 9 August.', { date: '2027-05-20' });
    const report = compare(dated, 'The Kestrel museum opened its new hall on 9 August 2026.');
    assert.deepEqual(
      report.relations.filter(({ relation }) => relation === 'conflicts'),
      [],
    );
  });

  it('show between two units of one scale of ten, with and without the error of the figure', () => {
    const slips = (a: string, b: string): (string | null)[] =>
      compare(`The Alder glacier lost ${a} of ice a year.`, `The Alder glacier lost ${b} of ice a year.`).relations.map(
        ({ slip }) => slip,
      );
    assert.deepEqual(slips('9.2 ± 0.8 Gt', '9.2 million tonnes'), ['factor']);
    assert.deepEqual(slips('9.2 ± 0.8 Gt', '6.1 million tonnes'), []);
    assert.deepEqual(slips('8 to 12 Gt', '10 million tonnes'), []);
  });

  it('are none in figures that are only different', () => {
    const relation = between('The crash near Alder hurt 13 tourists.', 'The crash near Alder hurt 24 tourists.');
    assert.deepEqual([named(relation), relation.slip], ['conflicts value', null]);
  });
});

describe('a floor beside a ceiling', () => {
  pair(
    'corroborates bound',
    'The Norwell archive holds over 12.3 million letters.',
    'Fewer than 13 million letters lie in the Norwell archive.',
  );
  pair(
    'conflicts value',
    'The Norwell archive holds over 14 million letters.',
    'Fewer than 13 million letters lie in the Norwell archive.',
  );
});

describe('one number in two units', () => {
  pair(
    'conflicts value',
    'The Tarsk fire burned 52,340 acres of forest.',
    'In all 52,340 hectares of forest burned at Tarsk.',
  );
  pair(
    'conflicts value',
    'A nursery place in Quell costs €190 a month.',
    'In Quell a nursery place costs €190 a week.',
  );
  it('tells swapped digits also where one of them leaves the unit out', () => {
    const report = compare(
      'The Tarsk fire burned 52,340 acres of forest. It destroyed 718 homes.',
      'At Tarsk the fire burned 53,240, the forest service says. In Tarsk it destroyed 718 homes.',
    );
    const relation = relationOf(report, '52,340 acres', '53,240');
    assert.deepEqual([relation?.relation, relation?.slip], ['conflicts', 'transposed']);
  });
});

describe('a loss', () => {
  it('is a negative result', () => {
    const table = '# Orlo Foods\n\n| EUR million | 2025 |\n| --- | ---: |\n| Net result | -38 |\n| Revenue | 1,418 |\n';
    const report = engine.compareSources([
      { path: 'a.txt', text: 'Orlo Foods had revenue of €1,418 million in 2025. The net loss was €38 million.' },
      { path: 'b.md', text: table },
    ]);
    const relation = relationOf(report, '€38 million', '-38', 'b.md');
    assert.equal(relation && named(relation), 'corroborates equal');
  });
});

describe('the line above a table', () => {
  it('gives the unit of its amounts, and of no numbers of people', () => {
    const table =
      '## Key figures (EUR million unless stated)\n\n| | 2025 |\n| --- | ---: |\n| Revenue | 1,418 |\n| Employees | 6,900 |\n| Margin (%) | 4.3 |\n';
    const { claims } = engine.compareSources([{ path: 'a.md', text: table }]);
    const values = new Map(claims.map((c) => [c.text, [c.quantity.value, c.quantity.unit]]));
    assert.deepEqual(values.get('1,418'), [1_418_000_000, 'EUR']);
    assert.deepEqual(values.get('6,900'), [6900, null]);
    assert.deepEqual(values.get('4.3'), [4.3, 'percent']);
  });
});

describe('a couple', () => {
  it('is named without what it is of, and without a capital', () => {
    const { because } = between('A couple of deer were shot near Alder.', 'Near Alder five deer were shot.');
    assert.match(because, /^A couple and five cannot both be right/);
    const hurt = between(
      'Two nurses in Orm were hurt in the crash.',
      'A couple of nurses in Orm were hurt in the crash.',
    );
    assert.match(hurt.because, /^Both give two for/);
  });
});
