import { isChange, isGeneric, isLight } from '../../claim/measure/lexicon';
import type { ReadClaim } from '../../claim/read-claim';
import type { Term } from '../../claim/measure/term';
import { isOwn } from '../../claim/measure/term';
import { matchQuality } from '../likeness/likeness';
import { readingOf } from '../values/interval';
import { agreeAlike } from '../values/values';
import type { SourceSide } from './source-side';

/** Such a share of what names a row, by weight, must a claim say to be of it. */
const SAID = 0.6;

/**
 * Whether a claim gives the figure of one row of a table for what the table has another row of: "bread is up 38.5
 * per cent", where potatoes are up 38.5 and bread 17.2. The names of rows say what their figures are of, and each what
 * the others are not: the claim says the other row's and nothing of the one whose figure it gives.
 */
export function isOfOtherRow(claim: ReadClaim, equal: ReadClaim, own: SourceSide, other: SourceSide): boolean {
  if (!isCell(equal)) return false;
  const said = claim.terms.filter(isOwn);
  const rows = other.claims.filter((one) => isOfRowSaid(one, equal, claim, said));
  return (
    rows.length > 0 &&
    !rows.some((row) => own.claims.some((one) => one !== claim && agreeAlike(one.figure, row.figure)))
  );
}

/** Whether a figure stands in another row than its equal, and the claim names that row and not the equal's. */
function isOfRowSaid(row: ReadClaim, equal: ReadClaim, claim: ReadClaim, said: readonly Term[]): boolean {
  if (row.figure.dimension !== claim.figure.dimension || !isCell(row)) return false;
  const apart = namesOf(row).filter((t) => isTelling(t) && !isSaid(t, equal.terms));
  const all = weightOf(apart);
  if (all === 0 || weightOf(apart.filter((t) => isSaid(t, said))) < SAID * all) return false;
  if (!mayBePartBeside(row, equal) || claim.terms.some((t) => mayNameAnother(t, claim) && !isSaid(t, row.terms)))
    return false;
  const its = namesOf(equal).filter((t) => isTelling(t) && !isSaid(t, namesOf(row)));
  return its.length > 0 && !its.some((t) => isSaid(t, claim.terms)) && !agreeAlike(row.figure, claim.figure);
}

/** A larger count may be that of all, of which the equal is a part: whoever leaves out of which part says nothing wrong. */
function mayBePartBeside(row: ReadClaim, equal: ReadClaim): boolean {
  if (equal.figure.dimension === 'share') return true;
  const [x, y] = [readingOf(row.figure), readingOf(equal.figure)];
  return x !== null && y !== null && Math.abs(x.value) < Math.abs(y.value);
}

/** A noun in front of the figure may be another word for the row whose figure it is. */
function mayNameAnother(term: Term, { figure }: ReadClaim): boolean {
  const isLent = term.role === 'inherited' || term.role === 'borrowed' || term.role === 'verb';
  return term.noun && !isLent && term.start < figure.start && isTelling(term);
}

/** What a cell is of stands above it and in front of it, and not in what it says itself. */
function isCell({ terms, sentence }: ReadClaim): boolean {
  const heads = terms.filter(({ role }) => role === 'head');
  return heads.length > 0 && heads.every(({ end }) => end <= sentence.start);
}

function namesOf({ terms }: ReadClaim): readonly Term[] {
  return terms.filter(({ role }) => role === 'head');
}

function isSaid(term: Term, terms: readonly Term[]): boolean {
  return terms.some((other) => matchQuality(term, other) > 0);
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

function isTelling({ lemma }: Term): boolean {
  return !isGeneric(lemma) && !isLight(lemma) && !isChange(lemma);
}
