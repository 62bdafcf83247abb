import type { Claim, Quantity, RelationName, Source, Value, Verdict } from '../engine/report';

/** Headings for the relations, in the order in which they are shown: what needs a look first. */
export const relationHeadings: readonly (readonly [RelationName, string])[] = [
  ['conflicts', 'Conflicts'],
  ['same-figure', 'Same figure, said of something else'],
  ['disputed', 'Disputed'],
  ['corroborates', 'Agrees'],
  ['differs', 'Near, but not comparable'],
];

export const verdictWords: Readonly<Record<Verdict, string>> = {
  conflicting: 'conflicting',
  disputed: 'disputed',
  corroborated: 'corroborated',
  repeated: 'repeated, not confirmed',
  related: 'related figures only',
  unconfirmed: 'no other source speaks of it',
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "9 June 2025" of an ISO date of any precision; the text itself where it is none. */
export function dateInWords(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The outlet, author or title; of a source that names none, the file's name without its folders. */
export function sourceName({ name, path }: Source): string {
  return name === path ? (path.split('/').at(-1) ?? path) : name;
}

/** "Reuters, 9 June 2025" */
export function sourceInWords(source: Source | null, claim: Claim): string {
  if (source === null) return claim.path;
  return source.date === null ? sourceName(source) : `${sourceName(source)}, ${dateInWords(source.date)}`;
}

/** What the claim measures, as far as it is known: measure, scope, time, status, speaker. */
export function measured(claim: Claim): readonly string[] {
  const status = claim.status.value;
  return [
    claim.measure.value,
    claim.scope.value,
    claim.time.value === null ? null : dateInWords(claim.time.value),
    status === null || status === 'reported' ? null : status,
    claim.speaker.value === null ? null : `according to ${claim.speaker.value}`,
  ].filter((part): part is string => part !== null && part !== '');
}

/** A short name for a claim: "400% · air and missile defence". */
export function claimLabel(claim: Claim): string {
  const figure = claim.text.replace(/\s+/gu, ' ');
  return claim.measure.value === null ? figure : `${figure} · ${claim.measure.value}`;
}

/**
 * The tally of a claim in words: ["4 agree, from 3 origins", "1 conflicts"]. The first part is the one that the
 * verdict rests on.
 */
export function tally(claim: Claim): readonly string[] {
  const { corroborates, origins, conflicts, disputed, sameFigure, differs } = claim.counts;
  const agree = corroborates === 0 ? null : agreement(corroborates, origins);
  const against = conflicts === 0 ? null : `${conflicts} ${conflicts === 1 ? 'conflicts' : 'conflict'}`;
  const dispute = disputed === 0 ? null : `${disputed} ${disputed === 1 ? 'disputes' : 'dispute'} it`;
  const elsewhere =
    sameFigure === 0 ? null : `${sameFigure} ${sameFigure === 1 ? 'gives' : 'give'} this figure for something else`;
  const near = differs === 0 ? null : `${differs} not comparable`;
  const parts =
    claim.verdict === 'conflicting'
      ? [against, elsewhere, dispute, agree, near]
      : claim.verdict === 'disputed'
        ? [dispute, against, agree, elsewhere, near]
        : [agree, dispute, against, elsewhere, near];
  const told = parts.filter((part) => part !== null);
  if (claim.verdict === 'related' && corroborates + conflicts + disputed + sameFigure === 0) {
    return ['Not confirmed', ...told];
  }
  return told.length > 0 ? told : ['No other source speaks of it'];
}

function agreement(corroborates: number, origins: number): string {
  if (origins === 0) return `${corroborates} ${corroborates === 1 ? 'repeats' : 'repeat'} it, none independent`;
  const agree = `${corroborates} ${corroborates === 1 ? 'agrees' : 'agree'}`;
  return origins === corroborates ? agree : `${agree}, from ${origins} ${origins === 1 ? 'origin' : 'origins'}`;
}

/** The value as the engine reads it, where that differs from what is written ("a dozen": "12"); null where not. */
export function normalisedValue(claim: Claim): string | null {
  const { quantity } = claim;
  const reading = quantityInWords(quantity);
  const digits = (text: string): string => text.replace(/[,\s]/g, '').toLowerCase();
  return digits(claim.text).includes(digits(numberInWords(quantity.value))) ? null : reading;
}

export function quantityInWords(quantity: Quantity): string {
  const { low, high, value, unit, hedge, range } = quantity;
  const number =
    range && low !== null && high !== null ? `${numberInWords(low)} to ${numberInWords(high)}` : numberInWords(value);
  return [hedge === 'none' ? null : hedge, number, unit].filter((part) => part !== null).join(' ');
}

function numberInWords(value: Value): string {
  if (typeof value === 'string') return dateInWords(value);
  const rounded = Math.abs(value) < 1e15 ? Number(value.toPrecision(12)) : value;
  return rounded.toLocaleString('en-US', { maximumFractionDigits: 6, useGrouping: true });
}
