import dates from '../../data/dates.json';
import table from '../../data/particulars.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import { lately } from '../sentence/lately';
import type { LazySentence } from '../sentence/lazy-sentence';

/** A stretch of time of which the text does not say the year: "in March", "the third quarter", "last year". */
export interface Period {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year';
  /** Its first and last day in a year, as month times 100 and day; null where it is told by how far off it is. */
  readonly days: { readonly from: number; readonly to: number } | null;
  /** -1 the last one, 0 this one, 1 the next one; null where it is told by its name. */
  readonly shift: number | null;
  /** As the text has it. */
  readonly words: string;
}

type Unworded = Omit<Period, 'words'>;

/** The words that tell of a period, where they stand. */
export interface PeriodWords extends Span {
  readonly period: Period;
}

const MONTHS: Readonly<Record<string, number>> = dates.months;
const SEASONS: Readonly<Record<string, readonly number[]>> = dates.seasons;
const SHIFTS: Readonly<Record<string, number>> = table.shifts;
const ORDINALS: Readonly<Record<string, number>> = table.ordinals;
const UNITS = new Map<string, Period['unit']>([
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['season', 'season'],
  ['year', 'year'],
  ...Object.keys(SEASONS).map((season) => [season, 'season'] as const),
]);

/** No year behind: such a date is read as one. */
const NO_YEAR = String.raw`(?!,? (?:of )?[12]\d{3}\b)`;
/** Months written out, with a capital: "may" and "march" are words of their own. */
const MONTH = Object.keys(MONTHS)
  .filter((name) => name.length > 4 || /^(?:june|july|may)$/.test(name))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  .join('|');
/** "between January and June", "in May, June and July", "in early March", "last August", "March's", "July alone". */
const MONTH_WORDS = new RegExp(
  String.raw`\b(?:[Bb]etween|[Ff]rom) (${MONTH}) (?:and|to|through|until) (${MONTH})\b(?! \d)${NO_YEAR}` +
    String.raw`|\b(?:[Ii]n|[Oo]ver|[Dd]uring) (${MONTH})(?:, (?:${MONTH}))*,? and (${MONTH})\b(?! \d)${NO_YEAR}` +
    String.raw`|\b(?:${table.monthsBehind.join('|')})[ -](?:early |late |mid-)?(${MONTH})\b(?! \d)${NO_YEAR}` +
    String.raw`|\b(${MONTH})(?:['’]s | alone)`,
  'g',
);
/** "the three months to June", "the first six months". */
const MONTHS_WORDS = new RegExp(
  String.raw`\b(?:(${Object.keys(table.lengths).join('|')}) months (?:to|through|until|ended|ending)(?: (?:the end of |in |on \d+ )?(${MONTH}))?|(first|last) (${Object.keys(table.lengths).join('|')}) months)\b${NO_YEAR}`,
  'g',
);
const PART_WORDS = new RegExp(String.raw`\b(${Object.keys(ORDINALS).join('|')})[ -](quarter|half)\b${NO_YEAR}`, 'gi');
const SHIFT_WORDS = new RegExp(
  String.raw`\b(${Object.keys(SHIFTS).join('|')}) (${[...UNITS.keys()].join('|')})\b${NO_YEAR}(?!['’]s)`,
  'gi',
);
const LENGTHS: Readonly<Record<string, number>> = table.lengths;
/** "over the weekend": longer than one of its days. */
const DAYS_WORDS = /\b(?:over|during|throughout) the (?:weekend|week)\b/gi;
const MONTHS_IN: Readonly<Record<string, number>> = { quarter: 3, half: 6 };
const LAST_DAY = 31;
const IN_A_MONTH = 100;

/** All that a sentence tells of periods. */
export const periodWords = lately(({ block, start, end, figures }: LazySentence): readonly PeriodWords[] => {
  const sentence = block.text.slice(start - block.start, end - block.start);
  const long = found(sentence, start, MONTHS_WORDS, ([, length, last, which, further]) =>
    ofLength(LENGTHS[length ?? further ?? ''] ?? 0, last === undefined ? null : month(last), which),
  );
  // "the three months to the end of June"
  const dated = figures.flatMap(ofDate).filter((d) => !long.some((l) => l.start <= d.start && l.end >= d.end));
  const worded = [
    ...found(sentence, start, MONTH_WORDS, ([, first, last, one, other, single, owner]) => {
      const name = single ?? owner;
      return ofMonths(month(name ?? first ?? one), month(name ?? last ?? other));
    }),
    ...long,
    ...found(sentence, start, PART_WORDS, ([, ordinal, unit]) => ofPart(lower(ordinal), lower(unit))),
    ...found(sentence, start, DAYS_WORDS, () => ({ unit: 'week', days: null, shift: null })),
    ...found(sentence, start, SHIFT_WORDS, ([, shift, unit]) => ({
      unit: UNITS.get(lower(unit)) ?? 'year',
      days: null,
      shift: SHIFTS[lower(shift)] ?? null,
    })),
  ];
  // "the end of October" is no matter of all October
  return [...dated, ...worded.filter((w) => !dated.some((d) => d.start < w.end && d.end > w.start))];
});

function lower(word: string | undefined): string {
  return word?.toLowerCase() ?? '';
}

function found(
  sentence: string,
  at: number,
  pattern: RegExp,
  periodOf: (match: RegExpExecArray) => Unworded,
): PeriodWords[] {
  return [...sentence.matchAll(pattern)].map((match) => ({
    start: at + match.index,
    end: at + match.index + match[0].length,
    period: { ...periodOf(match), words: match[0].trim() },
  }));
}

function month(name: string | undefined): number {
  return MONTHS[lower(name)] ?? 0;
}

function ofMonths(first: number, last: number): Unworded {
  const unit = first === last ? 'month' : last - first === 2 ? 'quarter' : last - first === 5 ? 'half' : 'season';
  return { unit, days: { from: first * IN_A_MONTH + 1, to: last * IN_A_MONTH + LAST_DAY }, shift: null };
}

function ofPart(ordinal: string, unit: string): Unworded {
  const length = MONTHS_IN[unit] ?? 0;
  const last = (ORDINALS[ordinal] ?? 0) * length;
  return { ...ofMonths(last - length + 1, last), unit: unit === 'half' ? 'half' : 'quarter' };
}

function ofLength(length: number, last: number | null, which: string | undefined): Unworded {
  const unit = length === MONTHS_IN['quarter'] ? 'quarter' : length === MONTHS_IN['half'] ? 'half' : 'season';
  const end = last ?? (which === 'first' ? length : null);
  if (end === null || end < length) return { unit, days: null, shift: null };
  return { ...ofMonths(end - length + 1, end), unit };
}

/** "1 October", "the end of October": a date that leaves its year out. */
function ofDate({ quantity: { type, value, low, high }, text, start, end }: Figure): PeriodWords[] {
  const [from, to] = [dayOf(low ?? value), dayOf(high ?? value)];
  if (type !== 'date' || from === null || to === null || from > to) return [];
  return [{ start, end, period: { unit: 'day', days: { from, to }, shift: null, words: text } }];
}

function dayOf(value: unknown): number | null {
  const [, monthNumber, day] = /^(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  return monthNumber === undefined ? null : Number(monthNumber) * IN_A_MONTH + Number(day);
}
