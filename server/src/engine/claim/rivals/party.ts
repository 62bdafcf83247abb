import type { Figure } from '../../quantity/parts/figure';
import { beginOf } from '../lending/near';
import type { LazySentence } from '../sentence/lazy-sentence';
import type { Two } from './two';
import { saysNothingNew, STOP, wordsBetween } from './nothing-new';
import { AHEAD, BESIDES, COUNT, FIGURES, JUST_SO, partiesIn, partyOf, PUT, RECKONINGS, SAY, TRUER } from './words';

/** How a figure is given for something that was given another one before. */
export interface PartyFigure {
  readonly party: string;
  /**
   * What it refers back by: a pronoun or "the number" ("puts it at 40"), the verb of a figure in front ("the council at
   * 40, the police at 20"), or nothing at all ("the union counts 63").
   */
  readonly by: 'pronoun' | 'gap' | 'nothing';
  /** The word that narrows it: "the eventual cost". */
  readonly kind: string | null;
  /** The time of "it will be 40" and "it was 40". */
  readonly tense: 'ahead' | 'past' | null;
}

/** As many letters in front of a figure or behind it may tell who gives it. */
const REACH = 200;
/** Where a clause begins. */
const CLAUSE = /[;:–—]\s|[.!?]["”’)]*\s|,? (?:and|but|while|whereas|though|although) |, (?=(?:the|a|an) )/gu;
const LED = /^(?:["“”‘’'(\s]|(?:and|but|yet|while|whereas|though|although|however),? )+/iu;

/** No place or time opens it: "by April the department saw 20". */
const WHO = String.raw`(?!(?:by|in|on|at|since|after|before|until|for|from|of|with|last|next|this time|then) )(?<who>(?:[\p{L}’'.-]+ ){0,6}[\p{L}’'-]+)(?:, [^,;:.]{1,70},)?`;
const THEN = `(?:${BESIDES})?,? ?`;
const JUST = `(?: (?:${JUST_SO}))?`;
const FIGURE = String.raw`the (?:(?:${TRUER}) )?(?:(?<kind>\p{L}+) )?(?:${FIGURES})`;
const BE = String.raw`(?<be>['’](?:s|re|ll be)| (?:is|are|was|were|will be|would be|has been|had been|(?:will |would )?(?:comes?|amounts?|runs?|adds? up) to|came to|amounted to|stands? at|stood at))`;

/** "the police put it at 20", "officers made the crowd about 20" */
const PUTS = new RegExp(
  `^${WHO} ${THEN}(?:${PUT}) (?:it|them|this|that|${FIGURE}(?: (?:of|in|at|on|along) (?:\\p{L}+ ){0,4}\\p{L}+)?)(?: at| as| to be)?${JUST} $`,
  'iu',
);
/** "the union says it is 20", "critics say there were 20", "the league insists the real cost will come to 20" */
const SAYS_IT = new RegExp(
  `^${WHO} ${THEN}(?:${SAY})(?: that)? (?:it|they|there|this|that|${FIGURE})${BE}${JUST} $`,
  'iu',
);
/** "the union counts 20", "the museum spoke of 20", "the company says 20" */
const SAYS = new RegExp(`^${WHO} ${THEN}(?:${SAY}|${COUNT})${JUST} $`, 'iu');
/** "the police, at 20" behind "the council puts the crowd at 40" */
const AT = new RegExp(`^${WHO},? at${JUST} $`, 'iu');
/** "by the union's count (there were) 20" */
const BY_COUNT = new RegExp(
  `^(?:by|on|according to|in) (?<who>(?:[\\p{L}.-]+ ){0,5}[\\p{L}-]+?)(?:['’]s?)? (?:own )?(?:${RECKONINGS}),?(?: (?:it|there|they)${BE})?${JUST} $`,
  'iu',
);
/** "the agency's count is 20" */
const ITS_COUNT = new RegExp(`^${WHO}['’]s? (?:own )?(?:${RECKONINGS}|${FIGURES})${BE}${JUST} $`, 'iu');
/** "20 according to the organisers", "20 by the union's count" */
const ACCORDING = /^ (?:people |in all |in total )?(?:according to|in the view of) (?<who>(?:\p{L}+ ){0,5}\p{L}+)/iu;

/** Who gives a figure without saying what of; null where the text says that itself, or nobody gives it. */
export function partyFigureOf(figure: Figure, sentence: LazySentence): PartyFigure | null {
  const begin = beginOf(figure);
  const before = wordsBetween(sentence, begin - REACH, begin);
  const behind = wordsBetween(sentence, figure.end, figure.end + REACH);
  const clause = before.slice(clauseStart(before)).replace(LED, '');
  const frames = [
    ['pronoun', PUTS],
    ['pronoun', SAYS_IT],
    ['pronoun', ITS_COUNT],
    ['nothing', BY_COUNT],
    ['nothing', SAYS],
    ['gap', AT],
  ] as const;
  for (const [by, frame] of frames) {
    const said = frame.exec(clause)?.groups;
    const party = partyOf(said?.['who'] ?? '');
    if (party !== null) return { party, by, kind: said?.['kind']?.toLowerCase() ?? null, tense: tenseOf(said?.['be']) };
  }
  const party = clause === '' ? partyOf(ACCORDING.exec(behind)?.groups?.['who'] ?? '') : null;
  return party === null ? null : { party, by: 'nothing', kind: null, tense: null };
}

function tenseOf(be: string | undefined): 'ahead' | 'past' | null {
  if (be === undefined) return null;
  if (/\b(?:will|would|ll)\b/iu.test(be)) return 'ahead';
  return /^ (?:was|were|came|stood|amounted)\b/iu.test(be) ? 'past' : null;
}

function clauseStart(before: string): number {
  let start = 0;
  for (const match of before.matchAll(CLAUSE)) start = match.index + match[0].length;
  return start;
}

/** Whether a figure that a party gives is of what the earlier one is of, and that one is not the same party's. */
export function isRival({ party, by, kind, tense }: PartyFigure, two: Two): boolean {
  const { earlier, from } = two;
  const other = clauseAround(earlier, from);
  const parties = partiesIn(other);
  if (parties.includes(party) || !saysNothingNew(two)) return false;
  // "prices rose 4%. Economists think it will be 2%"
  if (parties.length === 0 && tense === 'ahead' && !AHEAD_WORD.test(other)) return false;
  // "the price rose to 3.20. Farmers say it was 2.10"
  if (parties.length === 0 && tense === 'past' && TO_BEFORE.test(other)) return false;
  if (kind !== null && !other.toLowerCase().includes(kind)) return false;
  if (by === 'gap') return AT_BEFORE.test(wordsBetween(from, from.start, earlier.start));
  return by === 'pronoun' || parties.length > 0;
}

const AHEAD_WORD = new RegExp(String.raw`\b(?:${AHEAD})\b`, 'iu');
/** "rose to", "is down to" */
const TO_BEFORE = /\bto (?:\p{L}+ ){0,2}[\p{Sc}]?\d/iu;
const AT_BEFORE = /\bat(?: \p{L}+){0,3} ?[\p{Sc}]?$/u;

/** The words from the stop in front of a figure to the one behind it. */
function clauseAround({ start, end }: Figure, sentence: LazySentence): string {
  const before = wordsBetween(sentence, start - REACH, start);
  const behind = wordsBetween(sentence, end, end + REACH);
  return before.slice(clauseStart(before)) + wordsBetween(sentence, start, end) + behind.slice(0, behind.search(STOP));
}
