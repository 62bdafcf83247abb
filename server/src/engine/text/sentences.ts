import type { Span } from '../report';
import abbreviations from '../data/abbreviations.json';
import { plainStops } from './plain-stops';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const ABBREVIATION = new RegExp(`(?:^|[\\s(\\[“"'])(?:${abbreviations.beforeName.map(escape).join('|')})\\.\\s*$`);
/** "J. Smith"; but "240 F." ends a sentence. */
const INITIALS = /(?:^|(?<!\d)[\s(.])\p{Lu}\.\s*$/u;

/**
 * Intl.Segmenter copies all that it was handed for each sentence in it, so it gets short stretches: from this length on
 * they end where a sentence surely does, and at the longest where a blank is.
 */
const SHORTEST = 160;
const LONGEST = 4000;
/** The end of a sentence whatever stands around it. */
const SURE_END = /[.!?] (?=[A-Z])/;

/**
 * Sentences of a block's text, as spans into that text. Intl.Segmenter cuts; what it cuts behind an abbreviation
 * ("U.S.", "Feb.", "Mr.") or inside a number is put together again.
 */
export function readSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (let from = 0; from < text.length;) {
    const to = cutPoint(text, from);
    for (const { start, end } of segmentsOf(text, from, to)) {
      const last = sentences[sentences.length - 1];
      if (last && continues(text.slice(Math.max(last.start, last.end - 24), last.end), text.slice(start, start + 24)))
        sentences[sentences.length - 1] = { start: last.start, end };
      else sentences.push({ start, end });
    }
    from = to;
  }
  return sentences
    .flatMap((s) => [...pieces(text, s)])
    .map((s) => trim(text, s))
    .filter((s) => s.end > s.start);
}

/** Nobody writes longer sentences; what goes on is a list or a trap, and every figure is read with its whole sentence. */
const LONGEST_SENTENCE = 1200;

/** A sentence in pieces of bearable length, cut at blanks where there are any. */
function* pieces(text: string, { start, end }: Span): Generator<Span> {
  while (end - start > LONGEST_SENTENCE) {
    const blank = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
    const cut = blank > start ? blank + 1 : start + LONGEST_SENTENCE;
    yield { start, end: cut };
    start = cut;
  }
  yield { start, end };
}

/** A full stop behind a word or a number, and a figure that may begin the next sentence. */
const BEFORE_FIGURE = /(?:\p{Ll}{4}|\d\d|%)\.["'”’)]*\s+(?=[$€£]?\d)/gu;

/** The sentences as Unicode has them, cut also in front of figures: it sees no end in "in 1911. 43 miners died". */
function* segmentsOf(text: string, from: number, to: number): Generator<Span> {
  let start = from;
  for (const stop of stopsOf(text, from, to)) {
    const segment = text.slice(start, stop);
    if (/\.["'”’)]*\s+[$€£]?\d/.test(segment)) {
      const begin = start;
      for (const match of segment.matchAll(BEFORE_FIGURE)) {
        const cut = begin + match.index + match[0].length;
        yield { start, end: cut };
        start = cut;
      }
    }
    yield { start, end: stop };
    start = stop;
  }
}

function stopsOf(text: string, from: number, to: number): readonly number[] {
  const stops = plainStops(text, from, to);
  if (stops) return stops;
  return Array.from(segmenter.segment(text.slice(from, to)), ({ segment, index }) => from + index + segment.length);
}

function continues(before: string, after: string): boolean {
  if (/^[\p{Ll}\d),;:%–—-]/u.test(after.trimStart()) && !/[!?]["'”’)]*\s*$/.test(before)) {
    // a lower-case word or a figure behind "Feb." goes on; behind a full sentence a figure may begin the next one
    if (/^\p{Ll}|^[),;:%]/u.test(after.trimStart())) return true;
    return ABBREVIATION.test(before) || INITIALS.test(before);
  }
  return (
    ABBREVIATION.test(before) ||
    (INITIALS.test(before) && /^\p{Lu}/u.test(after.trimStart()) && /(?:^|\s)\p{Lu}\.\s*$/u.test(before))
  );
}

function cutPoint(text: string, from: number): number {
  if (text.length - from <= SHORTEST) return text.length;
  const sure = SURE_END.exec(text.slice(from + SHORTEST, from + LONGEST));
  if (sure) return from + SHORTEST + sure.index + 2;
  if (text.length - from <= LONGEST) return text.length;
  const window = text.slice(from, from + LONGEST);
  const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '));
  const space = window.lastIndexOf(' ');
  return from + (stop > 0 ? stop + 2 : space > 0 ? space + 1 : LONGEST);
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
