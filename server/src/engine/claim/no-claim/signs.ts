import table from '../../data/claim-words.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import { isChange, isGeneric, isLight, isReporting } from '../measure/lexicon';
import { placeOf } from '../measure/terms';
import type { LazySentence } from '../sentence/lazy-sentence';
import { once } from '../sentence/once';
import { isPast, shapeOf } from './shape';

/** Words that turn to whoever reads, by what they do: "you", "can", "please". */
const TURNING: readonly (readonly [string, readonly string[]])[] = Object.entries(table.turning);

/** What noise is made of: bare numbers in digits and in words, amounts of money, durations. All else is left to the rules. */
export const DOUBTFUL_KINDS = ['number', 'word', 'money', 'duration'] as const;

export type DoubtfulKind = (typeof DOUBTFUL_KINDS)[number];

/**
 * What shows whether a figure claims anything, by its form, its neighbours and its sentence: the names of the signs
 * that it bears, each "sign" or "sign:value", or "kind sign:value" where a sign says another thing of each kind of figure.
 * No sign names what is measured. Votes, ranks and figures that are in no doubt bear none.
 */
export function signsOf(figure: Figure, lazy: LazySentence): readonly string[] {
  const kind = doubtfulKind(figure);
  if (kind === null) return [];
  const [around, own] = [sentenceSigns(lazy), figureSigns(figure, lazy, kind)];
  return [
    ...around.plain,
    ...own.plain,
    ...around.crossed.map((sign) => `${kind} ${sign}`),
    ...own.crossed.map((sign) => `${kind} ${sign}`),
  ];
}

/** Signs that say one thing of figures of every kind, and those that say another of each. */
export interface Signs {
  readonly plain: readonly string[];
  readonly crossed: readonly string[];
}

/** The kind of a figure that may be noise; null where there is no doubt. */
export function doubtfulKind({ dimension, quantity, text, written, group }: Figure): DoubtfulKind | null {
  if (written === 'ordinal' || group?.kind === 'vote') return null;
  if (dimension === 'none') return /^\p{L}/u.test(text) ? 'word' : 'number';
  return quantity.type === 'money' || quantity.type === 'duration' ? quantity.type : null;
}

