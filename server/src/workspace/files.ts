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
  /** The folder looks like a program's, not like a folder of sources. */
  looksLikeCode(folderUri: string): Promise<boolean>;
}

/** Lets other work go first: typing, requests, cancellations. */
export type Yield = () => Promise<void>;

/** Calls back once after a delay; the answer cancels. */
export type Delay = (milliseconds: number, callback: () => void) => () => void;

export interface World {
  readonly files: Files;
  readonly yield: Yield;
  readonly delay: Delay;
  log(message: string): void;
}
