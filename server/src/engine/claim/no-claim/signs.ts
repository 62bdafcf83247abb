import type { Figure } from '../../quantity/parts/figure';
import type { LazySentence } from '../sentence/lazy-sentence';
import { figureSigns } from './figure-signs';
import { figureKind } from './figure-kind';
import type { NoClaimReason } from './reason';
import { sentenceSigns } from './sentence-signs';

/** Signs that say one thing of figures of every kind, and those that say another of each. */
export interface Signs {
  readonly plain: readonly string[];
  readonly crossed: readonly string[];
}

/** The sign that a rule takes the figure for no claim. */
export function ruleSign(reason: NoClaimReason): string {
  return `rule:${reason}`;
}

/**
 * What shows whether a figure claims anything, by its form, its neighbours, its sentence and the rule that takes it for
 * none: the names of the signs that it bears, each "sign" or "sign:value", or "kind sign:value" where a sign says another
 * thing of each kind of figure. No sign names what is measured.
 */
export function signsOf(figure: Figure, lazy: LazySentence, reason: NoClaimReason | null): readonly string[] {
  const kind = figureKind(figure);
  const [around, own] = [sentenceSigns(lazy), figureSigns(figure, lazy, kind)];
  return [
    ...around.plain,
    ...own.plain,
    ...around.crossed.map((sign) => `${kind} ${sign}`),
    ...own.crossed.map((sign) => `${kind} ${sign}`),
    ...(reason === null ? [] : [ruleSign(reason)]),
  ];
}
