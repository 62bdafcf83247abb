// The figures that a folder's gold.json marks, and where they stand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A figure as gold.json has it: `line` and `occurrence` from 1, the latter counted from the line's start. */
export interface Mention {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly occurrence: number;
  /** Null counts neither way. */
  readonly claim: boolean | null;
  readonly topic?: string;
  readonly variant?: string;
}

export interface Gold {
  readonly mentions: readonly Mention[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly relation: string }[];
}

export function readGold(folder: string): Gold {
  return JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
}

/** Where a figure stands in its file, end exclusive. @param text the file's */
export function placeOfMention({ line, text: words, occurrence }: Mention, text: string): [number, number] {
  let start = 0;
  for (let l = 1; l < line; l++) start = text.indexOf('\n', start) + 1;
  let at = start - 1;
  for (let k = 0; k < occurrence; k++) at = text.indexOf(words, at + 1);
  return [at, at + words.length];
}
