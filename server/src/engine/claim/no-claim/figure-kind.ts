import type { Figure } from '../../quantity/parts/figure';

/** Kinds of figures, of each of which the same sign may say another thing: bare numbers in digits and in words, and amounts. */
export const FIGURE_KINDS = [
  'number',
  'word',
  'ordinal',
  'money',
  'duration',
  'date',
  'time',
  'score',
  'share',
  'multiple',
  'measure',
] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

const BY_TYPE: ReadonlySet<string> = new Set<FigureKind>(['money', 'duration', 'date', 'time', 'score']);

export function figureKind({ dimension, quantity, text, written, nonClaim }: Figure): FigureKind {
  if (written === 'ordinal' || nonClaim === 'ordinal') return 'ordinal';
  if (dimension === 'none') return /^\p{L}/u.test(text) ? 'word' : 'number';
  if (BY_TYPE.has(quantity.type)) return quantity.type as FigureKind;
  if (dimension === 'share' || dimension === 'points') return 'share';
  return dimension === 'multiple' ? 'multiple' : 'measure';
}
