import assert from 'node:assert/strict';
import { engine } from '../claim/claims';
import { compare, relationOf } from './compared';

const harbour = 'The harbour of Vellen took in 14,320 crates on Friday, its clerks wrote.';

const busy =
  'The harbour of Vellen counts 61 trawlers. The mayor of Vellen, Ilka Brandt, opened 412 moorings. ' +
  'The harbour took in 14,320 crates. Vellen has 77 cranes.';

describe('an agreement without a word in common', () => {
  it('names no word twice that both have', () => {
    const { relations } = compare(
      'The allies, all members of the Corran pact, will spend 14.3 billion on ships.',
      'Each member of the Corran pact pays; the allies spend 14.3 billion on ships.',
    );
    const told = relations.map(({ because }) => because).join();
    const words = [...told.matchAll(/[\p{L}]+/gu)].map(([word]) => word);
    assert.match(told, /^Both give 14.3 billion for /);
    for (const stem of ['all', 'member', 'ship', 'spend'])
      assert.ok(words.filter((word) => word.startsWith(stem)).length <= 2, `${stem} in ${told}`);
  });

  it('names what each source says, and that little else is there to mix up', () => {
    const relation = relationOf(compare(harbour, 'Vellen: 14,320 arrivals by sea.'), '14,320', '14,320');
    assert.equal(relation?.certainty, 'likely');
    assert.match(relation.because, /^Both give 14,320 for “Vellen”/);
  });

  it('is only possible where it rests on the figure alone, and says so', () => {
    const other =
      'Ilka Brandt, mayor of Vellen, counts 61 trawlers in the harbour. Of herring 14,320 were landed. ' +
      'Vellen has 412 moorings. The harbour of Vellen has 77 cranes.';
    const relation = relationOf(compare(busy, other), '14,320', '14,320');
    assert.equal(relation?.certainty, 'possible');
    assert.deepEqual(relation.unknown[0], 'measure');
    assert.match(relation.because, /^Both give 14,320 for “.*crates.*” here and “.*herring.*” there, a figure seldom/);
  });
});

describe('a count without a word in common', () => {
  const relation = (words: string, digits: string): string | undefined =>
    relationOf(
      compare(`${busy} ${words} are dead in the dock.`, `${busy} At night there were ${digits}.`),
      words,
      digits,
    )?.relation;

  it('is no agreement where it is small: there are fourteen of many things', () => {
    assert.equal(relation('Fourteen', '14'), undefined);
  });

  it('may be one where it is larger', () => {
    assert.equal(relation('Forty-four', '44'), 'corroborates');
  });
});

describe('a figure of few digits said roughly', () => {
  const rest = 'Leaston has 61,200 inhabitants. The town has 412 buses and 38 schools. Half of the streets are wet.';
  const relation = (a: string, b: string, figureA: string, figureB: string): string | undefined =>
    relationOf(
      compare(`${rest} Wages rose by 3.9 percent. ${a}`, `${rest} Wages rose by 3.9 percent. ${b}`),
      figureA,
      figureB,
    )?.relation;

  it('agrees where the words are near', () => {
    assert.equal(
      relation(
        'Owners will pay more once the property tax goes up by nearly 5 percent.',
        'The property tax rises by 4.9 percent.',
        '5 percent',
        '4.9 percent',
      ),
      'corroborates',
    );
    assert.equal(
      relation(
        'Four inches of rain fell at the airport in an hour.',
        'Rain of 4.1 inches was measured at the airport.',
        'Four inches',
        '4.1 inches',
      ),
      'corroborates',
    );
  });

  it('does not where they are of two things', () => {
    assert.equal(
      relation(
        'The mayor gave nearly 5 percent of her pay to the choir.',
        'The property tax rises by 4.9 percent.',
        '5 percent',
        '4.9 percent',
      ),
      undefined,
    );
  });
});

describe('a figure said roughly, without a telling word in common', () => {
  const relation = (mine: string, other: string, a: string, b: string): string | undefined =>
    relationOf(compare(`${busy} ${mine}`, `${busy} ${other}`), a, b)?.relation;

  it('is no agreement with one that only comes near', () => {
    assert.equal(relation('About 41,000 people sing.', 'Some days 41,200 gulls came.', '41,000', '41,200'), undefined);
    assert.equal(
      relation(
        'It grew by more than a third, not by 12 percent.',
        'Not quite one in three sang, and 14 percent hummed.',
        'a third',
        'one in three',
      ),
      undefined,
    );
    assert.equal(
      relation(
        'Margins are 5 to 6 percent, once 12 percent.',
        'They want 5.5 percent, not 3 percent.',
        '5 to 6 percent',
        '5.5 percent',
      ),
      undefined,
    );
    assert.equal(relation('Twice the gulls came.', 'Fares cost nearly twice as much.', 'Twice', 'twice'), undefined);
  });

  it('may be one where it is the same in three digits, or the words tell', () => {
    assert.equal(
      relation('About 4.86 million people sing.', 'Choirs hold 4,862,317.', '4.86 million', '4,862,317'),
      'corroborates',
    );
    assert.equal(
      relation('About 41,000 gulls came.', 'Some days 41,200 gulls came.', '41,000', '41,200'),
      'corroborates',
    );
  });
});

