import words from '../data/english.json';

const COMMON = new Set(words.common);
/** Words looked at; a page's language shows in its first thousand words. */
const SAMPLE = 1000;
/** Fewer words than this say nothing of the language. */
const FEWEST = 40;
/** Running English has 25 to 50 of these in a hundred words, tables and lists 10; other languages under 5. */
const LEAST_SHARE = 0.07;

/** Whether a text is in English, judged by the share of its commonest words. Short texts pass. */
export function isEnglish(text: string): boolean {
  const found =
    text
      .slice(0, 12_000)
      .match(/\p{L}[\p{L}\p{M}'’]*/gu)
      ?.slice(0, SAMPLE) ?? [];
  if (found.length < FEWEST) return true;
  const common = found.filter((w) => COMMON.has(w.toLowerCase())).length;
  return common / found.length >= LEAST_SHARE;
}
