import type { ReadClaim } from '../claim/read-claim';
import { Bond } from './bond';
import type { KeptClaims } from './kept-claims';
import type { SourceSide } from './pairing/source-side';
import { haveSameMarks } from './judging/story';

/** Sources that somebody works on at one time, at most; a page may hold several. */
const MOST = 12;
/** So many claims they have together at most, unless there is but one. */
const MOST_CLAIMS = 400;

interface Work {
  side: SourceSide;
  readonly bonds: Map<string, Bond>;
  /** What each claim brings its source together with, as long as no other source changes. */
  near: WeakMap<ReadClaim, ReadonlySet<string>>;
}

/** The sources that change again and again, an edit at a time: of these more is kept, so that an edit costs little. */
export class WorkInHand {
  /** The one that changed last stands last. */
  private readonly works = new Map<string, Work>();

  has(id: string): boolean {
    return this.works.has(id);
  }

  ids(): Iterable<string> {
    return this.works.keys();
  }

  /**
   * Takes a source in hand: edits of it are to come.
   * @returns sources that are in hand no more
   */
  take(side: SourceSide): readonly string[] {
    const { id } = side.source;
    this.otherChanged(id);
    this.works.set(id, { side, bonds: new Map(), near: new WeakMap() });
    let claims = 0;
    for (const work of this.works.values()) claims += work.side.claims.length;
    const left: string[] = [];
    for (const [oldest, work] of this.works) {
      if (oldest === id || (this.works.size <= MOST && claims <= MOST_CLAIMS)) break;
      this.works.delete(oldest);
      claims -= work.side.claims.length;
      left.push(oldest);
    }
    return left;
  }

  /** Follows an edit of a source in hand. */
  change(before: SourceSide, now: SourceSide, kept: KeptClaims): void {
    const work = this.followed(now);
    if (!work) return;
    const borne = new Set([...now.dimensions].filter((one) => before.bearing(one) !== now.bearing(one)));
    for (const claim of now.claims) if (borne.has(claim.figure.dimension)) work.near.delete(claim);
    if (!sameTwins(before, now)) work.bonds.clear();
    const change = {
      now,
      gone: kept.gone,
      come: kept.come,
      around: kept.around,
      regrouped: work.bonds.size > 0 ? regrouped(before, now) : [],
      marked: work.bonds.size > 0 && !haveSameMarks(before.marks, now.marks),
      rejudged: borne,
      opposed: [...kept.gone, ...kept.come].some((claim) => isSetAgainst(claim, before) || isSetAgainst(claim, now)),
    };
    for (const bond of work.bonds.values()) bond.change(change);
  }

  /** Follows an edit that has only moved the claims of a source in hand. */
  move(now: SourceSide): void {
    for (const bond of this.followed(now)?.bonds.values() ?? []) bond.move(now);
  }

  /** Takes a source in hand as it is now, as the one that was worked on last; others in hand were compared with it as it stood. */
  private followed(now: SourceSide): Work | undefined {
    const { id } = now.source;
    this.otherChanged(id);
    const work = this.works.get(id);
    if (!work) return undefined;
    this.works.delete(id);
    this.works.set(id, work);
    work.side = now;
    return work;
  }

  drop(id: string): void {
    this.works.delete(id);
    this.otherChanged(id);
  }

  /** A source has come, gone or changed: what was found of it is no more. */
  otherChanged(id: string): void {
    for (const [one, work] of this.works) {
      if (one === id) continue;
      work.bonds.delete(id);
      work.near = new WeakMap();
    }
  }

  /** What was found between two sources, if one of them is in hand. */
  bond(a: SourceSide, b: SourceSide): Bond | null {
    const id = this.later(a.source.id, b.source.id);
    const work = this.works.get(id);
    if (!work) return null;
    const other = id === a.source.id ? b : a;
    let bond = work.bonds.get(other.source.id);
    if (!bond) work.bonds.set(other.source.id, (bond = new Bond(work.side, other)));
    return bond;
  }

  /** Of two sources the one that is in hand; of two in hand the one that was worked on last. */
  private later(a: string, b: string): string {
    if (!this.works.has(a)) return b;
    if (!this.works.has(b)) return a;
    return [...this.works.keys()].findLast((id) => id === a || id === b) ?? a;
  }

  /** What a claim of a source in hand brings it together with; null of any other source. */
  near(claim: ReadClaim, find: () => ReadonlySet<string>): ReadonlySet<string> | null {
    const work = this.works.get(claim.source);
    if (!work) return null;
    let near = work.near.get(claim);
    if (!near) work.near.set(claim, (near = find()));
    return near;
  }
}

/** Whether the claims that a source has kept say the same things again as they did before. */
function sameTwins(before: SourceSide, now: SourceSide): boolean {
  return now.claims.every((claim) => {
    const [was, is] = [before.twin(claim), now.twin(claim)];
    return was.rank === is.rank && was.count === is.count;
  });
}

/** Claims that stay, as part of another statement than before. */
function regrouped(before: SourceSide, now: SourceSide): ReadClaim[] {
  const was = new Map(before.statements.flatMap(({ claims }) => claims.map((claim) => [claim, claims] as const)));
  return now.statements.flatMap(({ claims }) =>
    claims.filter((claim) => {
      const known = was.get(claim);
      return known && (known.length !== claims.length || known.some((one, i) => one !== claims[i]));
    }),
  );
}

/** Whether a source sets a claim of its own against another one. */
function isSetAgainst(claim: ReadClaim, { rivalries }: SourceSide): boolean {
  return rivalries.some((two) => two.includes(claim));
}
