import type { Span } from '../report';

/** The header words of the row and the column that a table cell stands in. */
export interface CellHeaders {
  readonly row: string;
  readonly column: string;
  /** The words of the table's first header cell, which often name the unit of all cells. */
  readonly caption: string;
  /** The line right above the table, which may do so too. */
  readonly above: string;
  /** Where the headers stand, for showing them as evidence. */
  readonly rowSpan: Span;
  readonly columnSpan: Span;
}

/**
 * A stretch of a document that is read as one piece of prose.
 * `text` has the length of the stretch: line wraps, markup and list markers are spaces in it, so that
 * offset i of the text is offset start + i of the document.
 */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'list item' | 'cell' | 'caption';
  readonly text: string;
  /** Heading texts above, outermost first. */
  readonly headings: readonly HeadingAbove[];
  readonly cell: CellHeaders | null;
  /** Who speaks, in a transcript ("Anders Vey: ..."). */
  readonly speaker: Span | null;
  /** A clock or weekday stamp in front of the entry, as in a live page. */
  readonly stamp: Span | null;
}

export interface HeadingAbove extends Span {
  readonly text: string;
  readonly level: number;
}

/** `text` with the stretches replaced by spaces, same length. */
export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let out = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    out += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return out + text.slice(at);
}
