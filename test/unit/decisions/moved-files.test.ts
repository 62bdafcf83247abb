import assert from 'node:assert/strict';
import type { PlacedDecision } from '../../../server/src/workspace/decisions/apply-decisions';
import { signature, type FigurePlace } from '../../../server/src/workspace/decisions/figure-key';
import { followMoves } from '../../../server/src/workspace/decisions/moved-files';

const place = (path: string, figure: string, before = 'unemployment in norland was'): FigurePlace => ({
  path,
  before,
  figure,
  after: 'in may',
});

function placed(figure: FigurePlace): PlacedDecision {
  return {
    decision: { decision: 'not a claim', figure, others: [], decided: null },
    folder: 'f',
    pathOf: ({ path }) => path,
  };
}

/** Where the decisions' figures are looked for, among documents with these figures. */
function pathsOf(
  decisions: readonly FigurePlace[],
  documents: Readonly<Record<string, readonly FigurePlace[]>>,
): string[] {
  const followed = followMoves(decisions.map(placed), {
    has: (path) => path in documents,
    signatures: Object.entries(documents).map(([path, figures]) => [path, figures.map(signature)] as const),
  });
  return followed.map(({ decision, pathOf }) => pathOf(decision.figure));
}

describe('decisions on files that are gone', () => {
  const six = place('old.txt', '6.1 percent');
  const seven = place('old.txt', '7.4 percent');

  it('go to the document that has their words', () => {
    assert.deepEqual(pathsOf([six], { 'new.txt': [six], 'other.txt': [seven] }), ['new.txt']);
  });

  it('stay where their file still is, though another has the same words', () => {
    assert.deepEqual(pathsOf([six], { 'old.txt': [seven], 'copy.txt': [six] }), ['old.txt']);
  });

  it('stay where two documents could be meant, and go to the one that has more of them', () => {
    assert.deepEqual(pathsOf([six], { 'new.txt': [six], 'copy.txt': [six] }), ['old.txt']);
    assert.deepEqual(pathsOf([six, seven], { 'new.txt': [six, seven], 'copy.txt': [six] }), ['new.txt', 'new.txt']);
  });

  it('stay where too few words tell them', () => {
    const short = place('old.txt', '40', 'total');
    assert.deepEqual(pathsOf([short], { 'new.txt': [short] }), ['old.txt']);
  });
});
