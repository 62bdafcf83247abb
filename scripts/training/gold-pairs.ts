// The pairs of claims of a folder with gold, with their evidence and what the gold says of them.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReadClaim } from '../../server/src/engine/claim/read-claim';
import type { ReadDocument } from '../../server/src/engine/claim/read-document';
import { agreementEvidence, conflictEvidence } from '../../server/src/engine/compare/judging/evidence';
import type { Evidence } from '../../server/src/engine/compare/likeness/model';
import { pairsInCompany } from '../../server/src/engine/compare/pairing/pair-sources';
import { isByChance } from '../../server/src/engine/compare/judging/chance';
import { knownDifference } from '../../server/src/engine/compare/judging/differences';
import type { SourceSide } from '../../server/src/engine/compare/pairing/source-side';
import { sourceSide } from '../../server/src/engine/compare/pairing/source-side';
import { createEngine } from '../../server/src/engine/index';
import { placeOfMention, readGold } from './mentions';
import type { Mention } from './mentions';

/** A pair of gold claims as training material. */
export interface Sample {
  readonly folder: string;
  readonly model: 'agree' | 'conflict' | 'near' | 'outnumbered';
  readonly evidence: Evidence;
  readonly label: 0 | 1;
  readonly want: string;
  readonly show: string;
}

/** Relations of the gold that say neither yes nor no to agreement. */
const UNDECIDED = new Set(['derived', 'less_precise', 'ambiguous']);

/** A folder's sources as they are compared, with what the gold says of two of their claims. */
export interface GoldFolder {
  readonly sides: readonly SourceSide[];
  /** What the gold says; null where one of the two is no gold claim, or both stand in one file. */
  readonly want: (a: ReadClaim, b: ReadClaim) => string | null;
}

export function readGoldFolder(folder: string): GoldFolder {
  const gold = readGold(folder);
  const engine = createEngine();
  const texts = new Map(
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/.test(name) && gold.mentions.some((m) => m.file === name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
  );
  const documents = [...texts].map(([path, text]) => engine.analyse({ path, text }));
  const mentionOf = matchMentions(
    gold.mentions,
    texts,
    documents.flatMap((d) => d.claims),
  );
  const overrides = new Map(gold.pairs.map((p) => [key(p.a, p.b), p.relation]));
  const wanted = (a: Mention, b: Mention): string =>
    overrides.get(key(a.id, b.id)) ??
    (a.topic !== b.topic ? 'unrelated' : (a.variant ?? 'A') === (b.variant ?? 'A') ? 'corroborates' : 'conflicts');
  return {
    sides: documents.flatMap((d: ReadDocument) =>
      d.sources.map((s) =>
        sourceSide(
          s,
          d.claims.filter((c) => c.source === s.id),
          [],
        ),
      ),
    ),
    want: (x, y) => {
      const [a, b] = [mentionOf.get(x), mentionOf.get(y)];
      return a && b && a.file !== b.file ? wanted(a, b) : null;
    },
  };
}

export function samplesOf(folder: string): Sample[] {
  const { sides, want } = readGoldFolder(folder);
  const samples: Sample[] = [];
  sides.forEach((x, i) => {
    for (const y of sides.slice(i + 1)) {
      const known = pairsInCompany(x, y, 0).flatMap(({ pair, company }) => {
        const wanted = want(pair.a, pair.b);
        return wanted === null ? [] : [{ pair, company, want: wanted }];
      });
      const settled = new Set(known.filter((k) => k.want === 'corroborates').flatMap((k) => [k.pair.a, k.pair.b]));
      for (const k of known) {
        const model = k.pair.values.kind === 'agree' ? 'agree' : k.pair.values.kind === 'disjoint' ? 'conflict' : null;
        if (model === null || k.want === 'ambiguous' || (model === 'agree' && UNDECIDED.has(k.want))) continue;
        const { values } = k.pair;
        if (values.kind === 'agree' && isByChance(k.pair, values.basis, k.company)) continue;
        // what the gates keep from the model is nothing to learn from
        if (
          model === 'conflict' &&
          (settled.has(k.pair.a) || settled.has(k.pair.b) || knownDifference(k.pair) !== null)
        )
          continue;
        const evidence = model === 'agree' ? agreementEvidence(k.pair, k.company) : conflictEvidence(k.pair, k.company);
        const label = k.want === (model === 'agree' ? 'corroborates' : 'conflicts') ? 1 : 0;
        samples.push({
          folder: basename(folder),
          model,
          evidence,
          label,
          want: k.want,
          show: `${k.pair.a.path}:${k.pair.a.line} ${k.pair.a.figure.text} ~ ${k.pair.b.path}:${k.pair.b.line} ${k.pair.b.figure.text}`,
        });
      }
    }
  });
  return samples;
}

function matchMentions(
  mentions: readonly Mention[],
  texts: ReadonlyMap<string, string>,
  claims: readonly ReadClaim[],
): Map<ReadClaim, Mention> {
  const overlaps: { share: number; mention: Mention; claim: ReadClaim }[] = [];
  for (const mention of mentions) {
    const [start, end] = placeOfMention(mention, texts.get(mention.file) ?? '');
    for (const claim of claims) {
      const common = Math.min(end, claim.figure.end) - Math.max(start, claim.figure.start);
      if (claim.path === mention.file && common > 0)
        overlaps.push({ share: common / Math.max(end - start, claim.figure.end - claim.figure.start), mention, claim });
    }
  }
  overlaps.sort((x, y) => y.share - x.share);
  const matched = new Map<ReadClaim, Mention>();
  const used = new Set<string>();
  for (const { mention, claim } of overlaps) {
    if (matched.has(claim) || used.has(mention.id)) continue;
    used.add(mention.id);
    if (mention.claim) matched.set(claim, mention);
  }
  return matched;
}

function key(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
