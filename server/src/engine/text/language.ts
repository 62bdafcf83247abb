import { letterAt, lettersEnd } from './letters';
import table from '../data/english.json';

const COMMON = new Set(table.common);
/** Words looked at; a page's language shows in its first thousand words. */
const SAMPLE = 1000;
/** Nor is more of the text looked at. */
const LONGEST = 12_000;
/** Fewer words than this say nothing of the language. */
const FEWEST = 40;
/** Running English has 25 to 50 of these in a hundred words, tables and lists 10; other languages under 5. */
const LEAST_SHARE = 0.07;
/** So many are enough, whatever follows in the sample. */
const ENOUGH = LEAST_SHARE * SAMPLE;

/** What goes on with a word behind a letter, besides letters. */
const WITHIN = /[\p{M}'’]/u;

/** Whether a text is in English, judged by the share of its commonest words. Short texts pass. */
export function isEnglish(text: string): boolean {
  let [words, common] = [0, 0];
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at < end && words < SAMPLE && common < ENOUGH;) {
    if (letterAt(text, at) === 0) {
      at++;
      continue;
    }
    const start = at;
    at = lettersEnd(text, at);
    while (at < end && WITHIN.test(text.charAt(at))) at = lettersEnd(text, at + 1);
    words += 1;
    if (COMMON.has(text.slice(start, at).toLowerCase())) common += 1;
  }
  return words < FEWEST || common / words >= LEAST_SHARE;
}
