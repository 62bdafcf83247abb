import type { ReadClaim } from '../../claim/read-claim';
import { Companies } from './company';
import { fitOf, rowOf } from '../judging/fit';
import { judge } from '../judging/judge';
import { comparer } from './pair-sources';
import { agreeingPairOf } from '../judging/pairs';
import type { SourceSide } from './source-side';
import { storyDoubt } from '../judging/story';

type Compare = ReturnType<typeof comparer>;

/**
 * Whether any claim of another source is judged to agree with one, before the two sources are compared as a whole: where
 * none is, neither is any then. All that such a judgement turns on is what stands in the sentences of the two.
 */
export function mayAgree(claim: ReadClaim, own: SourceSide, other: SourceSide): boolean {
  const isFirst = own.source.id < other.source.id;
  const [a, b] = isFirst ? [own, other] : [other, own];
  const inTurn = (compare: Compare): Compare => (isFirst ? compare : (x, y) => compare(y, x));
  const meet = inTurn(comparer(a, b, agreeingPairOf));
  const pairOf = inTurn(comparer(a, b));
  return other.claims.some((its, at) => {
    const pair = meet(claim, its);
    if (!pair) return false;
    const rows = sentenceOf(claim, own).map((one) =>
      rowOf(
        one,
        sentenceOf(its, other).flatMap((beside) => {
          const found = pairOf(one, beside);
          return found ? fitOf(found, other.place(beside)) : [];
        }),
      ),
    );
    const companies = new Companies(rows, own, other, storyDoubt(own.marks, other.marks));
    const company = companies.of(rowOf(claim, []), fitOf(pair, at));
    return judge(pair, company)?.finding.relation === 'corroborates';
  });
}

function sentenceOf({ sentence }: ReadClaim, { claims }: SourceSide): readonly ReadClaim[] {
  return claims.filter((one) => one.sentence.start === sentence.start);
}
