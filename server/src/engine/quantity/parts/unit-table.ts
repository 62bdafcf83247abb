import type { Dimension } from './figure';
import { type CurrencyLine, dimensionOf, type Tables, type UnitLine, type UnitTable } from './tables';
import { Trie } from './trie';
import type { Vocabulary } from './vocabulary';

/** One meaning of a unit word or symbol. */
export interface UnitSense {
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset: number;
  /** The exact writing of a symbol, whose case counts; null for words. */
  readonly symbol: string | null;
  readonly customary: { readonly name: string; readonly factor: number } | null;
  /** An everyday word that is a unit only in some company; see UnitLine. */
  readonly measured: boolean;
  readonly counted: boolean;
  /** The word class of names.json of which a word must stand near. */
  readonly near: string | null;
  /** Money: ISO code; for cents and the like that of the whole. */
  readonly currency: string | null;
  /** Money: the currencies whose amounts this small coin may end. */
  readonly minorOf: readonly string[] | null;
}

export interface CurrencySign {
  readonly code: string;
  readonly sign: string;
  /** Letters (USD, Rs), which need a number right behind them. */
  readonly letters: boolean;
  readonly spaced: boolean;
  /** A letter that much else begins with: money only before decimals, groups or a scale ("R98,000"). */
  readonly weak: boolean;
}

export interface CompiledUnits {
  readonly units: Trie<UnitSense>;
  /** What stands before a number: $, US$, EUR. */
  readonly currencySigns: Trie<CurrencySign>;
}

/** Marks the words that units begin with, so that "a" before other words is passed over. */
class UnitTrie extends Trie<UnitSense> {
  constructor(private readonly words: Vocabulary) {
    super(words);
  }

  override add(phrase: string, sense: UnitSense): number {
    const first = super.add(phrase, sense);
    const lexeme = this.words.lexemes[first];
    if (lexeme) lexeme.unit = true;
    return first;
  }
}

export function compileUnits(vocabulary: Vocabulary, { units, currencies }: Tables): CompiledUnits {
  const trie = new UnitTrie(vocabulary);
  for (const line of units.units) addUnit(trie, line, units);
  const signs = new Trie<CurrencySign>(vocabulary);
  for (const line of currencies.currencies) addCurrency(trie, signs, vocabulary, line);
  for (const line of currencies.minor) {
    const sense = { ...plain(line.name, 'money', line.factor), currency: line.of, minorOf: line.after };
    for (const word of line.words) for (const form of plural(word, false)) trie.add(form, sense);
    for (const symbol of line.symbols) trie.add(symbol, { ...sense, symbol });
  }
  return { units: trie, currencySigns: signs };
}

function plain(name: string, dimension: Dimension, factor: number): UnitSense {
  return {
    name,
    dimension,
    factor,
    offset: 0,
    symbol: null,
    customary: null,
    measured: false,
    counted: false,
    near: null,
    currency: null,
    minorOf: null,
  };
}

function plural(word: string, invariable: boolean): string[] {
  return invariable || /s$/.test(word) ? [word] : [word, `${word}s`];
}

function addUnit(trie: UnitTrie, line: UnitLine, { prefixes }: UnitTable): void {
  const sense: UnitSense = {
    ...plain(line.name, dimensionOf(line.dimension), line.factor),
    offset: line.offset ?? 0,
    customary: line.customary ?? null,
    measured: line.measured ?? false,
    counted: line.counted ?? false,
    near: line.near ?? null,
  };
  const forms = (words: readonly string[], symbols: readonly string[], of: UnitSense): void => {
    for (const word of words) for (const form of plural(word, line.invariable ?? false)) trie.add(form, of);
    for (const symbol of symbols) trie.add(symbol, { ...of, symbol });
    if (line.powers)
      addPowers(
        trie,
        words.flatMap((w) => plural(w, false)),
        symbols,
        of,
      );
  };
  forms(line.words ?? [], line.symbols ?? [], sense);
  for (const prefix of line.prefixes ?? []) {
    const known = prefixes[prefix];
    if (!known) throw new Error(`no prefix is called "${prefix}"`);
    const symbols = (line.symbols ?? []).map((s) => known.symbol + s);
    if (prefix === 'micro') for (const s of line.symbols ?? []) symbols.push(`µ${s}`, `u${s}`);
    forms(
      (line.words ?? []).filter((w) => w.length > 2).map((w) => prefix + w),
      symbols,
      {
        ...sense,
        name: prefix + line.name,
        factor: line.factor * known.factor,
      },
    );
  }
}

