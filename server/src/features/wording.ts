import { t } from '@vscode/l10n';
import type { Claim, ClaimStatus, Hedge, Quantity, RelationName, Source, Value, Verdict } from '../engine/report';
import { dateInWords, timeInWords } from './words';

/** The relations in the order in which they are shown: what needs a look first. */
export const relationOrder: readonly RelationName[] = [
  'conflicts',
  'same-figure',
  'disputed',
  'corroborates',
  'differs',
];

export function relationHeading(relation: RelationName): string {
  switch (relation) {
    case 'conflicts':
      return t('Conflicts');
    case 'same-figure':
      return t('Same figure, said of something else');
    case 'disputed':
      return t('Disputed');
    case 'corroborates':
      return t('Agrees');
    case 'differs':
      return t('Near, but not comparable');
  }
}

/** The bare name of a verdict, for counts. */
export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'repeated':
      return t('repeated');
    case 'related':
      return t('related');
    case 'unconfirmed':
      return t('unconfirmed');
    default:
      return verdictInWords(verdict);
  }
}

export function verdictInWords(verdict: Verdict): string {
  switch (verdict) {
    case 'conflicting':
      return t('conflicting');
    case 'disputed':
      return t('disputed');
    case 'corroborated':
      return t('corroborated');
    case 'repeated':
      return t('repeated, not confirmed');
    case 'related':
      return t('related figures only');
    case 'unconfirmed':
      return t('no other source speaks of it');
  }
}

/** A verdict with its tally: "corroborated: 4 agree". */
export function verdictLine(verdict: Verdict, told: readonly string[]): string {
  return verdict === 'unconfirmed' ? verdictInWords(verdict) : `${verdictInWords(verdict)}: ${told.join(' · ')}`;
}

/** The outlet, author or title; of a source that names none, the file's name without its folders or scheme. */
export function sourceName({ name, path }: Source): string {
  return name === path ? (path.split('/').at(-1) ?? path).replace(/^untitled:/, '') : name;
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
    claim.time.value === null ? null : timeInWords(claim.time.value),
    status === null || status === 'reported' ? null : statusInWords(status),
    claim.speaker.value === null ? null : t('according to {0}', claim.speaker.value),
  ].filter((part): part is string => part !== null && part !== '');
}

function statusInWords(status: Exclude<ClaimStatus, 'reported'>): string {
  switch (status) {
    case 'estimate':
      return t('estimate');
    case 'provisional':
      return t('provisional');
    case 'target':
      return t('target');
    case 'forecast':
      return t('forecast');
    case 'limit':
      return t('limit');
    case 'proposal':
      return t('proposal');
    case 'denied':
      return t('denied');
  }
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
    range && low !== null && high !== null
      ? t('{0} to {1}', numberInWords(low), numberInWords(high))
      : numberInWords(value);
  return [hedge === 'none' ? null : hedgeInWords(hedge), number, unit].filter((part) => part !== null).join(' ');
}

function hedgeInWords(hedge: Exclude<Hedge, 'none'>): string {
  switch (hedge) {
    case 'about':
      return t('about');
    case 'nearly':
      return t('nearly');
    case 'just over':
      return t('just over');
    case 'at least':
      return t('at least');
    case 'at most':
      return t('at most');
    case 'more than':
      return t('more than');
    case 'less than':
      return t('less than');
    case 'vague':
      return t('vague');
  }
}

/** Made once: that takes longer than to write a number. */
const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** In the way of the sources, which are English: a point before the fraction. */
function numberInWords(value: Value): string {
  if (typeof value === 'string') return dateInWords(value);
  const rounded = Math.abs(value) < 1e15 ? Number(value.toPrecision(12)) : value;
  return numbers.format(rounded);
}
