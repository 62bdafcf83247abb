import type { ReadClaim } from '../../claim/read-claim';
import type { Particular } from '../../claim/slots/particular';
import table from '../../data/particulars.json';
import type { DiffersBasis } from '../../report';

/** What the clauses of two figures say besides, where that sets them apart. */
export interface Besides {
  readonly basis: DiffersBasis;
  readonly a: Particular | null;
  readonly b: Particular | null;
}

const FACETS = table.facets.map(({ name, basis, told }) => ({ name, basis: basis as DiffersBasis, told }));

/**
 * What sets two figures apart by what their clauses say besides: a price asked and one paid, what is usual and what was
 * once so, one thing and another of its kind, what can be done and what was. Null where nothing does. No reason to doubt
 * an agreement, but enough not to call different values a conflict.
 */
export function otherParticulars(one: ReadClaim, other: ReadClaim): Besides | null {
  for (const { name, basis, told } of FACETS) {
    const [a, b] = [particular(name, one), particular(name, other)];
    const isApart = told === 'one' ? (a === null) !== (b === null) : told === 'both' && a && b && a.member !== b.member;
    // the year of another one says nothing where the source that names none is of a known day itself
    if (isApart && (basis !== 'time' || (a === null ? one : other).asOf.value === null)) return { basis, a, b };
  }
  return null;
}

/** Whether only one of two figures is told in a way that makes it doubtful that both are of one thing: as an average. */
export function isToldDoubtfully(one: ReadClaim, other: ReadClaim): boolean {
  return FACETS.some(
    ({ name, told }) => told === 'doubt' && (particular(name, one) === null) !== (particular(name, other) === null),
  );
}

function particular(name: string, { particulars }: ReadClaim): Particular | null {
  return particulars.find(({ facet }) => facet === name) ?? null;
}
