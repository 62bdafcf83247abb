import type { ReadClaim } from '../claim/read-claim';
import { isGeneric, isLight } from '../claim/measure/lexicon';
import { isOwn } from '../claim/measure/term';
import type { Term } from '../claim/measure/term';
import type { Judgement } from './judging/judgement';
import { claimWords } from './likeness/claim-words';
import { matchQuality } from './likeness/likeness';
import type { Ground } from './said-in-hand';
import { isDistinctive } from './values/distinctive';
import { claimOrder } from './relations/to-relation';

/** So many sources must give a figure before one of them can be the odd one out. */
const LEAST_SOURCES = 4;
/** A word that this share of the other sources uses belongs to the figure. */
const COMMON = 0.7;
/** The odd one lacks at least this share of what the others have in common. */
const LACKING = 0.5;
/** One word that is not said again says little, unless it is what so many others count. */
const LEAST_LACKING = 2;
const LEAST_COUNTING = 3;

/** Of a figure that more sources give than this, none is the odd one: it is common knowledge. */
const MOST_SOURCES = 64;

/** So many claims are known at most. */
const KEPT = 100_000;

/** What is known of the claims that give one figure, as long as none of them changes. */
interface KnownOddOnes extends Ground {
  holds: boolean;
  readonly odd: ReadonlySet<ReadClaim>;
}

/**
 * Whether a claim attaches a distinctive figure to something else than the other sources that give it: it lacks most
 * of the words that the others share, and names a thing that none of the others names. Its agreements become
 * `same-figure`; the agreements of the others stay.
 */
export class OddOnes {
  private known = new WeakMap<ReadClaim, KnownOddOnes>();
  /** The same by the claims' ids: of sources that are not in hand, claims may be packed away and unpacked as other objects. */
  private readonly byId = new Map<string, KnownOddOnes>();
  /** What is known of one claim of a group alone: of a figure that too many sources give, or a draft's. */
  private readonly alone = new Set<KnownOddOnes>();

  /**
   * @param meeting what was found between a claim and those whose values meet its own
   * @param isDraft a draft may be the odd one; it counts for nothing beside others
   */
  constructor(
    private readonly meeting: (claim: ReadClaim) => readonly Judgement[],
    private readonly isDraft: (source: string) => boolean,
  ) {}

  /** The odd ones among the claims that give a claim's figure, as far as that is known of it; null where there are none. */
  of(claim: ReadClaim): KnownOddOnes | null {
    const known = this.known.get(claim);
    if (known?.holds) return known;
    if (!isDistinctive(claim.figure)) return null;
    const group = this.groupOf(claim);
    const bySource = new Map<string, ReadClaim[]>();
    for (const one of group) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
    const isCommon = bySource.size > MOST_SOURCES;
    // of too large a group not all is known, so nothing is to be said of its others; nor of others beside a draft
    const told = isCommon || this.isDraft(claim.source) ? [claim] : group;
    const odd =
      bySource.size < LEAST_SOURCES || isCommon ? [] : told.filter((one) => isOdd(one, others(one, bySource)));
    const found: KnownOddOnes = { holds: true, odd: new Set(odd) };
    if (told.length < group.length) this.alone.add(found);
    for (const one of told) this.keep(one, found);
    return found;
  }

  private keep(claim: ReadClaim, found: KnownOddOnes): void {
    if (this.byId.size >= KEPT) this.forgetAll();
    const before = this.byId.get(claim.id);
    if (before && before !== found) {
      this.drop([before]);
      this.alone.delete(before);
    }
    this.known.set(claim, found);
    this.byId.set(claim.id, found);
  }

  /** Forgets what claims that have come or gone bear on. */
  forget(changed: readonly ReadClaim[]): void {
    for (const claim of changed) {
      if (!isDistinctive(claim.figure)) continue;
      for (const { a, b } of this.meeting(claim).filter(isSameFigure)) {
        for (const one of [a, b]) this.drop([this.known.get(one), this.byId.get(one.id)]);
        this.drop(this.alone);
        this.alone.clear();
      }
    }
  }

  forgetAll(): void {
    this.drop(this.byId.values());
    this.known = new WeakMap();
    this.byId.clear();
    this.alone.clear();
  }

  private drop(known: Iterable<KnownOddOnes | undefined>): void {
    for (const one of known) if (one) one.holds = false;
  }

  /** The claims joined to one by equal distinctive values that were taken for one thing, in the report's order. */
  private groupOf(claim: ReadClaim): ReadClaim[] {
    const group = new Map([[claim.id, claim]]);
    const sources = new Set([claim.source]);
    for (const one of group.values()) {
      for (const judgement of this.meeting(one)) {
        if (!isSameFigure(judgement)) continue;
        for (const other of [judgement.a, judgement.b]) {
          if (other !== claim && this.isDraft(other.source)) continue;
          group.set(other.id, group.get(other.id) ?? other);
          sources.add(other.source);
        }
      }
      if (sources.size > MOST_SOURCES) break;
    }
    return [...group.values()].sort(claimOrder);
  }
}

/**
 * The claims of other sources than a claim's own, by source. Sources that say it in much the same sentence are one
 * voice: what one has taken from the other, it has not counted itself.
 */
function others({ source }: ReadClaim, bySource: ReadonlyMap<string, readonly ReadClaim[]>): (readonly ReadClaim[])[] {
  const voices: (readonly ReadClaim[])[] = [];
  for (const [id, claims] of bySource)
    if (id !== source && !voices.some((voice) => isSaidAlike(voice, claims))) voices.push(claims);
  return voices;
}

