import assert from 'node:assert/strict';
import { claimIn, compare, named } from './compared';

describe('sums across sources', () => {
  const report = compare(
    'Norwell school has 312 girls and 288 boys, together 600 pupils.',
    'In all 600 pupils attend Norwell school.',
  );
  const total = claimIn(report, 'b.txt', '600');
  const derived = report.relations.filter((r) => r.basis === 'derived');

  it('confirm a total by its parts, and tell the sum', () => {
    assert.equal(derived.length, 2);
    for (const relation of derived) {
      assert.equal(named(relation), 'corroborates derived');
      assert.equal(relation.a, total.id);
      assert.match(relation.because, /312 \+ 288 = 600/);
    }
  });

  it('name all operands', () => {
    const inputs = [claimIn(report, 'a.txt', '312').id, claimIn(report, 'a.txt', '288').id];
    for (const { inputs: named } of derived) assert.deepEqual(named, inputs);
  });

  it('are not tried where no word says that the figures are parts', () => {
    const { relations } = compare('Norwell school has 312 girls and 288 boys.', 'Norwell school has 600 pupils.');
    assert.ok(relations.every((r) => r.basis !== 'derived'));
  });

  it('are no conflicts of a part with the whole', () => {
    const { relations } = compare(
      'The Sarn bridge cost 42 million dollars for steel plus another 31 million dollars for labour.',
      'The Sarn bridge cost 73 million dollars.',
    );
    assert.deepEqual(relations.map(named), ['corroborates derived', 'corroborates derived']);
  });

  it('explain no round number that one of the parts is already', () => {
    const derived = (a: string, b: string): boolean => compare(a, b).relations.some((r) => r.basis === 'derived');
    const outbreak = 'The fever in Ardland infected 3,460 people and killed another 41 people.';
    assert.ok(!derived(outbreak, 'Close to 3,500 people in Ardland were infected with the fever.'));
    assert.ok(derived(outbreak, 'The fever befell 3,501 people in Ardland, the dead among them.'));
    const strike = 'The port of Leaston has 1,962 dockers plus 38 foremen.';
    assert.ok(!derived(strike, 'Almost 2,000 dockers work in the port of Leaston.'));
  });

  it('take all parts that stand side by side, or none', () => {
    const derived = (a: string, b: string): boolean => compare(a, b).relations.some((r) => r.basis === 'derived');
    const bill =
      'The mill at Corrow will cost €280 million for steel, €190 million for wages and €95 million for other work.';
    assert.ok(!derived(bill, 'The mill at Corrow was to cost €285 million.'));
    assert.ok(derived(bill, 'The mill at Corrow will cost €565 million.'));
    const whole =
      'Of the €640 million for the mill at Corrow €190 million goes to steel and another €95 million to wages.';
    assert.ok(derived(whole, 'The steel and the wages for the mill at Corrow come to €285 million.'));
  });

  it('are none between units', () => {
    const { relations } = compare(
      'The Alder works sold 310 tonnes of glass plus another 290 crates of glass.',
      'The Alder works sold 600 tonnes of glass.',
    );
    assert.ok(relations.every((r) => r.basis !== 'derived'));
  });
});

describe('sums inside one document', () => {
  const sale = (total: number): string =>
    `Orlo Foods sold 310 tonnes of rice and 290 tonnes of wheat, for a total of ${total} tonnes.`;

  it('that come out are no news', () => assert.deepEqual(compare(sale(600)).relations, []));

  it('that do not come out are conflicts', () => {
    const report = compare(sale(650));
    const total = claimIn(report, 'a.txt', '650 tonnes');
    assert.deepEqual(
      report.relations.map((r) => [named(r), r.a, r.certainty]),
      [
        ['conflicts arithmetic', total.id, 'likely'],
        ['conflicts arithmetic', total.id, 'likely'],
      ],
    );
    assert.match(report.relations[0]?.because ?? '', /310 tonnes \+ 290 tonnes, not 650 tonnes/);
    assert.equal(total.verdict, 'conflicting');
  });

  it('allow for the rounding of their parts', () => {
    const { relations } = compare(
      'The north gave 3.4 percent and the south 1.4 percent, which together make 4.9 percent.',
    );
    assert.deepEqual(relations, []);
  });

  it('are not tried on hedged parts', () => {
    const { relations } = compare(
      'Orlo Foods sold about 310 tonnes of rice and 290 tonnes of wheat, for a total of 650 tonnes.',
    );
    assert.deepEqual(relations, []);
  });
});

