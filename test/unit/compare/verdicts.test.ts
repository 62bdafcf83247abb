import assert from 'node:assert/strict';
import type { Claim } from '../../../server/src/engine/report';
import { claimIn, compare, named, relationOf, story } from './compared';

const AGREES = 'The Karst hospital treated 212 patients after the crash.';
const AGREES_TOO = 'After the crash 212 patients were treated at Karst hospital.';
const DIFFERS = 'Karst hospital treated 241 patients after the crash.';
const UNRELATED = 'The mine at Tarsk sold 312 tonnes of zinc to a smelter in Ardland.';

const verdict = (claim: Claim): string => claim.verdict;

describe('the verdict', () => {
  it('is "unconfirmed" where nothing speaks of it', () => {
    assert.equal(verdict(claimIn(compare(AGREES), 'a.txt', '212')), 'unconfirmed');
    assert.equal(verdict(claimIn(compare(AGREES, UNRELATED), 'a.txt', '212')), 'unconfirmed');
  });

  it('is "corroborated" where an independent source agrees', () => {
    const report = compare(AGREES, AGREES_TOO);
    for (const path of ['a.txt', 'b.txt']) {
      const claim = claimIn(report, path, '212');
      assert.equal(verdict(claim), 'corroborated');
      assert.deepEqual([claim.counts.corroborates, claim.counts.origins], [1, 1]);
    }
  });

  it('is "conflicting" where another source excludes it', () => {
    const report = compare(AGREES, DIFFERS);
    assert.equal(verdict(claimIn(report, 'a.txt', '212')), 'conflicting');
    assert.equal(verdict(claimIn(report, 'b.txt', '241')), 'conflicting');
  });

  it('is "conflicting" before it is "corroborated"', () => {
    const claim = claimIn(compare(AGREES, AGREES_TOO, DIFFERS), 'a.txt', '212');
    assert.equal(verdict(claim), 'conflicting');
    assert.deepEqual([claim.counts.corroborates, claim.counts.conflicts], [1, 1]);
  });

  it('is "related" where others are only near', () => {
    const report = compare(
      'The port of Leaston handled 412 ships in 2022.',
      'The port of Leaston handled 398 ships in 2023.',
    );
    const claim = claimIn(report, 'a.txt', '412');
    assert.equal(verdict(claim), 'related');
    assert.equal(claim.counts.differs, 1);
  });
});

describe('copies', () => {
  const TEXT = `Divers recovered 41 crates of silver from the wreck of the Alma off Cape Hollow on Sunday afternoon, the
salvage company said in a statement that it sent to the coastguard.`;
  const first = story(TEXT, { outlet: 'Coast Wire', date: '2025-03-03' });
  const copy = story(TEXT.replace('in a statement', 'in a short statement'), {
    outlet: 'Harbour News',
    date: '2025-03-04',
  });
  const own = 'The wreck of the Alma held 41 crates of silver, by the count of the divers off Cape Hollow.';

  it('are of one origin, the earliest', () => {
    const { sources } = compare(copy, first, own);
    assert.deepEqual(
      sources.map((s) => [s.path, s.origin, s.copiedFrom]),
      [
        ['a.txt', 'b.txt', 'b.txt'],
        ['b.txt', 'b.txt', null],
        ['c.txt', 'c.txt', null],
      ],
    );
  });

  it('confirm nothing', () => {
    const report = compare(first, copy);
    assert.equal(claimIn(report, 'a.txt', '41').verdict, 'repeated');
    const claim = claimIn(report, 'b.txt', '41');
    assert.equal(claim.verdict, 'repeated');
    assert.deepEqual([claim.counts.corroborates, claim.counts.origins], [1, 0]);
    assert.equal(relationOf(report, '41', '41')?.independent, false);
  });

  it('count as one for others', () => {
    const claim = claimIn(compare(own, first, copy), 'a.txt', '41');
    assert.equal(claim.verdict, 'corroborated');
    assert.deepEqual([claim.counts.corroborates, claim.counts.origins], [2, 1]);
  });

  it('conflict where one has been changed', () => {
    const report = compare(first, copy.replace('41 crates', '14 crates').replace('03-04', '03-03'));
    const relation = relationOf(report, '41', '14');
    assert.deepEqual(relation && [named(relation), relation.slip], ['conflicts value', 'transposed']);
  });
});

