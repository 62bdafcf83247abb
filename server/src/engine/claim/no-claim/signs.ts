import type { Figure } from '../../quantity/parts/figure';
import type { LazySentence } from '../sentence/lazy-sentence';
import { figureSigns } from './figure-signs';
import { figureKind } from './figure-kind';
import type { NoClaimReason } from './reason';
import type { Sign } from './sign';
import { nameOf, ruleSign } from './sign';
import { sentenceSigns } from './sentence-signs';

/**
 * What shows whether a figure claims anything, by its form, its neighbours, its sentence and the rule that takes it for
 * none: the names of the signs that it bears, with its kind in front where a sign says another thing of each kind of
 * figure. No sign names what is measured.
 */
export function signsOf(figure: Figure, lazy: LazySentence, reason: NoClaimReason | null): readonly string[] {
  const kind = figureKind(figure);
  const [around, own] = [sentenceSigns(lazy), figureSigns(figure, lazy, kind)];
  const crossedName = (sign: Sign): string => `${kind} ${nameOf(sign)}`;
  return [
    ...around.plain.map(nameOf),
    ...own.plain.map(nameOf),
    ...around.crossed.map(crossedName),
    ...own.crossed.map(crossedName),
    ...(reason === null ? [] : [nameOf(ruleSign(reason))]),
  ];
}
