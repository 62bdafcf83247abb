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
  const words: { hash: number; start: number; end: number }[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    const start = from + match.index;
    words.push({ hash: hashOf(match[0].toLowerCase()), start, end: start + match[0].length });
  }
  const shingles: Shingle[] = [];
  for (let i = 0; i + RUN <= words.length; i++) {
    let hash = 7;
    for (let k = i; k < i + RUN; k++) hash = (Math.imul(hash, 31) + (words[k]?.hash ?? 0)) | 0;
    shingles.push({ hash, start: words[i]?.start ?? 0, end: words[i + RUN - 1]?.end ?? 0 });
  }
  return shingles;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
