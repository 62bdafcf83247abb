import type * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol';
import type { ExportFormat } from './comparison/export/formats';
import type { ViewState } from './comparison/table/view-state';
import type { Verdict } from '../../server/src/engine/report';
import type { DraftTally } from './draft-review';

/** What `activate` hands out: a look at what is shown, for tests and for other extensions. */
export interface CrosscheckApi {
  /** What the server said last; null before it said anything. */
  status(): Status | null;
  /** What the user was told of the server's ends. */
  faults(): readonly string[];
  /** The item at the foot of the window: its text, and what its tool tip tells. */
  statusBar(): { readonly text: string; readonly lines: readonly string[] };
  /** The underlines of a document as they are set in its editors. */
  underlines(uri: vscode.Uri): readonly { readonly verdict: Verdict; readonly range: vscode.Range }[];
  /** Icons beside the line numbers of a document: their verdicts, by line. */
  gutter(uri: vscode.Uri): readonly Verdict[];
  /** The tally of the draft in the active editor; null where it is no draft. */
  draft(): DraftTally | null;
  /** Copies the sample sources and says where they are. */
  sample(): Promise<vscode.Uri>;
  readonly onDidChange: vscode.Event<void>;
  /** The top of the claims view. */
  claims(): Promise<readonly ShownNode[]>;
  /** What the claims view shows beside its tree. */
  claimsFrame(): ClaimsFrame;
  /** The comparison panel, if it is open. */
  comparison(): ComparisonApi | null;
}

/** A node of the claims view; commands of its menus take it as their argument. */
export interface ShownNode {
  readonly kind: string;
  readonly id: string;
  readonly children: readonly ShownNode[];
}

export interface ClaimsFrame {
  /** The count on the view's icon; 0 where there is none. */
  readonly badge: number;
  /** What the tree is filtered by; empty where it is not. */
  readonly filter: string;
  /** What stands above the tree; empty where nothing does. */
  readonly message: string;
  /** The ids of the nodes that are selected. */
  readonly selected: readonly string[];
}

export interface ComparisonApi {
  /** What the page says it shows: its rows and cells as read from its document. */
  snapshot(): Promise<ComparisonSnapshot>;
  /** Clicks the cell of a claim in the page. */
  press(claim: string): Promise<void>;
  /** Presses a key where the focus is; where it is nowhere, in the table's first cell. */
  key(key: string, ctrl?: boolean): Promise<void>;
  /** Filters, sorts and chooses as the reader would. */
  arrange(state: Partial<ViewState>): Promise<void>;
  /** What is shown, in a format for others. */
  export(format: ExportFormat): Promise<string>;
}

export interface ComparisonSnapshot {
  readonly columns: readonly string[];
  /** What stands above each column beside its name, and its place in the bracket around copies of one origin. */
  readonly heads: readonly { readonly notes: readonly string[]; readonly joined: 'first' | 'middle' | 'last' | null }[];
  readonly rows: readonly {
    readonly label: string;
    /** The picture in words; null where there is none. */
    readonly picture: string | null;
    readonly cells: readonly { readonly claim: string; readonly text: string }[];
  }[];
  readonly notices: readonly string[];
  /** How far the comparing is; null when all is compared. */
  readonly progress: string | null;
  /** Why there are no rows; empty where there are some. */
  readonly empty: string;
  /** The cell with the focus: its row, its column, and the claim in it. */
  readonly focus: { readonly row: number; readonly column: number; readonly claim: string | null } | null;
  /** The card with the quote, as text; null where none is shown. */
  readonly card: string | null;
  /** Of the grid, as screen readers are told. */
  readonly size: { readonly rows: number; readonly columns: number };
}
