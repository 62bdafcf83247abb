import table from '../data/english.json';

const COMMON = new Set(table.common);
/** Words looked at; a page's language shows in its first thousand words. */
const SAMPLE = 1000;
/** Fewer words than this say nothing of the language. */
const FEWEST = 40;
/** Running English has 25 to 50 of these in a hundred words, tables and lists 10; other languages under 5. */
const LEAST_SHARE = 0.07;

/** Whether a text is in English, judged by the share of its commonest words. Short texts pass. */
export function isEnglish(text: string): boolean {
  let [words, common] = [0, 0];
  for (const [word] of text.slice(0, 12_000).matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
    words += 1;
    if (COMMON.has(word.toLowerCase())) common += 1;
    if (words === SAMPLE) break;
  }
  return words < FEWEST || common / words >= LEAST_SHARE;
}
