import table from '../../data/status.json';
import type { Span } from '../../report';

/** What the reach of a cue is told from: the words of the clause in small letters, the cue and the figure in them. */
interface Reach {
  readonly words: string;
  readonly cue: Span;
  readonly figure: Span;
  /** A word that names the standing itself, not only "will" or "would". */
  readonly strong: boolean;
}

/** Behind a cue: a figure of its own ("the ceiling of 6.5 million and ..."), unless a list goes on. */
const { ofFigure, inList, auxiliaries, finite, opening, subjects, yardstick, anotherVerb } = table.reach;
const OWN_FIGURE = new RegExp(`^ of (?:(?:${ofFigure.join('|')}) )?[£$€]?\\d`);
const OF_A_LIST = new RegExp(`[\\d.,£$€%\\s-]+|\\b(?:${inList.join('|')})\\b`, 'g');
/** "Than planned", "than analysts had expected", "as forecast": the cue is what the figure is compared with. */
const YARDSTICK = new RegExp(`\\b(?:than|as)(?: (?:${yardstick.join('|')}))* $`);
/** A figure right behind such a yardstick is its own: "more than the planned 40". */
const OF_YARDSTICK = /^(?: (?:of|at|was|about|around|some))*[\s:]*[£$€]?\d/;
/** "The 9 million passengers expected turned up": a participle tells of the noun in front of it. */
const FINITE = new RegExp(`\\b(?:${[...auxiliaries, ...finite].join('|')}) (?:\\p{L}+ly |now |also )?$`, 'u');
const OF_BASE = /^[^,;]{0,12}\bof (?:the |its |their |his |her )?(?:[\p{L}-]+ )?[£$€]?\d/u;
/** "Put at 74 million, before it yields 130 million": another clause with a subject of its own. */
const NEXT_CLAUSE = new RegExp(`\\b(?:${opening.join('|')}) (?:${subjects.join('|')}) `);
/** "Which should be carrying 140, was carrying 46": an aside that ends before the figure. */
const ASIDE = /, (?:which|who|whose|where) [^,]*$/;
/** "Farms that have lost 30 percent may apply": the figure belongs to what tells the subject apart. */
const RELATIVE = /\b(?:that|who|which) (?:have|has|had|\p{L}+ed) [^,;]*$/u;
/** "Was pledged 30 million": the one who is spoken of does nothing. */
const PASSIVE = new RegExp(`\\b(?:${auxiliaries.join('|')}) (?:\\p{L}+ly |now |also )?$`, 'u');
/** "Pledged 30 million and sent two": another verb of the same subject stands in between. */
const NEXT_VERB = new RegExp(`\\band (?:(?:also|then|later) )?(?:\\p{L}{2,}ed|${anotherVerb.join('|')}) `, 'u');
const PAST = /ed$/;

/** Whether a cue speaks of a figure of its clause, and not of another figure or of what the figure is compared with. */
export function reaches(reach: Reach): boolean {
  return reach.cue.end <= reach.figure.start ? reachesOn(reach) : reachesBack(reach);
}

function reachesOn({ words, cue, figure }: Reach): boolean {
  const before = words.slice(0, cue.start);
  const between = words.slice(cue.end, figure.start);
  if (isAttribute(before)) return false;
  if (YARDSTICK.test(before) && !OF_YARDSTICK.test(words.slice(cue.end))) return false;
  if (OWN_FIGURE.test(between) && between.replace(OF_A_LIST, '').length > 3) return false;
  if (NEXT_CLAUSE.test(between) || (between.includes(',') && ASIDE.test(before))) return false;
  return !(PAST.test(words.slice(cue.start, cue.end)) && !PASSIVE.test(before) && NEXT_VERB.test(between));
}

function reachesBack({ words, cue, figure, strong }: Reach): boolean {
  const before = words.slice(0, cue.start);
  const between = words.slice(figure.end, cue.start);
  if (isAttribute(before) || YARDSTICK.test(before)) return false;
  if (strong) return !(OF_BASE.test(between) && !FINITE.test(before));
  return !RELATIVE.test(words.slice(0, figure.start));
}

/** "Long-promised trains": a part of a longer word tells of the noun behind it. */
function isAttribute(before: string): boolean {
  return /\p{L}-$/u.test(before);
}
