/**
 * A figure of a marked page: a claim (c), a number that claims nothing (n), or one in doubt (u), and where it stands.
 * @typedef {{ readonly kind: 'c' | 'n' | 'u', readonly start: number, readonly end: number }} Mark
 */

/**
 * Takes the marks out of a page, as test/pages/README.md has them: "a toll of {c|31} on page {n|4}".
 * @param {string} raw
 * @returns {{ text: string, marks: Mark[] }} the text without its marks, and where they stood
 */
export function readMarks(raw) {
  /** @type {Mark[]} */
  const marks = [];
  let text = '';
  let at = 0;
  for (const match of raw.matchAll(/\{([cnu])\|([^}]*)\}/g)) {
    const [all, kind, words = ''] = match;
    text += raw.slice(at, match.index);
    marks.push({
      kind: kind === 'c' ? 'c' : kind === 'n' ? 'n' : 'u',
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
    at = match.index + all.length;
  }
  return { text: text + raw.slice(at), marks };
}
