import {
  NotificationType,
  RequestType,
  RequestType0,
  type Location,
  type TextDocumentIdentifier,
} from 'vscode-languageserver-protocol';
import type { Report } from './engine/report';
import type { DocumentClaims } from './features/claims-request';
import type { StatementCard } from './features/comparison-cards';
import type { ComparisonTable } from './features/comparison-request';
import type { DecisionChoice } from './features/decision-actions';
import type { StatementDetails } from './features/statement-request';
import type { Decision } from './workspace/decisions/decision';

export type { DocumentClaims, MarkedClaim } from './features/claims-request';
export type { Axis, Place } from './features/comparison-axis';
export type { CardCounterpart, StatementCard } from './features/comparison-cards';
export type {
  ComparedSource,
  ComparedStatement,
  ComparedTopic,
  ComparisonCell,
  ComparisonTable,
} from './features/comparison-request';
export type { StatementDetails } from './features/statement-request';
export type { DraftStanding } from './features/draft-standing';
export type { DecideArguments, DecisionChoice } from './features/decision-actions';
export type { ProblemData } from './features/diagnostics';

/** What a client may say in `initializationOptions`. All of it may be missing. */
export interface InitializationOptions {
  /** The client has the commands named in `commands`. */
  readonly commands?: boolean;
  /** The client shows the problems of a place above the hover there, which then repeats nothing of them. */
  readonly hoversProblems?: boolean;
  /** The client opens no file before it was saved once: an open one that is missing was deleted. */
  readonly opensSaved?: boolean;
  /** Every claim comes as a diagnostic, for editors that show no other marks; they are told nothing that is not LSP. */
  readonly marksAsDiagnostics?: boolean;
  /** Addresses of documents that were marked as drafts by command. */
  readonly drafts?: readonly string[];
  /** Where the codes of problems are explained, by code; elsewhere they link to the page beside the server. */
  readonly explanations?: Readonly<Record<string, string>>;
  /** What is told to people in the client's language, by the English words; English where it is missing. */
  readonly words?: Readonly<Record<string, string>>;
  /** A folder of the client's in which what was read may be kept. */
  readonly storage?: string;
  /** Settings as under `crosscheck.*`, for clients that cannot be asked for them. */
  readonly settings?: unknown;
}

export interface ClaimsParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The claims of a document with their verdicts; null where the document takes no part. */
export const ClaimsRequest = new RequestType<ClaimsParams, DocumentClaims | null, void>('crosscheck/claims');

/** How many documents of all are compared with the others. */
export interface ComparingProgress {
  readonly done: number;
  readonly total: number;
}

/** All topics against all sources. */
export interface Comparison extends ComparisonTable {
  /**
   * Null where the table is complete. Else it is what touches the open documents, or the table from before the last
   * change; `ComparingNotification` tells how it goes on.
   */
  readonly comparing: ComparingProgress | null;
}

export const ComparisonRequest = new RequestType0<Comparison, void>('crosscheck/comparison');

/** Server to client: how far the table is that was asked for; null when it can be asked for in full. */
export const ComparingNotification = new NotificationType<ComparingProgress | null>('crosscheck/comparing');

export interface StatementParams {
  readonly claim: string;
}

/** A claim in words; null where it is not there any more. */
export const StatementRequest = new RequestType<StatementParams, StatementDetails | null, void>('crosscheck/statement');

export interface CardsParams {
  readonly claims: readonly string[];
}

/** Statements with their quotes, and what speaks for and against them. Those that are gone are left out. */
export const CardsRequest = new RequestType<CardsParams, readonly StatementCard[], void>('crosscheck/cards');

/** Everything, as the command line's JSON has it. */
export const ReportRequest = new RequestType0<Report, void>('crosscheck/report');

export interface DraftsParams {
  /** All documents that are drafts by command. */
  readonly uris: readonly string[];
}

/** Client to server: which documents are drafts by command. */
export const DraftsNotification = new NotificationType<DraftsParams>('crosscheck/drafts');

