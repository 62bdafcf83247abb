// Programs as texts of one byte a letter.
import { readFile } from 'node:fs/promises';

/** A letter beyond Latin-1 with the backslashes in front of it. */
const BEYOND_LATIN_1 = /(\\*)([^\u0000-\u00ff])/g;

/**
 * Code with letters beyond Latin-1 as escapes, in patterns and `String.raw` too. A letter that is escaped already takes
 * its backslash along.
 * @param {string} code
 */
export function inLatin1(code) {
  return code.replace(BEYOND_LATIN_1, (_, /** @type {string} */ backslashes, /** @type {string} */ letter) => {
    const escape = `u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return backslashes.length % 2 === 1 ? `${backslashes}${escape}` : `${backslashes}\\${escape}`;
  });
}

/**
 * Does so where esbuild leaves such letters: one of them, and V8 holds the whole text of the program in two bytes for
 * each letter, on each thread.
 * @type {import('esbuild').Plugin}
 */
export const oneByteLetters = {
  name: 'one-byte-letters',
  setup(build) {
    build.onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path: file }) => {
      const code = await readFile(file, 'utf8');
      return { contents: inLatin1(code), loader: /ts$/.test(file) ? 'ts' : 'js' };
    });
  },
};
