import type { Line } from './lines';

/** "Temporary Housing      13", "14   Temporary Housing", "Minutes 4/9   Page 2/5": a page's number beside words. */
const HEAD = /^(?:(\d{1,4})(?:\s{2,}|\s?\|\s?|\t))?(\D{3,70}?)(?:(?:\s{2,}|\s?\|\s?|\t|\s[Pp]age\s)(\d{1,4}))?$/u;

/** The lines that stand at the head or foot of several pages, alike but for the number of the page. */
export function runningHeads(lines: readonly Line[]): ReadonlySet<number> {
  const seen = new Map<string, { readonly lines: number[]; readonly pages: Set<string> }>();
  lines.forEach((line, i) => {
    if (line.blank || line.text.length > LONGEST) return;
    const [, before, words = '', behind] = HEAD.exec(line.text) ?? [];
    const page = before ?? behind;
    if (page === undefined || (before !== undefined && behind !== undefined) || !/\p{L}{3}/u.test(words)) return;
    const known = seen.get(words.trim()) ?? { lines: [], pages: new Set<string>() };
    seen.set(words.trim(), known);
    known.lines.push(i);
    known.pages.add(page);
  });
  const heads = [...seen.values()].filter(({ lines: found, pages }) => found.length > 1 && pages.size === found.length);
  return new Set(heads.filter(({ pages }) => countOn([...pages].map(Number))).flatMap(({ lines: found }) => found));
}

const LONGEST = 100;

/** Pages follow each other, those on the left hand or on the right may be left out. */
function countOn(pages: readonly number[]): boolean {
  return pages.every((page, i) => i === 0 || (page > (pages[i - 1] ?? 0) && page - (pages[i - 1] ?? 0) <= MOST_APART));
}

const MOST_APART = 4;
