import type * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol';
import type { Verdict } from '../../server/src/engine/report';

/** What `activate` hands out: a look at what is shown, for tests and for other extensions. */
export interface CrosscheckApi {
  /** What the server said last; null before it said anything. */
  status(): Status | null;
  /** The underlines of a document as they are set in its editors. */
  underlines(uri: vscode.Uri): readonly { readonly verdict: Verdict; readonly range: vscode.Range }[];
  readonly onDidChange: vscode.Event<void>;
  /** The top of the claims view. */
  claims(): Promise<readonly { readonly kind: string; readonly id: string; readonly children: number }[]>;
  /** The comparison panel, if it is open. */
  comparison(): ComparisonApi | null;
}

export interface ComparisonApi {
  /** What the page says it shows: its rows and cells as read from its document. */
  snapshot(): Promise<ComparisonSnapshot>;
  /** Clicks the cell of a claim in the page. */
  press(claim: string): Promise<void>;
}

export interface ComparisonSnapshot {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly claim: string; readonly text: string }[];
  }[];
}
