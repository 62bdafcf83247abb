import type { Figure } from '../quantity/figure';
import type { Span } from '../report';
import type { Block, HeadingAbove } from '../text/block';
import type { Sentence } from '../text/sentence';
import type { Tagger, Token } from '../text/tagger';
import type { HeldTime } from './time';

/** A sentence with its figures; tagged when somebody asks for its words. */
export interface LazySentence extends Span {
  readonly block: Block;
  readonly index: number;
  readonly figures: readonly Figure[];
  /** The time that the cell's headers or the entry's stamp give. */
  readonly time: HeldTime | null;
  tokens(): Sentence;
  /** The words of the row and column headers of a table cell. */
  header(): readonly Token[];
  /** The words of the headings above. */
  headings(): readonly Token[];
}

type Untagged = Omit<LazySentence, 'tokens' | 'header' | 'headings'>;

/** A sentence whose words are tagged at the first question. `names` are the proper words of its source. */
export function lazySentence(sentence: Untagged, tagger: Tagger, names: ReadonlySet<string>): LazySentence {
  let tagged: Sentence | undefined;
  const { block } = sentence;
  return {
    ...sentence,
    tokens() {
      tagged ??= tag(sentence, tagger, names);
      return tagged;
    },
    header() {
      return block.cell === null
        ? []
        : [
            ...tagAt(lowerTitle(block.cell.row, names), block.cell.rowSpan.start, tagger),
            ...tagAt(lowerTitle(block.cell.column, names), block.cell.columnSpan.start, tagger),
          ];
    },
    headings() {
      return block.headings.flatMap((h) => headingTokens(h, tagger, names));
    },
  };
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
  return tagger.tag(text).map((t) => ({ ...t, start: t.start + start, end: t.end + start }));
}

function tag({ block, start, end, index }: Untagged, tagger: Tagger, names: ReadonlySet<string>): Sentence {
  const text = block.text.slice(start - block.start, end - block.start);
  const tokens = tagger.tag(isTitleCased(text) ? lowerTitle(text, names) : text);
  return {
    start,
    end,
    block,
    index,
    tokens: tokens.map((t): Token => ({
      ...t,
      text: text.slice(t.start, t.end),
      start: t.start + start,
      end: t.end + start,
    })),
  };
}

/** A headline in which nearly every longer word has a capital says nothing by its capitals. */
function isTitleCased(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 4 && words.filter((w) => /^\p{Lu}/u.test(w)).length > 0.7 * words.length;
}

function lowerTitle(text: string, names: ReadonlySet<string>): string {
  return text.replace(/\p{L}[\p{L}’']*/gu, (word) =>
    names.has(word) || names.has(word.replace(/['’]s$/, '')) || /^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase(),
  );
}
