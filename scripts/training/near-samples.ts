// The pairs of a folder with gold that may be told as near misses, and whether the gold calls them that.
import { basename } from 'node:path';
import { judge } from '../../server/src/engine/compare/judging/judge';
import { candidatesOf } from '../../server/src/engine/compare/pairing/near-misses';
import { pairSources, pairsInCompany } from '../../server/src/engine/compare/pairing/pair-sources';
import { storyDoubt } from '../../server/src/engine/compare/judging/story';
import type { Sample } from './gold-pairs';
import { readGoldFolder } from './gold-pairs';

export function nearSamples(folder: string): Sample[] {
  const { sides, want } = readGoldFolder(folder);
  return sides.flatMap((x, i) =>
    sides.slice(i + 1).flatMap((y) => {
      const [a, b] = x.source.id < y.source.id ? [x, y] : [y, x];
      const judgements = pairsInCompany(a, b, storyDoubt(a.marks, b.marks)).flatMap(
        ({ pair, company }) => judge(pair, company) ?? [],
      );
      const settled = pairSources(a, b).judgements.filter(({ finding }) => finding.relation !== 'differs');
      return candidatesOf({ judgements, settled }, a, b).flatMap(({ judgement, evidence }): Sample | [] => {
        const wanted = want(judgement.a, judgement.b);
        const isNear = wanted?.startsWith('different_') ?? false;
        if (wanted === null || (!isNear && wanted !== 'unrelated')) return [];
        return {
          folder: basename(folder),
          model: 'near',
          evidence,
          label: isNear ? 1 : 0,
          want: wanted,
          show: `${judgement.a.id} ${judgement.a.figure.text} ~ ${judgement.b.id} ${judgement.b.figure.text}`,
        };
      });
    }),
  );
}
