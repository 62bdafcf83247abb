import assert from 'node:assert/strict';
import type { Claim, Report } from '../../../server/src/engine/report';
import {
  applyDecisions,
  isAccepted,
  type DecidedReport,
} from '../../../server/src/workspace/decisions/apply-decisions';
import type { Decision, DecisionName } from '../../../server/src/workspace/decisions/decision';
import { figureKey, signature } from '../../../server/src/workspace/decisions/figure-key';
import { judged, ReportBuilder } from '../features/report-builder';

/** Three sources: b agrees with a, c contradicts both. */
class Story {
  readonly builder = new ReportBuilder()
    .source('a.txt', 'Unemployment was 6.1 percent in May.')
    .source('b.txt', 'It was 6.1 percent, said a clerk.')
    .source('c.txt', 'The rate stood at 7.4 percent.');
  readonly a = this.builder.claim(
    'a.txt',
    '6.1 percent',
    judged('conflicting', { corroborates: 1, origins: 1, conflicts: 1 }),
  );
  readonly b = this.builder.claim(
    'b.txt',
    '6.1 percent',
    judged('conflicting', { corroborates: 1, origins: 1, conflicts: 1 }),
  );
  readonly c = this.builder.claim('c.txt', '7.4 percent', judged('conflicting', { conflicts: 2 }));

  constructor() {
    this.builder
      .relate(this.a, this.b, { relation: 'corroborates', basis: 'equal' })
      .relate(this.a, this.c, { relation: 'conflicts', basis: 'value' })
      .relate(this.b, this.c, { relation: 'conflicts', basis: 'value' })
      .topic('unemployment', [this.a, this.b, this.c]);
  }

  decide(decision: DecisionName, claim: Claim, others: readonly Claim[] = []): Decision {
    return { decision, figure: this.place(claim), others: others.map((other) => this.place(other)), decided: null };
  }

  apply(decisions: readonly Decision[], ignored: readonly Claim[] = []): DecidedReport {
    const placed = decisions.map((decision) => ({
      decision,
      folder: 'f',
      pathOf: ({ path }: { path: string }) => path,
    }));
    return applyDecisions(this.builder.report(), placed, {
      signatureOf: (claim) => signature(figureKey(this.builder.text(claim.path) ?? '', claim)),
      isIgnored: (claim) => ignored.includes(claim),
    });
  }

  private place(claim: Claim): Decision['figure'] {
    return { path: claim.path, ...figureKey(this.builder.text(claim.path) ?? '', claim) };
  }
}

function claimIn(report: Report, { id }: Claim): Claim {
  const found = report.claims.find((claim) => claim.id === id);
  assert.ok(found, id);
  return found;
}

