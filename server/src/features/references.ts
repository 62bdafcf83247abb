import { DocumentHighlightKind, type DocumentHighlight, type Location } from 'vscode-languageserver-types';
import type { Claim, Source } from '../engine/report';
import { claimLocation, rangeOf, type Documents, type DocumentView } from './document-view';
import type { ReportIndex } from './report-index';

/** All statements of the topic a claim belongs to, and those it agrees or disagrees with, in the report's order. */
export function references(
  index: ReportIndex,
  claim: Claim,
  documents: Pick<Documents, 'uri'>,
  includeDeclaration: boolean,
): Location[] {
  const ids = new Set(index.topicOf(claim)?.claims ?? []);
  ids.add(claim.id);
  for (const { relation, other } of index.counterparts(claim)) {
    if (relation.relation !== 'differs') ids.add(other.id);
  }
  return [...ids]
    .flatMap((id) => index.claim(id) ?? [])
    .filter((one) => includeDeclaration || one.id !== claim.id)
    .sort((x, y) => (x.path === y.path ? x.start - y.start : x.path < y.path ? -1 : 1))
    .map((one) => claimLocation(one, documents));
}

/**
 * Where a statement comes from: of the claims that agree with this one, the source that the others repeat, else the
 * earliest. The claim itself where nothing is known to be earlier.
 */
export function definition(index: ReportIndex, claim: Claim, documents: Pick<Documents, 'uri'>): Location {
  const agreeing = index
    .counterparts(claim)
    .filter(({ relation }) => relation.relation === 'corroborates' && relation.basis !== 'derived')
    .map(({ other }) => other);
  const own = index.sourceOf(claim);
  const original = agreeing.find(
    ({ source }) => own?.copiedFrom === source || (own?.origin === source && own.id !== source),
  );
  const first = original ?? [claim, ...agreeing].reduce((best, one) => (isEarlier(index, one, best) ? one : best));
  return claimLocation(first, documents);
}

function isEarlier(index: ReportIndex, x: Claim, y: Claim): boolean {
  const [a, b] = [dateOf(index.sourceOf(x)), dateOf(index.sourceOf(y))];
  return a !== null && (b === null || a < b);
}

function dateOf(source: Source | null): string | null {
  return source?.role === 'draft' ? null : (source?.date ?? null);
}

/** The places of one document that make the same statement, figures restated in another unit included. */
export function documentHighlights(view: DocumentView, claim: Claim): DocumentHighlight[] {
  return view.index
    .claimsIn(view.path)
    .filter(
      (one) =>
        one.id === claim.id ||
        (one.source === claim.source && one.statement === claim.statement) ||
        one.restates === claim.id ||
        claim.restates === one.id,
    )
    .map((one) => ({ range: rangeOf(view, one), kind: DocumentHighlightKind.Read }));
}
