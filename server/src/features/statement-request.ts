import type { Documents } from './document-view';
import { excerpt, excerptPlain, plain } from './markdown';
import type { ReportIndex } from './report-index';
import { tally } from './tally';
import { measured, sourceInWords, verdictLine } from './wording';

/** A claim in words, for a tool tip. All of it is plain text. */
export interface StatementDetails {
  readonly source: string;
  readonly quote: string | null;
  readonly measured: readonly string[];
  readonly verdict: string;
}

export function statementDetails(index: ReportIndex, id: string, documents: Documents): StatementDetails | null {
  const claim = index.claim(id);
  if (claim === null) return null;
  const text = documents.text(claim.path);
  const current = text !== null && text.slice(claim.start, claim.end) === claim.text;
  return {
    source: plain(sourceInWords(index.sourceOf(claim), claim)),
    quote: current ? excerptPlain(excerpt(text, claim.sentence, claim)) : null,
    measured: measured(claim).map(plain),
    verdict: verdictLine(claim.verdict, tally(index, claim)),
  };
}
