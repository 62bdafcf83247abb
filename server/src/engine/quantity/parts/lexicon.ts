import type { Hedge } from '../../report';
import type { Tables } from './tables';
import { Trie } from './trie';
import { compileUnits, type CompiledUnits } from './unit-table';
import { type Lexeme, Vocabulary } from './vocabulary';

/** The tables in the form the scanner looks words up in. Compiled once for each scanner. */
export interface Lexicon extends CompiledUnits {
  readonly vocabulary: Vocabulary;
  readonly tables: Tables;
  readonly letters: ReadonlyMap<string, number>;
  readonly vulgar: ReadonlyMap<number, number>;
  readonly hedgesBefore: Trie<Hedge>;
  readonly hedgesAfter: Trie<Hedge>;
  readonly idioms: Trie<string>;
}

export function compile(tables: Tables): Lexicon {
  const vocabulary = new Vocabulary();
  numberWords(vocabulary, tables);
  dateWords(vocabulary, tables);
  wordClasses(vocabulary, tables);
  const hedgesBefore = new Trie<Hedge>(vocabulary, true);
  const hedgesAfter = new Trie<Hedge>(vocabulary);
  for (const [trie, side] of [
    [hedgesBefore, tables.hedges.before],
    [hedgesAfter, tables.hedges.after],
  ] as const) {
    for (const [hedge, phrases] of entries(side)) for (const phrase of phrases) trie.add(phrase, hedge);
  }
  const idioms = new Trie<string>(vocabulary);
  for (const phrase of tables.names.idioms) idioms.add(phrase, phrase);
  for (const sign of [
    '-',
    '/',
    ',',
    '.',
    '(',
    ')',
    '%',
    '+',
    '–',
    '—',
    'and',
    'to',
    'through',
    'or',
    'between',
    'from',
    'per',
    'point',
    'over',
    'out',
    'minus',
    'negative',
    'x',
    'aged',
    'age',
    'old',
    'o',
    'clock',
    'am',
    'pm',
    'a',
    'p',
    'm',
    'noon',
    'midnight',
    'fold',
    'times',
    'ago',
    'earlier',
    'later',
    'th',
    'st',
    'nd',
    'rd',
    'e',
    'fy',
    'ad',
    'bc',
    'ce',
    'bce',
    'the',
    'years',
    'weeks',
    'days',
    'months',
    'decades',
    'all',
    'love',
  ])
    vocabulary.intern(sign);
  vocabulary.intern('www');
  const units = compileUnits(vocabulary, tables);
  return {
    ...units,
    vocabulary,
    tables,
    hedgesBefore,
    hedgesAfter,
    idioms,
    letters: new Map(Object.entries(tables.numbers.letters)),
    vulgar: new Map(Object.entries(tables.numbers.vulgar).map(([sign, value]) => [sign.charCodeAt(0), value])),
  };
}

/** `Object.entries` that keeps the key type of a table with known keys. */
function entries<K extends string, V>(table: Readonly<Partial<Record<K, V>>>): [K, V][] {
  const out: [K, V][] = [];
  for (const key in table) {
    const value = table[key];
    if (value !== undefined) out.push([key, value]);
  }
  return out;
}

function numberWords(vocabulary: Vocabulary, { numbers }: Tables): void {
  const put = (
    table: Readonly<Record<string, number>>,
    set: (lexeme: Lexeme, value: number) => void,
    begins = true,
  ): void => {
    for (const [word, value] of Object.entries(table)) {
      const lexeme = vocabulary.lexeme(word);
      set(lexeme, value);
      if (begins) lexeme.begins = 'always';
    }
  };
  put(numbers.cardinals, (l, v) => (l.cardinal = v));
  put(numbers.ordinals, (l, v) => {
    l.ordinal = v;
    if (v > 2) l.fraction = v;
  });
  for (const [word, value] of Object.entries(numbers.ordinals))
    if (value > 2) vocabulary.lexeme(`${word}s`).fraction = value;
  put(numbers.fractions, (l, v) => (l.fraction = v));
  put(numbers.scales, (l, v) => (l.scale = v), false);
  for (const word of ['hundred', 'thousand', 'million', 'billion', 'trillion', 'point', 'minus', 'negative'])
    vocabulary.lexeme(word).begins = 'always';
  begin(vocabulary, 'none');
  for (const word of ['a', 'an']) vocabulary.lexeme(word).begins = 'article';
  put(numbers.scalePlurals, (l, v) => (l.scalePlural = v));
  put(numbers.spokenScales, (l, v) => (l.spokenScale = v), false);
  put(numbers.dozens, (l, v) => (l.dozen = v));
  put(numbers.vague, (l, v) => (l.vague = v));
  put(numbers.multiples, (l, v) => (l.multiple = v));
}

function dateWords(vocabulary: Vocabulary, { dates }: Tables): void {
  for (const [word, month] of Object.entries(dates.months)) begin(vocabulary, word).month = month;
  for (const [word, day] of Object.entries(dates.weekdays)) begin(vocabulary, word).weekday = day;
  for (const [word, span] of Object.entries(dates.seasons))
    begin(vocabulary, word).season = [span[0] ?? 1, span[1] ?? 12];
  for (const word of [
    ...Object.keys(dates.holidays).map((feast) => feast.split(' ')[0] ?? feast),
    ...Object.keys(dates.parts),
    ...Object.keys(dates.relativeDays),
    ...Object.keys(dates.relativeWords),
    ...Object.keys(dates.pointers),
  ])
    begin(vocabulary, word);
  for (const word of [...Object.keys(dates.lengths), ...dates.dayParts]) vocabulary.lexeme(word).begins ??= 'turn';
  for (const word of [...Object.keys(dates.shifts), 'eve']) vocabulary.intern(word);
  for (const word of ['q', 'h', 'fy']) vocabulary.lexeme(word).begins ??= 'sign';
  for (const word of ['fiscal', 'financial']) begin(vocabulary, word);
  for (const word of [...dates.yearPrepositions, ...dates.periods, ...dates.ambiguousMonths]) vocabulary.intern(word);
  mark(vocabulary, 'year word', dates.yearPrepositions);
  mark(vocabulary, 'strong year word', dates.strongYearPrepositions);
  mark(vocabulary, 'ambiguous month', dates.ambiguousMonths);
  mark(vocabulary, 'weekday', dates.fullWeekdays);
  mark(vocabulary, 'period', dates.periods);
  mark(vocabulary, 'length', [...Object.keys(dates.lengths), ...dates.dayParts]);
}

function wordClasses(vocabulary: Vocabulary, { names, hedges }: Tables): void {
  for (const [name, words] of Object.entries(names.classes)) mark(vocabulary, name, words);
  mark(vocabulary, 'one before', names.oneBefore);
  mark(vocabulary, 'one after', names.oneAfter);
  mark(vocabulary, 'one of kept', names.oneOfKept);
  mark(vocabulary, 'transparent', hedges.transparent);
  mark(vocabulary, 'grading before', ['last', 'this', 'next', 'each', 'every', 'per', 'a', 'one', 'same']);
}

function begin(vocabulary: Vocabulary, word: string): Lexeme {
  const lexeme = vocabulary.lexeme(word);
  lexeme.begins = 'always';
  return lexeme;
}

function mark(vocabulary: Vocabulary, name: string, words: readonly string[]): void {
  for (const word of words) (vocabulary.lexeme(word).classes ??= new Set()).add(name);
}
