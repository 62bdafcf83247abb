import { t } from '@vscode/l10n';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { verdictMarks, type Claim, type Source } from '../engine/report';
import { rangeOf, type DocumentView } from './document-view';
import { plain } from './markdown';
import { tally } from './tally';
import { claimLabel, sourceName } from './wording';
import { dateInWords } from './words';

/** The outline of a document: the sources on a page that holds several, then claims with measure and verdict. */
export function documentSymbols(view: DocumentView): DocumentSymbol[] {
  const { index, path } = view;
  const claims = index.claimsIn(path);
  const sources = index.sourcesIn(path);
  if (sources.length < 2) return claims.map((claim) => claimSymbol(view, claim));
  const known = new Set(sources.map((source) => source.id));
  return [
    ...sources.map((source) =>
      sourceSymbol(
        view,
        source,
        claims.filter((claim) => claim.source === source.id),
      ),
    ),
    ...claims.filter((claim) => !known.has(claim.source)).map((claim) => claimSymbol(view, claim)),
  ];
}

function sourceSymbol(view: DocumentView, source: Source, claims: readonly Claim[]): DocumentSymbol {
  const range = rangeOf(view, source);
  return {
    name: plain(sourceName(source)) || t('Source'),
    detail: source.date === null ? '' : dateInWords(source.date),
    kind: SymbolKind.Module,
    range,
    selectionRange: { start: range.start, end: range.start },
    children: claims.map((claim) => claimSymbol(view, claim)),
  };
}

function claimSymbol(view: DocumentView, claim: Claim): DocumentSymbol {
  const range = rangeOf(view, claim);
  return {
    name: plain(claimLabel(claim)) || t('Figure'),
    detail: `${verdictMarks[claim.verdict]} ${tally(view.index, claim)[0] ?? ''}`.trimEnd(),
    kind: SymbolKind.Number,
    range,
    selectionRange: range,
  };
}
