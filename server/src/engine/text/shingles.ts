import { letterAt, lettersEnd, letterOrNumberAt, wordEnd } from './letters';

/** A run of words of a source by its hash, with where it stands in the document. */
export interface Shingle {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** So many words in the same order are hardly ever written twice independently. */
const RUN = 6;

/**
 * The runs of six words of a text. Case, punctuation and figures' spelling do not count, so that a light edit
 * leaves most runs as they were. `from` is added to all offsets.
 */
export function shinglesOf(text: string, from: number): Shingle[] {
  const hashes: number[] = [];
  const starts: number[] = [];
  const shingles: Shingle[] = [];
  for (let at = 0; at < text.length;) {
    if (letterOrNumberAt(text, at) === 0) {
      at++;
      continue;
    }
    const start = at;
    at = wordEnd(text, at);
    // "there's" is one word
    const mark = text[at];
    if ((mark === "'" || mark === '’') && letterAt(text, at + 1) > 0) at = lettersEnd(text, at + 1);
    const last = hashes.push(hashOf(text.slice(start, at).toLowerCase()));
    starts.push(start);
    if (last < RUN) continue;
    let hash = 7;
    for (let k = last - RUN; k < last; k++) hash = (Math.imul(hash, 31) + (hashes[k] ?? 0)) | 0;
    shingles.push({ hash, start: from + (starts[last - RUN] ?? 0), end: from + at });
  }
  return shingles;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
