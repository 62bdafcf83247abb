import type { ComparisonTable } from '../../../server/src/protocol';

/** From the extension to the page. */
export type ToPage =
  | { readonly type: 'table'; readonly table: ComparisonTable; readonly strings: PageStrings }
  /** Shows the row of a claim and puts the focus on its cell. */
  | { readonly type: 'reveal'; readonly claim: string }
  | { readonly type: 'details'; readonly claim: string; readonly text: string }
  | { readonly type: 'press'; readonly claim: string; readonly request: number }
  | { readonly type: 'describe'; readonly request: number };

/** From the page to the extension. Whatever arrives is checked before it is believed. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly claim: string }
  /** The quote of a claim is wanted. */
  | { readonly type: 'details'; readonly claim: string }
  | { readonly type: 'answer'; readonly request: number; readonly value: unknown };

/** The words of the page in the user's language. */
export interface PageStrings {
  readonly title: string;
  readonly topic: string;
  readonly empty: string;
  readonly left: string;
  readonly draft: string;
  readonly copy: string;
  readonly skipped: string;
  readonly verdicts: Readonly<Record<string, string>>;
}

export function isFromPage(value: unknown): value is FromPage {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  switch (value.type) {
    case 'ready':
      return true;
    case 'open':
    case 'details':
      return 'claim' in value && typeof value.claim === 'string';
    case 'answer':
      return 'request' in value && typeof value.request === 'number';
    default:
      return false;
  }
}
