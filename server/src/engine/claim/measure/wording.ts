import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import type { Term } from './term';
import { isCore, isOwn } from './term';

/** Longer stretches are no name of a measure; so many UTF-16 units fit two lines of a list. */
const LONGEST = 64;
/** What stands for the figure itself. */
const GAP = '…';
/** Digits that are no year and no part of a date or name ("June 9"): the figures of others. */
const OTHER_FIGURE =
  /(?<![\p{L}\p{N}.,-]|\p{Lu}\p{Ll}+\.? )\p{Sc}?(?!(?:19|20)\d\d\b)\d(?:[\d.,]*\d)?%?(?![\p{L}\p{N}-])/gu;
const SENTENCE_END = /\n\s*\n|[.!?]["”’)*_]*\s+["“‘(*_]*\p{Lu}/u;
/** Marks of emphasis and code in front of a word and behind it. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_`]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[*_`]+(?![\p{L}\p{N}])/gu;
const NO_MARKS = /[^,;:()[\]—–"“”…]+/gu;
/** Words with which another clause begins. */
const CLAUSE = /\b(?:that|which|who|said|says|but|while)\b/gu;
/** A stretch is worth its words; what makes it harder to read costs some of that. */
const COST = { letter: 0.02, comma: 0.6, cut: 1.2, clause: 0.5, gap: 0.6, behindDate: 1, half: 0.6, open: 2 };
/** A verb holds a stretch together but names nothing; the verb of a date says what happened. */
const VERB_SHARE = { any: 0.5, ofDate: 2 };
/** A verb ends a stretch only where its figure follows within so many letters: "should grow to 435". */
const REACH = 12;

/** A stretch of the text that words what a figure is of. */
export interface Wording extends Span {
  readonly value: string;
}

/**
 * The stretch of text around a figure that says the most of what it is of, in the text's own words and order: "Britain
 * has undertaken to spend … of gross domestic product". It begins and ends with a word that says something. Null where
 * there are no such words.
 */
export function wordingOf(figure: Figure, terms: readonly Term[], text: string): Wording | null {
  const core = terms.filter(isCore).toSorted((a, b) => a.start - b.start);
  const own = core.filter(isOwn);
  const gap = gapOf(figure);
  const bare = isTime(figure) && own.every(isVerb) ? eventOf(own, gap, text) : null;
  if (bare) return withPronoun(bare, text);
  if (core.every(isVerb)) return null;
  const words = own.every(isVerb) ? core : own;
  const event = isTime(figure) ? eventOf(words, gap, text) : null;
  const ends = words.map((word) => endOf(word, text));
  let best: Wording | null = null;
  let most = -Infinity;
  words.forEach((first, i) => {
    let worth = 0;
    const known = new Set<string>();
    for (let k = i; k < words.length; k++) {
      const last = words[k];
      if (!last) break;
      const span = { start: first.start, end: ends[k] ?? last.end };
      if (last.end - first.start > LONGEST + (gap.end - gap.start)) break;
      if (!known.has(last.word)) worth += last.weight * shareOf(last, event);
      known.add(last.word);
      const leads = last.end <= gap.start && gap.start - last.end <= REACH;
      if (isVerb(last) && (k === i || !leads)) continue;
      const shortest = span.end - span.start - (gap.end - gap.start);
      if (worth - shortest * COST.letter <= most) continue;
      const value = stretch(text, span, gap);
      if (value === null) break;
      const net = worth - costOf(value, figure) - (isHalf(span, text) ? COST.half : 0);
      if (value.length > LONGEST || net <= most) continue;
      most = net;
      best = { value, start: span.start, end: span.end };
    }
  });
  return best;
}

/** Behind these a clause of its own begins: "said that on 11 May ...". */
const OPENS = /\b(?:that|when|after|because|although|if|and|but)\b[^,;]*$/u;
/** "The 1958 flood": what happened is a noun. */
const ATTRIBUTE = /\b(?:the|a|an|this|that|his|her|its|their|our|['’]s) $/iu;

/** The verb of a date: the last one in front of it in its clause, else the first one behind; null where a noun says what happened. */
function eventOf(words: readonly Term[], gap: Span, text: string): Term | null {
  if (
    ATTRIBUTE.test(text.slice(Math.max(0, gap.start - REACH), gap.start)) &&
    /^ \p{Ll}/u.test(text.slice(gap.end, gap.end + 2))
  )
    return null;
  const before = words.findLast((word) => isVerb(word) && word.end <= gap.start);
  if (before && !OPENS.test(text.slice(before.end, gap.start))) return before;
  return words.find((word) => isVerb(word) && word.start >= gap.end) ?? before ?? null;
}

/** A pronoun and auxiliaries in front of a verb. */
const LEAD = /\b(?:I|we|you|he|she|it|they)(?: (?:was|were|is|are|has|have|had|will|be|been|not))* $/i;

/** "It was released": a verb without a noun, as it stands. */
function withPronoun({ start, end }: Term, text: string): Wording {
  const lead = LEAD.exec(text.slice(Math.max(0, start - LONGEST), start));
  const from = start - (lead?.[0].length ?? 0);
  return { value: asWords(text.slice(from, end)), start: from, end };
}

function shareOf(word: Term, event: Term | null): number {
  return word === event ? VERB_SHARE.ofDate : isVerb(word) ? VERB_SHARE.any : 1;
}

function isTime({ quantity }: Figure): boolean {
  return quantity.type === 'date' || quantity.type === 'time';
}

function isVerb({ role }: Term): boolean {
  return role === 'verb';
}

/** The end of a word, or of the next one where that ends its clause: "core military needs," is not cut at "military". */
function endOf({ end }: Term, text: string): number {
  return end + (/^ \p{L}{3,}(?=[,;.])/u.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

/** One of two things that "and" joins is cut off. */
function isHalf({ start, end }: Span, text: string): boolean {
  return (
    /\b(?:and|or) $/u.test(text.slice(Math.max(0, start - 5), start)) || /^ (?:and|or) /u.test(text.slice(end, end + 5))
  );
}

/** The figure with its unit and hedge. */
function gapOf({ start, end, hedgeSpan, unitSpan }: Figure): Span {
  const spans = [{ start, end }, hedgeSpan, unitSpan].filter((span) => span !== null);
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

/** A stretch as one line with a gap for the figure; null where a sentence or a paragraph ends in it. */
function stretch(text: string, { start, end }: Span, gap: Span): string | null {
  // "six people in ten had been screened": the noun inside the figure, and what is told of it
  if (start > gap.start && start < gap.end) return insideAndBehind(text, { start, end }, gap);
  if (end > gap.start && start < gap.end && !(start < gap.start && gap.end < end)) return null;
  const parts =
    start < gap.start && gap.end < end
      ? [text.slice(start, gap.start), text.slice(gap.end, end)]
      : [text.slice(start, end)];
  if (parts.some((part) => SENTENCE_END.test(part))) return null;
  const value = parts.map((part) => (/\d/.test(part) ? part.replace(OTHER_FIGURE, GAP) : part)).join(GAP);
  return asWords(value);
}

function insideAndBehind(text: string, { start, end }: Span, gap: Span): string | null {
  const noun = /^[\p{L}'’-]+/u.exec(text.slice(start, gap.end))?.[0] ?? '';
  const behind = text.slice(gap.end, Math.max(gap.end, end));
  if (SENTENCE_END.test(behind)) return null;
  return asWords(`${noun}${behind.replace(OTHER_FIGURE, GAP)}`);
}

/** A stretch of text as one line of words: without marks of emphasis and code, and with single blanks. */
export function asWords(text: string): string {
  const plain = /[*_`]/.test(text) ? text.replace(EMPHASIS, '') : text;
  return /\s\s|[^\S ]/u.test(plain) ? plain.replace(/\s+/gu, ' ') : plain;
}

function costOf(value: string, figure: Figure): number {
  const marks = value.replace(NO_MARKS, '');
  const times = (set: string): number => {
    let count = 0;
    for (const mark of marks) if (set.includes(mark)) count++;
    return count;
  };
  const dated = isTime(figure) && value.includes(GAP);
  return (
    value.length * COST.letter +
    times(',') * COST.comma +
    times(';:()[]—–"“”') * COST.cut +
    (value.match(CLAUSE)?.length ?? 0) * COST.clause +
    (times('([') === times(')]') && times('“') === times('”') ? 0 : COST.open) +
    Math.max(0, times(GAP) - 1) * COST.gap +
    (dated ? COST.behindDate : 0)
  );
}
