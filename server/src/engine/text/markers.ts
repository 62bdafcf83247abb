import type { Span } from '../report';
import type { Line } from './lines';

/** What stands in front of a line's prose and is none of it. */
export interface LineMarkers {
  /** Stretches to blank out: bullets, item numbers, question numbers. */
  readonly marks: readonly Span[];
  readonly item: boolean;
  readonly stamp: Span | null;
  readonly speaker: Span | null;
}

const NONE: LineMarkers = { marks: [], item: false, stamp: null, speaker: null };

/** But "(c) 2025 Harbour Press" is no third item. */
const COPYRIGHT = /^\(c\)\s+(?:19|20)\d\d(?:,?\s+\p{Lu}|$)/u;
const SECOND = /^\(?b\)\s/u;
const BULLET = /^(?:[-*•·–—▪◦‣]|\(?[a-z]\)|\(?[ivx]{1,4}\))\s+/u;
/** "1. ", "2) ", "(3) ", "1.2.3 " in front of words. */
const ITEM_NUMBER =
  /^(?:(?:\(\d{1,3}\)|\d{1,6}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)])\s+(?=[\p{L}*_"'“‘(\d€$£])|\d{1,2}(?:\.\d{1,2}){1,2}\s+(?=\p{Lu}\p{Ll}))/u;
/** "- 1 February 2022: ...": the number of an item of a numbered timeline in front of its date or words. */
const GLUED_NUMBER = /^(?:.{0,30}?\p{L})?[-–]\s(\d{1,2})\s(?=\S)/u;
/** "Q1 ", "A 12. ", "Question 3: "; but "A 12 percent rise" is prose. */
const QUESTION = /^(?:[QA]\d{1,3}[.:)]?|[QA]\s\d{1,3}[.:)]|(?:Question|Answer)\s\d{1,3}[.:)]?)\s+/;
const CLOCK = String.raw`(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)`;
const ZONE = String.raw`(?:\s?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PT|PDT|PST|IST|local time|hrs|h))?`;
const DAY = String.raw`(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?`;
/** "19:25 Wednesday – ", "[10:02]", "14:20: ", "Tuesday 9.15am | " in front of a live page's entry. */
const STAMP = new RegExp(
  `^\\[?(?:${DAY},?\\s)?${CLOCK}${ZONE}\\]?(?:,?\\s${DAY})?(?=\\s*[–—|:-]|\\s*$|\\s+\\p{Lu})`,
  'u',
);
/** What divides a stamp from its entry. */
const BEHIND_STAMP = /^\s*[–—|:-]\s+/u;
/** "Anders Vey: ", "Q1 Chair: ", "MS OKAFOR: ", "A: ": up to four words, each with a capital, before a colon. */
const SPEAKER = /^((?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]+|[QA]):\s+(?=\S)/u;

/**
 * Finds the markers of each line. `transcript` says whether names before colons are speakers; a number glued to
 * a bullet is a marker only where the lines count up from 1, since "- 12 people died" is prose. `numbered` is false
 * where the list's own numbers are gone already, as in Markdown: what is left there is a figure ("**640.** Homes").
 */
export function readMarkers(lines: readonly Line[], transcript: boolean, numbered = true): LineMarkers[] {
  const glued = gluedNumbers(lines);
  const counting = countingLines(lines);
  return lines.map((line, i) =>
    line.blank
      ? NONE
      : isCopyright(lines, i)
        ? NONE
        : markersOf(line, glued.get(i) ?? null, transcript, numbered && counting.has(i)),
  );
}

/** "(c) 2025 Harbour Press", unless the line before is item (b). */
function isCopyright(lines: readonly Line[], i: number): boolean {
  if (!COPYRIGHT.test(lines[i]?.text ?? '')) return false;
  const before = lines.slice(0, i).findLast((line) => !line.blank);
  return before === undefined || !SECOND.test(before.text);
}