describe('decisions applied to a report', () => {
  let story: Story;
  beforeEach(() => (story = new Story()));

  it('leave it as it is where they find nothing', () => {
    const stale = story.decide('not a claim', story.c);
    const { report, decided } = story.apply([{ ...stale, figure: { ...stale.figure, figure: '7.5 percent' } }]);
    assert.deepEqual(report, story.builder.report());
    assert.deepEqual(decided, []);
  });

  it('take out what is not a claim, with all that was said of it', () => {
    const { report, decided } = story.apply([story.decide('not a claim', story.c)]);
    assert.deepEqual(
      report.claims.map(({ id }) => id),
      [story.a.id, story.b.id],
    );
    assert.equal(report.relations.length, 1);
    assert.deepEqual(report.topics[0]?.claims, [story.a.id, story.b.id]);
    const a = claimIn(report, story.a);
    assert.equal(a.verdict, 'corroborated');
    assert.deepEqual([a.counts.corroborates, a.counts.origins, a.counts.conflicts], [1, 1, 0]);
    assert.equal(decided[0]?.claim.id, story.c.id);
  });

  it('keep apart what is not the same thing, and only that', () => {
    const { report } = story.apply([story.decide('not the same thing', story.c, [story.a])]);
    assert.equal(claimIn(report, story.a).verdict, 'corroborated');
    assert.equal(claimIn(report, story.b).verdict, 'conflicting');
    const c = claimIn(report, story.c);
    assert.equal(c.verdict, 'conflicting');
    assert.equal(c.counts.conflicts, 1);
    assert.equal(report.topics.length, 1);
  });

  it('give a claim a topic of its own that nothing is left to hold to the others', () => {
    const { report } = story.apply([story.decide('not the same thing', story.c, [story.a, story.b])]);
    assert.equal(claimIn(report, story.c).verdict, 'unconfirmed');
    assert.deepEqual(
      report.topics.map(({ claims }) => claims),
      [[story.a.id, story.b.id], [story.c.id]],
    );
  });

  it('let an accepted conflict stand without counting it', () => {
    const { report } = story.apply([story.decide('accepted', story.c, [story.a, story.b])]);
    const accepted = report.relations.filter((relation) => isAccepted(relation));
    assert.equal(accepted.length, 2);
    assert.ok(accepted.every(({ relation, certainty }) => relation === 'conflicts' && certainty === 'possible'));
    assert.equal(claimIn(report, story.a).verdict, 'corroborated');
    assert.equal(claimIn(report, story.c).counts.conflicts, 0);
    assert.equal(claimIn(report, story.c).verdict, 'related');
    assert.ok(isAccepted(claimIn(report, story.c)));
  });

  it('bring an accepted figure up again when another one disagrees', () => {
    const { report } = story.apply([story.decide('accepted', story.c, [story.a])]);
    assert.equal(claimIn(report, story.c).verdict, 'conflicting');
    assert.ok(!isAccepted(claimIn(report, story.c)));
    assert.ok(isAccepted(claimIn(report, story.a)));
  });

  it('hold for a statement that is made twice', () => {
    const { builder, a, c } = story;
    builder.source('a.txt', '\nStill 6.1 percent.');
    const text = builder.text('a.txt') ?? '';
    const start = text.lastIndexOf('6.1 percent');
    const again = { ...a, id: `a.txt#${start}`, start, end: start + a.text.length, statement: a.statement };
    const report = builder.report();
    const relation = report.relations.find(({ a: x, b: y }) => x === a.id && y === c.id);
    assert.ok(relation);
    const found = applyDecisions(
      { ...report, claims: [...report.claims, again], relations: [...report.relations, { ...relation, a: again.id }] },
      [{ decision: story.decide('not the same thing', c, [a]), folder: 'f', pathOf: ({ path }) => path }],
      {
        signatureOf: (claim) =>
          signature(
            figureKey(text.startsWith('Un') && claim.path === 'a.txt' ? text : (builder.text(claim.path) ?? ''), claim),
          ),
        isIgnored: () => false,
      },
    );
    assert.ok(found.report.relations.every(({ a: x, b: y }) => !(y === c.id && [a.id, again.id].includes(x))));
  });

  it('mark a figure that stands though nobody confirms it', () => {
    const lone = story.builder.source('d.txt', 'The club has 214 members.').claim('d.txt', '214');
    const { report } = story.apply([story.decide('accepted', lone)]);
    assert.ok(isAccepted(claimIn(report, lone)));
    assert.ok(!isAccepted(claimIn(report, story.a)));
  });

  it('keep a verdict that relations outside this report bear', () => {
    // as in a report on c.txt alone: the engine counted conflicts of a that are not listed
    const report = story.builder.report();
    const a = { ...story.a, counts: { ...story.a.counts, conflicts: 4 } };
    const part = { ...report, claims: report.claims.map((claim) => (claim.id === a.id ? a : claim)) };
    const { report: found } = applyDecisions(
      part,
      [{ decision: story.decide('not the same thing', story.c, [story.a]), folder: 'f', pathOf: ({ path }) => path }],
      {
        signatureOf: (claim) => signature(figureKey(story.builder.text(claim.path) ?? '', claim)),
        isIgnored: () => false,
      },
    );
    assert.equal(claimIn(found, a).verdict, 'conflicting');
    assert.equal(claimIn(found, a).counts.conflicts, 3);
  });

  it('leave out what a text itself takes out', () => {
    const { report } = story.apply([], [story.c]);
    assert.ok(report.claims.every(({ id }) => id !== story.c.id));
    assert.equal(claimIn(report, story.a).verdict, 'corroborated');
  });
});
