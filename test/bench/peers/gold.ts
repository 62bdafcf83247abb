import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A figure that a person marked in a text. */
export interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly low: number | string | null;
  readonly high: number | string | null;
  /** Distractors and undecided figures are figures too, but nobody said what they are worth. */
  readonly valued: boolean;
}

export interface GoldText {
  readonly text: string;
  readonly figures: readonly GoldFigure[];
}

interface Mention {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly occurrence: number;
  readonly claim: boolean | null;
  readonly low?: number | string | null;
  readonly high?: number | string | null;
}

/** The texts of every folder with gold below that path. */
export function readCorpus(corpus: string): GoldText[] {
  return readdirSync(corpus)
    .sort()
    .map((name) => path.join(corpus, name))
    .filter((folder) => existsSync(path.join(folder, 'gold.json')))
    .flatMap(readFolder);
}

function readFolder(folder: string): GoldText[] {
  const { mentions } = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as { mentions: Mention[] };
  return [...new Set(mentions.map((m) => m.file))].sort().map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return { text, figures: mentions.filter((m) => m.file === file).map((m) => figureOf(m, text)) };
  });
}

function figureOf({ line, text: words, occurrence, claim, low, high }: Mention, text: string): GoldFigure {
  let start = 0;
  for (let l = 1; l < line; l++) start = text.indexOf('\n', start) + 1;
  let at = start - 1;
  for (let k = 0; k < occurrence; k++) at = text.indexOf(words, at + 1);
  const known = (low ?? high ?? null) !== null;
  return { start: at, end: at + words.length, low: low ?? null, high: high ?? null, valued: claim === true && known };
}

/** One text with the values that a peer's own test expects of it, in any order. */
export interface ValueRow {
  readonly text: string;
  readonly reference: string | undefined;
  readonly values: readonly (number | readonly [number | null, number | null])[];
  /** Quantities without a value that can be compared; as many readings count neither way. */
  readonly spare: number;
}

interface Row {
  readonly text: string;
  readonly reference_time?: string;
  readonly quantities: readonly { readonly value: unknown }[];
}

/** Rows of a file of JSON lines: text, and quantities with a value. */
export function readRows(file: string): ValueRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const values = row.quantities.map((q) => comparable(q.value)).filter((v) => v !== null);
      return { text: row.text, reference: row.reference_time, values, spare: row.quantities.length - values.length };
    });
}

function comparable(value: unknown): ValueRow['values'][number] | null {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return [Number(value[0]), Number(value[1])];
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/%$/, '')
    .trim();
  const range = /^[[(](-?[\d.]+)?,(-?[\d.]+)?[\])]$/.exec(text) ?? /^(\d{1,3}(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text);
  if (range)
    return [range[1] === undefined ? null : Number(range[1]), range[2] === undefined ? null : Number(range[2])];
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}
