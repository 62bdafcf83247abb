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

/**
 * The standing of a figure by the cue nearest to it among the words of its clause; a strong cue goes before a weak
 * one. `text` is the document, `clause` the stretch that is the figure's own, `figure` its place.
 */
export function statusOf(text: string, clause: Span, figure: Span): Standing {
  const words = text.slice(clause.start, clause.end).toLowerCase();
  let best: { status: ClaimStatus; strong: boolean; start: number; end: number; distance: number } | null = null;
  for (const { status, strong, pattern } of CUES) {
    for (const match of words.matchAll(pattern)) {
      const start = clause.start + match.index;
      const end = start + match[0].length;
      const distance = (end <= figure.start ? figure.start - end : Math.max(0, start - figure.end)) + (strong ? 0 : 40);
      if (best === null || distance < best.distance) best = { status, strong, start, end, distance };
    }
  }
  return best === null
    ? { slot: { value: 'reported', from: 'stated' }, strong: false }
    : { slot: { value: best.status, from: 'stated', start: best.start, end: best.end }, strong: best.strong };
}
