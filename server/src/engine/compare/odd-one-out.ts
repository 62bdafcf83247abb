import type { ReadClaim } from '../claim/read-claim';
import { isLight } from '../claim/lexicon';
import { isOwn } from '../claim/term';
import type { Term } from '../claim/term';
import type { Judgement } from './judge';
import { matchQuality } from './likeness';
import { isDistinctive } from './distinctive';

/** So many sources must give a figure before one of them can be the odd one out. */
const LEAST_SOURCES = 4;
/** A word that this share of the other sources uses belongs to the figure. */
const COMMON = 0.7;
/** The odd one lacks at least this share of what the others have in common. */
const LACKING = 0.5;

/**
 * Among sources that give the same distinctive figure, the claims that attach it to something else: they lack most
 * of the words that the other sources share, and name a thing that none of the others names. Their agreements become
 * `same-figure`; the agreements of the others stay.
 */
export function oddOnesOut(judgements: readonly Judgement[]): ReadonlySet<string> {
  const odd = new Set<string>();
  for (const group of groupsOf(judgements)) {
    const bySource = new Map<string, ReadClaim[]>();
    for (const claim of group) bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim]);
    if (bySource.size < LEAST_SOURCES) continue;
    for (const [source, claims] of bySource) {
      const others = [...bySource].filter(([other]) => other !== source).map(([, theirs]) => theirs);
      // a source that gives the figure for the common thing as well only words it differently here
      if (claims.every((claim) => isOdd(claim, others))) for (const { id } of claims) odd.add(id);
    }
  }
  return odd;
}

/** An agreement between an odd one and one of the others is a `same-figure`. */
export function setApart(judgement: Judgement, odd: ReadonlySet<string>): Judgement {
  const agrees = judgement.finding.relation === 'corroborates' || judgement.finding.relation === 'same-figure';
  if (!agrees || odd.has(judgement.a.id) === odd.has(judgement.b.id)) return judgement;
  return { ...judgement, finding: { relation: 'same-figure', basis: 'subject' }, score: 0 };
}

function isOdd(claim: ReadClaim, others: readonly (readonly ReadClaim[])[]): boolean {
  const shared = commonWords(others);
  const head = claim.terms.find((t) => t.role === 'head' && !t.name && !isLight(t.lemma));
  if (shared.length === 0 || !head) return false;
  const own = claim.terms.filter(isOwn);
  const lacking = shared.filter((w) => !own.some((t) => matchQuality(w, t) > 0));
  const known = others.some((claims) =>
    claims.some((c) => c.terms.some((u) => isPhrase(u) && matchQuality(head, u) > 0)),
  );
  return lacking.length >= LACKING * shared.length && !known;
}

/** Words that most of the sources use in the phrase that says what the figure is of. */
function commonWords(sources: readonly (readonly ReadClaim[])[]): Term[] {
  const words: Term[] = [];
  for (const term of sources.flat().flatMap((c) => c.terms.filter(isPhrase))) {
    if (words.some((w) => matchQuality(w, term) > 0)) continue;
    const support = sources.filter((claims) =>
      claims.some((c) => c.terms.some((t) => isOwn(t) && matchQuality(t, term) > 0)),
    ).length;
    if (support >= COMMON * sources.length && support >= 2) words.push(term);
  }
  return words;
}

function isPhrase(term: Term): boolean {
  return (term.role === 'head' || term.role === 'modifier') && !term.name && !isLight(term.lemma);
}

/** Claims joined by equal distinctive values that were taken for one thing. */
function groupsOf(judgements: readonly Judgement[]): ReadClaim[][] {
  const parent = new Map<string, string>();
  const claims = new Map<string, ReadClaim>();
  const find = (id: string): string => {
    let at = id;
    while ((parent.get(at) ?? at) !== at) at = parent.get(at) ?? at;
    return at;
  };
  for (const { a, b, finding } of judgements) {
    const same =
      (finding.relation === 'corroborates' && (finding.basis === 'equal' || finding.basis === 'converted')) ||
      finding.relation === 'same-figure';
    if (!same || !isDistinctive(a.figure) || !isDistinctive(b.figure)) continue;
    for (const c of [a, b]) claims.set(c.id, c);
    const [ra, rb] = [find(a.id), find(b.id)];
    if (ra !== rb) parent.set(ra < rb ? rb : ra, ra < rb ? ra : rb);
  }
  const groups = new Map<string, ReadClaim[]>();
  for (const claim of claims.values()) {
    const root = find(claim.id);
    groups.set(root, [...(groups.get(root) ?? []), claim]);
  }
  return [...groups.values()];
}
