import captions from '../../data/captions.json';
import type { Block } from '../../text/block';
import type { Token } from '../../text/tagger';
import type { LazySentence } from '../sentence/lazy-sentence';
import { once } from '../sentence/once';

const patterns = (list: readonly string[]): readonly RegExp[] => list.map((p) => new RegExp(p, 'u'));
const ALONE = patterns(captions.offers.alone);
const BESIDE = patterns(captions.offers.beside);
/** A story may speak of one thing that offers speak of: so many show an offer. */
const ENOUGH = 2;
/** Longer blocks are a story about offers. */
const LONGEST = 420;

/**
 * Whether a sentence belongs to a block that wants to sell something: "18+, T&Cs apply", "3 for 2 on cushions". What
 * somebody or something does is told all the same: "The typical card charges 24.5%. Terms apply."
 */
export function isOfOffer(lazy: LazySentence): boolean {
  return isOffer(lazy.block) && !tells(lazy.tokens().tokens);
}

const isOffer = once(({ text, cell }: Block): boolean => {
  if (cell !== null || text.length > LONGEST) return false;
  const trimmed = text.trim();
  return ALONE.some((sign) => sign.test(trimmed)) || BESIDE.filter((sign) => sign.test(trimmed)).length >= ENOUGH;
});

const SUBJECTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
const BETWEEN: ReadonlySet<string> = new Set(['ADV', 'AUX']);

/** Whether a finite verb stands behind its subject. Who offers and whom are no subjects of a story. */
function tells(tokens: readonly Token[]): boolean {
  return tokens.some((verb, i) => {
    if (verb.tag !== 'AUX' && (verb.tag !== 'VERB' || verb.lower.endsWith('ing'))) return false;
    const subject = tokens.slice(0, i).findLast((t) => !BETWEEN.has(t.tag));
    return subject !== undefined && SUBJECTS.has(subject.tag) && subject.lower !== 'you' && subject.lower !== 'we';
  });
}
