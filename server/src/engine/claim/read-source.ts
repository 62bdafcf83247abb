import table from '../data/claim-words.json';
import type { Scanner } from '../quantity';
import type { Figure } from '../quantity/parts/figure';
import type { Span } from '../report';
import type { Block } from '../text/block';
import { blank } from '../text/block';
import { ByText } from '../text/by-text';
import { datelineOf } from '../text/dateline';
import type { Edit } from '../text/edit';
import { readSentences } from '../text/sentences';
import { isLengthOfTime, isStampLine } from '../text/stamps';
import { withHeaderUnit } from './measure/cell-unit';
import { withLabelUnits } from './label-unit';
import { dollarOf } from './sentence/dollars';
import { withDateBound } from './sentence/date-bound';
import { withBorrowedUnits } from './lending/borrowed';
import { millionsInText } from './measure/millions';
import { MILESTONES } from './measure/words';
import type { SentenceReading, SourceReading } from './last-reading';
import { LastReading } from './last-reading';
import { moveClaim } from './move-claim';
import { footOf } from './no-claim/page-foot';
import { seemsToClaim } from './no-claim/seeming';
import { withRestatements } from './restated';
import { shiftFigure } from './shift-figure';
import type { LineIndex } from './sentence/line-index';
import { readSentenceClaims } from './read-sentence';
import { LazySentence } from './sentence/lazy-sentence';
import type { ReadingTools } from './reading-tools';
import type { SourceContext } from './sentence/source-context';
import { Surroundings } from './sentence/surroundings';
import type { HeldTime } from './sentence/time';
import { inheritedTime, timeOfFigure, timeOfWords } from './sentence/time';

/** An earlier reading of a source, and what has changed in its document since. */
export interface Earlier {
  readonly reading: SourceReading;
  readonly edit: Edit;
}

/** Reads the claims of one source, block after block, sentence after sentence; anew only what an edit has touched. */
export function readSourceClaims(
  blocks: readonly Block[],
  context: SourceContext,
  lines: LineIndex,
  { scanner, tagger, seeming = seemsToClaim }: ReadingTools,
  earlier: Earlier | null = null,
): SourceReading {
  const customary = usesCustomary(context);
  const sterling = /£|\bGBP\b/.test(context.text.slice(context.start, context.end));
  const dollar = dollarOf(context.text.slice(context.start, context.end));
  const setting = JSON.stringify([context.date, context.day, customary, sterling, dollar]);
  const before = earlier?.reading.setting === setting ? earlier.reading : null;
  const options = {
    ...(context.date === null ? {} : { referenceDate: context.date }),
    usesCustomary: customary,
    usesSterling: sterling,
    ...(dollar === null ? {} : { dollar }),
  };
  const scans = new ByText((text): readonly Figure[] => scanner.scan(text, options), before?.figures);
  const spans = new ByText((text): readonly Span[] => readSentences(text), before?.spans);
  const scan: Scan = (text) => scans.of(text);
  const prose = proseOf(blocks, context, scan);
  const all = prose.flatMap(({ block }) => figuresOf(block, scan, scanner));
  const figures = withRestatements(
    withBorrowedUnits(all, (f) => f.quantity.type === 'number', context.text),
    context.text,
  );
  const { properWords } = context;
  const foot = footOf(prose.map(({ block }) => block).filter(({ text }) => spans.of(text).length > 0));
  const sentences: LazySentence[] = [];
  let next = 0;
  for (const { block, time } of prose) {
    const inFoot = foot.has(block);
    for (const span of spans.of(block.text)) {
      let start = block.start + span.start;
      const last = block.start + span.end;
      while ((figures[next]?.start ?? Infinity) < start) next++;
      while (start < last) {
        const from = next;
        while ((figures[next]?.start ?? Infinity) < last && next - from < MOST_FIGURES) next++;
        const further = figures[next];
        const end = further && further.start < last ? beginOf(further) : last;
        sentences.push(
          new LazySentence(
            {
              start,
              end,
              block,
              index: sentences.length,
              figures: figures.slice(from, next),
              time,
              properWords,
              inFoot,
            },
            tagger,
          ),
        );
        start = end;
      }
    }
  }
  const last = earlier && before ? new LastReading(before, sentences, earlier.edit, properWords) : null;
  const read = sentences.map((sentence): SentenceReading => {
    if (!sentence.figures.some((f) => f.nonClaim === null || seeming.overrules(f.nonClaim))) return NOTHING;
    const known = last?.of(sentence);
    if (known && earlier) return known.stays ? known : moved(known, sentence, context, lines, earlier.edit);
    const around = new Surroundings(sentences, sentence.index);
    const claims = readSentenceClaims(sentence, around, context, lines, seeming);
    return { claims, reach: around.reach };
  });
  return { start: context.start, setting, properWords, figures: scans.known, spans: spans.known, sentences, read };
}

const NOTHING: SentenceReading = { claims: [], reach: null };

/** The figures of a stretch of text, read once for each text. */
type Scan = (text: string) => readonly Figure[];

function moved(
  { claims, reach }: SentenceReading,
  sentence: LazySentence,
  context: SourceContext,
  lines: LineIndex,
  edit: Edit,
): SentenceReading {
  const place = (at: number): number => edit.place(at);
  const figures = new Map(sentence.figures.map((figure) => [figure.start, figure]));
  return {
    claims: claims.flatMap((claim) => {
      const figure = figures.get(place(claim.figure.start));
      return figure ? moveClaim(claim, { figure, sentence, context, lines, place }) : [];
    }),
    reach,
  };
}

/** A sentence of more figures is a list or a trap, and is read in parts: each figure is read with all of its words. */
const MOST_FIGURES = 50;

