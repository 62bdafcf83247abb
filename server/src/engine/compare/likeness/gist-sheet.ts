import type { Name } from '../../claim/names/names';
import type { Gist } from './gist';
import { wordKey } from './vocabulary';

/**
 * The gists of some claims as plain lists: strings stand once and are told by their places. It is made where a
 * document is read, so that a pool can take claims in without a look at them.
 */
export interface GistSheet {
  readonly words: readonly string[];
  readonly names: readonly string[];
  /** Spaces, units, axes of values, and words that tell times. */
  readonly texts: readonly string[];
  readonly weights: readonly number[];
  /** Of each claim `NUMBERS` of them. */
  readonly numbers: readonly number[];
  /** Of each claim space, unit, time (places in `texts`), how many words are different, and the flags. */
  readonly heads: readonly number[];
  /** Of each claim the lengths of its lists, then the lists: places in the tables, and stretches of values. */
  readonly lists: readonly number[];
}

export const Head = { Space: 0, Unit: 1, When: 2, Different: 3, Flags: 4 } as const;
export const HEADS = 5;
export const Numbers = { Size: 0, Written: 1, From: 2, To: 3, Weight: 4, Factor: 5, Particular: 6 } as const;
export const NUMBERS = 7;
export const Flag = { Brief: 1, Distinctive: 2, Open: 4, Now: 8, Placed: 16 } as const;
/** Core words, other words, names, names around, stretches of values: so many lengths stand before the lists. */
export const LENGTHS = 5;
/** Numbers that tell a core word (with its weight), or a stretch of values (axis, from, to). */
export const CORE = 2;
export const KEY = 3;

/** Buckets beyond these are as good as without end. */
const MOST = 2 ** 31 - 1;

class Places {
  readonly entries: string[] = [];
  private readonly known = new Map<string, number>();

  of(entry: string): number {
    let place = this.known.get(entry);
    if (place === undefined) this.known.set(entry, (place = this.entries.push(entry) - 1));
    return place;
  }
}

export function sheetOf(gists: readonly Gist[]): GistSheet {
  const [words, names, texts] = [new Places(), new Places(), new Places()];
  const weights: number[] = [];
  const [numbers, heads, lists]: [number[], number[], number[]] = [[], [], []];
  const weightAt = (weight: number): number => {
    const at = weights.indexOf(weight);
    return at >= 0 ? at : weights.push(weight) - 1;
  };
  for (const gist of gists) {
    const { core, rest, around, keys } = gist;
    numbers.push(gist.size, gist.written, gist.from, gist.to, gist.weight, gist.factor, gist.particular);
    heads.push(texts.of(gist.space), texts.of(unitText(gist.unit)), texts.of(gist.when), gist.different, flagsOf(gist));
    lists.push(core.length, rest.length, gist.names.length, around.length, keys.length);
    for (const term of core) lists.push(words.of(wordKey(term)), weightAt(term.weight));
    for (const term of rest) lists.push(words.of(wordKey(term)));
    for (const name of [...gist.names, ...around]) lists.push(names.of(nameKey(name)));
    for (const { axis, from, to } of keys) lists.push(texts.of(axis), bounded(from), bounded(to));
  }
  return { words: words.entries, names: names.entries, texts: texts.entries, weights, numbers, heads, lists };
}

/** No unit is another one than one without letters. */
export function unitText(unit: string | null): string {
  return unit === null ? '' : `=${unit}`;
}

function flagsOf({ brief, distinctive, open, now, placed }: Gist): number {
  return (
    (brief ? Flag.Brief : 0) |
    (distinctive ? Flag.Distinctive : 0) |
    (open ? Flag.Open : 0) |
    (now ? Flag.Now : 0) |
    (placed ? Flag.Placed : 0)
  );
}

export function bounded(bucket: number): number {
  return Math.max(-MOST, Math.min(MOST, bucket));
}

function nameKey({ key, attached, leads, words }: Name): string {
  return JSON.stringify([key, attached, leads, ...words]);
}

export function nameOf(entry: string): Name {
  const [key, attached, leads, ...words]: unknown[] = list(JSON.parse(entry));
  return {
    key: String(key),
    attached: attached === true,
    leads: leads === true,
    words: words.map(String),
    start: 0,
    end: 0,
  };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
