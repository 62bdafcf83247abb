// Pairs of short texts of which one is known to confirm or contradict the other, as training material.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Company, Pair } from '../../server/src/engine/compare/judging/evidence';
import { agreementEvidence, conflictEvidence } from '../../server/src/engine/compare/judging/evidence';
import { firstDifference } from '../../server/src/engine/compare/judging/gates';
import { nearness } from '../../server/src/engine/compare/likeness/nearness';
import { pairsInCompany } from '../../server/src/engine/compare/pairing/pair-sources';
import { sourceSide } from '../../server/src/engine/compare/pairing/source-side';
import { createEngine } from '../../server/src/engine/index';
import type { Sample } from './gold-pairs';

interface Row {
  readonly id: string;
  readonly group?: number;
  readonly premise: string;
  readonly hypothesis: string;
  readonly label: string;
}

/**
 * Samples of a file of rows {premise, hypothesis, label}. Which figures decide is not marked: of an entailed row the
 * nearest agreeing pair of each figure is taken for one thing and every excluding pair for two; of a contradicted row
 * the nearest excluding pair is taken for one thing. `part` keeps every second group for measuring.
 */
export function samplesOfTexts(file: string, part: (group: number) => boolean): Sample[] {
  const engine = createEngine();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const folder = basename(file);
  return rows
    .filter((row) => part(row.group ?? 0))
    .flatMap((row): Sample[] => {
      const [p, h] = [row.premise, row.hypothesis].map((text, i) => {
        const document = engine.analyse({ path: i === 0 ? 'premise' : 'hypothesis', text });
        return document.sources[0] ? sourceSide(document.sources[0], document.claims, []) : null;
      });
      if (!p || !h) return [];
      const pairs = pairsInCompany(p, h, 0).map(({ pair, company }): InCompany => ({ ...pair, company }));
      const sample = (pair: InCompany, model: Sample['model'], label: 0 | 1): Sample => ({
        folder,
        model,
        label,
        want: row.label,
        show: row.id,
        evidence: model === 'agree' ? agreementEvidence(pair, pair.company) : conflictEvidence(pair, pair.company),
      });
      const agreeing = pairs.filter((x) => x.values.kind === 'agree');
      const excluding = pairs.filter((x) => x.values.kind === 'disjoint' && !isGated(x));
      if (row.label === 'entailment')
        return [
          ...nearest(agreeing).map((x) => sample(x, 'agree', 1)),
          ...excluding.map((x) => sample(x, 'conflict', 0)),
        ];
      if (row.label !== 'contradiction') return [];
      const settled = new Set(nearest(agreeing).flatMap((x) => [x.a, x.b]));
      const rest = excluding.filter((x) => !settled.has(x.b) && !settled.has(x.a));
      return nearest(rest)
        .slice(0, 1)
        .map((x) => sample(x, 'conflict', 1));
    });
}

interface InCompany extends Pair {
  readonly company: Company;
}

function isGated({ likeness, slots }: Pair): boolean {
  return likeness.clash !== null || likeness.names === -1 || firstDifference(slots) !== null;
}

/** For each figure of the second text its nearest partner, nearest pair first. */
function nearest(pairs: readonly InCompany[]): InCompany[] {
  const best = new Map<Pair['b'], InCompany>();
  for (const pair of pairs) {
    const known = best.get(pair.b);
    if (!known || nearness(pair.likeness) > nearness(known.likeness)) best.set(pair.b, pair);
  }
  return [...best.values()].sort((x, y) => nearness(y.likeness) - nearness(x.likeness));
}
