import type { Reason } from '../report';

/** Joins words for a sentence: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;
}

/** English sentences for the codes of reasons; {name} stands for an argument. */
const SENTENCES: Readonly<Record<string, string>> = {
  equal: 'Both give {a}{shared}.',
  rounded: '{fine} rounds to {coarse}{shared}.',
  converted: '{a} is {b} in another unit{shared}.',
  bound: '{value} is within “{bound}”{shared}.',
  overlap: '{a} and {b} overlap{shared}.',
  approximate: '{a} and {b} agree when rounded{shared}.',
  derived: '{result} follows from the other source: {sum}.',
  value: '{a} and {b} cannot both be right{shared}.',
  'value slip': '{a} and {b} cannot both be right{shared}; {slip}.',
  arithmetic: 'The sum does not come out: {sum}, not {result}.',
  speaker: '{speakerA} says {a}, {speakerB} says {b}{shared}.',
  subject: 'Both give {a}, but of “{wordsA}” here and “{wordsB}” there.',
  time: 'They hold for different times: {wordsA} and {wordsB}.',
  'time open': 'One holds for {words}; the other is told without a date{asOf}.',
  scope: 'They cover different things: “{wordsA}” and “{wordsB}”.',
  'scope open': 'Nothing says that “{wordsA}” and “{wordsB}” are one thing.',
  measure: 'They measure different things: “{wordsA}” and “{wordsB}”.',
  kind: 'One is a change (“{wordsA}”), the other a level (“{wordsB}”).',
  status: 'One is {statusA} (“{wordsA}”), the other {statusB} (“{wordsB}”).',
  currency: '{a} and {b} are in different currencies, and neither source gives a rate.',
  precision: '{value} lies far inside “{bound}”: it neither confirms nor contradicts it.',
  superseded: 'The figure moves: {later} has taken the place of {earlier}.',
};

/** The English sentence of a reason. */
export function sentenceOf({ code, args }: Reason): string {
  const pattern = SENTENCES[code] ?? code;
  const text = pattern.replace(/\{(\w+)\}/g, (_, name: string) => args[name] ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
