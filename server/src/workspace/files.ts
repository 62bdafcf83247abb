import type { ReadingRules, ReadRecord } from './read-record';

/** What the workspace needs of the world around it. Each entry point (Node, web worker) brings its own. */

/** Which files of a folder are sources. */
export interface FileRules {
  /** Globs of sources, relative to the folder. */
  readonly sources: readonly string[];
  /** Globs of files that are none: the editor's excludes and Crosscheck's own. */
  readonly exclude: readonly string[];
  /** Bytes; larger files are skipped. */
  readonly maxFileSize: number;
}

export interface Folder {
  readonly uri: string;
  readonly rules: FileRules;
}

/** A file as text, or why it is none. */
export type Reading =
  { readonly text: string; readonly note: string | null } | { readonly skipped: string } | { readonly missing: true };

export interface Listing {
  /** Addresses of the sources under a folder. */
  readonly uris: readonly string[];
  /** Places that could not be looked into, with the reason. */
  readonly failures: readonly { readonly uri: string; readonly reason: string }[];
}

export interface Files {
  list(folder: Folder): Promise<Listing>;
  /** Whether the rules and the ignore files of a folder make this file a source. */
  admits(folder: Folder, uri: string): Promise<boolean>;
  read(uri: string, maxFileSize: number): Promise<Reading>;
  isFolder(uri: string): Promise<boolean>;
  /** There is something of this address. */
  exists(uri: string): Promise<boolean>;
  /** The folder looks like a program's, not like a folder of sources. */
  looksLikeCode(folderUri: string): Promise<boolean>;
}

/** What is to become of a file of decisions. */
export type DecisionsChange =
  | { readonly kind: 'write'; readonly text: string }
  /** What stands there cannot be read: it is kept under another name. */
  | { readonly kind: 'replace'; readonly text: string }
  | { readonly kind: 'refuse' };

/** The files in which folders keep their decisions, `.crosscheck/decisions.json`. */
export interface DecisionFiles {
  /**
   * The text, or null where there is no such file.
   * @throws where it cannot be read
   */
  read(folderUri: string): Promise<string | null>;
  /**
   * Changes the file in one step: nobody ever sees half of it, and no change of another process is lost.
   * @param change from the text as it is now, null where there is none
   * @throws where the file cannot be written
   */
  update(
    folderUri: string,
    change: (text: string | null) => DecisionsChange,
  ): Promise<{ readonly keptAside: string | null; readonly refused: boolean }>;
}

export interface AnalystOptions {
  /** Threads at most; 0 for as many as fit the machine. */
  readonly workers: number;
  /** Whether what was read is kept for the next start. */
  readonly keep: boolean;
  /** The folder where it is kept; null where there is none. */
  readonly storage: string | null;
}

/** A document that is to be read, by the rules that hold now. */
export interface ReadingRequest extends ReadingRules {
  readonly path: string;
  readonly uri: string;
  /** The text, where it is known; else the file is read. */
  readonly text: string | null;
  readonly maxFileSize: number;
  /** It is a draft whatever its text says. */
  readonly isDraft: boolean;
  /** What tells the document that is known already, see `printOf`. */
  readonly known: string | null;
}

/** What was read of a document; `record` is null where it is still the one that is known. */
export type ReadOutcome =
  | { readonly record: ReadRecord | null; readonly note: string | null }
  | { readonly skipped: string }
  | { readonly missing: true };

/** Reads documents where that holds up no answer: on other threads, or from what is kept of an earlier time. */
export interface Analyst {
  configure(options: AnalystOptions): void;
  /** Whether files of this address are at hand there. */
  reaches(uri: string): boolean;
  /** @throws where the document cannot be read, with the reason */
  read(request: ReadingRequest): Promise<ReadOutcome>;
  /** Forgets all that is kept; false where nothing can be. */
  clear(): Promise<boolean>;
}

/** Lets other work go first: typing, requests, cancellations. */
export type Yield = () => Promise<void>;

/** Calls back once after a delay; the answer cancels. */
export type Delay = (milliseconds: number, callback: () => void) => () => void;

export interface World {
  /** The page that explains the codes of problems, for clients that bring none; null where there is none. */
  readonly explanations: string | null;
  readonly files: Files;
  readonly decisions: DecisionFiles;
  /** Null where everything is read on the spot. */
  readonly analyst: Analyst | null;
  readonly yield: Yield;
  readonly delay: Delay;
  log(message: string): void;
  /** Shows the user a warning. */
  warn(message: string): void;
}
