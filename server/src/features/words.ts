import { config, t } from '@vscode/l10n';
import { daysInWords } from '../engine/compare/relations/day-in-words';
import { sentenceOf } from '../engine/compare/relations/reasons';
import type { Relation } from '../engine/report';

/** The language that dates are written in: English as sources have it, or that of the client's words. */
let dates = dateFormats('en-GB');
let day = daysInWords('en-GB');

/**
 * Has everything that is shown to people speak the client's language. Sources are quoted as they are.
 * @param words translations by the English words; null for English
 * @param language as VS Code names it: "de", "pt-br"
 */
export function speak(words: Readonly<Record<string, string>> | null, language: string): void {
  config({ contents: { ...words } });
  const locale = localeOf(words === null ? 'en-GB' : language);
  dates = dateFormats(locale);
  day = daysInWords(locale);
}

/** Why two claims stand to each other as they do. */
export function becauseInWords({ reason: { code, args } }: Relation): string {
  const quoted = Object.entries(args).map(([name, value]) => [name, inQuotes(value)] as const);
  return sentenceOf({ code, args: Object.fromEntries(quoted) }, { words: t, day });
}

/** With the quotation marks of the language that is spoken, where the engine has set its own. */
function inQuotes(text: string): string {
  return text.replace(/“([^“”„]*)”/gu, (_whole, words: string) => t('“{0}”', words));
}

/** Why a file is not read. What else may be the reason is told by the system, or in the client's language already. */
export function skipInWords(reason: string): string {
  switch (reason) {
    case 'empty':
      return t('empty');
    case 'not in English':
      return t('not in English');
    case 'a comparison that Crosscheck wrote':
      return t('a comparison that Crosscheck wrote');
    case 'binary data, not text':
      return t('binary data, not text');
    case 'not a regular file':
      return t('not a regular file');
    default:
      return reason;
  }
}

/** "2024" of 2024-01-01/2024-12-31, "May 2024", "1 May 2024 to 9 June 2024"; a single date as it is. */
export function timeInWords(time: string): string {
  const [from = '', to] = time.split('/');
  if (to === undefined) return dateInWords(from);
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const last = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).getUTCDate();
  if (from === `${month}-01` && to === `${month}-${last}`) return dateInWords(month);
  return t('{0} to {1}', dateInWords(from), dateInWords(to));
}

/** "9 June 2025" of an ISO date of any precision; the text itself where it is none. */
export function dateInWords(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  const [, year = '', month, day] = match ?? [];
  const monthAt = Number(month);
  if (month === undefined || monthAt < 1 || monthAt > 12) return match && month === undefined ? year : iso;
  const format = day === undefined ? dates.month : dates.day;
  return format.format(new Date(Date.UTC(Number(year), monthAt - 1, Number(day ?? 1))));
}

function localeOf(language: string): string {
  return Intl.DateTimeFormat.supportedLocalesOf(validTag(language))[0] ?? 'en-GB';
}

function dateFormats(locale: string): { readonly day: Intl.DateTimeFormat; readonly month: Intl.DateTimeFormat } {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return {
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', ...month }),
    month: new Intl.DateTimeFormat(locale, month),
  };
}

/** A language that no browser knows by that name would be an error. */
function validTag(language: string): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : 'en-GB';
}
