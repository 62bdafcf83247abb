import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import type { Block, CellHeaders, HeadingAbove } from '../../text/block';
import { isCapital, lettersEnd } from '../../text/letters';
import type { Sentence } from '../../text/sentence';
import type { Tagger, Token } from '../../text/tagger';
import type { HeldTime } from './time';

/** What a sentence is before anybody asks for its words. */
interface Untagged extends Span {
  readonly block: Block;
  readonly index: number;
  readonly figures: readonly Figure[];
  /** The time that the cell's headers or the entry's stamp give. */
  readonly time: HeldTime | null;
  /** Words that are names, as far as the capitals of the source tell. */
  readonly properWords: ReadonlySet<string>;
  /** It stands where the foot of a page is. */
  readonly inFoot: boolean;
}

/** A sentence with its figures; its words are tagged at the first question. */
export class LazySentence implements Untagged {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly index: number;
  readonly figures: readonly Figure[];
  readonly time: HeldTime | null;
  readonly properWords: ReadonlySet<string>;
  readonly inFoot: boolean;
  private tagged: Sentence | undefined;
  private headerWords: readonly Token[] | undefined;
  private headingWords: readonly Token[] | undefined;

  constructor(
    sentence: Untagged,
    private readonly tagger: Tagger,
  ) {
    this.start = sentence.start;
    this.end = sentence.end;
    this.block = sentence.block;
    this.index = sentence.index;
    this.figures = sentence.figures;
    this.time = sentence.time;
    this.properWords = sentence.properWords;
    this.inFoot = sentence.inFoot;
  }

  tokens(): Sentence {
    return (this.tagged ??= tag(this, this.tagger));
  }

  /** The words of the row and column headers of a table cell. */
  header(): readonly Token[] {
    const { cell } = this.block;
    return (this.headerWords ??= cell === null ? [] : headerTokens(cell, this.tagger, this.properWords));
  }

  /** The words of the headings above. */
  headings(): readonly Token[] {
    return (this.headingWords ??= this.block.headings.flatMap((h) => headingTokens(h, this.tagger, this.properWords)));
  }
}

function headerTokens(cell: CellHeaders, tagger: Tagger, names: ReadonlySet<string>): readonly Token[] {
  return [
    ...tagAt(lowerTitle(cell.row, names), cell.rowSpan.start, tagger),
    ...tagAt(lowerTitle(cell.column, names), cell.columnSpan.start, tagger),
  ];
}

const HEADINGS = new WeakMap<HeadingAbove, readonly Token[]>();

/** A heading's words, tagged once for all sentences under it. */
function headingTokens(heading: HeadingAbove, tagger: Tagger, names: ReadonlySet<string>): readonly Token[] {
  let tokens = HEADINGS.get(heading);
  if (!tokens) {
    tokens = tagAt(isTitleCased(heading.text) ? lowerTitle(heading.text, names) : heading.text, heading.start, tagger);
    HEADINGS.set(heading, tokens);
  }
  return tokens;
}

function tagAt(text: string, start: number, tagger: Tagger): Token[] {
  return tagger.tag(text).map((t) => placed(t, t.text, start));
}

function tag({ block, start, end, index, properWords: names }: Untagged, tagger: Tagger): Sentence {
  const text = block.text.slice(start - block.start, end - block.start);
  const title = isTitleCased(text);
  const tokens = tagger.tag(title ? lowerTitle(text, names) : text);
  return {
    start,
    end,
    block,
    index,
    tokens: tokens.map((t) => placed(t, title ? text.slice(t.start, t.end) : t.text, start)),
  };
}

/** A word of a stretch that begins at a place of the document; `text` is the word as it stands there. */
function placed({ word, start, end }: Token, text: string, at: number): Token {
  const { lower, tag, lemma, stem } = word;
  return {
    text,
    lower,
    tag,
    lemma,
    stem,
    start: start + at,
    end: end + at,
    word: text === word.text ? word : { ...word, text },
  };
}

/** A headline in which nearly every longer word has a capital says nothing by its capitals. */
function isTitleCased(text: string): boolean {
  let [words, capitals] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const end = lettersEnd(text, at);
    if (end - at >= 4) {
      words++;
      if (isCapital(text, at)) capitals++;
    }
    at = end;
  }
  return words >= 4 && capitals > 0.7 * words;
}

function lowerTitle(text: string, names: ReadonlySet<string>): string {
  return text.replace(/\p{L}[\p{L}’']*/gu, (word) =>
    names.has(word) || names.has(word.replace(/['’]s$/, '')) || /^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase(),
  );
}
