import captions from '../data/captions.json';
import type { Line } from './lines';

/** A head has so many lines at most, none of them longer than this. */
const MOST_LINES = 4;
const LONGEST = 160;
/** "18 March 2027", "Feb 9, 2027", "22.03.2027", "2027-03-22", "Spring 2027". */
const DATED =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:\d{1,2},?\s+)?(?:19|20)\d\d\b|\b(?:spring|summer|autumn|fall|winter)\s+(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b/i;
/** What divides the parts of a line of the page. */
const STRIP = /\s[·|•]\s/;

/**
 * How many lines at the top of a source are the head of its page: the name of the paper with its date, number and price.
 * A headline among them, with the figures of the story, comes first or behind the date, and is none of it.
 */
export function headLength(lines: readonly Line[]): number {
  const first = lines.findIndex((l) => !l.blank);
  if (first < 0) return 0;
  let end = first;
  while (lines[end] && !lines[end]?.blank && end - first <= MOST_LINES) end++;
  const head = lines.slice(first, end);
  if (head.length > MOST_LINES || head.length < 2 || head.some((l) => l.text.length > LONGEST)) return 0;
  if (!isName(head[0]?.text ?? '')) return 0;
  const dated = head.findLastIndex((l) => DATED.test(l.text));
  if (dated < 0) return 0;
  const strips = head.slice(dated + 1).findIndex((l) => !STRIP.test(l.text));
  return first + (strips < 0 ? head.length : dated + 1 + strips);
}

/** A name and no headline: in capitals, or each longer word with one; a slogan may stand behind a dash. */
function isName(line: string): boolean {
  const [name = ''] = line.split(/\s[-–—|]\s/);
  const words = name.split(/\s+/).filter((w) => w.length > 3);
  return (
    words.length > 0 && words.length < 8 && !/\d{2}(?!.?\d*$)/.test(name) && words.every((w) => /^[^\p{Ll}]/u.test(w))
  );
}

/** How many divided parts make a strip of a line. */
const PARTS = 3;
/** Parts of a line in columns. */
const COLUMNS = /\s{3,}|\s[·|•]\s/;
const NUMBERED = new RegExp(captions.head.numbered, 'i');
const OF_PAGE = new RegExp(captions.head.ofPage, 'i');
const COUNTED = new RegExp(captions.head.counted, 'i');
const STEP = new RegExp(captions.head.steps, 'gi');

/** A part of a line that has no figure but what a page says of itself: "Denby flood: 340 homes" is a headline. */
function isBare(part: string): boolean {
  return !/\d/.test(part) || [DATED, NUMBERED, OF_PAGE, COUNTED].some((pattern) => pattern.test(part));
}

/** A step or an entry without figures, but "FAQs (24)", "2027", "Release 27-14". */
function isStep(step: string): boolean {
  return !/\d/.test(step.trim().replace(STEP, ''));
}

/**
 * A line of the page's head that stands alone: "Amber Desk · 12 February 2027 · 5 items". `first`: nothing stands before it,
 * so that a name beside a date or number is that of the paper ("The Post     Tuesday, 4 May 2027     £1.40").
 */
export function isHeadStrip(line: string, first: boolean): boolean {
  if (line.length > LONGEST) return false;
  const parts = line.split(STRIP);
  if (parts.length >= PARTS && DATED.test(line)) return true;
  if (parts.length > 1 && OF_PAGE.test(line) && parts.every(isBare)) return true;
  if (isTrail(line)) return true;
  const columns = line.split(COLUMNS);
  return first && columns.length > 1 && (DATED.test(line) || NUMBERED.test(line)) && columns.every(isBare);
}

const TRAIL = /\s+[›»>/]\s+/;
/** Longest part of a trail. */
const LONGEST_STEP = 60;
const MENU: ReadonlySet<string> = new Set(captions.menu);

/** "Home › Study › FAQs (24)", "☰ Menu | Home | Sport (12) | Sign in": the way to a page, and where to go from it. */
function isTrail(line: string): boolean {
  const steps = line.trim().split(TRAIL);
  const isTitled = (step: string): boolean => step.length <= LONGEST_STEP && /^[^\p{Ll}]/u.test(step);
  if (steps.length >= PARTS && steps.every((step) => isTitled(step) && isStep(step))) return true;
  const parts = line.split(STRIP);
  if (!parts.every(isStep)) return false;
  const entries = parts.map((entry) =>
    entry
      .replace(/\(\d+\)|[^\p{L} ]/gu, '')
      .trim()
      .toLowerCase(),
  );
  return entries.length >= PARTS && entries.filter((entry) => MENU.has(entry)).length > 1;
}