function slips(text: string): string[] {
  const told = compare(text).relations.filter(({ basis }) => basis === 'arithmetic');
  return [...new Set(told.map(({ because }) => because))];
}

describe('a list that ends with its total', () => {
  it('comes out or does not', () => {
    const parks = (total: string): string =>
      `Roads get €120 million, schools €80 million and parks €50 million, ${total}.`;
    assert.deepEqual(slips(parks('€260 million in all')), [
      'The sum does not come out: €120 million + €80 million + €50 million, not €260 million.',
    ]);
    assert.deepEqual(slips(parks('a total of €260 million')).length, 1);
    assert.deepEqual(slips(parks('€250 million in all')), []);
  });

  it('says nothing where it names only some parts', () => {
    assert.deepEqual(slips('Roads get €120 million and schools, among others, €80 million, €220 million in all.'), []);
  });

  it('says nothing where the total is of much more', () => {
    assert.deepEqual(slips('Lorne scored 12 points in the first half and 8 in the second, 40 in all this season.'), []);
  });
});

describe('a change that its sentence works out', () => {
  it('comes out or does not', () => {
    const visitors = (drop: string): string[] =>
      slips(`Visitors fell from 50,000 in 2019 to 41,000 in 2024, a drop of ${drop}.`);
    assert.deepEqual(visitors('25 percent'), ['From 50,000 to 41,000 is 18 percent, not 25 percent.']);
    assert.deepEqual(visitors('18 percent'), []);
    assert.deepEqual(slips('Revenue rose 12 percent to €3.2 million from €3.08 million a year earlier.'), [
      'From €3.08 million to €3.2 million is 4 percent, not 12 percent.',
    ]);
    assert.deepEqual(slips('The rate fell from 7.2 percent to 6.8 percent, down 0.6 percentage points.').length, 1);
  });

  it('may be told of another time than the level beside it', () => {
    assert.deepEqual(slips('Sales rose 4% from a year earlier to 3.2 million, from 3.15 million in April.'), []);
  });

  it('tells what the level was before', () => {
    const { relations } = compare(
      "The rail operator's revenue rose 4 percent to €3.2 million in 2024.",
      'In 2023 the revenue of the rail operator was €3.08 million.',
    );
    assert.ok(relations.every((relation) => named(relation) === 'corroborates derived'));
    assert.match(relations[0]?.because ?? '', /€3\.08 million \+ 4 percent ≈ €3\.2 million/);
  });
});

describe('a share that its sentence works out', () => {
  it('comes out or does not', () => {
    const accepted = (share: string): string[] => slips(`The college took 1,834 of 9,215 applicants, or ${share}.`);
    assert.deepEqual(accepted('28 percent'), ['1,834 of 9,215 is 20 percent, not 28 percent.']);
    assert.deepEqual(accepted('19.9 percent'), []);
    assert.deepEqual(accepted('28 percent of those who came'), []);
  });

  it('tells the whole', () => {
    const { relations } = compare(
      'The college accepted 1,834 students, or 19.9 percent of its applicants.',
      'The college had 9,215 applicants.',
    );
    assert.ok(relations.some(({ because }) => because.includes('1,834 / 19.9 percent ≈ 9,215')));
  });
});

describe('the pace of two that do the same work', () => {
  it('tells how many times as fast the one is', () => {
    const { relations } = compare(
      'Norwell builds as many boats in three months as the whole of Lorn builds in a year. The fleet of Lorn has 1,284 boats.',
      'Norwell builds four times as many boats as Lorn. There are 1,284 boats in the fleet of Lorn.',
    );
    assert.ok(
      relations.some(
        ({ because }) => because === 'Four times follows from the other source: a year has 4 times three months.',
      ),
    );
  });
});
