import type { Numeral } from './amount';
import type { NamedDate } from './date-span';
import type { Lexicon } from './lexicon';
import { BREAK, Tokens, type TokenRoom } from './tokens';

/** What a caller knows of the document the text stands in. */
export interface ScanOptions {
  /** ISO date the text is dated; places "last Tuesday", "June 9". */
  readonly referenceDate?: string;
  /** The source counts in miles, feet or Fahrenheit: its "ton" is the short one. */
  readonly usesCustomary?: boolean;
  /** The source writes amounts in pounds sterling, so that its pounds are mostly money. */
  readonly usesSterling?: boolean;
  /** The code of the dollars that the source means by the bare sign, where they are none of the United States. */
  readonly dollar?: string;
}

const MEMO = 16;

/** One text being scanned: its tokens, the word tables and what the caller knows. */
export class Context {
  readonly tokens: Tokens;
  private readonly memoAt: number[] = [];
  private readonly memo: (Numeral | null)[] = [];
  /** Counts in millions were written with an m before, so that a later "1.1m" without a noun is one too. */
  millions = false;
  private sterling: boolean | null = null;
  /** The stretch without blanks that was last looked at for addresses: its tokens, and whether it is one. */
  chunk: { readonly from: number; readonly to: number; readonly address: boolean } | null = null;
  /** The date named last in the text so far. */
  named: NamedDate | null = null;
  private quoteAt = 0;
  private quotes = 0;

  constructor(
    text: string,
    readonly lexicon: Lexicon,
    readonly options: ScanOptions,
    room?: TokenRoom,
  ) {
    this.tokens = new Tokens(text, lexicon.vocabulary, room);
  }

  /** A pound sign stands in the text. */
  hasPoundSign(): boolean {
    this.sterling ??= this.options.usesSterling === true || this.tokens.text.includes('£');
    return this.sterling;
  }

  /** The currency whose sign the text writes; null where it writes none, or several. */
  writtenCurrency(): string | null {
    const signs: readonly (readonly [string, boolean])[] = [
      ['GBP', this.hasPoundSign()],
      ['USD', this.tokens.text.includes('$')],
      ['EUR', this.tokens.text.includes('€')],
    ];
    const [only, another] = signs.filter(([, written]) => written);
    return only && !another ? only[0] : null;
  }

  /** The numeral read at token i a moment ago; undefined where it was not. The readers ask for the same few over and over. */
  remembered(i: number): Numeral | null | undefined {
    return this.memoAt[i % MEMO] === i ? this.memo[i % MEMO] : undefined;
  }

  remember(i: number, numeral: Numeral | null): Numeral | null {
    this.memoAt[i % MEMO] = i;
    this.memo[i % MEMO] = numeral;
    return numeral;
  }

  /** A word of the class stands within `reach` tokens of token i, in the same block. */
  nearby(i: number, name: string, reach: number): boolean {
    const { tokens } = this;
    for (let k = i; k >= 0 && k >= i - reach && tokens.kind(k) !== BREAK; k--) if (tokens.is(k, name)) return true;
    for (let k = i + 1; k <= i + reach && tokens.kind(k) !== BREAK; k++) if (tokens.is(k, name)) return true;
    return false;
  }

  /** A straight double quote was opened before token i and not closed. Counted on from where it was last asked, so that the cost is linear. */
  insideQuotes(i: number): boolean {
    for (; this.quoteAt > i; this.quoteAt--) if (this.tokens.code(this.quoteAt - 1) === 0x22) this.quotes--;
    for (; this.quoteAt < i; this.quoteAt++) if (this.tokens.code(this.quoteAt) === 0x22) this.quotes++;
    return this.quotes % 2 === 1;
  }
}
