import type { ClaimStatus, Slot, Span } from '../../report';
import table from '../../data/status.json';
import type { CellHeaders } from '../../text/block';
import { alternatives } from '../../text/any-case';
import { reaches } from './cue-reach';

/** A figure's standing, and whether the text names it or it only follows from "will" or "would". */
export interface Standing {
  readonly slot: Slot<ClaimStatus>;
  readonly strong: boolean;
}

const CUES = table.cues.map((c) => ({
  status: c.status as ClaimStatus,
  strong: c.strong,
  next: 'next' in c,
  pattern: new RegExp(c.pattern, 'g'),
}));

/** One of the cues is there at all: most clauses need no closer look. */
const ANY_CUE = new RegExp(alternatives(table.cues.map((c) => c.pattern)));

/** A weak cue counts as so much farther away. */
const WEAK = 40;
/** What is ahead of the figures it speaks of, but not of those it sets out from. */
const AHEAD: ReadonlySet<ClaimStatus> = new Set(['forecast', 'target', 'proposal']);
/** "from 2.1 percent", "up from 25", "than the 40": the figure that another one is compared with. */
const COMPARED =
  /(?:\b(?:from|(?<!more |less |fewer |greater |rather |other )than|against|versus|compared (?:with|to))|, after)(?: the| a| an| about| around| some| only| just)?\s*$/;
/** What `COMPARED` looks at: a pattern for the end of a text is tried at each of its letters. */
function endOf(words: string): string {
  return words.trimEnd().slice(-LONGEST_COMPARED);
}
const LONGEST_COMPARED = 48;
/** Behind a denial, what is said instead: "denied that 200 had died, saying only 12 did". */
const INSTEAD = /\b(?:saying|insisting|adding|stating|but|instead|rather)\b/;

/** Behind the word in a header: years, units and what stands in brackets. */
const NOTHING_MORE = /^[\s*_)\]:]*(?:(?:,|for|in)?\s*(?:\([^()]*\)|%|per ?cent|\d{4}(?:[–/-]\d{2,4})?)[\s*_]*)*$/i;
const ATTRIBUTE = new RegExp(`^(?:${table.headers.attributes.join('|')})$`, 'i');
const OWN_NOUN = new RegExp(`^ (?:${table.headers.ownNouns.join('|')})\\b`, 'i');

interface Cue extends Span {
  readonly status: ClaimStatus;
  readonly strong: boolean;
  /** "Certified to carry 190 and had 201 aboard": it speaks of the next figure alone. */
  readonly next: boolean;
}

/** The words of a clause in small letters, and the cues among them. */
interface Cued {
  readonly words: string;
  readonly cues: readonly Cue[];
}

/** So far before a figure stand the words that compare it with another. */
const NEAR = 100;

/** Tells the standing of the figures of a text, clause by clause: the figures of one clause share its cues. */
export class Standings {
  private readonly clauses = new Map<number, Map<number, Cued>>();

  constructor(private readonly text: string) {}

  /**
   * The standing of a figure by the cue nearest to it among the words of its clause; a strong cue goes before a weak
   * one. `clause` is the stretch that is the figure's own, `figure` its place.
   */
  of(clause: Span, figure: Span): Standing {
    const { words, cues } = this.cued(clause);
    const at = figure.start - clause.start;
    const compared = cues.length > 0 && COMPARED.test(endOf(words.slice(Math.max(0, at - NEAR), Math.max(0, at))));
    let best: Cue | null = null;
    let nearest = Infinity;
    for (const cue of cues) {
      const { status, strong, next, start, end } = cue;
      const ahead = end <= figure.start;
      if (compared && AHEAD.has(status) && (ahead || !strong)) continue;
      const place = { start: start - clause.start, end: end - clause.start };
      if (next && (!ahead || /\d/.test(words.slice(place.end, at)))) continue;
      if (!reaches({ words, cue: place, figure: { start: at, end: figure.end - clause.start }, strong })) continue;
      if (status === 'denied' && ahead && INSTEAD.test(words.slice(end - clause.start, at))) continue;
      const distance = (ahead ? figure.start - end : Math.max(0, start - figure.end)) + (strong ? 0 : WEAK);
      if (distance < nearest) [best, nearest] = [cue, distance];
    }
    return best === null
      ? { slot: { value: 'reported', from: 'stated' }, strong: false }
      : { slot: { value: best.status, from: 'stated', start: best.start, end: best.end }, strong: best.strong };
  }

  /** The standing that the headers of a table's cell name ("2026 (our forecast)"), the column's first; null where they name none. */
  ofHeaders({ columnSpan, rowSpan }: CellHeaders): Standing | null {
    for (const header of [columnSpan, rowSpan]) {
      const behind = { start: header.end, end: header.end };
      const { slot, strong } = this.of(header, behind);
      if (!strong || slot.value === null || slot.value === 'target') continue;
      if (this.standsForItself({ start: slot.start ?? header.start, end: slot.end ?? header.end }, header))
        return { slot: { ...slot, from: 'inherited' }, strong };
    }
    return null;
  }

  /** "Forecast", "2026 (our forecast)", "Forecast for 2026, %", "Projected sales", but not "Forecast accuracy" or "Scheduled flights". */
  private standsForItself({ start, end }: Span, header: Span): boolean {
    const behind = this.text.slice(end, header.end);
    if (NOTHING_MORE.test(behind) || /\([^)]*$/.test(this.text.slice(header.start, start))) return true;
    return ATTRIBUTE.test(this.text.slice(start, end)) && !OWN_NOUN.test(behind);
  }

  private cued({ start, end }: Span): Cued {
    let from = this.clauses.get(start);
    if (!from) this.clauses.set(start, (from = new Map<number, Cued>()));
    let cued = from.get(end);
    if (!cued) from.set(end, (cued = cuesIn(this.text.slice(start, end), start)));
    return cued;
  }
}

/** The cues of a clause that begins at `start`, list by list. */
function cuesIn(clause: string, start: number): Cued {
  // the month is no "may"
  const words = clause.replaceAll('May', '   ').toLowerCase();
  if (!ANY_CUE.test(words)) return { words, cues: [] };
  const cues: Cue[] = [];
  for (const { status, strong, next, pattern } of CUES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words))
      cues.push({ status, strong, next, start: start + match.index, end: start + match.index + match[0].length });
  }
  return { words, cues };
}
