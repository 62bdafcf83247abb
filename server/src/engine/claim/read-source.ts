import type { Scanner } from '../quantity';
import type { Figure } from '../quantity/figure';
import type { Span } from '../report';
import type { Block, HeadingAbove } from '../text/block';
import { blank } from '../text/block';
import { datelineOf } from '../text/dateline';
import type { Sentence } from '../text/sentence';
import { readSentences } from '../text/sentences';
import { isStampLine } from '../text/stamps';
import type { Tagger, Token } from '../text/tagger';
import { withHeaderUnit } from './cell-unit';
import { withDateBound } from './date-bound';
import { withBorrowedUnits } from './ellipsis';
import { withRestatements } from './restated';
import { shiftFigure } from './shift-figure';
import type { LineIndex } from './line-index';
import { readSentenceClaims } from './read-sentence';
import type { ReadClaim } from './read-claim';
import type { ReadingTools } from './read-document';
import type { SourceContext } from './source-context';
import type { HeldTime } from './time';
import { inheritedTime, timeOfFigure, timeOfWords } from './time';

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

/** The claims of one source, block after block, sentence after sentence. */
export function readSourceClaims(
  blocks: readonly Block[],
  context: SourceContext,
  lines: LineIndex,
  { scanner, tagger }: ReadingTools,
): ReadClaim[] {
  const customary = usesCustomary(context);
  const scan = (text: string): Figure[] =>
    scanner.scan(text, { ...(context.date === null ? {} : { referenceDate: context.date }), usesCustomary: customary });
  const prose = proseOf(blocks, context, scan);
  const all = prose.flatMap(({ block }) => figuresOf(block, scan, scanner));
  const figures = withRestatements(
    withBorrowedUnits(all, (f) => f.quantity.type === 'number'),
    context.text,
  );
  const sentences: LazySentence[] = [];
  let next = 0;
  for (const { block, time } of prose) {
    for (const span of readSentences(block.text)) {
      const [start, end] = [block.start + span.start, block.start + span.end];
      while ((figures[next]?.start ?? Infinity) < start) next++;
      const from = next;
      while ((figures[next]?.start ?? Infinity) < end) next++;
      sentences.push(
        lazy(
          { start, end, block, index: sentences.length, figures: figures.slice(from, next), time },
          tagger,
          context.properWords,
        ),
      );
    }
  }
  return sentences.flatMap((s) =>
    s.figures.some((f) => f.nonClaim === null) ? readSentenceClaims(s, sentences, context, lines) : [],
  );
}

/** The blocks that hold prose, without captions, datelines and stamps, each with the time its stamp or headers give. */
function proseOf(
  blocks: readonly Block[],
  context: SourceContext,
  scan: (text: string) => Figure[],
): { block: Block; time: HeldTime | null }[] {
  const prose: { block: Block; time: HeldTime | null }[] = [];
  let stamped: HeldTime | null = null;
  let first = true;
  for (const original of blocks) {
    if (original.kind === 'caption' || isStampLine(original.text.trim()) || isDateOnly(original.text, scan)) continue;
    const dateline = first || original.kind === 'paragraph' ? datelineOf(original.text) : null;
    const block = dateline ? { ...original, text: blank(original.text, [dateline]) } : original;
    if (block.kind === 'paragraph') first = false;
    if (block.stamp) stamped = stampTime(context, block.stamp, scan);
    prose.push({ block, time: block.cell ? cellTime(block, scan) : stamped ? inheritedTime(stamped) : null });
  }
  return prose;
}

/** The figures of a block with the units of its headers and the bounds of its dates. */
function figuresOf(block: Block, scan: (text: string) => Figure[], scanner: Scanner): Figure[] {
  const { cell } = block;
  return scan(block.text).map((f, i) =>
    shiftFigure(cell ? withHeaderUnit(f, cell, scanner, i === 0) : withDateBound(f, block.text), block.start),
  );
}

type Untagged = Omit<LazySentence, 'tokens' | 'header' | 'headings'>;

function lazy(sentence: Untagged, tagger: Tagger, names: ReadonlySet<string>): LazySentence {
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

function isDateOnly(text: string, scan: (text: string) => Figure[]): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 90 || !/\d/.test(trimmed)) return false;
  const dates = scan(trimmed).filter((f) => f.quantity.type === 'date' || f.quantity.type === 'time');
  if (dates.length === 0) return false;
  const rest = blank(trimmed, dates)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return rest.length <= 16 && rest.split(' ').length <= 3 && !/[.!?]$/.test(trimmed);
}

function stampTime(context: SourceContext, stamp: Span, scan: (text: string) => Figure[]): HeldTime | null {
  const words = context.text.slice(stamp.start, stamp.end);
  const date = scan(words).find((f) => f.quantity.type === 'date');
  return date ? timeOfFigure(shiftFigure(date, stamp.start)) : timeOfWords(words, stamp.start);
}

function cellTime(block: Block, scan: (text: string) => Figure[]): HeldTime | null {
  if (!block.cell) return null;
  for (const [words, span] of [
    [block.cell.column, block.cell.columnSpan],
    [block.cell.row, block.cell.rowSpan],
  ] as const) {
    const date = scan(words).find((f) => f.quantity.type === 'date');
    if (date) return { ...timeOfFigure(shiftFigure(date, span.start)) };
    const weekday = timeOfWords(words, span.start);
    if (weekday) return weekday;
  }
  return null;
}

/** A source that writes miles, feet or Fahrenheit means the short ton. */
function usesCustomary({ text, start, end }: SourceContext): boolean {
  return /\b(?:miles?|feet|foot|inch(?:es)?|fahrenheit|mph|acres?|gallons?)\b|°F\b/i.test(text.slice(start, end));
}
