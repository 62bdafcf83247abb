import type { Location, Range } from 'vscode-languageserver-types';
import type { Claim, Span } from '../engine/report';
import type { ReportIndex } from './report-index';

/** Turns offsets into positions; a TextDocument is one. */
export interface Positions {
  positionAt(offset: number): { line: number; character: number };
}

/** What a feature sees of one document: its report and its text. */
export interface DocumentView extends Positions {
  readonly uri: string;
  /** The document's name in the report. */
  readonly path: string;
  readonly index: ReportIndex;
  offsetAt(position: { line: number; character: number }): number;
}

/** Texts and addresses of the documents that a report speaks of. */
export interface Documents {
  /** The text of a document as it was analysed, or null where it cannot be had. */
  text(path: string): string | null;
  uri(path: string): string;
}

export function rangeOf(positions: Positions, span: Span): Range {
  return { start: positions.positionAt(span.start), end: positions.positionAt(span.end) };
}

export function spanOf(view: Pick<DocumentView, 'offsetAt'>, { start, end }: Range): Span {
  return { start: view.offsetAt(start), end: view.offsetAt(end) };
}

/** A claim's range from its own line and column, so that no text of its document is needed. */
export function claimRange(claim: Claim): Range {
  const start = { line: claim.line - 1, character: claim.column - 1 };
  const lines = claim.text.split('\n');
  const last = lines.at(-1) ?? '';
  const end =
    lines.length === 1
      ? { line: start.line, character: start.character + (claim.end - claim.start) }
      : { line: start.line + lines.length - 1, character: last.length };
  return { start, end };
}

export function claimLocation(claim: Claim, documents: Pick<Documents, 'uri'>): Location {
  return { uri: documents.uri(claim.path), range: claimRange(claim) };
}
