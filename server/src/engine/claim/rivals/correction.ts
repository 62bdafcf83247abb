import status from '../../data/status.json';
import type { Figure } from '../../quantity/parts/figure';
import { beginOf } from '../lending/near';
import type { Block } from '../../text/block';
import type { LazySentence } from '../sentence/lazy-sentence';
import { once } from '../sentence/once';
import type { Surroundings } from '../sentence/surroundings';
import type { Two } from './two';
import { saysNothingNew, wordsBetween } from './nothing-new';
import { CORRECTING, FIGURES, OWN_TEXTS, OWN_VERBS, REGRETTING, SAY, TRUER, WISHING } from './words';

/** How a figure sets another right: "23, not 32", "not 32 but 23", "No. It was 23", "we wrote 32. It is 23". */
export type Correction = 'not' | 'but' | 'answer' | 'own';

/** So many letters may tell that a figure corrects another. */
const REACH = 160;
/** Between the two figures of "23 people, not 32" stand so many letters at most. */
const BETWEEN = 40;

const NOT = /(?:, |\(|, and )not (?:the |an? )?$/iu;
const BUT = /,? but (?:rather )?$/iu;
/** "our report of Monday", "the article about the mill" */
const OF_WHEN = String.raw`(?: (?:of|on|in|about|from|for|last|this|published|that day) [^.;:,]{1,40})?`;
const REFERS = new RegExp(
  String.raw`(?:^|[.;:] |, )(?:in fact,? |actually,? )?(?:it|they|that|this|there|the (?:(?:${TRUER}) )?(?:\p{L}+ )?(?:${FIGURES})) (?:is|are|was|were|has|have|had|will|should|rose|fell|cost)\b[^.;:]{0,80}$`,
  'iu',
);
/** "We wrote", "our report of Monday said", "an earlier version put" where a text takes something back. */
const OWN = new RegExp(
  String.raw`\b(?:we|our (?:\p{L}+ ){0,2}(?:${OWN_TEXTS})${OF_WHEN}|(?:an?|the|this) (?:earlier|previous|first|original) (?:\p{L}+ )?(?:${OWN_TEXTS})${OF_WHEN})(?: (?:had|also|wrongly|incorrectly))* (?:${OWN_VERBS})\b[^.;:]*$`,
  'iu',
);
/** "The article said", "was called": only a text that calls itself a correction takes it back. */
const OTHERS = new RegExp(
  String.raw`(?:\b(?:it|they)|\b(?:an?|the) (?:\p{L}+ ){0,2}(?:${OWN_TEXTS})${OF_WHEN}|\b(?:was|were|been))(?: (?:had|also|wrongly|incorrectly))* (?:${OWN_VERBS})\b[^.;:]*$|^nor (?:will|did|do|does|was|were|is|are|has|have|had)\b[^.;:]*$`,
  'iu',
);
const CUE = new RegExp(String.raw`\b(?:${CORRECTING})\b`, 'iu');
const REGRET = new RegExp(String.raw`\b(?:${REGRETTING})\b`, 'iu');

const { subjects, links, adverbs, judgements, alone, exclamations } = status.denials;
/** "That is simply wrong.", "No, that is wrong", "Wrong."; not "It is wrong to wait" */
const DENIAL = new RegExp(
  `^(?:["“'‘]?\\s*)?(?:(?:${exclamations.join('|')}),? )?(?:${subjects.join('|')})(?:${links.join('|')})? (?:(?:${adverbs.join('|')}) )?(?:${judgements.join('|')})\\b(?! (?:to|for|of|that|when|if)\\b)|^(?:${alone.join('|')})\\b`,
  'i',
);

/** "No.", and "No, it was 40", but not "No. 7" */
const NO = new RegExp(`^["“'‘]?(?:${exclamations.join('|')})(?:[,.!](?! ?\\d)|$)`, 'i');
const ONLY_NO = new RegExp(`^["“'‘]?(?:${exclamations.join('|')})\\W*$`, 'i');

/** Whether a sentence takes back what was said before it. */
export function isDenial(sentence: LazySentence): boolean {
  const words = wordsOf(sentence).trim();
  if (DENIAL.test(words) || ONLY_NO.test(words)) return true;
  // "No, he will not resign" denies no figure
  return NO.test(words) && sentence.figures.length > 0;
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
  return speaksOfMistakes(lazy.block) ? 'own' : null;
}

/** Whether it is the earlier of two figures that the later one sets right, or is set right by. */
export function isCorrected(by: Correction, { earlier, later, from, to }: Two): boolean {
  const between = later.start - earlier.end;
  switch (by) {
    case 'not':
      return from === to && between <= BETWEEN && deniesOne({ earlier, later, from, to });
    case 'but':
      return from === to && between <= BETWEEN && /\bnot (?:the |an? )?$/iu.test(wordsBefore(earlier, from));
    case 'own':
      return isWithdrawn(earlier, from);
    case 'answer':
      return from !== to && !isDenial(from);
  }
}

/** "not 600 as planned" and "not 32, as we wrote" */
const AS = /^[^,.;:?!]{0,30}[, ]as\b/iu;
const AS_SAID = new RegExp(String.raw`\bas [^,.;:?!]{0,40}\b(?:${SAY}|${OWN_VERBS}|announced)\b`, 'iu');
const WISH = new RegExp(String.raw`\b(?:${WISHING})\b`, 'iu');

/** Whether "23, not 32" says that 32 is wrong: not that it is unwanted, or was so once, or is of something else. */
function deniesOne(two: Two): boolean {
  const { earlier, later, from, to } = two;
  const words = wordsOf(to);
  if (/\?["”’']?\s*$/u.test(words) || WISH.test(wordsBefore(earlier, from))) return false;
  const behind = words.slice(later.end - to.start);
  if (AS_SAID.test(behind)) return true;
  return !AS.test(behind) && saysNothingNew(two);
}

/** Whether a text says that it gave a figure wrongly: "We wrote that 86 were to go." */
export function isWithdrawn(figure: Figure, lazy: LazySentence): boolean {
  const before = wordsBefore(figure, lazy);
  if (OWN.test(before)) return speaksOfMistakes(lazy.block);
  return OTHERS.test(before) && callsItselfCorrection(lazy.block);
}

const callsItselfCorrection = once(
  ({ text, headings }: Block): boolean => CUE.test(text) || headings.some((heading) => CUE.test(heading.text)),
);

const speaksOfMistakes = once(
  (block: Block): boolean =>
    callsItselfCorrection(block) ||
    REGRET.test(block.text) ||
    block.headings.some((heading) => REGRET.test(heading.text)),
);

function wordsOf({ block, start, end }: LazySentence): string {
  return block.text.slice(start - block.start, end - block.start);
}

function wordsBefore(figure: Figure, lazy: LazySentence): string {
  const begin = beginOf(figure);
  return wordsBetween(lazy, begin - REACH, begin);
}
