import type { ReadClaim } from '../claim/read-claim';
import { contentKey } from './content-key';
import type { Company, Pair } from './evidence';
import type { Judgement } from './judge';
import { judge } from './judge';
import type { SourceSide } from './source-side';

/** What was found of two claims, and how it was judged in what company. */
interface Entry {
  readonly pair: Pair | null;
  company: Company | null;
  judgement: Judgement | null;
}

/**
 * Pairs of the claims of one source, which changes again and again, with those of others. An edit leaves most claims
 * as they were, but for where they stand, and so most of what was found.
 */
export class PairBook {
  private entries = new Map<string, WeakMap<ReadClaim, Entry>>();
  private readonly byPair = new WeakMap<Pair, Entry>();
  private rates = '';

  constructor(readonly source: string) {}

  /** Takes the source as it is now, and forgets what was found of claims that it has no more. */
  keep({ claims, rates }: SourceSide): void {
    const known = this.rates;
    this.rates = JSON.stringify([...rates]);
    if (this.rates !== known) this.entries.clear();
    const kept = new Map<string, WeakMap<ReadClaim, Entry>>();
    for (const claim of claims) {
      const key = contentKey(claim);
      kept.set(key, this.entries.get(key) ?? new WeakMap<ReadClaim, Entry>());
    }
    this.entries = kept;
  }

  pair(a: ReadClaim, b: ReadClaim, compare: () => Pair | null): Pair | null {
    const [own, other] = a.source === this.source ? [a, b] : [b, a];
    const key = contentKey(own);
    let found = this.entries.get(key);
    if (!found) this.entries.set(key, (found = new WeakMap<ReadClaim, Entry>()));
    let entry = found.get(other);
    if (!entry) found.set(other, (entry = { pair: compare(), company: null, judgement: null }));
    const pair = entry.pair && { ...entry.pair, a, b };
    if (pair) this.byPair.set(pair, entry);
    return pair;
  }

  judge(pair: Pair, company: Company): Judgement | null {
    const entry = this.byPair.get(pair);
    if (!entry?.company || !isSame(entry.company, company)) {
      const judgement = judge(pair, company);
      if (entry) {
        entry.company = company;
        entry.judgement = judgement;
      }
      return judgement;
    }
    return entry.judgement && { ...entry.judgement, a: pair.a, b: pair.b };
  }
}

function isSame(x: Company, y: Company): boolean {
  return x.companions === y.companions && x.choices === y.choices && x.best === y.best;
}
