import assert from 'node:assert/strict';
import type { Decision } from '../../../server/src/workspace/decisions/decision';
import {
  decisionsText,
  parseDecisions,
  toDecision,
  withDecision,
  withoutDecision,
} from '../../../server/src/workspace/decisions/decisions-file';

const figure = { path: 'a.txt', before: 'of', figure: '12', after: 'boats' };
const other = { path: 'b.txt', before: 'of', figure: '13', after: 'boats' };
const noClaim: Decision = { decision: 'not a claim', figure, others: [], decided: '2024-05-01T10:00:00.000Z' };
const apart: Decision = { decision: 'not the same thing', figure, others: [other], decided: null };

describe('the file of decisions', () => {
  it('is read back as it was written', () => {
    const parsed = parseDecisions(decisionsText([noClaim, apart], []));
    assert.deepEqual(parsed, { kind: 'decisions', decisions: [noClaim, apart], strange: [] });
  });

  it('is empty where there is none', () => {
    assert.deepEqual(parseDecisions(null), { kind: 'decisions', decisions: [], strange: [] });
  });

  it('is called corrupt where it is no JSON or no list of decisions', () => {
    for (const text of ['', '{"version": 1, "decis', '[]', '{"version":1,"decisions":7}', '<<<<<<< HEAD\n{}']) {
      assert.equal(parseDecisions(text).kind, 'corrupt', text);
    }
  });

  it('of a later version is told apart', () => {
    assert.equal(parseDecisions('{"version":2,"decisions":[]}').kind, 'newer');
  });

  it('keeps entries that are not understood when it is written again', () => {
    const strange = { decision: 'postponed', figure };
    const parsed = parseDecisions(JSON.stringify({ version: 1, decisions: [strange, noClaim] }));
    assert.ok(parsed.kind === 'decisions');
    assert.deepEqual(parsed.decisions, [noClaim]);
    const again = parseDecisions(decisionsText(parsed.decisions, parsed.strange));
    assert.deepEqual(again, parsed);
  });

  it('holds a decision once, and none after it was taken back', () => {
    const later = { ...noClaim, decided: '2024-06-01T10:00:00.000Z' };
    assert.deepEqual(withDecision([noClaim, apart], later), [apart, later]);
    assert.deepEqual(withoutDecision([noClaim, apart], later), [apart]);
  });
});

describe('a decision from outside', () => {
  it('is taken only where it is whole', () => {
    assert.deepEqual(toDecision({ decision: 'accepted', figure }), {
      decision: 'accepted',
      figure,
      others: [],
      decided: null,
    });
    const faults: readonly unknown[] = [
      null,
      7,
      { decision: 'delete everything', figure },
      { decision: 'not a claim' },
      { decision: 'not a claim', figure: { ...figure, path: 1 } },
      { decision: 'not the same thing', figure },
      { decision: 'accepted', figure, others: [other, {}] },
    ];
    for (const fault of faults) assert.equal(toDecision(fault), null, JSON.stringify(fault));
  });
});
