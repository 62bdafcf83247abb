import type { PlacedDecision } from './apply-decisions';
import { signature, type FigurePlace } from './figure-key';

/** Fewer words around a figure than this may stand in any file. */
const wordsNeeded = 4;

/** The documents that decisions can speak of. */
export interface KnownDocuments {
  /** There is a document of this name, whether or not it could be read. */
  has(path: string): boolean;
  /** Each document that was read, with the signatures of its figures. */
  readonly signatures: Iterable<readonly [path: string, signatures: Iterable<string>]>;
}

/**
 * Decisions on files that are not there any more, placed where their words stand now: a file that another program
 * renamed is known by what it says. They go to the one document that holds more of a file's decided figures than any
 * other; where two documents could be meant, to none.
 */
export function followMoves(
  decisions: readonly PlacedDecision[],
  documents: KnownDocuments,
): readonly PlacedDecision[] {
  const lost = new Map<string, Set<string>>();
  for (const { decision, pathOf } of decisions) {
    for (const place of [decision.figure, ...decision.others]) {
      const path = pathOf(place);
      if (documents.has(path) || wordCount(place) < wordsNeeded) continue;
      const wanted = lost.get(path) ?? new Set();
      lost.set(path, wanted.add(signature(place)));
    }
  }
  if (lost.size === 0) return decisions;
  const holders = holdersOf(new Set([...lost.values()].flatMap((wanted) => [...wanted])), documents);
  const moves = new Map<string, string>();
  for (const [path, wanted] of lost) {
    const found = newPathOf(wanted, holders);
    if (found !== null) moves.set(path, found);
  }
  if (moves.size === 0) return decisions;
  return decisions.map((placed) => ({
    ...placed,
    pathOf: (place) => {
      const path = placed.pathOf(place);
      return moves.get(path) ?? path;
    },
  }));
}

function holdersOf(
  wanted: ReadonlySet<string>,
  { signatures }: KnownDocuments,
): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const [path, known] of signatures) {
    for (const one of known) {
      if (!wanted.has(one)) continue;
      const paths = holders.get(one) ?? new Set();
      holders.set(one, paths.add(path));
    }
  }
  return holders;
}

/** The document that holds the most of these figures; null where there is none, or two hold as many. */
function newPathOf(wanted: ReadonlySet<string>, holders: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const counts = new Map<string, number>();
  for (const one of wanted) {
    for (const path of holders.get(one) ?? []) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, x], [, y]) => y - x);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

function wordCount({ before, after }: FigurePlace): number {
  return `${before} ${after}`.split(' ').filter((word) => word !== '').length;
}