/** Squares and cubes, in words and symbols. */
function addPowers(trie: UnitTrie, words: readonly string[], symbols: readonly string[], line: UnitSense): void {
  const powers = [
    {
      name: 'square',
      dimension: 'area',
      power: 2,
      before: ['square', 'sq', 'sq.'],
      behind: ['squared', '^2'],
      signs: ['²', '2', '^2'],
    },
    {
      name: 'cubic',
      dimension: 'volume',
      power: 3,
      before: ['cubic', 'cu', 'cu.'],
      behind: ['cubed', '^3'],
      signs: ['³', '3', '^3'],
    },
  ] as const;
  for (const { name, dimension, power, before, behind, signs } of powers) {
    const sense: UnitSense = { ...line, name: `${name} ${line.name}`, dimension, factor: line.factor ** power };
    for (const word of words) {
      for (const adjective of before) trie.add(`${adjective} ${word}`, sense);
      for (const adverb of behind) trie.add(`${word} ${adverb}`, sense);
      for (const sign of signs) if (word.length <= 3) trie.add(word + sign, sense);
      if (power === 2 && word.length === 2) trie.add(`sq${word}`, sense);
    }
    for (const symbol of symbols) {
      if (!/[a-z]$/.test(symbol)) continue;
      for (const adjective of before) trie.add(`${adjective} ${symbol}`, sense);
      if (symbol === 'm' && power === 2) trie.add('sqm', sense);
      for (const sign of signs) trie.add(symbol + sign, { ...sense, symbol: symbol + sign });
    }
  }
}

function addCurrency(trie: UnitTrie, signs: Trie<CurrencySign>, vocabulary: Vocabulary, line: CurrencyLine): void {
  const sense: UnitSense = { ...plain(line.code, 'money', 1), currency: line.code, measured: line.measured ?? false };
  for (const word of line.words) for (const form of plural(word, line.invariable ?? false)) trie.add(form, sense);
  for (const code of line.codes) {
    trie.add(code, { ...sense, symbol: code });
    for (const scaled of [`M${code}`])
      if (code.length === 3) trie.add(scaled, { ...sense, symbol: scaled, factor: 1e6 });
    signs.add(code, { code: line.code, sign: code, letters: true, spaced: line.spaced ?? false, weak: false });
  }
  for (const sign of line.signs) {
    trie.add(sign, { ...sense, symbol: sign });
    const letters = /^[a-z.]+$/i.test(sign);
    signs.add(sign, { code: line.code, sign, letters, spaced: line.spaced ?? false, weak: false });
  }
  for (const sign of line.weakSigns ?? [])
    signs.add(sign, { code: line.code, sign, letters: true, spaced: false, weak: true });
  // "rupees 500 crore"
  for (const word of line.words)
    if (!word.includes(' ') && !line.measured)
      for (const form of plural(word, line.invariable ?? false)) vocabulary.lexeme(form).begins ??= 'sign';
  for (const written of [...line.signs, ...(line.weakSigns ?? []), ...line.codes]) {
    const first = /^(?:\p{L}+|.)/iu.exec(written)?.[0] ?? written;
    const lexeme = vocabulary.lexeme(first);
    lexeme.begins ??= /\p{L}/iu.test(first) ? 'sign' : 'always';
  }
}
