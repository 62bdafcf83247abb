import {
  NotificationType,
  RequestType,
  RequestType0,
  type TextDocumentIdentifier,
} from 'vscode-languageserver-protocol';
import type { DocumentClaims } from './features/claims-request';
import type { ComparisonTable } from './features/comparison-request';

export type { DocumentClaims, MarkedClaim } from './features/claims-request';
export type {
  ComparedSource,
  ComparedStatement,
  ComparedTopic,
  ComparisonCell,
  ComparisonTable,
} from './features/comparison-request';
export type { ProblemData } from './features/diagnostics';

/** What a client may say in `initializationOptions`. All of it may be missing. */
export interface InitializationOptions {
  /** The client runs the command links of hovers (`crosscheck.compareSources`). */
  readonly commandLinks?: boolean;
  /** Addresses of documents that were marked as drafts by command. */
  readonly drafts?: readonly string[];
  /** Settings as under `crosscheck.*`, for clients that cannot be asked for them. */
  readonly settings?: unknown;
}

export interface ClaimsParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The claims of a document with their verdicts; null where the document takes no part. */
export const ClaimsRequest = new RequestType<ClaimsParams, DocumentClaims | null, void>('crosscheck/claims');

/** All topics against all sources. */
export const ComparisonRequest = new RequestType0<ComparisonTable, void>('crosscheck/comparison');

export interface DraftsParams {
  /** All documents that are drafts by command. */
  readonly uris: readonly string[];
}

/** Client to server: which documents are drafts by command. */
export const DraftsNotification = new NotificationType<DraftsParams>('crosscheck/drafts');

/** Why nothing is read. */
export type OffReason = 'setting' | 'code project';

export interface Status {
  readonly off: OffReason | null;
  /** How far the reading of the folders is; null when it is done. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  readonly sources: number;
  readonly drafts: number;
  /** Topics in which a claim is conflicting. */
  readonly conflicts: number;
  readonly disputed: number;
  readonly skipped: number;
}

/** Server to client: verdicts may have changed; ask again for what is shown. Sent with the state of the whole. */
export const ChangedNotification = new NotificationType<Status>('crosscheck/changed');

/** The client's command that opens the comparison, as hovers link to it. */
export const compareCommand = 'crosscheck.compareSources';

/** Its one argument: the claim whose row is wanted. */
export interface CompareArguments {
  readonly claim: string;
}
