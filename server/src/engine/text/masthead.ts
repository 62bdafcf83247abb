import type { SourceRole, Span } from '../report';
import { datelineOf } from './dateline';
import { readFrontMatter } from './front-matter';
import { readLines } from './lines';
import { isStampLine } from './stamps';

/** What the head of a source says of the source itself. */
export interface Masthead {
  readonly name: string | null;
  /** Where the date of the source stands, best guess first: front matter, stamps and datelines, then the first lines. */
  readonly dates: readonly Span[];
  /** The role that front matter asks for. */
  readonly role: SourceRole | null;
  /** Where the story begins: behind the front matter. */
  readonly bodyStart: number;
}

const HEAD_LINES = 9;
/** Shorter lines are titles, bylines and stamps; longer ones are paragraphs. */
const SHORT = 120;
/** How much of the first paragraph may say when the story was written. */
const LEAD = 300;
const NAME_KEYS = [
  'source',
  'outlet',
  'publisher',
  'publication',
  'newspaper',
  'organisation',
  'organization',
  'agency',
  'author',
  'title',
];
const DATE_KEYS = ['date', 'issued', 'published', 'updated', 'created', 'pubdate', 'released'];
const DATE_WORD = /\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** "BRACKWATER, Talvenia, Oct 8 (Continental Press) - ", "June 9 (UPI) -- ", "TORONTO (AP) — ". */
const AGENCY = /^[^()]{0,80}\(([\p{Lu}][\p{L}.& ]{1,40})\)\s*(?:[-–—]|--)\s/u;
const BYLINE = /^by\s/i;
const BYLINE_OUTLET = /^by [^|]{2,60}\|\s*(.{3,60})$/i;
const ITEM = /^[-–•*]\s|^.{0,30}\p{L}-\s\d{1,2}\s/u;
/** A row of a table: its dates are those of its figures. */
const ROW = /^\s*\|/;
/** "Results for the half-year to 30 June 2026", "Year ended 31 March": the end of what is reported on, not the day it was written. */
const PERIOD_END =
  /(?:\b(?:year|half|quarter|months|weeks|season)|\bperiod)\s+(?:to|ended|ending|up to)\s+(?:the\s+)?\d{1,2}\b/i;
const PLAIN_NAME = /^[\p{L}\d][\p{L}\d.,&'’ -]{2,59}$/u;

/**
 * The masthead of the source that stands between `from` and `to`: the outlet's name from front matter, a byline
 * ("By A. Writer | The Outlet"), a line above the date, or an agency in the dateline.
 */
export function readMasthead(text: string, from: number, to: number): Masthead {
  const part = text.slice(from, Math.min(to, from + 6000));
  const front = from === 0 ? readFrontMatter(part) : null;
  const bodyStart = from + (front?.end ?? 0);
  const fields: ReadonlyMap<string, string> = front?.fields ?? new Map<string, string>();
  const lines = readLines(text, bodyStart, Math.min(to, bodyStart + 6000)).filter((l) => !l.blank);
  // a timeline's items are no head lines: their dates are those of events
  const head = lines.slice(0, HEAD_LINES).filter((l) => !ITEM.test(l.text) && !ROW.test(l.text));
  const dates: Span[] = [];
  if (front)
    for (const key of DATE_KEYS) for (const span of fieldSpan(text, from, front.end, key, fields)) dates.push(span);
  // stamps and short lines first, then datelines, then the lead: further down a date is one of the story
  const stated = head.filter((l) => isStampLine(l.text) || (l.text.length < SHORT && DATE_WORD.test(l.text)));
  for (const line of stated) if (!PERIOD_END.test(line.text)) dates.push(line);
  const paragraphs = head.filter((l) => l.text.length >= SHORT);
  for (const { start, text: words } of paragraphs) {
    const dateline = datelineOf(words);
    if (dateline && DATE_WORD.test(words.slice(dateline.start, dateline.end)))
      dates.push({ start: start + dateline.start, end: start + dateline.end });
  }
  const lead = paragraphs.find((l) => datelineOf(l.text)) ?? paragraphs[0];
  if (lead && DATE_WORD.test(lead.text.slice(0, LEAD)))
    dates.push({ start: lead.start, end: Math.min(lead.end, lead.start + LEAD) });
  const last = lines.filter(
    (l, i) =>
      l.text.length < SHORT &&
      DATE_WORD.test(l.text) &&
      !ITEM.test(l.text) &&
      (i >= lines.length - 4 || /copyright|©/i.test(l.text)),
  );
  return {
    name: nameFrom(
      fields,
      head.map((l) => l.text),
    ),
    dates: [...dates, ...stated.filter((l) => PERIOD_END.test(l.text)), ...last],
    role: fields.get('crosscheck')?.toLowerCase() === 'draft' ? 'draft' : null,
    bodyStart,
  };
}

function nameFrom(fields: ReadonlyMap<string, string>, head: readonly string[]): string | null {
  for (const key of NAME_KEYS) {
    const value = fields.get(key);
    if (value) return value.slice(0, 80);
  }
  for (const line of head) {
    const outlet = BYLINE_OUTLET.exec(line)?.[1];
    if (outlet && !DATE_WORD.test(outlet)) return outlet.trim();
  }
  for (const line of head) {
    const agency = AGENCY.exec(line)?.[1];
    if (agency) return agency.trim();
  }
  const [first] = head;
  if (first === undefined) return null;
  const dated = head.slice(1, 5).some((l) => isStampLine(l) || (l.length < 90 && DATE_WORD.test(l) && /\d/.test(l)));
  if (dated && first.length <= 60 && PLAIN_NAME.test(first) && isNameLike(first) && !BYLINE.test(first))
    return titleCase(first);
  const bar = head
    .find((l) => l.length < 90 && /^[^|]{3,50}\s\|\s/.test(l))
    ?.split('|')[0]
    ?.trim();
  return bar !== undefined && PLAIN_NAME.test(bar) && isNameLike(bar) ? titleCase(bar) : null;
}

/** All capitals, or each longer word with a capital. */
function isNameLike(line: string): boolean {
  const words = line.split(/\s+/).filter((w) => w.length > 3);
  return words.length > 0 && words.length <= 7 && words.every((w) => /^[\p{Lu}\d]/u.test(w));
}

function titleCase(line: string): string {
  if (/\p{Ll}/u.test(line)) return line;
  return line
    .toLowerCase()
    .replace(
      /(^|[\s-])(?!(?:of|the|and|for|on|in)\b)(\p{L})/gu,
      (_, gap: string, letter: string) => gap + letter.toUpperCase(),
    )
    .replace(/^\p{L}/u, (l) => l.toUpperCase());
}

function fieldSpan(
  text: string,
  from: number,
  length: number,
  key: string,
  fields: ReadonlyMap<string, string>,
): Span[] {
  const value = fields.get(key);
  if (value === undefined || value === '') return [];
  const at = text.slice(from, from + length).indexOf(value);
  return at < 0 ? [] : [{ start: from + at, end: from + at + value.length }];
}
