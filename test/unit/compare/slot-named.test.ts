import assert from 'node:assert/strict';
import { between, compare, named, relationOf } from './compared';

describe('the slot that is named where several differ', () => {
  it('is the standing before the time: what was foreseen lies ahead of what is told', () => {
    const relation = between(
      'The reservoir at Leaston held 64 percent of its water in 2023.',
      'The reservoir at Leaston is expected to hold 81 percent of its water in 2026.',
    );
    assert.equal(named(relation), 'differs status');
    assert.match(relation.because, /64 percent is reported, 81 percent is a forecast/);
  });

  it('is whose it is before the time, where each text names somebody else', () => {
    const relation = between(
      'Ardland spent 2.3 percent of its output on roads in 2021.',
      'Norland spent 2.9 percent of its output on roads in 2024.',
    );
    assert.equal(named(relation), 'differs scope');
  });

  it('is no time where one figure is told as of now and the other without a date', () => {
    const line = 'The Corran Line competes on 19 routes. The Corran Line has 142 routes.';
    const relation = relationOf(compare('The Corran Line now competes on two dozen routes.', line), 'two dozen', '142');
    assert.ok(relation);
    assert.equal(named(relation), 'differs scope');
  });

  it('is the day where two sources say today', () => {
    const on = (day: string, text: string): string => `LEASTON, ${day} November 2026 - ${text}`;
    const relation = between(
      on('3', 'The library lends 640 books a day today.'),
      on('12', 'The library in Quay Street lends some 41 maps a day today, and few books.'),
    );
    assert.equal(named(relation), 'differs time');
    assert.match(relation.because, /today \(2026-11-03\) and today \(2026-11-12\)/);
  });

  it('is the standing of a limit beside what was reached', () => {
    const relation = between(
      'The legal ceiling for the campaign of the Harbour List is 6.5 million euros.',
      'The campaign of the Harbour List cost 6.2 million euros.',
    );
    assert.equal(named(relation), 'differs status');
  });

  it('is what is measured where a limit is of something else', () => {
    const relation = relationOf(
      compare(
        'The kiln at Marl burns 310 tonnes of peat. Houses in the street may be at most 9 metres high.',
        'The kiln at Marl burns 310 tonnes of peat. Its chimney of brick stands 31 metres above the yard.',
      ),
      '9 metres',
      '31 metres',
    );
    assert.ok(relation);
    assert.equal(named(relation), 'differs measure');
  });

  it('is what amounts are for where none is named whose they are', () => {
    const shared = 'The abbey kept 3,140 candles.';
    const told = (a: string, b: string): string => {
      const relation = relationOf(compare(`${shared} ${a}`, `${shared} ${b}`), '$4.7 million', '$2.9 million');
      return relation ? named(relation) : '';
    };
    const wax = 'The wax for the candles came to $4.7 million.';
    assert.equal(told(wax, 'The bells for the tower came to $2.9 million.'), 'differs measure');
    assert.equal(
      told('Ardland spent $4.7 million on wax for the candles.', 'Norland spent $2.9 million on wax for the candles.'),
      'differs scope',
    );
  });

  it('goes before the currency', () => {
    const [one, other] = ['€41.3 million in 2019', '$66.2 million in 2024'].map(
      (amount) => `The hospital in Leaston cost ${amount} to run.`,
    );
    assert.equal(named(between(one ?? '', other ?? '')), 'differs time');
    assert.equal(
      named(between('The hospital in Leaston cost €41.3 million.', 'The hospital in Leaston cost $66.2 million.')),
      'differs currency',
    );
  });
});

describe('the reason why two dates differ', () => {
  it('names the dates, and no other time', () => {
    const report = compare(
      'The Quell bridge opened to cars in June 2021. It opened to trains in May 2023. The bridge cost 74.3 million euros.',
      'The Quell bridge cost 74.3 million euros. It opened to cars in June 2021.',
    );
    const relation = relationOf(report, 'May 2023', 'June 2021');
    assert.ok(relation);
    assert.equal(named(relation), 'differs time');
    assert.match(relation.because, /^Two events, or one that was moved: May 2023 and June 2021 for/);
  });
});

describe('the headers of a table', () => {
  it('tell that a figure is a forecast', () => {
    const table = `# Leaston ferries

| Year | Passengers |
| --- | --- |
| 2024 (actual) | 812,400 |
| 2026 (our forecast) | 947,300 |
`;
    const { claims } = compare(table);
    assert.deepEqual(
      claims.filter(({ text }) => text.includes(',')).map(({ status }) => status.value),
      ['reported', 'forecast'],
    );
  });
});
