import table from '../../data/claim-words.json';
import { isChange, isReporting } from '../measure/lexicon';
import { HAPPENINGS, MEASURING } from '../measure/words';
import type { LazySentence } from '../sentence/lazy-sentence';
import { lately } from '../sentence/lately';
import { hasPageSign } from './page-foot';
import { isPast, shapeOf } from './shape';
import type { Sign, Signs } from './sign';
import { sign } from './sign';
import { step } from './step';

/** Words that turn to whoever reads, with what they do: "you", "can", "please". */
const TURNING = new Map<string, string[]>();
for (const [name, words] of Object.entries(table.turning))
  for (const word of words) TURNING.set(word, [...(TURNING.get(word) ?? []), name]);

/** The signs that all figures of a sentence share. */
export const sentenceSigns = lately((lazy: LazySentence): Signs => {
  const { tokens } = lazy.tokens();
  const { kind: block, text: all, start } = lazy.block;
  const text = all.slice(lazy.start - start, lazy.end - start);
  const shape = shapeOf(tokens);
  const words = tokens.filter((t) => t.tag !== 'PUNCT');
  const proper = words.filter((t) => t.tag === 'PROPN').length / Math.max(1, words.length);
  const live = lazy.figures.filter((f) => f.nonClaim === null).length;
  const verbs = tokens.filter((t) => t.tag === 'VERB');
  const crossed: Sign[] = [sign('shape', shape), sign('block', block), sign(`${block} ${placeIn(all, lazy)}`)];
  if (isPast(tokens)) crossed.push(sign('past'));
  for (const name of new Set(tokens.flatMap((t) => TURNING.get(t.lower) ?? []))) crossed.push(sign('turns', name));
  if (hasPageSign(text)) crossed.push(sign('page'));
  if (verbs.some((t) => isChange(t.lemma))) crossed.push(sign('changes'));
  if (verbs.some((t) => HAPPENINGS.has(t.lemma))) crossed.push(sign('happens'));
  if (verbs.some((t) => MEASURING.has(t.lemma))) crossed.push(sign('measures'));
  const end = text.trimEnd().slice(-NEAR);
  if (/\?["”’]?$/.test(end)) crossed.push(sign('asks'));
  if (/!["”’]?$/.test(end)) crossed.push(sign('exclaims'));
  const plain: Sign[] = [
    sign(`${block} shape`, shape),
    sign('words', `${step(words.length, LENGTHS)} shape:${shape}`),
    sign('claiming', String(Math.min(5, live))),
    sign('idle', String(Math.min(3, lazy.figures.length - live))),
    sign('proper', proper > 0.5 ? 'most' : proper > 0.25 ? 'many' : proper > 0 ? 'some' : 'none'),
  ];
  if (/[·|•–—]/.test(text)) crossed.push(sign('divided'));
  if (text.includes(':')) crossed.push(sign('colon'));
  if (/@|www|http|#/.test(text)) plain.push(sign('net'));
  if (/ {3}|\t/.test(text.trim())) plain.push(sign('columns'));
  if (tokens.some((t) => t.lower === '%' || t.lower === 'percent')) plain.push(sign('percent'));
  if (/["“”]/.test(text)) plain.push(sign('quotes'));
  if (/\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)) plain.push(sign('capitals'));
  if (!STOP.test(end)) plain.push(sign('no stop'));
  if (verbs.some((t) => isReporting(t.lemma, false))) plain.push(sign('reported'));
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
