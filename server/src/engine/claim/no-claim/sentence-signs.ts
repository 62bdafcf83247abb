import table from '../../data/claim-words.json';
import { isChange, isReporting } from '../measure/lexicon';
import { HAPPENINGS, MEASURING } from '../measure/words';
import type { LazySentence } from '../sentence/lazy-sentence';
import { once } from '../sentence/once';
import { hasPageSign } from './page-foot';
import { isPast, shapeOf } from './shape';
import type { Signs } from './signs';
import { step } from './step';

/** Words that turn to whoever reads, by what they do: "you", "can", "please". */
const TURNING: readonly (readonly [string, readonly string[]])[] = Object.entries(table.turning);

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
  const verbs = tokens.filter((t) => t.tag === 'VERB');
  const crossed = [`shape:${shape}`, `block:${block}`, `${block} ${placeIn(all, lazy)}`];
  if (isPast(tokens)) crossed.push('past');
  for (const [name, turning] of TURNING) if (turning.some((word) => lower.has(word))) crossed.push(`turns:${name}`);
  if (hasPageSign(text)) crossed.push('page');
  if (verbs.some((t) => isChange(t.lemma))) crossed.push('changes');
  if (verbs.some((t) => HAPPENINGS.has(t.lemma))) crossed.push('happens');
  if (verbs.some((t) => MEASURING.has(t.lemma))) crossed.push('measures');
  const end = text.trimEnd().slice(-NEAR);
  if (/\?["”’]?$/.test(end)) crossed.push('asks');
  if (/!["”’]?$/.test(end)) crossed.push('exclaims');
  const plain = [
    `${block} shape:${shape}`,
    `words:${step(words.length, LENGTHS)} shape:${shape}`,
    `claiming:${Math.min(5, live)}`,
    `idle:${Math.min(3, lazy.figures.length - live)}`,
    `proper:${proper > 0.5 ? 'most' : proper > 0.25 ? 'many' : proper > 0 ? 'some' : 'none'}`,
  ];
  if (/[·|•–—]/.test(text)) crossed.push('divided');
  if (text.includes(':')) crossed.push('colon');
  if (/@|www|http|#/.test(text)) plain.push('net');
  if (/ {3}|\t/.test(text.trim())) plain.push('columns');
  if (lower.has('%') || lower.has('percent')) plain.push('percent');
  if (/["“”]/.test(text)) plain.push('quotes');
  if (/\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)) plain.push('capitals');
  if (!STOP.test(end)) plain.push('no stop');
  if (verbs.some((t) => isReporting(t.lemma, false))) plain.push('reported');
  return { plain, crossed };
});

/** Up to so many words a sentence is of one length. */
const LENGTHS = [3, 6, 10, 20] as const;
/** So many letters at the end of a sentence are looked at. */
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
