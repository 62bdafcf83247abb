import type { Likeness } from './likeness';

/** How near the words of two claims are, 0 to 1, whatever their values. */
export function nearness({
  coverA,
  coverB,
  heads,
  names,
  around,
}: Pick<Likeness, 'coverA' | 'coverB' | 'heads' | 'names' | 'around'>): number {
  const words = 0.5 * Math.max(coverA, coverB) + 0.3 * Math.min(coverA, coverB) + 0.4 * Math.min(0.5, around);
  return Math.max(0, Math.min(1, words + 0.08 * heads + 0.08 * names));
}
