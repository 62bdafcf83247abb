import type { Block, HeadingAbove } from './block';
import { blank } from './block';
import { captionOf, contactLeadOf } from './captions';
import { contentsLines } from './contents';
import { datedLines } from './dated-lines';
import type { Line } from './lines';
import { withoutLineNumbers } from './line-numbers';
import { readLines } from './lines';
import { inlineNumbers } from './inline-numbers';
import { isTranscript, readMarkers } from './markers';
import { withoutNoteNumbers } from './footnotes';
import { headLength, isHeadStrip } from './page-head';
import { findTables } from './plain-tables';
import { runningHeads } from './running-heads';
import { cellBlocks, lineAbove } from './table-cells';
import { teaserNumbers } from './teasers';

/** Lines longer than this are not wrapped by hand: each is a paragraph. */
const WIDEST_WRAP = 110;
const LONGEST_HEADING = 120;
/** So many blocks at the beginning may be the head of the page. */
const HEAD_BLOCKS = 3;

/**
 * The blocks of a plain text: paragraphs (hand-wrapped lines joined), headings, list items and the captions
 * around the prose (bylines, stamps, phone lines) that hold no claims.
 */
export function readPlainBlocks(text: string, from: number, to: number): Block[] {
  const written = readLines(text, from, to);
  const unnumbered = withoutLineNumbers(written);
  const lines = withoutNoteNumbers(unnumbered);
  const markers = readMarkers(lines, isTranscript(lines));
  const widths = runWidths(lines);
  // lines are numbered where each is quoted by itself
  const wrapped = unnumbered !== written || isHandWrapped(lines, widths);
  const head = headLength(lines);
  const tables = new Map([...datedLines(lines), ...findTables(lines)]);
  const running = new Set([...runningHeads(lines), ...contentsLines(written)]);
  const teasers = teaserNumbers(lines);
  const blocks: Block[] = [];
  let headings: HeadingAbove[] = [];
  let i = 0;
  while (i < lines.length) {
    const table = i < head ? undefined : tables.get(i);
    if (table) {
      for (const cell of cellBlocks(table, headings, lineAbove(blocks))) blocks.push(cell);
      i = table.last + 1;
      continue;
    }
    const first = lines[i];
    const marker = markers[i];
    if (!first || !marker || first.blank || isRule(first)) {
      i++;
      continue;
    }
    let last = i;
    const width = widths[i] ?? 0;
    const joined = (): boolean =>
      !running.has(last) && !running.has(last + 1) && !tables.has(last + 1) && joins(lines, markers, last, width);
    while (i >= head && wrapped && joined()) last++;
    const stretch = lines.slice(i, last + 1);
    const end = stretch[stretch.length - 1]?.end ?? first.end;
    const teaser = teasers.get(i);
    const marks = [
      ...marker.marks,
      ...(teaser ? [teaser] : []),
      ...stretch.slice(1).map((_, k) => lineBreak(stretch, k)),
    ];
    const marked = blank(
      text.slice(first.start, end),
      marks.map((m) => ({ start: m.start - first.start, end: m.end - first.start })),
    );
    const contact = contactLeadOf(marked);
    const prose = blank(marked, [...(contact ? [contact] : []), ...inlineNumbers(marked)]);
    const kind =
      i < head ||
      running.has(i) ||
      captionOf(prose.trim()) ||
      (blocks.length < HEAD_BLOCKS && isHeadStrip(prose.trim(), blocks.length === 0))
        ? 'caption'
        : looksLikeHeading(prose, lines, i, last)
          ? 'heading'
          : marker.item
            ? 'list item'
            : 'paragraph';
    if (marker.stamp && kind !== 'caption') headings = [];
    blocks.push({
      start: first.start,
      end,
      kind,
      text: prose,
      headings,
      cell: null,
      speaker: marker.speaker,
      stamp: marker.stamp,
    });
    if (kind === 'heading') headings = [{ start: first.start, end, text: prose.trim(), level: 1 }];
    i = last + 1;
  }
  return blocks;
}

