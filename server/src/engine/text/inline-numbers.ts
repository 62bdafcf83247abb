import type { Span } from '../report';

/** "1. ", "2) ", "(3) " behind the beginning, a colon or the end of a sentence, in front of a word with a capital, or with a bracket in front of any. */
const NUMBER =
  /(?:^|[:.;!?)]["'”’]?\s|[:;]\s)\s*(?:(\(\d{1,2}\)|\d{1,2}[.)])\s+(?=["'“‘(]?\p{Lu})|(\(\d{1,2}\)|\d{1,2}\))\s+(?=\p{Ll}))/gu;

/** "1.2 " and "1.3 " where sentences begin: paragraphs that count, run together. */
const PARAGRAPH = /(?:^|[.;!?)]["'”’]?\s)\s*(\d{1,2})\.(\d{1,2})\s+(?=["'“‘(]?\p{Lu})/gu;

/** The numbers of a list that is written into a paragraph: "What to do: 1. Stop. 2. Register." Counts up from 1. */
export function inlineNumbers(prose: string): Span[] {
  const found: Span[] = [];
  for (const match of prose.matchAll(NUMBER)) {
    const written = match[1] ?? match[2] ?? '';
    const number = Number(written.replace(/\D/g, ''));
    if (number === 1) found.length = 0;
    if (number !== found.length + 1) continue;
    const end = match.index + match[0].trimEnd().length;
    found.push({ start: end - written.length, end });
  }
  return [...(found.length > 1 ? found : []), ...paragraphNumbers(prose)];
}

function paragraphNumbers(prose: string): Span[] {
  const runs: { readonly span: Span; readonly chapter: string; readonly number: number }[][] = [];
  for (const match of prose.matchAll(PARAGRAPH)) {
    const [whole, chapter = '', number = ''] = match;
    const end = match.index + whole.trimEnd().length;
    const one = { span: { start: end - chapter.length - number.length - 1, end }, chapter, number: Number(number) };
    const last = runs.at(-1)?.at(-1);
    if (last?.chapter === chapter && one.number === last.number + 1) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs.filter((run) => run.length > 1).flatMap((run) => run.map(({ span }) => span));
}