describe('one figure that two sources word each in its own way', () => {
  const beds = 'The infirmary at Marlow has 14 nurses and 1,250 blankets. On Friday 61 beds were taken.';
  const patients = 'At Marlow 14 nurses and 1,250 blankets are not enough. Sixty-one patients wait for soup.';
  const both = 'On Friday 61 patients lay in the beds of the infirmary.';
  const pots = 'On Friday 61 pots stood in the kiln.';

  it('is no agreement by itself, nor beside a source on something else', () => {
    assert.equal(relationOf(compare(beds, patients), '61', 'Sixty-one'), null);
    assert.equal(relationOf(compare(beds, patients, pots), '61', 'Sixty-one'), null);
  });

  it('is one where a third source agrees with both, and says so', () => {
    for (const sources of [
      [beds, patients, both],
      [beds, patients, pots, both],
    ]) {
      const relation = relationOf(compare(...sources), '61', 'Sixty-one');
      assert.equal(relation?.relation, 'corroborates');
      assert.equal(
        relation.because,
        'Both give 61 for “beds” here and “patients” there, and a third source agrees with both.',
      );
    }
  });

  it('is told alike whichever source is asked, and no more when the third has gone', () => {
    const pool = engine.createComparison();
    const put = (path: string, text: string): void => {
      pool.put(engine.analyse({ path, text }));
    };
    const isTold = (path: string): boolean =>
      pool.report({ paths: [path] }).relations.some(({ because }) => because.endsWith('agrees with both.'));
    put('c.txt', patients);
    put('b.txt', both);
    put('a.txt', beds);
    assert.deepEqual(['a.txt', 'b.txt', 'c.txt'].map(isTold), [true, false, true]);
    put('b.txt', pots);
    assert.deepEqual(['a.txt', 'b.txt', 'c.txt'].map(isTold), [false, false, false]);
  });

  it('is borne out by no draft', () => {
    const pool = engine.createComparison();
    pool.put(engine.analyse({ path: 'a.txt', text: beds }));
    pool.put(engine.analyse({ path: 'b.txt', text: both, role: 'draft' }));
    pool.put(engine.analyse({ path: 'c.txt', text: patients }));
    assert.ok(pool.report().relations.every(({ because }) => !because.endsWith('agrees with both.')));
  });
});

describe('figures that lie far apart', () => {
  const contradict = (a: string, b: string, figureA: string, figureB: string): boolean =>
    relationOf(compare(a, b), figureA, figureB)?.relation === 'conflicts';

  it('are of two things where their words are not much alike', () => {
    const told = 'Nineteen members of the council of Leaston met on Monday. Three members read the budget, they say.';
    const voted = 'Sixteen members of the council of Leaston voted against it on Monday.';
    assert.ok(!contradict(told, voted, 'Three', 'Sixteen'));
    const ward = 'In the ward at Corran a child slept 47 minutes after the test, the nurses of the clinic say.';
    const wait = 'The clinic in Corran has patients wait 12 minutes for a nurse.';
    assert.ok(!contradict(ward, wait, '47 minutes', '12 minutes'));
  });

  it('may be of one where they are', () => {
    const dead = (count: string): string => `The flood at Corran killed ${count} people on Monday night.`;
    assert.ok(contradict(dead('14'), dead('58'), '14', '58'));
  });
});

describe('multiples', () => {
  it('of two things do not contradict each other, however few there are', () => {
    const ratio = 'Patients were given the drug or a placebo in a 1:1 ratio in the trial at Leaston.';
    const twice = 'With the drug more than twice as many patients at Leaston had a rash as with a placebo.';
    assert.notEqual(relationOf(compare(ratio, twice), '1:1', 'twice')?.relation, 'conflicts');
  });

  it('of one thing do', () => {
    const rent = (times: string): string => `Rents in the old town of Marlow are ${times} as high as in the port.`;
    assert.equal(relationOf(compare(rent('twice'), rent('four times')), 'twice', 'four times')?.relation, 'conflicts');
  });
});

describe('a couple of things', () => {
  it('may be three', () => {
    const told = (count: string): string => `At the council of Leaston ${count} members abstained on Monday.`;
    assert.deepEqual(compare(told('a couple of'), told('three')).relations, []);
    assert.equal(relationOf(compare(told('a couple of'), told('two')), 'a couple of', 'two')?.relation, 'corroborates');
  });
});
