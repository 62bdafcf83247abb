import captions from '../data/captions.json';
import type { Span } from '../report';
import type { Line } from './lines';

const TITLES: ReadonlySet<string> = new Set(captions.teasers);
/** So many lines stand in such a list at most. */
const LONGEST_LIST = 12;
/** Longer lines are no headlines. */
const LONGEST_HEADLINE = 130;

/** The numbers, from 1 on, of the lines in a list of other stories under its title: "MOST READ", and below it "1 Ten ways to save". */
export function teaserNumbers(lines: readonly Line[]): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  lines.forEach((line, i) => {
    if (!isTitle(line)) return;
    const numbers = new Map<number, Span>();
    for (let k = i + 1; k <= i + LONGEST_LIST; k++) {
      const next = lines[k];
      if (!next || !isHeadline(next)) break;
      const number = NUMBER.exec(next.text)?.[0];
      if (Number(number) === numbers.size + 1)
        numbers.set(k, { start: next.start, end: next.start + (number?.length ?? 0) });
    }
    // one alone may count: "1 Dead in mine fire"
    if (numbers.size > 1) for (const [k, number] of numbers) found.set(k, number);
  });
  return found;
}

/** In front of a headline. */
const NUMBER = /^\d{1,2}(?=\s+["“‘']?\p{Lu})/u;

function isTitle({ text }: Line): boolean {
  return (
    text.length < LONGEST_TITLE &&
    TITLES.has(
      text
        .replace(/^[\W_]+|[\W_]+$/g, '')
        .toLowerCase()
        .replace(/’/g, "'"),
    )
  );
}

const LONGEST_TITLE = 30;

function isHeadline({ blank, text }: Line): boolean {
  return !blank && text.length <= LONGEST_HEADLINE && !/[.:;]["”’)]*$/.test(text);
}
