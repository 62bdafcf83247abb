import type { Span } from '../report';

/** "14 crew" is no day. */
const MONTH =
  '(?:[Jj](?:an|un|ul|AN|UN|UL)|[Ff](?:eb|EB)|[Mm](?:ar|ay|AR|AY)|[Aa](?:pr|ug|PR|UG)|[Ss](?:ep|EP)|[Oo](?:ct|CT)|[Nn](?:ov|OV)|[Dd](?:ec|EC))\\p{L}{0,7}';

/** "BRACKWATER, Talvenia, Oct 8 (Continental Press) - ", "June 9 (UPI) -- ", "TORONTO (AP) — ", "London – ". */
const DATELINE = new RegExp(
  String.raw`^\s*(?:[\p{Lu}][\p{L}.,'’/ -]{0,60}?)?,?\s*(?:${MONTH}\.?\s+\d{1,2}(?:,\s+\d{4})?|\d{1,2}\s+${MONTH}\.?(?:\s+\d{4})?)?\s*(?:\([\p{L} .&-]{2,40}\))?\s*(?:--|[-–—])\s+`,
  'u',
);
/** A town in capitals, or one in front of a dash and a new sentence; a day or month there is a time, and stays. */
const TOWN =
  /^\s*(?:\p{Lu}{3,}[\p{Lu}\s.,'’-]*|(?!\p{L}+day\b|January|February|March|April|May|June|July|August|\p{L}+ber\s)[\p{Lu}]\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s*[–—-]{1,2}\s(?=\p{Lu}))/u;
/** " date 2025-06-09 Headline": a feed's date field in front of its headline. */
const DATE_FIELD = /^\s*date:?\s+\d{4}-\d{2}-\d{2}\s+/i;

/** Longer than this is no dateline. */
const LONGEST = 110;
/** What a dateline ends with; most prose has none near its beginning. */
const DASH = /[-–—]\s/;

/** The dateline in front of a story's first sentence: its place and date are the source's, and make no claim. */
export function datelineOf(prose: string): Span | null {
  const field = DATE_FIELD.exec(prose);
  if (field) return { start: 0, end: field[0].length };
  if (!DASH.test(prose.slice(0, LONGEST + 1))) return null;
  const line = DATELINE.exec(prose);
  if (!line || line[0].length > LONGEST) return null;
  const dated = /\d/.test(line[0]) || line[0].includes('(') || TOWN.test(prose);
  return dated ? { start: 0, end: line[0].length } : null;
}
