import type { Range } from 'vscode-languageserver-types';
import type { SourceRole, Verdict } from '../engine/report';
import { rangeOf, type DocumentView } from './document-view';
import { draftStanding, type DraftStanding } from './draft-standing';
import { plain } from './markdown';
import { claimLabel } from './wording';

/** A claim with its verdict, for marking it in an editor. */
export interface MarkedClaim {
  readonly id: string;
  readonly range: Range;
  readonly verdict: Verdict;
  readonly label: string;
  /** The editor marks it already, as a problem. */
  readonly problem: boolean;
  /** How it stands before the sources; null where the document is no draft. */
  readonly standing: DraftStanding | null;
}

/** The claims of a document as of one of its versions. */
export interface DocumentClaims {
  readonly uri: string;
  /** The version of the open document that the ranges belong to. */
  readonly version: number;
  readonly role: SourceRole | null;
  /** Why the document is not read, or null. */
  readonly skipped: string | null;
  readonly claims: readonly MarkedClaim[];
}

/** @param problems claims that are listed as problems */
export function documentClaims(view: DocumentView, version: number, problems: ReadonlySet<string>): DocumentClaims {
  const { index, path } = view;
  return {
    uri: view.uri,
    version,
    role: index.sourcesIn(path)[0]?.role ?? null,
    skipped: index.report.skipped.find((skipped) => skipped.path === path)?.reason ?? null,
    claims: index.claimsIn(path).map((claim) => ({
      id: claim.id,
      range: rangeOf(view, claim),
      verdict: claim.verdict,
      label: plain(claimLabel(claim)),
      problem: problems.has(claim.id),
      standing: draftStanding(index, claim),
    })),
  };
}
