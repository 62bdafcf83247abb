import captions from '../data/captions.json';
import type { Line } from './lines';

/** "2.1 Sampling 11", "Harbour works ........ 24": a title and the page on which it stands, with its own number in front or without. */
const ENTRY = /^(?:\d{1,2}(?:\.\d{1,2})*\.?\s+|[IVX]{1,5}\.\s+|[A-Z]\.\s+)?\p{L}.{1,80}[\s.…·_](\d{1,4})$/u;
const LEADER = /[.…·_]{3}|(?:\s\.){3}/;
const TITLES: ReadonlySet<string> = new Set(captions.contents);
/** So many entries make a table of contents. */
const FEWEST = 3;
const LONGEST = 110;
/** What comes first in a work stands on no later page: "Nurses 120", "Doctors 145" are counted. */
const LATEST_FIRST = 60;

/**
 * The lines of a table of contents: under its title, or with numbers in front and dots that lead to the page, several
 * lines end in numbers that never fall.
 */
export function contentsLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= FEWEST && isContents(lines, run)) for (const i of run) found.add(i);
    run = [];
  };
  let page = 0;
  lines.forEach((line, i) => {
    const entry = line.text.length > LONGEST ? null : ENTRY.exec(line.text);
    const next = Number(entry?.[1] ?? NaN);
    if (!entry || next < page || run.at(-1) !== i - 1) close();
    page = next;
    if (entry) run.push(i);
  });
  close();
  return found;
}

/** "Chapter 7", "Index": what only books and reports have. */
function isPart(text: string): boolean {
  return PARTS.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
}

const PARTS: ReadonlySet<string> = new Set(captions.partsOfWork);

function isContents(lines: readonly Line[], run: readonly number[]): boolean {
  const pages = run.map((i) => Number(ENTRY.exec(lines[i]?.text ?? '')?.[1]));
  if (pages.at(-1) === pages[0] || Number(pages[0]) > LATEST_FIRST) return false;
  const above = (run[0] ?? 0) - 1;
  const title = lines[lines[above]?.blank ? above - 1 : above]?.text ?? '';
  if (TITLES.has(title.replace(/^[\W_]+|[\W_]+$/g, '').toLowerCase())) return true;
  const texts = run.map((i) => lines[i]?.text ?? '');
  return texts.every((text) => LEADER.test(text)) && texts.some((text) => /^\d/.test(text) || isPart(text));
}
