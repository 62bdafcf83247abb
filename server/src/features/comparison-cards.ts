import type { Claim, RelationName, Verdict } from '../engine/report';
import type { Documents } from './document-view';
import { excerpt, plain, type Excerpt } from './markdown';
import type { Counterpart, ReportIndex } from './report-index';
import { tally } from './tally';
import { measured, normalisedValue, relationOrder, sourceInWords, sourceName } from './wording';
import { becauseInWords } from './words';

/** What another source says of a figure. All of it is plain text. */
export interface CardCounterpart {
  readonly relation: RelationName;
  readonly source: string;
  readonly text: string;
  readonly because: string;
  readonly possible: boolean;
}

/** One statement with its quote and what speaks for and against it. All of it is plain text. */
export interface StatementCard {
  readonly claim: string;
  readonly path: string;
  readonly line: number;
  readonly source: string;
  /** Null where the document has changed since it was read, or cannot be had. */
  readonly quote: Excerpt | null;
  readonly measured: readonly string[];
  /** The value as read, where that differs from what is written. */
  readonly reading: string | null;
  readonly verdict: Verdict;
  readonly tally: readonly string[];
  readonly counterparts: readonly CardCounterpart[];
  /** Counterparts that are not listed. */
  readonly more: number;
}

/** Beyond these, a card covers the table. */
const counterpartLimit = 3;

/** The documents that these claims are quoted from. */
export function cardPaths(index: ReportIndex, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => index.claim(id)?.path ?? []));
}

/** A card for each of these claims that is still there. */
export function statementCards(
  index: ReportIndex,
  ids: readonly string[],
  documents: Pick<Documents, 'text'>,
): readonly StatementCard[] {
  return ids.flatMap((id) => {
    const claim = index.claim(id);
    return claim ? [card(index, claim, documents)] : [];
  });
}

function card(index: ReportIndex, claim: Claim, documents: Pick<Documents, 'text'>): StatementCard {
  const counterparts = oneOfEachStatement(index.counterparts(claim)).filter(
    ({ relation }) => relation.relation !== 'differs',
  );
  return {
    claim: claim.id,
    path: plain(claim.path),
    line: claim.line,
    source: plain(sourceInWords(index.sourceOf(claim), claim)),
    quote: quoteOf(claim, documents),
    measured: measured(claim).map(plain),
    reading: normalisedValue(claim),
    verdict: claim.verdict,
    tally: tally(index, claim),
    counterparts: counterparts.slice(0, counterpartLimit).map(({ relation, other, otherSource }) => ({
      relation: relation.relation,
      source: plain(otherSource ? sourceName(otherSource) : other.path),
      text: plain(other.text),
      because: plain(becauseInWords(relation)),
      possible: relation.certainty === 'possible',
    })),
    more: Math.max(0, counterparts.length - counterpartLimit),
  };
}

/** What needs a look first; certain before possible, independent before copied. */
function oneOfEachStatement(counterparts: readonly Counterpart[]): readonly Counterpart[] {
  const rank = ({ relation }: Counterpart): number =>
    relationOrder.indexOf(relation.relation) * 4 +
    (relation.certainty === 'likely' ? 0 : 2) +
    (relation.independent ? 0 : 1);
  const statements = new Map<string, Counterpart>();
  for (const counterpart of [...counterparts].sort((x, y) => rank(x) - rank(y))) {
    const { statement } = counterpart.other;
    if (!statements.has(statement)) statements.set(statement, counterpart);
  }
  return [...statements.values()];
}

function quoteOf(claim: Claim, documents: Pick<Documents, 'text'>): Excerpt | null {
  const text = documents.text(claim.path);
  if (text === null || text.slice(claim.start, claim.end) !== claim.text) return null;
  const { before, figure, after } = excerpt(text, claim.sentence, claim);
  return { before: trimmed(before, /^\s+/u), figure: plain(figure), after: trimmed(after, /\s+$/u) };
}

/** One line without steering characters that keeps the blank towards the figure. */
function trimmed(text: string, edge: RegExp): string {
  return text
    .split(/(\s+)/u)
    .map((part) => (/^\s+$/u.test(part) ? ' ' : plain(part)))
    .join('')
    .replace(edge, '');
}
