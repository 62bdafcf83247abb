import status from '../../data/status.json';
import type { Figure } from '../../quantity/parts/figure';
import { beginOf } from '../lending/near';
import type { Block } from '../../text/block';
import type { LazySentence } from '../sentence/lazy-sentence';
import { once } from '../sentence/once';
import type { Surroundings } from '../sentence/surroundings';
import type { Two } from './two';
import { CORRECTING, FIGURES, OWN_TEXTS, OWN_VERBS, TRUER } from './words';

/** How a figure sets another right: "23, not 32", "not 32 but 23", "No. It was 23", "we wrote 32. It is 23". */
export type Correction = 'not' | 'but' | 'answer' | 'own';

/** So many letters may tell that a figure corrects another. */
const REACH = 160;
/** Between the two figures of "23 people, not 32" stand so many letters at most. */
const BETWEEN = 40;

const NOT = /(?:, |\(|, and )not (?:the |an? )?$/iu;
const BUT = /,? but (?:rather )?$/iu;
const REFERS = new RegExp(
  String.raw`(?:^|[.;:] |, )(?:in fact,? |actually,? )?(?:it|they|that|this|there|the (?:(?:${TRUER}) )?(?:\p{L}+ )?(?:${FIGURES})) (?:is|are|was|were|has|have|had|will|should|rose|fell|cost)\b[^.;:]{0,80}$`,
  'iu',
);
/** "We wrote", "our report of Monday said", "was called" where a text takes something back. */
const OWN = new RegExp(
  String.raw`(?:\b(?:we|it|they)|\b(?:our|an?|the) (?:\p{L}+ ){0,2}(?:${OWN_TEXTS})(?: [^.;:]{1,40})?|\b(?:was|were|been))(?: (?:had|also|wrongly|incorrectly))* (?:${OWN_VERBS})\b[^.;:]*$|^nor (?:will|did|do|does|was|were|is|are|has|have|had)\b[^.;:]*$`,
  'iu',
);
const CUE = new RegExp(String.raw`\b(?:${CORRECTING})\b`, 'iu');

const { subjects, links, adverbs, judgements, alone, exclamations } = status.denials;
/** "That is simply wrong.", "No, ...", "Wrong." */
const DENIAL = new RegExp(
  `^(?:["“'‘]?\\s*)?(?:${subjects.join('|')})(?:${links.join('|')})? (?:(?:${adverbs.join('|')}) )?(?:${judgements.join('|')})\\b|^(?:${exclamations.join('|')})[,.]|^(?:${alone.join('|')})\\b`,
  'i',
);

/** Whether a sentence takes back what was said before it. */
export function isDenial(sentence: LazySentence): boolean {
  return DENIAL.test(wordsOf(sentence).trim());
}

/** How a figure sets another right that stands in front of it, as far as its own words tell. */
export function correctsBy(figure: Figure, lazy: LazySentence, around: Surroundings): Correction | null {
  const before = wordsBefore(figure, lazy);
  if (NOT.test(before)) return 'not';
  if (BUT.test(before)) return 'but';
  if (isDenial(lazy)) return 'answer';
  if (!REFERS.test(before)) return null;
  const previous = around.at(lazy.index - 1);
  if (previous?.block === lazy.block && isDenial(previous)) return 'answer';
  return isCorrecting(lazy) ? 'own' : null;
}

/** Whether it is the earlier of two figures that the later one sets right, or is set right by. */
export function isCorrected(by: Correction, { earlier, later, from, to }: Two): boolean {
  const between = later.start - earlier.end;
  switch (by) {
    case 'not':
      return from === to && between <= BETWEEN;
    case 'but':
      return from === to && between <= BETWEEN && /\bnot (?:the |an? )?$/iu.test(wordsBefore(earlier, from));
    case 'own':
      return isWithdrawn(earlier, from);
    case 'answer':
      return from !== to && !isDenial(from);
  }
}

/** Whether a text says that it gave a figure wrongly: "We wrote that 86 were to go." */
export function isWithdrawn(figure: Figure, lazy: LazySentence): boolean {
  return OWN.test(wordsBefore(figure, lazy)) && isCorrecting(lazy);
}

function isCorrecting({ block }: LazySentence): boolean {
  return speaksOfMistakes(block);
}

const speaksOfMistakes = once(
  ({ text, headings }: Block): boolean => CUE.test(text) || headings.some((heading) => CUE.test(heading.text)),
);

function wordsOf({ block, start, end }: LazySentence): string {
  return block.text.slice(start - block.start, end - block.start);
}

function wordsBefore(figure: Figure, { block, start }: LazySentence): string {
  const begin = beginOf(figure);
  return block.text.slice(Math.max(start, begin - REACH) - block.start, begin - block.start).replace(/\s+/g, ' ');
}