/** Where a figure begins with its hedge and the sign in front of it. */
function beginOf({ start, hedgeSpan, unitSpan }: Figure): number {
  return Math.min(start, hedgeSpan?.start ?? start, unitSpan?.start ?? start);
}

/** The blocks that hold prose, without captions, datelines and stamps, each with the time its stamp or headers give. */
function proseOf(
  blocks: readonly Block[],
  context: SourceContext,
  scan: Scan,
): { block: Block; time: HeldTime | null }[] {
  const prose: { block: Block; time: HeldTime | null }[] = [];
  let stamped: HeldTime | null = null;
  let first = true;
  for (const original of blocks) {
    const stamp = isStampLine(original.text.trim()) && !(original.kind === 'cell' && isLengthOfTime(original.text));
    if (original.kind === 'caption' || stamp) continue;
    if (original.kind !== 'cell' && original.kind !== 'list item' && isDateOnly(original.text, scan)) continue;
    const dateline = first || original.kind === 'paragraph' ? datelineOf(original.text) : null;
    const block = dateline ? { ...original, text: blank(original.text, [dateline]) } : original;
    if (block.kind === 'paragraph') first = false;
    if (block.stamp) stamped = stampTime(context, block.stamp, scan);
    prose.push({ block, time: block.cell ? cellTime(block, scan) : stamped ? inheritedTime(stamped) : null });
  }
  return prose;
}

/** The figures of a block with the units of its headers and the bounds of its dates. */
function figuresOf(block: Block, scan: Scan, scanner: Scanner): Figure[] {
  const { cell } = block;
  const figures = scan(block.text);
  const told = cell ? figures : withLabelUnits(millionsInText(figures, block.text), block.text, scanner);
  return told.map((f, i) =>
    shiftFigure(
      cell ? withHeaderUnit(f, cell, scanner, i === 0, block.text.slice(f.end)) : withDateBound(f, block.text),
      block.start,
    ),
  );
}

function isDateOnly(text: string, scan: Scan): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 90 || !/\d/.test(trimmed)) return false;
  const figures = scan(trimmed);
  const dates = figures.filter((f) => f.quantity.type === 'date' || f.quantity.type === 'time');
  if (dates.length === 0) return false;
  // "Turnover: €412m (2023)"
  const measured = figures.some((f) => f.nonClaim === null && f.unitSpan !== null && !dates.includes(f));
  if (measured && LABEL.test(trimmed)) return false;
  const rest = blank(trimmed, dates)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (isDatedFigure(trimmed, figures)) return false;
  // "Born: 3 May 1934", "Year of birth: 1934"
  if (rest.split(' ').some((word) => MILESTONES.has(word.toLowerCase()))) return false;
  if (LABEL.test(trimmed) && rest.split(' ').some((word) => DAYS_OF_LIFE.has(word.toLowerCase()))) return false;
  // "Saturday, 6 p.m. 9,300 told to go" tells more
  if (rest.split(' ').length === 3 && figures.some((f) => f.quantity.type === 'count')) return false;
  return rest.length <= 16 && rest.split(' ').length <= 3 && !/[.!?]$/.test(trimmed);
}

/** "2024 – 311", "2024  1,204": a date, and the figure that it labels in the rest of the line. */
function isDatedFigure(line: string, figures: readonly Figure[]): boolean {
  const [date, figure, more] = figures;
  if (!date || !figure || more || date.start > 0 || figure.end < line.length) return false;
  const amount = figure.nonClaim === null && !/^(?:date|time)$/.test(figure.quantity.type);
  return (
    amount &&
    date.quantity.type === 'date' &&
    /^(?:\s*[:–—|]\s*|\s+(?:[-–—] )?)[£$€]?$/.test(line.slice(date.end, figure.start))
  );
}

/** A label and its colon. */
const LABEL = /^\P{L}*\p{L}[^:\d]{2,40}:/u;
const DAYS_OF_LIFE: ReadonlySet<string> = new Set(table.dated);

function stampTime(context: SourceContext, stamp: Span, scan: Scan): HeldTime | null {
  const words = context.text.slice(stamp.start, stamp.end);
  const date = scan(words).find((f) => f.quantity.type === 'date');
  return date ? timeOfFigure(shiftFigure(date, stamp.start)) : timeOfWords(words, stamp.start);
}

function cellTime(block: Block, scan: Scan): HeldTime | null {
  if (!block.cell) return null;
  for (const [words, span] of [
    [block.cell.column, block.cell.columnSpan],
    [block.cell.row, block.cell.rowSpan],
  ] as const) {
    const date = dateOfHeader(words, scan);
    if (date) return timeOfFigure(shiftFigure(date, span.start));
    const weekday = timeOfWords(words, span.start);
    if (weekday) return weekday;
  }
  return null;
}

/** A month alone, with its unit or without: "July (%)". */
const MONTH_ALONE = /^\s*(\p{Lu}\p{L}+)\.?(?: \([^()]*\))?\s*$/u;
const IN = 'in ';

/** The date that a table's header gives its cells; a month may stand alone there, in a sentence it would be led in. */
function dateOfHeader(words: string, scan: Scan): Figure | undefined {
  const isDate = (f: Figure): boolean => f.quantity.type === 'date';
  const date = scan(words).find(isDate);
  const month = date ? undefined : MONTH_ALONE.exec(words)?.[1];
  if (month === undefined) return date;
  const led = scan(IN + month).find(isDate);
  return led && shiftFigure(led, words.indexOf(month) - IN.length);
}

/** A source that writes miles, feet or Fahrenheit means the short ton. */
function usesCustomary({ text, start, end }: SourceContext): boolean {
  return /\b(?:miles?|feet|foot|inch(?:es)?|fahrenheit|mph|acres?|gallons?)\b|°F\b/i.test(text.slice(start, end));
}
