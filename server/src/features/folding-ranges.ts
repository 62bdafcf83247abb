import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { DocumentView } from './document-view';

/** The sources of a page that holds several, each to be folded. */
export function foldingRanges({ index, path, positionAt }: DocumentView): FoldingRange[] {
  const sources = index.sourcesIn(path);
  if (sources.length < 2) return [];
  return sources.flatMap((source) => {
    const startLine = positionAt(source.start).line;
    const end = positionAt(source.end);
    // A source that ends with its last line break ends on the line before.
    const endLine = end.character === 0 ? end.line - 1 : end.line;
    return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Region }] : [];
  });
}
