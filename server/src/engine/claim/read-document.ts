import claimWords from '../data/claim-words.json';
import type { Figure } from '../quantity/parts/figure';
import type { Scanner } from '../quantity';
import { COMPARISON_MARK, type Source, type SourceRole, type Span } from '../report';
import { isMarkdown, readBlocks } from '../text/blocks';
import { Edit } from '../text/edit';
import { isEnglish } from '../text/language';
import type { Masthead } from '../text/masthead';
import { readMasthead } from '../text/masthead';
import { properWordsOf } from '../text/proper-words';
import { isStampLine } from '../text/stamps';
import type { Shingle } from '../text/shingles';
import { shinglesOf } from '../text/shingles';
import type { SourcePart } from '../text/sources';
import { readSourceParts } from '../text/sources';
import { LineIndex } from './sentence/line-index';
import type { SourceReading } from './last-reading';
import type { Manner } from './manner';
import type { ReadClaim } from './read-claim';
import type { ReadingTools } from './reading-tools';
import { readSourceClaims } from './read-source';
import type { SourceContext } from './sentence/source-context';

/** What one document says, before any other is looked at. */
export interface ReadDocument {
  readonly path: string;
  readonly skipped: string | null;
  readonly sources: readonly Source[];
  readonly claims: readonly ReadClaim[];
  /** The word runs of each of the sources, for finding copies. */
  readonly shingles: readonly (readonly Shingle[])[];
}

/**
 * Reads one document: the sources inside it and their claims. Depends on nothing but the arguments; what an edit left
 * as it was is taken from the last reading, where the tools keep it.
 */
export function readDocument(
  path: string,
  text: string,
  role: SourceRole,
  tools: ReadingTools,
  { anyLanguage = false, hedgeTolerance }: Manner = {},
): ReadDocument {
  if (isComparison(text)) return unread(path, 'a comparison that Crosscheck wrote');
  if (!anyLanguage && !isEnglish(text)) return unread(path, 'not in English');
  const lines = new LineIndex(text);
  const last = tools.readings?.get(path);
  const edit = last ? new Edit(last.text, text) : null;
  const readings: SourceReading[] = [];
  const sources: Source[] = [];
  const claims: ReadClaim[] = [];
  const shingles: (readonly Shingle[])[] = [];
  for (const part of readSourceParts(text)) {
    const { source: read, head, day } = readSource(path, text, part, role, tools.scanner);
    // the stories of one page are of one day where they do not say otherwise
    const source = read.date === null ? { ...read, date: sources.at(-1)?.date ?? null } : read;
    sources.push(source);
    shingles.push(shinglesOf(text.slice(part.start, part.end), part.start));
    const bodyStart = Math.max(head.bodyStart, part.outletSpan?.end ?? 0);
    const blocks = readBlocks(text, isMarkdown(path), bodyStart, part.end);
    const context: SourceContext = {
      id: source.id,
      path,
      text,
      date: source.date,
      day: source.date ?? day,
      start: part.start,
      end: part.end,
      properWords: properWordsOf(blocks),
    };
    const earlier = last?.sources.find((s) => edit?.place(s.start) === part.start);
    const reading = readSourceClaims(
      blocks,
      context,
      lines,
      tools,
      earlier && edit ? { reading: earlier, edit } : null,
    );
    readings.push(reading);
    for (const { claims: read } of reading.read) for (const claim of read) claims.push(claim);
  }
  tools.readings?.put(path, { text, sources: readings });
  const tolerant = (claim: ReadClaim): ReadClaim =>
    hedgeTolerance === undefined ? claim : { ...claim, figure: { ...claim.figure, hedgeTolerance } };
  return { path, skipped: null, sources, claims: claims.map(tolerant), shingles };
}

function readSource(
  path: string,
  text: string,
  part: SourcePart,
  role: SourceRole,
  scanner: Scanner,
): { source: Source; head: Masthead; day: string | null } {
  const head = readMasthead(text, part.start, part.end);
  const id = part.start === 0 ? path : `${path}#${part.start}`;
  const day = dayOf(text, head.dates, scanner);
  const name = part.outlet ?? head.name ?? fileName(path);
  const source: Source = {
    id,
    path,
    name,
    date: day === null || BARE.test(day) ? null : day,
    start: part.start,
    end: part.end,
    role: head.role ?? role,
    origin: id,
    copiedFrom: null,
  };
  return { source, head, day };
}

/**
 * The first full date among the places where a source's date may stand. A day without a year takes the year of a stamp
 * or copyright line; where there is none, it stays a day of some year (06-24).
 */
function dayOf(text: string, places: readonly Span[], scanner: Scanner): string | null {
  const read: { readonly words: string; readonly dates: readonly Figure[] }[] = [];
  for (const { start, end } of places) {
    const words = text.slice(start, end);
    const dates = scanner
      .scan(words)
      .filter((f) => f.quantity.type === 'date' && !ORIGIN.test(words.slice(Math.max(0, f.start - REACH), f.start)));
    const full = dates.find(isFullDate);
    if (full) return String(full.quantity.low).slice(0, 10);
    read.push({ words, dates });
  }
  const bare = read.flatMap(({ dates }) => dates).find((f) => BARE.test(String(f.quantity.value)));
  if (!bare) return null;
  const year = read
    .filter(({ words }) => isStampLine(words) || /copyright|©/i.test(words))
    .map(({ words }) => YEAR.exec(words)?.[0])
    .find((y) => y !== undefined);
  return `${year === undefined ? '' : `${year}-`}${String(bare.quantity.value)}`;
}

/** "The bridge was opened on 3 May 1866", "Built in 1972": the day of a beginning long ago, and not of the text. */
const ORIGIN = new RegExp(`\\b(?:${claimWords.beginnings.join('|')})(?: \\p{L}+){0,3} $`, 'iu');
/** As many letters in front of a date may tell it. */
const REACH = 40;
const BARE = /^\d{2}-\d{2}$/;
const YEAR = /\b(?:19|20)\d\d\b/;

function isFullDate(figure: Figure): boolean {
  return figure.quantity.type === 'date' && /^\d{4}-\d{2}-\d{2}/.test(String(figure.quantity.low));
}

function fileName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]+$/, '');
}

/** What Crosscheck wrote repeats every source: among them it would agree with all of them. */
function isComparison(text: string): boolean {
  return text.replace(/^\uFEFF/, '').startsWith(COMPARISON_MARK);
}

function unread(path: string, skipped: string): ReadDocument {
  return { path, skipped, sources: [], claims: [], shingles: [] };
}