/** Forgets what is kept of documents for the next start; false where nothing can be kept. */
export const ClearCacheRequest = new RequestType0<boolean, void>('crosscheck/clearCache');

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
  /** Decisions that people made in these folders, the last of which can be taken back. */
  readonly decisions: number;
  /** The Problems of all sources are listed, not those of the open documents alone. */
  readonly listsAll: boolean;
  readonly skipped: number;
  /** The first of them, by the names of the files, with the reasons. */
  readonly skips: readonly { readonly name: string; readonly reason: string }[];
}

/** Server to client: verdicts may have changed; ask again for what is shown. Sent with the state of the whole. */
export const ChangedNotification = new NotificationType<Status>('crosscheck/changed');

/**
 * Commands of the client that hovers, quick fixes and lenses run. Whoever runs them, the client checks their
 * arguments.
 */
export const commands = {
  /** One argument, which may be missing: CompareArguments. */
  compare: 'crosscheck.compareSources',
  /** One argument: a Location. */
  goTo: 'crosscheck.goTo',
  /** One argument: a Location. */
  openBeside: 'crosscheck.openBeside',
  /** One argument: { uri } of a document that decisions cannot be kept for yet. */
  prepareToDecide: 'crosscheck.prepareToDecide',
  /** One argument: { claim }; asks which of the figures against it are not the same thing. */
  tellApart: 'crosscheck.tellApart',
} as const;

/** The claim whose row in the comparison is wanted. */
export interface CompareArguments {
  readonly claim: string;
}

/** Commands that the server runs itself, by `workspace/executeCommand`. Each answers a DecisionOutcome, or null. */
export const serverCommands = {
  /** One argument: DecideArguments. */
  decide: 'crosscheck.decide',
  /** One argument: DecideArguments. */
  takeBack: 'crosscheck.takeBack',
  /** One argument, which may be missing: { uri } of a document of the folder that is meant. */
  takeBackLast: 'crosscheck.takeBackLastDecision',
} as const;

/** A decision was written down, or taken back. */
export interface DecisionOutcome {
  readonly done: 'decide' | 'take back';
  /** The decision in words. */
  readonly what: string;
}

export interface ListedDecision {
  readonly folder: string;
  readonly decision: Decision;
  readonly what: string;
  readonly path: string;
  /** The sentence of the figure; of one that is not found, the words by which it is known. */
  readonly words: string;
  /** Where the figure stands now; null where it is not found. */
  readonly place: Location | null;
}

/** All decisions, the oldest of each folder first. */
export const DecisionsRequest = new RequestType0<readonly ListedDecision[], void>('crosscheck/decisions');

/** What can be decided of a claim, and what was decided of it; nothing where decisions on it cannot be kept. */
export const ChoicesRequest = new RequestType<StatementParams, readonly DecisionChoice[], void>('crosscheck/choices');

/** The kind of what lies in a folder. Links count as `other`: they may lead out of it. */
export type EntryKind = 'file' | 'folder' | 'other';

/** Server to client, where the client alone can reach the files: what lies in a folder; null where there is none. */
export const ReadDirectoryRequest = new RequestType<
  { readonly uri: string },
  readonly (readonly [string, EntryKind])[] | null,
  void
>('crosscheck/readDirectory');

/** The bytes of a file; its size where that is above `limit` bytes; null where there is none. */
export const ReadFileRequest = new RequestType<
  { readonly uri: string; readonly limit: number },
  { readonly base64: string } | { readonly size: number } | null,
  void
>('crosscheck/readFile');

export interface WriteDecisionsParams {
  /** A folder of the workspace. */
  readonly folder: string;
  readonly text: string;
  /** What the file said when the text was made of it, null where there was none; if it says another thing, nothing is written. */
  readonly expected: string | null;
  /** The file that is there cannot be read; it gets another name, which is the answer. */
  readonly keepAside: boolean;
}

/** Writes the decisions file of a folder, and nothing else; null where another window has changed it meanwhile. */
export const WriteDecisionsRequest = new RequestType<
  WriteDecisionsParams,
  { readonly keptAside: string | null } | null,
  void
>('crosscheck/writeDecisions');
