// The figures of a folder with gold that nobody else gives, each against one that other sources give, and whether the
// gold has the two for figures of one thing.
import { basename } from 'node:path';
import { suspectsIn } from '../../server/src/engine/compare/others/outnumbered';
import { Neighbourhood } from '../../server/src/engine/compare/neighbourhood';
import { Sources } from '../../server/src/engine/compare/sources';
import type { Sample } from './gold-pairs';
import { readGoldFolder } from './gold-pairs';

export function oddSamples(folder: string): Sample[] {
  const { sides, want } = readGoldFolder(folder);
  const sources = new Sources();
  for (const side of sides) sources.put(side);
  const around = new Neighbourhood(sources);
  return sides.flatMap((x, i) =>
    sides.slice(i + 1).flatMap((y) =>
      suspectsIn(sources.between(x, y).suspects, around).flatMap(({ judgement, evidence }): Sample | [] => {
        const wanted = want(judgement.a, judgement.b);
        if (wanted === null || wanted === 'ambiguous') return [];
        return {
          folder: basename(folder),
          model: 'outnumbered',
          evidence,
          label: wanted === 'conflicts' ? 1 : 0,
          want: wanted,
          show: `${judgement.a.id} ${judgement.a.figure.text} ~ ${judgement.b.id} ${judgement.b.figure.text}`,
        };
      }),
    ),
  );
}
