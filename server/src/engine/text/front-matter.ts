const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const ENTRY = /^([\p{L}\p{N}_-]{1,60})[ \t]*:(?:[ \t]+(.*))?$/u;
/** How YAML begins what is no plain or quoted text: lists, maps, aliases, tags, texts of several lines. */
const OTHER = /^[[\]{}&*!|>@`%#]/;

export interface FrontMatter {
  /** Where the text goes on behind it. */
  readonly end: number;
  /** Texts by their key in lower case; whatever is no text of one line is left out. */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * The block of YAML at the head of a text; null where there is none. It is read line by line: only `key: text` at the
 * outermost level is of use, and a reader of all of YAML can be brought down by a text that nests or refers to itself.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const found = BLOCK.exec(text);
  if (!found) return null;
  const fields = new Map<string, string>();
  for (const line of (found[1] ?? '').split(/\r?\n/)) {
    const [, key, given] = ENTRY.exec(line) ?? [];
    const value = given === undefined ? null : scalar(given.trim());
    if (key !== undefined && value !== null && value !== '') fields.set(key.toLowerCase(), value);
  }
  return { end: found[0].length, fields };
}

/** A plain or quoted text without its quotation marks and the comment behind it; null for anything else. */
function scalar(given: string): string | null {
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(given) ?? [];
  if (quoted !== undefined) return quoted.replace(/\\(["\\/])/g, '$1');
  const [, single] = /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(given) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  if (OTHER.test(given) || /^["']/.test(given)) return null;
  const comment = given.search(/\s#/);
  return (comment < 0 ? given : given.slice(0, comment)).trim();
}