function markersOf(line: Line, glued: Span | null, transcript: boolean, numbered: boolean): LineMarkers {
  const marks: Span[] = [];
  let at = 0;
  let item = false;
  let stamp: Span | null = null;
  let speaker: Span | null = null;
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(line.text.slice(at));
    if (!found) return null;
    marks.push({ start: line.start + at, end: line.start + at + found[0].length });
    at += found[0].length;
    return found[0];
  };
  if (glued) {
    marks.push(glued);
    item = true;
  } else {
    if (take(BULLET)) item = true;
    if (numbered && take(ITEM_NUMBER)) item = true;
    if (take(QUESTION)) item = true;
    const clock = STAMP.exec(line.text.slice(at));
    if (clock && line.text.length > 0) {
      stamp = { start: line.start + at, end: line.start + at + clock[0].length };
      take(STAMP);
      take(BEHIND_STAMP);
    }
    if (transcript) {
      const name = SPEAKER.exec(line.text.slice(at));
      if (name?.[1]) {
        speaker = { start: line.start + at, end: line.start + at + name[1].length };
        take(SPEAKER);
      }
    }
  }
  return { marks, item, stamp, speaker };
}

/** The number with which a line begins: "3. ", "(12) ", "21845. ". */
const LEADING = /^(?:(?:[-*•·–—]|[QA])\s*)?\(?(\d{1,6})[.)]\s/;
/** A number alone that is no larger may be an item's. */
const LARGEST_ALONE = 20;
/** Numbers of many digits, as of questions in a parliament, may leave some out. */
const STEP = { few: 1, many: 30 } as const;

/**
 * The lines whose number, if they begin with one, may be that of an item: numbers of items count up from line to line.
 * "186. The houses lost in the fire." between two other numbers tells how many.
 */
function countingLines(lines: readonly Line[]): ReadonlySet<number> {
  const numbers = lines.map((line) => Number(LEADING.exec(line.text)?.[1] ?? NaN));
  const numbered = [...numbers.keys()].filter((i) => !Number.isNaN(numbers[i]));
  const follows = (a: number | undefined, b: number | undefined): boolean => {
    const [from, to] = [numbers[a ?? -1] ?? NaN, numbers[b ?? -1] ?? NaN];
    return to > from && to - from <= (to < 1000 ? STEP.few : STEP.many);
  };
  const out = numbered.filter((line, k) => {
    const alone = numbered.length === 1 && (numbers[line] ?? 0) <= LARGEST_ALONE;
    return !(alone || numbers[line] === 1 || follows(numbered[k - 1], line) || follows(line, numbered[k + 1]));
  });
  const counts = new Set(lines.keys());
  for (const line of out) counts.delete(line);
  return counts;
}

/** "3 Aid. Keepers get" at the beginning of a line. */
const PLAIN_NUMBER = /^(\d{1,2})\s+(?=\p{Lu})/u;
/** So many lines that count up from 1 are a list, also without a sign behind their numbers. */
const FEWEST_ITEMS = 3;

/** The numbers of lines that begin with a number and a capital, and count up from 1. */
function plainNumbers(lines: readonly Line[]): Map<number, Span> {
  const found = new Map<number, Span>();
  lines.forEach((line, index) => {
    const match = PLAIN_NUMBER.exec(line.text);
    if (!match || (Number(match[1]) !== found.size + 1 && Number(match[1]) !== 1)) return;
    if (Number(match[1]) === 1) found.clear();
    found.set(index, { start: line.start, end: line.start + match[0].length });
  });
  return found.size >= FEWEST_ITEMS ? found : new Map<number, Span>();
}

function gluedNumbers(lines: readonly Line[]): Map<number, Span> {
  const found = plainNumbers(lines);
  let run: { index: number; span: Span }[] = [];
  const close = (): void => {
    if (run.length >= 2) for (const { index, span } of run) found.set(index, span);
    run = [];
  };
  lines.forEach((line, index) => {
    if (line.blank) return;
    const match = GLUED_NUMBER.exec(line.text);
    const digits = match?.[1];
    if (!match || !digits) return close();
    const end = match[0].length;
    const start = end - digits.length - 1;
    if (Number(digits) !== run.length + 1) close();
    if (Number(digits) === run.length + 1)
      run.push({ index, span: { start: line.start + start - 2, end: line.start + end } });
  });
  close();
  return found;
}

/** A text is a transcript when several lines begin with a name and a colon, and the same name comes again. */
export function isTranscript(lines: readonly Line[]): boolean {
  const names = new Map<string, number>();
  for (const line of lines) {
    const name = SPEAKER.exec(line.text.replace(QUESTION, ''))?.[1];
    if (name) names.set(name, (names.get(name) ?? 0) + 1);
  }
  return (
    names.size >= 2 &&
    [...names.values()].filter((n) => n >= 2).length >= 1 &&
    [...names.values()].reduce((a, b) => a + b, 0) >= 5
  );
}
