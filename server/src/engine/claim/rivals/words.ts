import parties from '../../data/parties.json';
import table from '../../data/rivals.json';

/** Any of some words or phrases, for a regular expression. */
function anyOf(words: readonly string[]): string {
  return words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "[’']"))
    .toSorted((x, y) => y.length - x.length)
    .join('|');
}

export const PUT = anyOf(table.put);
export const SAY = anyOf(table.say);
export const COUNT = anyOf(table.count);
export const FIGURES = anyOf(table.figures);
export const TRUER = anyOf(table.truer);
export const JUST_SO = anyOf(table.justSo);
export const BESIDES = anyOf(table.besides);
export const RECKONINGS = anyOf(table.reckonings);
export const CORRECTING = anyOf(table.correcting);
export const REGRETTING = anyOf(table.regretting);
export const APART = anyOf(table.apart);
export const AHEAD = anyOf(table.ahead);
export const WISHING = anyOf(table.wishing);
export const OWN_TEXTS = anyOf(table.ownTexts);
export const OWN_VERBS = anyOf(table.ownVerbs);

const PARTIES: ReadonlySet<string> = new Set([...table.parties, ...parties.pairs.flat(2)].map(plain));
const PRONOUNS: ReadonlySet<string> = new Set(table.pronouns);

/** Who gives a figure, as "union" of "the farmers' unions" or "you"; null for a name or thing that may be anybody. */
export function partyOf(phrase: string): string | null {
  const words = phrase.toLowerCase().match(/\p{L}+/gu) ?? [];
  const last = words.at(-1);
  if (last === undefined) return null;
  if (words.length === 1 && PRONOUNS.has(last)) return last;
  return PARTIES.has(plain(last)) ? plain(last) : null;
}

/** The parties that a stretch of text names. */
export function partiesIn(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).flatMap((word) => partyOf(word) ?? []);
}

/** The singular in British spelling. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/izer(s?)$/, 'iser$1')
    .replace(/defense$/, 'defence')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
}
