import type { Ground } from '../judging/chance';
import type { ClaimStatus, Reason, Slip } from '../../report';
import { daysInWords } from './day-in-words';

/** Joins words for a sentence: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;
}

/** English sentences for the codes of reasons; {name} stands for an argument. */
const SENTENCES: Readonly<Record<string, string>> = {
  equal: 'Both give {a}{shared}.',
  rounded: '{fine} rounds to {coarse}{shared}.',
  'one day': '{fine} and {coarse} are one day{shared}.',
  'falls in': '{fine} falls in {coarse}{shared}.',
  converted: '{a} is {b} in another unit{shared}.',
  exchanged: '{a} is {b} in another currency{shared}.',
  bound: '{value} is within “{bound}”{shared}.',
  overlap: '{a} and {b} overlap{shared}.',
  approximate: '{a} and {b} agree when rounded{shared}.',
  derived: '{result} follows from the other source: {sum}.',
  'derived pace': '{result} follows from the other source: a year has {times} times {span}.',
  value: '{a} and {b} cannot both be right{shared}.',
  'value slip': '{a} and {b} cannot both be right{shared}; {slip}.',
  'value outnumbered': '{a} and {b} cannot both be right{shared}; other sources give {given} too.',
  'value per': '{a} per {perA} and {b} per {perB} cannot both be right{shared}.',
  arithmetic: 'The sum does not come out: {sum}, not {result}.',
  'arithmetic change': 'From {from} to {to} is {right}, not {result}.',
  'arithmetic share': '{part} of {whole} is {right}, not {result}.',
  rivals: 'One source gives {other} and {own} as what two parties say of one thing.',
  'rivals elsewhere': 'A third source gives {a} and {b} as what two parties say of one thing.',
  corrected: 'One source says that it is {own} and not {other}.',
  speaker: '{speakerA} says {a}, {speakerB} says {b}{shared}.',
  subject: 'Both give {a}, but of “{wordsA}” here and “{wordsB}” there.',
  'subject time': 'Both give {a}, but for {wordsA} here and {wordsB} there.',
  time: 'They hold for different times: {wordsA} and {wordsB}.',
  'time open': 'One holds for {words}; the other is told without a date{asOf}.',
  'time before': '{earlier} is what it was before (“{words}”); {other} is told without a date{asOf}.',
  'time then': '{earlier} is what it was before (“{words}”); {other} holds for {time}.',
  'time of dates': 'Two events, or one that was moved: {a} and {b}{shared}.',
  'time of scores': '{a} and {b} are scores at different moments, or of two matches{shared}.',
  scope: 'They cover different things: “{wordsA}” and “{wordsB}”.',
  'scope open': 'Nothing says that “{wordsA}” and “{wordsB}” are one thing.',
  apart: 'One source gives both: {a} for “{wordsA}” and {b} for “{wordsB}”.',
  'apart time': 'One source gives both: {a} for {wordsA} and {b} for {wordsB}.',
  'apart time open': 'One source gives both: {dated} for {words} and {other} without a date.',
  'apart before': 'One source gives both: {other}, and before it (“{words}”) {dated}.',
  measure: 'They measure different things: “{wordsA}” and “{wordsB}”.',
  kind: '{a} is a change{cueA}, {b} a level.',
  'kind words': 'They are figured differently: “{wordsA}” and “{wordsB}”.',
  'kind rank': '{a} is a place in a ranking, {b} is not.',
  'kind share': '{a} is a part of another figure, {b} a share of a whole.',
  status: '{a} is {statusA}{cueA}, {b} is {statusB}{cueB}.',
  besides: '“{wordsA}” is said of {a}, “{wordsB}” of {b}.',
  'besides one': '“{words}” is said of {a}, and not of {b}.',
  currency: '{a} and {b} are in different currencies, and neither source gives a rate.',
  precision: '{value} lies far inside “{bound}”: it neither confirms nor contradicts it.',
  superseded: 'The figure moves: {later}{laterDay} has taken the place of {earlier}{earlierDay}.',
};

/** What an argument adds to a sentence; nothing where it is empty. */
const PARTS: Readonly<Record<string, string>> = {
  shared: ' for {0}',
  asOf: ', as of {0}',
  laterDay: ' ({0})',
  earlierDay: ' ({0})',
  cueA: ' (“{0}”)',
  cueB: ' (“{0}”)',
};
/** Instead of the words in common, where there are none. */
const APART = ' for “{wordsA}” here and “{wordsB}” there{ground}';

/** English for arguments that are codes, by the names of the arguments. */
const SLIPS: Readonly<Record<Slip, string>> = {
  transposed: 'two digits look transposed',
  factor: 'they differ by a power of ten',
  unit: 'the number is the same with another unit',
  points: 'one has percent where the other has percentage points',
  year: 'the years are one apart',
  teen: 'one looks misheard for the other, as thirteen for thirty',
  neighbour: 'one gives the figure that stands next to it in the other source',
};
const STATUSES: Readonly<Record<ClaimStatus, string>> = {
  reported: 'reported',
  estimate: 'an estimate',
  provisional: 'provisional',
  target: 'a target',
  forecast: 'a forecast',
  limit: 'a limit',
  proposal: 'a proposal',
  denied: 'denied',
};
const GROUNDS: Readonly<Record<Ground, string>> = {
  beside: ', beside other figures that agree',
  only: ', and neither source has many figures of this kind',
  particular: ', a figure seldom given twice by chance',
  bridge: ', and a third source agrees with both',
};
const SPEAKERS: Readonly<Record<string, string>> = { 'one source': 'one source', 'the other': 'the other' };
const CODED: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  slip: new Map(Object.entries(SLIPS)),
  ground: new Map(Object.entries(GROUNDS)),
  statusA: new Map(Object.entries(STATUSES)),
  statusB: new Map(Object.entries(STATUSES)),
  speakerA: new Map(Object.entries(SPEAKERS)),
  speakerB: new Map(Object.entries(SPEAKERS)),
};

/** Arguments that are days, in ISO form with the year or without. */
const DAYS: ReadonlySet<string> = new Set(['asOf', 'laterDay', 'earlierDay']);

/** All that translations of the sentences need words for. */
export const reasonWords: readonly string[] = [
  ...[SENTENCES, PARTS, SLIPS, STATUSES, GROUNDS, SPEAKERS].flatMap((words) => Object.values(words)),
  APART,
];

/** The language in which people read reasons. */
export interface Language {
  /** Gives English words of this file in it. */
  readonly words: (english: string) => string;
  /** How it writes a day, see `daysInWords`. */
  readonly day: (iso: string) => string;
}

const ENGLISH: Language = { words: (english) => english, day: daysInWords('en-GB') };

/** The sentence of a reason. */
export function sentenceOf({ code, args }: Reason, language: Language = ENGLISH): string {
  const filled = (sentence: string): string =>
    language.words(sentence).replace(/\{(\w+)\}/g, (_, name: string) => told(name));
  const told = (name: string): string => {
    const arg = args[name] ?? '';
    if (name === 'shared' && arg === '') return args['wordsA'] === undefined ? '' : filled(APART);
    const part = PARTS[name];
    const value = DAYS.has(name) ? language.day(arg) : arg;
    if (part !== undefined) return arg === '' ? '' : language.words(part).replace('{0}', () => value);
    const words = CODED[name]?.get(arg);
    return words === undefined ? arg : language.words(words);
  };
  const text = filled(SENTENCES[code] ?? code);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
