import pluralize from 'pluralize';
import type { Axis } from '../../../../server/src/protocol';

const millisecondsOfDay = 86_400_000;
/** Shorter numbers are written out. */
const compactFrom = 100_000;

const wholeNumber = new Intl.NumberFormat('en');
const brokenNumber = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const compactNumber = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 });
let locale = 'en-GB';
let dayFormat = formatOfDays(locale);

/**
 * Has days and units on axes speak a language, as VS Code names it; British English where nobody knows it by that name.
 * Figures stay as the sources write them.
 */
export function speakOnAxes(language: string): void {
  const known = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : 'en-GB';
  locale = Intl.DateTimeFormat.supportedLocalesOf(known)[0] ?? 'en-GB';
  dayFormat = formatOfDays(locale);
}

function formatOfDays(language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}

/** A value of an axis, short. */
export function axisLabel(value: number, axis: Axis): string {
  const { kind, type } = axis;
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
      return axis.unit === null ? number : `${number} ${unitWords(value, axis.unit, axis.symbol)}`;
  }
}

/** In English the words of the sources; elsewhere the language's own word, or the sign that all languages share. */
function unitWords(value: number, unit: string, symbol: string | null): string {
  const own = locale.startsWith('en') ? null : (wordsOfLanguage(value, unit) ?? symbol);
  return own ?? (value === 1 ? unit : plural(unit));
}

/** "Kilometer pro Stunde" of "kilometre per hour", for units that the language's own data names. */
function wordsOfLanguage(value: number, unit: string): string | null {
  const identifier = unit.replace(/metre/gu, 'meter').replace(/litre/gu, 'liter').replace(/ /gu, '-');
  try {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit: identifier, unitDisplay: 'long' });
    return format.formatToParts(value).find(({ type }) => type === 'unit')?.value ?? null;
  } catch {
    return null; // a unit that no language data has, or a word of a source
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
