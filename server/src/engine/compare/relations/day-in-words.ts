const ISO_DAY = /^(?:(?<year>\d{4})-)?(?<month>0[1-9]|1[0-2])-(?<day>\d{2})$/u;
/** A year that has all days, for days whose year is not known. */
const LEAP_YEAR = '2024';

/**
 * Tells days as a language writes them: "7 March 2027" of 2027-03-07, "7 March" of 03-07; what is no day as it is.
 * @param locale one that `Intl` has
 */
export function daysInWords(locale: string): (iso: string) => string {
  const month = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const ofYear = new Intl.DateTimeFormat(locale, { ...month, year: 'numeric' });
  const ofAny = new Intl.DateTimeFormat(locale, month);
  return (iso) => {
    const { year, month: at, day } = ISO_DAY.exec(iso)?.groups ?? {};
    if (at === undefined || day === undefined) return iso;
    const date = new Date(`${year ?? LEAP_YEAR}-${at}-${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? iso : (year === undefined ? ofAny : ofYear).format(date);
  };
}
