import pluralize from 'pluralize';
import type { Axis } from '../../../../server/src/protocol';

const millisecondsOfDay = 86_400_000;
/** Shorter numbers are written out. */
const compactFrom = 100_000;

const wholeNumber = new Intl.NumberFormat('en');
const brokenNumber = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const compactNumber = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 });
let dayFormat = formatOfDays('en-GB');

/** Has days on axes speak a language, as VS Code names it; British English where nobody knows it by that name. */
export function speakDays(language: string): void {
  const known = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : 'en-GB';
  dayFormat = formatOfDays(Intl.DateTimeFormat.supportedLocalesOf(known)[0] ?? 'en-GB');
}

function formatOfDays(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}

/** A value of an axis, short. */
export function axisLabel(value: number, { kind, unit, type }: Axis): string {
  if (kind === 'date') return dayLabel(value);
  if (kind === 'time') return clock(value);
  const format = Math.abs(value) >= compactFrom ? compactNumber : Number.isInteger(value) ? wholeNumber : brokenNumber;
  const number = format.format(value);
  switch (type) {
    case 'percentage':
      return `${number}%`;
    case 'multiple':
      return `${number}×`;
    default:
      return unit === null ? number : `${number} ${value === 1 ? unit : plural(unit)}`;
  }
}

/** "kilometres per hour"; codes of currencies, and names like celsius, hertz and kelvin, have no plural. */
function plural(unit: string): string {
  const [head = '', ...per] = unit.split(/(?= per )/u);
  return /[A-Zsz]$|^kelvin$/u.test(head) ? unit : `${pluralize(head)}${per.join('')}`;
}

/** @param days since 1970 */
export function dayLabel(days: number): string {
  const milliseconds = Math.floor(days) * millisecondsOfDay;
  return Math.abs(milliseconds) > 8.64e15 ? String(days) : dayFormat.format(milliseconds);
}

function clock(minutes: number): string {
  const whole = Math.round(minutes);
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