/** So large a share of the words of two sentences in common makes them one, lightly edited; less have brief ones of one event. */
const ALIKE = 0.5;

function isSaidAlike([a]: readonly ReadClaim[], [b]: readonly ReadClaim[]): boolean {
  if (!a || !b) return false;
  const [wa, wb] = [claimWords(a).words, claimWords(b).words];
  const common = [...wa].filter((word) => wb.has(word)).length;
  return common >= ALIKE * (wa.size + wb.size - common);
}

function isSameFigure({ a, b, finding }: Judgement): boolean {
  const same =
    (finding.relation === 'corroborates' && (finding.basis === 'equal' || finding.basis === 'converted')) ||
    finding.relation === 'same-figure';
  return same && isDistinctive(a.figure) && isDistinctive(b.figure);
}

/** An agreement between an odd one and one of the others is a `same-figure`. */
export function setApart(judgement: Judgement, odd: { has(claim: ReadClaim): boolean }): Judgement {
  const { a, b, finding } = judgement;
  const agrees = finding.relation === 'corroborates' || finding.relation === 'same-figure';
  if (!agrees) return judgement;
  // whose head the other names is no odd one: most agreements need no look at the rest
  const mayBeOdd = (claim: ReadClaim, other: ReadClaim): boolean =>
    !(isSameFigure(judgement) && isKnownTo(claim, other)) && odd.has(claim);
  if (mayBeOdd(a, b) === mayBeOdd(b, a)) return judgement;
  return { ...judgement, finding: { relation: 'same-figure', basis: 'subject' }, score: 0 };
}

/** Whether that is so of no judgement, whoever else gives the figure: each of the two names what the other counts. */
export function isNeverApart(judgement: Judgement): boolean {
  const { a, b, finding } = judgement;
  if (finding.relation !== 'corroborates' && finding.relation !== 'same-figure') return true;
  if (!isDistinctive(a.figure) && !isDistinctive(b.figure)) return true;
  return isSameFigure(judgement) && isKnownTo(a, b) && isKnownTo(b, a);
}

/** The word that says what a claim counts, unless it says little. */
function headOf(claim: ReadClaim): Term | undefined {
  return claim.terms.find((t) => t.role === 'head' && !t.name && !isLight(t.lemma));
}

/** Whether another claim of the same figure names what a claim counts; then the claim is not odd, see `isOdd`. */
function isKnownTo(claim: ReadClaim, other: ReadClaim): boolean {
  const head = headOf(claim);
  return !head || other.terms.some((u) => isPhrase(u) && matchQuality(head, u) > 0);
}

function isOdd(claim: ReadClaim, others: readonly (readonly ReadClaim[])[]): boolean {
  const shared = commonWords(others);
  const head = headOf(claim);
  if (shared.length === 0 || !head) return false;
  const own = claim.terms.filter(isOwn);
  const lacking = shared.filter((w) => !own.some((t) => matchQuality(w, t) > 0));
  const known = others.some((claims) =>
    claims.some((c) => c.terms.some((u) => isPhrase(u) && matchQuality(head, u) > 0)),
  );
  const least = countsOther(claim, head, lacking, others) ? 1 : LEAST_LACKING;
  return lacking.length >= Math.max(least, LACKING * shared.length) && !known;
}

/**
 * Whether a claim counts one thing and several others count another: police officers here, nurses there. Where it
 * says what narrows theirs, it has another word for it: the segments of the mirror here, mirror pieces there.
 */
function countsOther(
  claim: ReadClaim,
  head: Term,
  lacking: readonly Term[],
  others: readonly (readonly ReadClaim[])[],
): boolean {
  if (claim.figure.dimension !== 'none' || isGeneric(head.lemma)) return false;
  const own = claim.terms.filter((t) => isOwn(t) && !t.name);
  const narrowing = others.flatMap((claims) => claims.flatMap((c) => c.terms.filter((t) => t.role === 'modifier')));
  if (narrowing.some((word) => isPhrase(word) && own.some((t) => matchQuality(word, t) > 0))) return false;
  const isCounted = (word: Term, { terms }: ReadClaim): boolean =>
    terms.some((t) => t.role === 'head' && !t.name && matchQuality(word, t) > 0);
  return lacking.some(
    (word) => others.filter((claims) => claims.some((c) => isCounted(word, c))).length >= LEAST_COUNTING,
  );
}

/** Words that most of the sources use in the phrase that says what the figure is of; of kin the most used one. */
function commonWords(sources: readonly (readonly ReadClaim[])[]): Term[] {
  const phrases = new Map<string, Term>();
  for (const claim of sources.flat()) for (const term of claim.terms) if (isPhrase(term)) phrases.set(term.word, term);
  const used = [...phrases.values()]
    .map((term) => ({ term, support: sources.filter((claims) => claims.some((c) => usesWord(c, term))).length }))
    .filter(({ support }) => support >= COMMON * sources.length && support >= 2)
    .sort((x, y) => y.support - x.support || (x.term.word < y.term.word ? -1 : 1));
  const words: Term[] = [];
  for (const { term } of used) if (!words.some((w) => matchQuality(w, term) > 0)) words.push(term);
  return words;
}

function usesWord(claim: ReadClaim, term: Term): boolean {
  return claim.terms.some((t) => isOwn(t) && matchQuality(t, term) > 0);
}

function isPhrase(term: Term): boolean {
  return (term.role === 'head' || term.role === 'modifier') && !term.name && !isLight(term.lemma);
}