describe('drafts', () => {
  /** The verdicts of all sources, as they are without a draft and beside it. */
  function besideDraft(sources: readonly string[], text: string): readonly (readonly string[])[] {
    const verdicts = (texts: readonly string[]): readonly string[] => {
      const { claims, sources: told } = compare(...texts);
      const drafts = new Set(told.filter(({ role }) => role === 'draft').map(({ id }) => id));
      return claims.filter(({ source }) => !drafts.has(source)).map(({ id, verdict }) => `${id} ${verdict}`);
    };
    return [verdicts(sources), verdicts([...sources, `---\ncrosscheck: draft\n---\n\n${text}`])];
  }

  it('that repeat a figure which the sources contradict do not bear it out', () => {
    const bridge = [
      'The new bridge at Orrin cost 48 million euros, the regional council said.',
      'The bridge at Orrin cost 48 million euros.',
      'The Orrin bridge has cost 84 million euros, according to the council.',
    ];
    const [alone, beside] = besideDraft(bridge, 'The bridge at Orrin cost 84 million euros.\n');
    assert.ok(alone?.some((line) => line.startsWith('c.txt') && line.endsWith('conflicting')));
    assert.deepEqual(beside, alone);
  });

  it('that attach a figure to another thing make no source the odd one out', () => {
    const three = [
      'The alliance agreed a 430 percent increase in missile defence at its meeting in Carrow.',
      'Ministers in Carrow want the missile defence of the alliance to grow by 430 percent.',
      'Members of the alliance must increase their school budgets by 430 percent, the meeting in Carrow agreed.',
    ];
    const [alone, beside] = besideDraft(three, 'The missile defence of the alliance will increase by 430 percent.\n');
    assert.deepEqual(beside, alone);
  });

  const draft = story(AGREES_TOO, { crosscheck: 'draft' });

  it('confirm nothing and take no part in the verdicts of sources', () => {
    const report = compare(AGREES, draft);
    const claim = claimIn(report, 'a.txt', '212');
    assert.equal(claim.verdict, 'unconfirmed');
    assert.equal(claim.counts.corroborates, 0);
    assert.equal(claimIn(compare(DIFFERS, draft), 'a.txt', '241').verdict, 'unconfirmed');
  });

  it('are checked against the sources', () => {
    assert.equal(claimIn(compare(AGREES, draft), 'b.txt', '212').verdict, 'corroborated');
    assert.equal(claimIn(compare(DIFFERS, draft), 'b.txt', '212').verdict, 'conflicting');
  });

  it('are not checked against each other', () => {
    assert.deepEqual(compare(story(AGREES, { crosscheck: 'draft' }), draft).relations, []);
  });
});

describe('statements', () => {
  it('join what one source says twice of one thing', () => {
    const { claims } = compare(
      'Exports of wheat fell by 3.5 percent in Talvenia. Analysts were surprised. Wheat exports from Talvenia dropped 3.5 percent in all.',
    );
    const [first, second] = claims;
    assert.deepEqual([first?.statement, second?.statement], [first?.id, first?.id]);
  });

  it('have one best counterpart: what agrees leaves no conflict with the rest', () => {
    const report = compare(
      'The Velder stadium holds 41,200 spectators.',
      'The Velder stadium holds 41,200 spectators. The old Velder stadium held 28,500 spectators.',
    );
    assert.equal(claimIn(report, 'a.txt', '41,200').verdict, 'corroborated');
    assert.ok(report.relations.every((r) => r.relation !== 'conflicts'));
  });

  it('pair each figure with its own, not with its neighbours', () => {
    const report = compare(
      'The Karst hospital treated 212 patients. The Karst hospital employs 64 nurses and 31 doctors.',
      'The Karst hospital employs 64 nurses. At Karst hospital 219 patients were treated.',
    );
    assert.equal(relationOf(report, '64', '64')?.basis, 'equal');
    assert.equal(relationOf(report, '212', '219')?.relation, 'conflicts');
    assert.ok(report.relations.every((r) => r.relation !== 'conflicts' || r.because.includes('212')));
  });

  it('hold restatements in another unit', () => {
    const report = compare(
      'The river at Dunmere rose to 7.8 metres (25.7 feet).',
      'The river at Dunmere rose to 25.7 feet.',
    );
    assert.equal(claimIn(report, 'b.txt', '25.7 feet').verdict, 'corroborated');
    assert.equal(claimIn(report, 'a.txt', '7.8 metres').statement, claimIn(report, 'a.txt', '25.7 feet').statement);
  });

  it('are not what a source takes back', () => {
    const report = compare(
      '"The Marlow dam holds 90 million litres," an engineer wrote. That is wrong. The Marlow dam holds 70 million litres.',
      'The Marlow dam holds 70 million litres.',
    );
    assert.equal(claimIn(report, 'b.txt', '70 million litres').verdict, 'corroborated');
  });
});

describe('the sources of one page', () => {
  const page = `The Vessel Post
3 March 2025

The harbour of Port Vessel handled 412 ships in February, the port captain said. Some of the crews had to wait for a
long time outside the breakwater because of the storm that hit the coast in the middle of the month.

Carrow Courier
4 March 2025

Port Vessel's harbour handled 431 ships in February, the coastguard writes in its letter to the shipping companies. The
storm in the middle of the month kept many crews waiting off the coast, and cost the fishmongers a good deal of money.
`;

  it('are compared with each other', () => {
    const { sources, relations, claims } = compare(page);
    assert.deepEqual(
      sources.map((s) => [s.name, s.date]),
      [
        ['The Vessel Post', '2025-03-03'],
        ['Carrow Courier', '2025-03-04'],
      ],
    );
    const about = (text: string): string | undefined => claims.find((c) => c.text === text)?.id;
    const relation = relations.find((r) => r.a === about('412') && r.b === about('431'));
    assert.equal(relation?.relation, 'conflicts');
  });
});
