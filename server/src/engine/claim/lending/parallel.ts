import grammar from '../../data/grammar.json';
import words from '../../data/claim-words.json';
import names from '../../data/names.json';
import type { Figure } from '../../quantity/parts/figure';
import { beginOf, MEASURES, NEAR, onlySaysWhen, SENTENCE_END } from './near';
import { OF_ONE_SIZE } from './written';

/** Of these a bare number behind a figure takes over its unit. */
const LENDING: ReadonlySet<string> = new Set([...MEASURES, 'energy', 'power', 'money', 'share']);
const MEASURED: ReadonlySet<string> = new Set([...MEASURES, 'energy', 'power']);
/** Behind a number that counts no noun. */
const UNCOUNTED = /^(?:[.,;:)]|$|\s(?:in|on|at|by|for|with|among|then|before|after|when|and|but|as|last|this)\b)/;
/** "12 km to the border and 3 to the coast", but "and brought 8 to hospital". */
const JOINED = /\b(?:and|but|versus|vs|against|or|while)(?: (?:only|just|about|some|another))? $/;
/** "11.2 months in the treated group and 8.4 in the other". */
const SAME_WORD = /^\s(in|on|at|by|for|with|among|to|from|of)\b/;
/** "700 metres by day and 250 at night": where or when, both times. */
/** "8 of its barns", "12 of the seats" are counted. */
const OF_THE = /^\sof (?:the|its|their|his|her)\b/;
const AT: ReadonlySet<string> = new Set(['in', 'on', 'at', 'by']);
const ONE_PHRASE = /^\s\p{L}+(?: (?:the|a|an|its))? [\p{L}'’-]+,? (?:and|but) $/u;
/** What follows is the end of the clause: "8.4 in the other", but not "14 in the west died". */
const ONE_WORD =
  /^\s\p{L}+(?: (?:the|a|an|its|their|his|her))? [\p{L}\d'’-]+(?: group| half| year| month)?(?:[.,;:)]|$|\s(?:and|but)\s\d)/u;
const CHANGES: ReadonlySet<string> = new Set(names.classes.changeVerb);
/** "60,000 crowns to each widow and 20,000 to every injured man": amounts that go to one after the other. */
const TO_EACH = /^\s(?:to|for|from|by) (?:every|each) \p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2}(?:[.,;:)]|$)/u;
const MOVED_TO = /(\p{L}+)(?: back)? to $/u;
const OPINIONS = new RegExp(`^\\s(?:${names.classes.opining.join('|')})(?:d|ed)?\\b`);
/** Words that lead on and name no other member of the row: "at 12". */
const NO_MEMBERS: ReadonlySet<string> = new Set([
  ...grammar.attaching,
  ...grammar.into,
  ...grammar.timing,
  ...grammar.until,
  ...grammar.comparing,
  ...grammar.joints,
]);
/** "54 percent of the vote in 2016, 49 in 2020". */
const IN_A_YEAR = /\bin (?:19|20)\d\d,?(?: and| but| to)? $/;
const IN_ANOTHER = /^ in (?:19|20)\d\d\b/;
/** "by 8.6 seconds from Orth, with Velt 21.2 back in third". */
const BEHIND_ANOTHER = /(?:,|\band|\bwith) \p{Lu}[\p{L}'’-]* $/u;
const HOW_FAR = /^ (?:back|behind|ahead|adrift|clear|further|off)\b/;
const HALF = /\band[- ]a[- ]half$|\d½$/;

/**
 * The figure whose unit a bare number means, as the words of its sentence run parallel to it: "11.2 months in the
 * treated group and 8.4 in the other", "spiked at 412 euros before easing to 96", "7 to 9 years; the judge imposed five
 * and a half", "61 percent approve, 33 disapprove".
 */
export function parallelTo(figure: Figure, before: readonly Figure[], text: string): Figure | null {
  if (figure.dimension !== 'none' || figure.nonClaim !== null || figure.group !== null || figure.written === 'ordinal')
    return null;
  const other = before.findLast((f) => !onlySaysWhen(f));
  if (!other || other.nonClaim !== null || !LENDING.has(other.dimension) || other.restates !== null) return null;
  if (figure.start - other.end > NEAR || figure.start < other.end) return null;
  if (!areOfOneSize(figure, other)) return null;
  const between = text.slice(other.end, beginOf(figure));
  if (SENTENCE_END.test(between) || between.includes('\n')) return null;
  const behind = text.slice(figure.end, figure.end + NEAR);
  const parallel =
    ((isOfOpinion(between, behind) || isOneMore(between, behind) || isOtherSide(figure, other, text)) &&
      isPartOfWhole(figure, before)) ||
    (BEHIND_ANOTHER.test(between) && HOW_FAR.test(behind) && areMeasured(figure, other)) ||
    (isOneMore(between, behind) &&
      (areMeasured(figure, other) || areOfNames(other, text, between)) &&
      isNextMember(between)) ||
    (UNCOUNTED.test(behind) &&
      (isMovedTo(between) || isOtherEnd(text.slice(0, other.start), between) || isHalfOfUnit(figure, other))) ||
    (JOINED.test(between) && hasSameWord(between, behind)) ||
    (IN_A_YEAR.test(between) && IN_ANOTHER.test(behind));
  return parallel ? other : null;
}

function areOfOneSize(figure: Figure, other: Figure): boolean {
  const [a, b] = [figure.quantity.value, other.quantity.value];
  if (typeof a !== 'number' || typeof b !== 'number' || a <= 0 || b <= 0) return false;
  return a / b < OF_ONE_SIZE && b / a < OF_ONE_SIZE;
}

function isMovedTo(between: string): boolean {
  const verb = MOVED_TO.exec(between)?.[1];
  return verb !== undefined && CHANGES.has(verb.toLowerCase());
}

/** "from 31C at noon to 18 by dusk". */
function isOtherEnd(ahead: string, between: string): boolean {
  return (
    /\bfrom (?:about |around |some |just |nearly )?$/.test(ahead.slice(-FROM_REACH)) && /^[^.,;]* to $/.test(between)
  );
}

/** So many letters in front of a figure "from" is looked for. */
const FROM_REACH = 20;

function isHalfOfUnit(figure: Figure, other: Figure): boolean {
  return other.dimension === 'duration' && HALF.test(figure.text);
}

function hasSameWord(between: string, behind: string): boolean {
  const [first, second] = [SAME_WORD.exec(between)?.[1], SAME_WORD.exec(behind)?.[1]];
  if (first !== undefined && first === second && TO_EACH.test(behind)) return true;
  if (first === undefined || second === undefined || !ONE_WORD.test(behind) || OF_THE.test(behind)) return false;
  return first === second || (AT.has(first) && AT.has(second) && ONE_PHRASE.test(between));
}

/** What the parts of a whole make together, but for rounding. */
const WHOLE = 101;

function isPartOfWhole(figure: Figure, before: readonly Figure[]): boolean {
  if (before.findLast((f) => !onlySaysWhen(f))?.dimension !== 'share') return false;
  const shares = before.filter((f) => f.dimension === 'share' && figure.start - f.end < 2 * NEAR);
  const sum = shares.reduce((all, f) => all + Number(f.quantity.value), Number(figure.quantity.value));
  return sum <= WHOLE;
}

/** "61 percent approve, 33 disapprove". */
function isOfOpinion(between: string, behind: string): boolean {
  return OPINIONS.test(behind) && /(?:,|\band) $/.test(between);
}

/** A member of a row: one word, or a name of several, with or without its article. */
const MEMBER = /(?:,|\band) (?:the )?([\p{L}'’-]{2,30}(?:\.\d{1,3})?)(?: \p{Lu}[\p{L}'’-]*){0,2} $/u;

/** "solar made up 23 percent of the mix, wind 19 and coal 4", "the Reds had 16 percent, the Farmers 11": the verb is meant again. */
function isOneMore(between: string, behind: string): boolean {
  const word = MEMBER.exec(between)?.[1];
  return word !== undefined && !NO_MEMBERS.has(word.toLowerCase()) && /^(?:[,;.]| and\b)/.test(behind);
}

/** "Solar made 14.6 TWh, wind 22.1 and hydro 3.9": nobody counts in decimals. */
function areMeasured({ quantity }: Figure, { dimension }: Figure): boolean {
  return MEASURED.has(dimension) && !Number.isInteger(quantity.value);
}

/** "Highmoor 22 cm, Dale Head 31": two names, each with its measure. */
function areOfNames({ dimension, start }: Figure, text: string, between: string): boolean {
  if (!MEASURED.has(dimension) || dimension === 'duration') return false;
  return NAME.test(text.slice(Math.max(0, start - REACH_OF_NAME), start)) && NEXT_NAME.test(between);
}

const NAME = /\p{Lu}[\p{L}'’-]+ $/u;
const NEXT_NAME = /^(?:,|;| and) (?:\p{Lu}[\p{L}'’-]+ ){1,3}$/u;
const REACH_OF_NAME = 24;

/** ", wind 22.1" right behind the unit; a score, or what follows "4 km long", is something else. */
function isNextMember(between: string): boolean {
  const member = MEMBER.exec(between);
  return member !== null && member.index <= 1 && !SCALELESS.test(member[1] ?? '');
}

const SCALELESS = new RegExp(`^(?:${words.scaleless.join('|')})s?$`, 'iu');

/** "at 33 percent to 32", "52 percent to 48": how two stand against each other. */
function isOtherSide(figure: Figure, other: Figure, text: string): boolean {
  if (text.slice(other.end, figure.start) !== ' to ' || !/^(?:[.,;:)]|$)/.test(text.charAt(figure.end))) return false;
  const sum = Number(figure.quantity.value) + Number(other.quantity.value);
  return sum >= ALL_BUT_OTHERS || /\bat $/.test(text.slice(Math.max(0, other.start - FROM_REACH), other.start));
}

/** Two sides have so much of a vote at least, in percent. */
const ALL_BUT_OTHERS = 90;
