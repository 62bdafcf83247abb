import type { RelationName, Verdict } from '../../../server/src/engine/report';
import type { ComparedTopic, ComparisonTable, StatementCard } from '../../../server/src/protocol';
import type { Column } from './table/columns';
import type { ViewState } from './table/view-state';

/** What the page shows: the columns chosen, and all rows that have a figure in one of them. */
export interface PageTable {
  readonly columns: readonly Column[];
  readonly rows: readonly ComparedTopic[];
  readonly skipped: ComparisonTable['skipped'];
  /** Things to be told above the table, such as that not all sources are shown. */
  readonly notices: readonly string[];
  /** Not all sources are shown, because somebody chose. */
  readonly someChosen: boolean;
  /** Why there is nothing, where there is nothing. */
  readonly empty: string;
}

export interface PageProgress {
  readonly done: number;
  readonly total: number;
  readonly words: string;
}

/** From the extension to the page. */
export type ToPage =
  | { readonly type: 'table'; readonly table: PageTable; readonly state: ViewState; readonly strings: PageStrings }
  /** More is on its way: how far it is, in numbers and in words; null when all is there. */
  | { readonly type: 'comparing'; readonly progress: PageProgress | null }
  /** Shows the row of a claim and puts the focus on its cell. */
  | { readonly type: 'reveal'; readonly claim: string }
  | { readonly type: 'card'; readonly card: StatementCard }
  /** The table is the same, but its sentences may be others. */
  | { readonly type: 'renewCard' }
  | { readonly type: 'arrange'; readonly state: ViewState; readonly request: number }
  | { readonly type: 'press'; readonly claim: string; readonly request: number }
  | { readonly type: 'key'; readonly key: string; readonly ctrl: boolean; readonly request: number }
  | { readonly type: 'describe'; readonly request: number };

/** From the page to the extension. Whatever arrives is checked before it is believed. */
export type FromPage =
  /** The page is loaded; `state` is what it kept over a reload. */
  | { readonly type: 'ready'; readonly state: unknown }
  /** The reader has arranged the table anew. */
  | { readonly type: 'state'; readonly state: unknown }
  | { readonly type: 'open'; readonly claim: string }
  | { readonly type: 'openSource'; readonly source: string }
  /** The quote of a claim is wanted. */
  | { readonly type: 'card'; readonly claim: string }
  | { readonly type: 'choose' }
  | { readonly type: 'showAll' }
  | { readonly type: 'export' }
  | { readonly type: 'answer'; readonly request: number; readonly value: unknown };

/** The words of the page in the user's language. `{0}` and `{1}` are for numbers and names. */
export interface PageStrings {
  /** The language of these words, for dates. */
  readonly language: string;
  readonly title: string;
  readonly topic: string;
  readonly picture: string;
  readonly draft: string;
  readonly copyOf: string;
  readonly copied: string;
  readonly skipped: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly verdictsShown: string;
  readonly hideAgreeing: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<ViewState['sort'], string>>;
  readonly chooseSources: string;
  readonly showAll: string;
  readonly export: string;
  readonly rowsShown: string;
  readonly allRows: string;
  readonly oneRow: string;
  readonly noRows: string;
  readonly clearFilter: string;
  readonly more: string;
  readonly openSource: string;
  /** Leads to the row that this one is at odds with. */
  readonly against: string;
  readonly readAs: string;
  readonly possible: string;
  readonly othersLeft: string;
  readonly quoteGone: string;
  readonly keys: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** One word each. */
  readonly shortVerdicts: Readonly<Record<Verdict, string>>;
  readonly relations: Readonly<Record<RelationName, string>>;
}

export function isFromPage(value: unknown): value is FromPage {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  switch (value.type) {
    case 'ready':
    case 'state':
      return 'state' in value;
    case 'choose':
    case 'showAll':
    case 'export':
      return true;
    case 'open':
    case 'card':
      return 'claim' in value && typeof value.claim === 'string';
    case 'openSource':
      return 'source' in value && typeof value.source === 'string';
    case 'answer':
      return 'request' in value && typeof value.request === 'number';
    default:
      return false;
  }
}
