import type { ReadClaim } from '../../claim/read-claim';
import { isCore, isOwn } from '../../claim/measure/term';
import { sameName } from '../../claim/names/names';
import { FRAME } from '../../claim/slots/frame';
import { claimWords, contrastsIn } from '../likeness/claim-words';
import { matchQuality } from '../likeness/likeness';
import type { Match } from '../likeness/likeness';
import type { Judgement } from './judgement';
import { isParticularSlip, isUnmistakableSwap } from '../values/slips';
import { isToldDoubtfully } from './other-particulars';

/** Two figures of one thing share more of what one of the two says of it. */
const TOO_LITTLE = 0.45;
/** From here on so much else speaks for one thing that a tie may be thin. */
const SURE = 0.75;

/**
 * Whether two figures that exclude each other are tied by so little that they may well be of two things: too few words,
 * a noun alone, a noun to which something else happens on the other side, or one that each side narrows by another
 * name. A slip in the digits is a tie of its own, though few digits are each other's mirror by chance as well.
 */
export function isThinlyTied({ a, b, likeness, slots, score, slip }: Judgement): boolean {
  const { coverA, coverB, matches } = likeness;
  if (isToldDoubtfully(a, b)) return true;
  if (slip !== null)
    return slip === 'transposed' && !isUnmistakableSwap(a.figure, b.figure) && areTiedByLent(a, b, likeness);
  if (areNarrowedByOtherNames(a, b, matches)) return true;
  if (score >= SURE) return false;
  if (Math.max(coverA, coverB) < TOO_LITTLE) return true;
  const isOfOne = likeness.sharedName !== null && (slots.time === 'same' || a.figure.dimension !== 'none');
  if (matches.every(isOfHeadsOrName) && !isOfOne) return true;
  if (isFramedAlone(a, b) || isFramedAlone(b, a)) return true;
  return haveOtherVerbs(a, b) && (slots.time !== 'same' || matches.filter(isOfMore).length < ONE_EVENT);
}

/** "Rents fell. They earn 46 per cent": all that the two have in common was said before, and what is said now is not. */
function areTiedByLent(a: ReadClaim, b: ReadClaim, { matches }: Judgement['likeness']): boolean {
  if (matches.length === 0) return false;
  return (
    (matches.every((m) => m.a.role === 'borrowed') && a.terms.some(isOwn)) ||
    (matches.every((m) => m.b.role === 'borrowed') && b.terms.some(isOwn))
  );
}

/** "2,410 were injured" and "The death toll climbed. It stood at 241": its own words, and what was said before the other. */
function areOfOtherSides(a: ReadClaim, b: ReadClaim): boolean {
  const [own, itsOwn] = [claimWords(a).contrasts, claimWords(b).contrasts];
  const lent = b.terms.filter(({ role }) => role === 'borrowed').flatMap(contrastsIn);
  return own.some(({ group, member, basis }) => {
    const said = lent.filter((other) => other.group === group);
    if (basis !== 'measure' || said.length === 0) return false;
    return !itsOwn.some((other) => other.group === group) && said.every((other) => other.member !== member);
  });
}

/**
 * Whether two figures that exclude each other are rather of two things, whoever bears them out: by what was said before
 * the one and is said of the other, or two digits swapped, where only words that were said before tie them.
 */
export function isOnlyLent({ a, b, likeness, slip }: Judgement): boolean {
  if (areOfOtherSides(a, b) || areOfOtherSides(b, a)) return true;
  return slip === 'transposed' && !isParticularSlip(a.figure, b.figure) && areTiedByLent(a, b, likeness);
}

/** "In the old town the rent is 1,610": the sentence begins with a part of it all that the other source does not name. */
function isFramedAlone({ particulars, terms }: ReadClaim, other: ReadClaim): boolean {
  const frame = particulars.find(({ facet }) => facet === FRAME);
  const framing = frame && terms.find(({ text }) => text.toLowerCase() === frame.words);
  return framing !== undefined && !other.terms.some((t) => matchQuality(framing, t) > 0);
}

/** "1,150 homes" and "400 homes": what is counted says nothing of which, unless whose they are and when is the same. */
function isOfHeadsOrName({ a, b }: Match): boolean {
  return a.name || (a.role === 'head' && b.role === 'head') || !(isCore(a) || isCore(b));
}

/** So many words besides the one that is counted are of one event, whatever its verb. */
const ONE_EVENT = 2;

function isOfMore({ a, b }: Match): boolean {
  return !a.name && isOwn(a) && isOwn(b) && a.role !== 'head';
}

/** "1,150 homes were damaged" and "400 homes were evacuated", "has 620 beds" and "544 beds were occupied". */
function haveOtherVerbs(a: ReadClaim, b: ReadClaim): boolean {
  const [va, vb] = [verbsOf(a), verbsOf(b)];
  if (va.length === 0 && vb.length === 0) return false;
  const isSaid = (verbs: typeof va, { terms }: ReadClaim): boolean =>
    verbs.some((verb) => terms.some((t) => isCore(t) && matchQuality(verb, t) > 0));
  return !isSaid(va, b) && !isSaid(vb, a);
}

function verbsOf({ terms }: ReadClaim): ReadClaim['terms'] {
  return terms.filter(({ role }) => role === 'verb');
}

/** "Halden trains" and "Leaston trains", "Brent crude" and "American crude". */
function areNarrowedByOtherNames(a: ReadClaim, b: ReadClaim, matches: readonly Match[]): boolean {
  return matches.some((match) => {
    const [x, y] = [nameInFront(match.a, a), nameInFront(match.b, b)];
    return x !== undefined && y !== undefined && !sameName(x, y);
  });
}

function nameInFront({ start, noun, name }: Match['a'], { names }: ReadClaim): ReadClaim['names'][number] | undefined {
  return noun && !name ? names.find(({ end }) => end + 1 === start) : undefined;
}
