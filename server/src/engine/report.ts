/**
 * The one shape every front reads: the command line's `--format json`, the editor's features and the
 * comparison panel. Offsets are UTF-16 units, end exclusive, into the text as the editor shows it; lines and
 * columns count from 1.
 */

/** The first line of a comparison that is written as Markdown: by it the file is not taken for a source. */
export const COMPARISON_MARK = '<!-- Crosscheck comparison -->';

/** A half-open stretch of a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type QuantityType =
  | 'number'
  | 'percentage'
  | 'points'
  | 'money'
  | 'count'
  | 'measurement'
  | 'date'
  | 'time'
  | 'duration'
  | 'ratio'
  | 'multiple'
  | 'score';

export type Hedge =
  'none' | 'about' | 'nearly' | 'just over' | 'at least' | 'at most' | 'more than' | 'less than' | 'vague';

/** A number in the unit as written, or an ISO date string at its stated precision. */
export type Value = number | string;

export interface Quantity {
  readonly type: QuantityType;
  readonly value: Value;
  /** Lower end as stated; null where unbounded. */
  readonly low: Value | null;
  /** Upper end as stated; null where unbounded. */
  readonly high: Value | null;
  /** Canonical unit name ("percent", "USD", "metre", "tank"), or null where there is none. */
  readonly unit: string | null;
  readonly hedge: Hedge;
  /** Written as a range ("5 to 7 percent"). */
  readonly range: boolean;
}

/** One thing known of a claim, with where it stands. `inherited`: from a sentence before, a heading, a dateline. */
export type Slot<T extends string = string> =
  | { readonly value: T; readonly from: 'stated' | 'inherited'; readonly start?: number; readonly end?: number }
  | { readonly value: null; readonly from: 'unknown' };

export type ClaimKind = 'level' | 'change by' | 'change to' | 'share' | 'rate' | 'ratio' | 'rank' | 'date' | 'duration';

export type ClaimStatus =
  'reported' | 'estimate' | 'provisional' | 'target' | 'forecast' | 'limit' | 'proposal' | 'denied';

/** Verdicts by how much they need a look. */
export const verdicts = ['conflicting', 'disputed', 'corroborated', 'repeated', 'related', 'unconfirmed'] as const;

export type Verdict = (typeof verdicts)[number];

/** Signs of the verdicts, so that they can be told without colours. */
export const verdictMarks: Readonly<Record<Verdict, string>> = {
  conflicting: '✗',
  disputed: '≠',
  corroborated: '✓',
  repeated: '=',
  related: '~',
  unconfirmed: '·',
};

export type SourceRole = 'source' | 'draft';

export interface Source {
  readonly id: string;
  readonly path: string;
  /** The outlet, author or title; the file's name where the text names none. */
  readonly name: string;
  /** ISO date on which the source says what it says. */
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
  readonly role: SourceRole;
  /** Sources of one origin repeat one text; the value is the id of the source it goes back to. */
  readonly origin: string;
  readonly copiedFrom: string | null;
}

/** A claim's relations by kind, one for each claim on the other side; `origins`: those of the sources that agree independently. */
export interface RelationCounts {
  readonly corroborates: number;
  readonly origins: number;
  readonly conflicts: number;
  readonly disputed: number;
  readonly sameFigure: number;
  readonly differs: number;
}

export interface Claim {
  /** `path#start` */
  readonly id: string;
  readonly source: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly sentence: Span;
  readonly quantity: Quantity;
  readonly measure: Slot;
  readonly kind: Slot<ClaimKind>;
  readonly scope: Slot;
  readonly time: Slot;
  readonly asOf: Slot;
  readonly status: Slot<ClaimStatus>;
  readonly speaker: Slot;
  readonly statement: string;
  readonly restates: string | null;
  readonly verdict: Verdict;
  readonly counts: RelationCounts;
}

export type CorroboratesBasis = 'equal' | 'rounded' | 'converted' | 'bound' | 'overlap' | 'approximate' | 'derived';
export type ConflictsBasis = 'value' | 'arithmetic';
export type DiffersBasis = 'time' | 'scope' | 'measure' | 'kind' | 'status' | 'currency' | 'precision' | 'superseded';

/** What two claims are to each other, with what that rests on. */
export type Finding =
  | { readonly relation: 'corroborates'; readonly basis: CorroboratesBasis }
  | { readonly relation: 'conflicts'; readonly basis: ConflictsBasis }
  | { readonly relation: 'disputed'; readonly basis: 'speaker' }
  | { readonly relation: 'same-figure'; readonly basis: 'subject' }
  | { readonly relation: 'differs'; readonly basis: DiffersBasis };

export type RelationName = Finding['relation'];

export type Slip = 'transposed' | 'factor' | 'unit' | 'points' | 'year' | 'teen' | 'neighbour';

/** A reason as a code with arguments; `because` in the relation is its English sentence. */
export interface Reason {
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;
}

/** Words that decided a relation, in the text of the claim's document. */
export interface Evidence extends Span {
  readonly claim: string;
}

export type SlotName = 'measure' | 'scope' | 'time' | 'kind' | 'status';

export type Relation = Finding & {
  /** Claim ids; a stands before b by path, then start. In `derived` and `arithmetic`, a is the result. */
  readonly a: string;
  readonly b: string;
  readonly because: string;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  readonly certainty: 'likely' | 'possible';
  /** The slots that are unknown on one side, where the certainty is `possible`. */
  readonly unknown: readonly (SlotName | 'unit')[];
  /** The two sources are of different origins. */
  readonly independent: boolean;
  /** Operands of a derivation. */
  readonly inputs: readonly string[] | null;
  readonly slip: Slip | null;
  /** Which of the two holds the later as-of date, where that matters. */
  readonly later: 'a' | 'b' | null;
};

/** Claims about one measured thing. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly claims: readonly string[];
}

export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

export interface Report {
  readonly version: 1;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly topics: readonly Topic[];
  readonly skipped: readonly Skipped[];
}

/** A figure of a text by itself, flat: what `readQuantities` gives. */
export interface QuantityReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly value: number | string;
  readonly unit: string | null;
  readonly hedge: string;
}
