/**
 * A regular expression that takes capitals and small letters for the same. `\b` is ten times as slow where a pattern
 * has both flags `i` and `u`, so `u` is set only where classes of letters are named (`\p{L}`).
 */
export function anyCase(pattern: string): RegExp {
  return new RegExp(pattern, namesLetters(pattern) ? 'iu' : 'i');
}

/** Tells whether one of several patterns is met, all looked for at once. */
export function anyOf(patterns: readonly string[]): (text: string) => boolean {
  const kinds = [patterns.filter((p) => !namesLetters(p)), patterns.filter(namesLetters)];
  const joined = kinds.filter((kind) => kind.length > 0).map((kind) => anyCase(alternatives(kind)));
  return (text) => joined.some((pattern) => pattern.test(text));
}

/** One pattern in place of several. */
export function alternatives(patterns: readonly string[]): string {
  return patterns.map((pattern) => `(?:${pattern})`).join('|');
}

function namesLetters(pattern: string): boolean {
  return pattern.includes('\\p');
}
