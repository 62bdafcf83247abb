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
