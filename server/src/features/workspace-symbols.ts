import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { claimLocation, type Documents } from './document-view';
import { plain } from './markdown';
import type { ReportIndex } from './report-index';
import { claimLabel, sourceInWords } from './wording';

const symbolLimit = 500;

/** Claims of all documents whose figure, measure, scope or source holds every word of the query. */
export function workspaceSymbols(
  index: ReportIndex,
  query: string,
  documents: Pick<Documents, 'uri'>,
): WorkspaceSymbol[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found: WorkspaceSymbol[] = [];
  for (const claim of index.report.claims) {
    const name = plain(claimLabel(claim));
    const source = plain(sourceInWords(index.sourceOf(claim), claim));
    const text = `${name} ${claim.scope.value ?? ''} ${source}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    found.push({ name, kind: SymbolKind.Number, containerName: source, location: claimLocation(claim, documents) });
    if (found.length === symbolLimit) break;
  }
  return found;
}