/** The signs that all figures of a sentence share. */
export const sentenceSigns = once((lazy: LazySentence): Signs => {
  const { tokens } = lazy.tokens();
  const { kind: block, text: all, start } = lazy.block;
  const text = all.slice(lazy.start - start, lazy.end - start);
  const shape = shapeOf(tokens);
  const words = tokens.filter((t) => t.tag !== 'PUNCT');
  const proper = words.filter((t) => t.tag === 'PROPN').length / Math.max(1, words.length);
  const live = lazy.figures.filter((f) => f.nonClaim === null).length;
  const lower = new Set(tokens.map((t) => t.lower));
  const crossed = [`shape:${shape}`, `block:${block}`, `${block} ${placeIn(all, lazy)}`];
  if (isPast(tokens)) crossed.push('past');
  for (const [name, turning] of TURNING) if (turning.some((word) => lower.has(word))) crossed.push(`turns:${name}`);
  const plain = [
    `${block} shape:${shape}`,
    `words:${step(words.length, LENGTHS)} shape:${shape}`,
    `claiming:${Math.min(5, live)}`,
    `idle:${Math.min(3, lazy.figures.length - live)}`,
    `proper:${proper > 0.5 ? 'most' : proper > 0.25 ? 'many' : proper > 0 ? 'some' : 'none'}`,
  ];
  if (/[·|•–—]/.test(text)) plain.push('divided');
  if (text.includes(':')) plain.push('colon');
  if (/@|www|http|#/.test(text)) plain.push('net');
  if (/ {3}|\t/.test(text.trim())) plain.push('columns');
  if (lower.has('%') || lower.has('percent')) plain.push('percent');
  if (!STOP.test(text.trimEnd().slice(-NEAR))) plain.push('no stop');
  if (tokens.some((t) => t.tag === 'VERB' && isReporting(t.lemma, false))) plain.push('reported');
  return { plain, crossed };
});

/** Up to so many words a sentence is of one length. */
const LENGTHS = [3, 6, 10, 20] as const;
/** So many letters before and behind a figure, or at the end of a sentence, are looked at: "3 of 12", "glued". */
const NEAR = 12;
/** Within so many letters another sentence of the block shows. */
const FAR = 64;
const STOP = /[.!?:]["”’)\]]*$/;

/** Whether others stand beside a sentence in its block. */
function placeIn(all: string, { start, end, block }: LazySentence): string {
  const [from, to] = [start - block.start, end - block.start];
  const before = all.slice(Math.max(0, from - FAR), from).trim() !== '';
  const behind = all.slice(to, to + FAR).trim() !== '';
  return before ? (behind ? 'middle' : 'last') : behind ? 'first' : 'alone';
}

/** The signs of one figure. */
export function figureSigns(figure: Figure, lazy: LazySentence, kind: DoubtfulKind): Signs {
  const { tokens } = lazy.tokens();
  const place = placeOf(tokens, figure);
  const [before, behind] = [tokens[place.from - 1], tokens[place.to]];
  const { text, start } = lazy.block;
  const [from, to] = [figure.start - start, figure.end - start];
  const ahead = text.slice(Math.max(0, from - NEAR), from);
  const crossed = [`size:${sizeOf(figure)}`, `before:${wordOf(before)}`, `behind:${wordOf(behind)}`];
  const plain = [`written:${figure.written}`, `before that:${wordOf(tokens[place.from - 2])}`];
  if (figure.quantity.hedge !== 'none') plain.push('hedged');
  if (figure.quantity.range) crossed.push('range');
  if (figure.group) plain.push(`group:${figure.group.kind}`);
  if (figure.per) plain.push('per');
  if (before?.text === '(' && behind?.text === ')') crossed.push('parenthesis');
  if (kind === 'number' && /\d\p{L}/u.test(text.slice(from, to + 1))) plain.push('glued');
  if (/\p{L}$/u.test(ahead)) plain.push('glued before');
  if (/^[-‐‑]\p{L}/u.test(text.slice(to, to + 2)) || /[-‐‑]\p{L}/u.test(figure.text)) crossed.push('hyphen');
  if (/^\s*(?:of|\/|out of)\s*\d/.test(text.slice(to, to + NEAR)) || /\d\s*(?:of|\/)\s*$/.test(ahead))
    plain.push(`one of many shape:${shapeOf(tokens)}`);
  return { plain, crossed };
}

/** Up to so much numbers are of one size. */
const SIZES = [3, 12, 31, 99, 999, 9999] as const;

function sizeOf({ quantity, dimension, text }: Figure): string {
  const value = typeof quantity.value === 'number' ? Math.abs(quantity.value) : null;
  if (value === null) return 'none';
  if (dimension === 'none') {
    if (/^\d{4}$/.test(text) && value >= 1500 && value < 2100) return 'year';
    if (/^0\d/.test(text)) return 'leading zero';
    if (/^\d{7,}$/.test(text)) return 'ungrouped';
  }
  return !Number.isInteger(value) && value < 1000 ? 'decimal' : step(value, SIZES);
}

/** The first of the steps that a number does not pass. */
function step(value: number, steps: readonly number[]): string {
  return String(steps.find((s) => value <= s) ?? 'more');
}

const FUNCTION_TAGS: ReadonlySet<string> = new Set([
  'ADP',
  'DET',
  'CCONJ',
  'SCONJ',
  'PART',
  'AUX',
  'PRON',
  'PUNCT',
  'SYM',
]);

/** A function word by itself, any other by its kind. */
function wordOf(token: Token | undefined): string {
  if (!token) return 'EDGE';
  if (FUNCTION_TAGS.has(token.tag)) return token.lower;
  if (token.tag === 'VERB') return isChange(token.lemma) ? 'CHANGES' : 'VERB';
  if (token.tag !== 'NOUN') return token.tag;
  if (isChange(token.lemma)) return 'CHANGE';
  if (isLight(token.lemma)) return 'LIGHT';
  if (isGeneric(token.lemma)) return 'GENERIC';
  return /[^s]s$/.test(token.lower) ? 'NOUNS' : 'NOUN';
}
