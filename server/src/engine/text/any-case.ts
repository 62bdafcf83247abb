/**
 * A regular expression that takes capitals and small letters for the same. `\b` is ten times as slow where a pattern
 * has both flags `i` and `u`, so `u` is set only where classes of letters are named (`\p{L}`).
 */
export function anyCase(pattern: string): RegExp {
  return new RegExp(pattern, pattern.includes('\\p') ? 'iu' : 'i');
}
