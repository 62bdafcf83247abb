import type { Lexicon } from './lexicon';
import { Tokens } from './tokens';

/** What a caller knows of the document the text stands in. */
export interface ScanOptions {
  /** ISO date the text is dated; places "last Tuesday", "June 9". */
  readonly referenceDate?: string;
  /** The source counts in miles, feet or Fahrenheit: its "ton" is the short one. */
  readonly usesCustomary?: boolean;
}

/** One text being scanned: its tokens, the word tables and what the caller knows. */
export class Context {
  readonly tokens: Tokens;
  private quoteAt = 0;
  private quotes = 0;

  constructor(
    text: string,
    readonly lexicon: Lexicon,
    readonly options: ScanOptions,
  ) {
    this.tokens = new Tokens(text, lexicon.vocabulary);
  }

  /** A straight double quote was opened before token i and not closed. Asked from left to right, so the cost is linear. */
  insideQuotes(i: number): boolean {
    if (i < this.quoteAt) {
      this.quoteAt = 0;
      this.quotes = 0;
    }
    for (; this.quoteAt < i; this.quoteAt++) if (this.tokens.code(this.quoteAt) === 0x22) this.quotes++;
    return this.quotes % 2 === 1;
  }
}
