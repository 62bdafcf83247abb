import type { Manner } from './claim/manner';
import type { ReadDocument } from './claim/read-document';
import type { Digest } from './compare/digest';
import type { Steps } from './steps';
import type { QuantityReading, Report, SourceRole } from './report';

export type { Digest, Manner };

/** A document as the editor shows it: decoded text with the majority's line ends. */
export interface SourceDocument {
  /** Any stable name; reports are ordered by it. */
  readonly path: string;
  readonly text: string;
  readonly role?: SourceRole;
  readonly manner?: Manner;
}

/** What one document says, before any other is looked at. Depends on the document alone, so it can be cached by content. */
export type Analysis = ReadDocument;

/** Which part of the report is wanted; everything where absent. */
export interface Question {
  /** Claims of these documents, and whatever they stand in relation to. */
  readonly paths?: readonly string[];
}

/** The documents of one pool, judged against each other. What was judged before is kept: work is proportional to what changed. */
export interface Comparison {
  put(analysis: Analysis): void;
  /** Takes in what was read elsewhere; what is worked on is put. */
  take(digest: Digest): void;
  remove(path: string): void;
  /** Tells that somebody works on a document: what is found of it from now on is found so that an edit costs little. */
  expectEdits(path: string): void;
  report(question?: Question): Report;
  /** The same in steps; with a change of the pool, or one that is to be expected, what was begun is to be dropped. */
  reporting(question?: Question): Steps<Report>;
}

export interface Engine {
  /** Figures in a text, whether or not they make a claim. `referenceDate` (ISO) resolves relative dates. */
  readQuantities(text: string, options?: { readonly referenceDate?: string }): QuantityReading[];
  analyse(document: SourceDocument): Analysis;
  /** What comparing takes in of an analysis: plain data, for another thread or another day. */
  digest(analysis: Analysis): Digest;
  createComparison(): Comparison;
  compareSources(documents: readonly SourceDocument[]): Report;
}
