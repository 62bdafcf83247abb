const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?(?:\\s+\\d{4})?|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
const DAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?';
const CLOCK = '(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s+[a-z]{2,4})?';
const AGE = '(?:an?|\\d{1,3})\\s+(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month)s?(?:\\s+ago)?';
const STAMP_LINE = new RegExp(
  `^(?:(?:updated|published|posted|broadcast|issued)[: ]+)?(?:${DAY}\\s*)?(?:${DATE}|${AGE}|yesterday|today)(?:,?\\s*${CLOCK})?(?:\\s*(?:[·|•]|[–—-]\\s).{0,60})?$`,
  'i',
);

/** Whether a line is a date, an age ("21 minutes ago") or a clock time, with at most a short note behind it ("24-25 June" goes on: no note). */
export function isStampLine(line: string): boolean {
  return line.length <= 90 && STAMP_LINE.test(line.trim());
}

/** "11 min" without "ago": in a table no stamp, but how long something takes. */
export function isLengthOfTime(line: string): boolean {
  return /^\s*\d{1,3}\s+[a-z]+\s*$/i.test(line);
}