/** The stretch between two joined lines. */
function lineBreak(stretch: readonly Line[], k: number): { start: number; end: number } {
  return { start: stretch[k]?.end ?? 0, end: stretch[k + 1]?.start ?? 0 };
}

/** For each line the longest of the run of filled lines around it: the width to which it was wrapped. */
function runWidths(lines: readonly Line[]): readonly number[] {
  const widths: number[] = [];
  let width = 0;
  let from = 0;
  lines.forEach(({ blank: empty, text }, i) => {
    widths.push(0);
    if (!empty) width = Math.max(width, text.length);
    if (!empty && i + 1 < lines.length) return;
    widths.fill(width, from);
    width = 0;
    from = i + 1;
  });
  return widths;
}

/** Whether line i was wrapped by hand: the next line's first word would not have fitted. */
function joins(lines: readonly Line[], markers: ReturnType<typeof readMarkers>, i: number, width: number): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  const mark = markers[i + 1];
  if (!line || !next || !mark || next.blank || isRule(next) || mark.stamp || mark.speaker) return false;
  if (LEADERS.test(line.text) || LEADERS.test(next.text)) return false;
  // a number at the beginning of a wrapped line is an item's only behind a finished sentence
  if (mark.item && (/[.:;!?]$/.test(line.text) || /^[-*•·]/.test(next.text))) return false;
  // a line that stops in the middle of a sentence goes on, even where a cautious typist wrapped early
  return (
    width <= WIDEST_WRAP &&
    (isFull(line, next, width) || (line.text.length > 0.7 * width && /[\p{L}\d,]$/u.test(line.text)))
  );
}

/** "Solar array ......... 31.5 m²": dots that lead to the figure of a line. */
const LEADERS = /\.{4}|(?: \.){4}|…{2}/;

/** Whether the next line's first word would not have fitted behind this line. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return line.text.length >= 30 && line.text.length + 1 + word > width - 2;
}

/**
 * Whether a text was wrapped by hand: among its lines with another behind them, most are full, and there are
 * enough of them to tell that from chance.
 */
function isHandWrapped(lines: readonly Line[], widths: readonly number[]): boolean {
  let full = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || line.blank || next.blank || line.text.length > WIDEST_WRAP) continue;
    const width = widths[i] ?? 0;
    if (width < 50) continue;
    if (isFull(line, next, width)) full++;
    else open++;
  }
  return full >= 4 && full > open;
}

const RULE_SIGN = /^\s*[-=*_~#•·.–—\u2500-\u257F]/;

/** A line of dashes or the like that only divides. */
export function isRule(line: Line): boolean {
  return RULE_SIGN.test(line.text) && line.text.length >= 3 && /^(.)\1*$/.test(line.text.replace(/\s/g, ''));
}

/** A sentence that ends in a word, and no short one as abbreviations are, with words behind it that end in the open. */
const NEXT_SENTENCE_BEGUN = /\p{Ll}{4}\.["'”’)]*\s.*\p{L}$/u;

function looksLikeHeading(prose: string, lines: readonly Line[], first: number, last: number): boolean {
  const text = prose.trim();
  if (first !== last || text.length > LONGEST_HEADING || text.length < 3) return false;
  if (/[.;,:]["'”’)]*$/.test(text) || !/\p{L}/u.test(text)) return false;
  // somebody is writing at the end of a paragraph
  if (NEXT_SENTENCE_BEGUN.test(text)) return false;
  const next = nextFilled(lines, last);
  const before =
    first === 0 || (lines[first - 1]?.blank ?? true) || (lines[first - 1]?.text.length ?? 0) > text.length * 1.5;
  return before && next !== undefined && (next.text.length > text.length || lines[last + 1]?.blank === true);
}

/** The next line that is not blank. Behind many blank ones nothing is looked for, so that the cost is linear. */
function nextFilled(lines: readonly Line[], at: number): Line | undefined {
  for (let i = at + 1; i < lines.length && i <= at + MOST_BLANK; i++) if (!lines[i]?.blank) return lines[i];
  return undefined;
}

const MOST_BLANK = 50;
