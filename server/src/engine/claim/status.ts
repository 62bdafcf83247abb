import type { ClaimStatus, Slot, Span } from '../report';
import table from '../data/status.json';

/** A figure's standing, and whether the text names it or it only follows from "will" or "would". */
export interface Standing {
  readonly slot: Slot<ClaimStatus>;
  readonly strong: boolean;
}

const CUES = table.cues.map((c) => ({
  status: c.status as ClaimStatus,
  strong: c.strong,
  pattern: new RegExp(c.pattern, 'g'),
}));

/** What is ahead of the figures it speaks of, but not of those it sets out from. */
const AHEAD: ReadonlySet<ClaimStatus> = new Set(['forecast', 'target', 'proposal']);
/** "from 2.1 percent", "up from 25", "than the 40": the figure that another one is compared with. */
const COMPARED =
  /\b(?:from|(?<!more |less |fewer |greater |rather |other )than|against|versus|compared (?:with|to))(?: the| a| an| about| around| some| only| just)?\s*$/;
/** Behind a denial, what is said instead: "denied that 200 had died, saying only 12 did". */
const INSTEAD = /\b(?:saying|insisting|adding|stating|but|instead|rather)\b/;

interface Cue extends Span {
  readonly status: ClaimStatus;
  readonly strong: boolean;
  readonly distance: number;
}

/**
 * The standing of a figure by the cue nearest to it among the words of its clause; a strong cue goes before a weak
 * one. `text` is the document, `clause` the stretch that is the figure's own, `figure` its place.
 */
export function statusOf(text: string, clause: Span, figure: Span): Standing {
  // the month is no "may"
  const words = text.slice(clause.start, clause.end).replaceAll('May', '   ').toLowerCase();
  const before = words.slice(0, figure.start - clause.start);
  const compared = COMPARED.test(before);
  let best: Cue | null = null;
  for (const { status, strong, pattern } of CUES) {
    for (const match of words.matchAll(pattern)) {
      const start = clause.start + match.index;
      const end = start + match[0].length;
      const ahead = end <= figure.start;
      if (compared && AHEAD.has(status) && (ahead || !strong)) continue;
      if (status === 'denied' && ahead && INSTEAD.test(words.slice(end - clause.start, figure.start - clause.start)))
        continue;
      const distance = (ahead ? figure.start - end : Math.max(0, start - figure.end)) + (strong ? 0 : 40);
      if (best === null || distance < best.distance) best = { status, strong, start, end, distance };
    }
  }
  return best === null
    ? { slot: { value: 'reported', from: 'stated' }, strong: false }
    : { slot: { value: best.status, from: 'stated', start: best.start, end: best.end }, strong: best.strong };
}
