import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import { near } from '../date/hours';
import { isYearOfReport } from './case-numbers';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** Whether a date only belongs to what is cited, published, consulted or handled, or to the name of a law. */
export function isDateOfReference(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  return (
    citation(context, draft) ||
    isYearOfReport(tokens, draft.first, draft.next) ||
    isConsulted(tokens, draft) ||
    isHandled(tokens, draft) ||
    isOfLaw(tokens, draft) ||
    datesTitle(tokens, draft) ||
    isOfLetter(tokens, draft) ||
    isOfMinutes(tokens, draft) ||
    isWorkWithPage(tokens, draft.first)
  );
}

/** "\"Twelve Ways of Leaving\" (Sept. 6)": when a work was published whose title stands in front. */
function datesTitle(tokens: Tokens, { first, next }: Draft): boolean {
  return tokens.symbol(first - 1, '(') && tokens.symbol(next, ')') && /^["”’]$/.test(tokens.slice(first - 2));
}

/**
 * "your letter of 4 May", "an invoice dated 12.02.2024": when something was written that is only referred to. What "a
 * memo of 3 May" puts at 340 million was so on that day.
 */
function isOfLetter(tokens: Tokens, { first }: Draft): boolean {
  if (!tokens.is(first - 2, 'correspondence')) return false;
  const link = tokens.word(first - 1);
  return link === 'dated' || (link === 'of' && ['your', 'our', 'my'].includes(tokens.word(first - 3)));
}

/** "the minutes of the meeting held on 11 March 2024", "incident 412 of 9 January": what is only referred to by its day. */
function isOfMinutes(tokens: Tokens, { first, next }: Draft): boolean {
  const link = tokens.word(first - 1);
  // "Writ Petition 3412 of 2019"
  if (link === 'of' && tokens.kind(first - 2) === DIGITS)
    return (
      tokens.is(first - 3, 'quoting') ||
      (tokens.length(first) === 4 && tokens.capital(first - 3) && !tokens.glued(first - 2))
    );
  if (link !== 'of' && link !== 'on') return false;
  for (let k = first - 2; k > first - 2 - OF_MINUTES && k >= 0; k--)
    if (tokens.slice(k).toLowerCase() === 'minutes')
      return (
        (tokens.capital(k) || tokens.kind(k - 1) !== DIGITS) && tokens.word(k + 1) === 'of' && areApproved(tokens, next)
      );
  return false;
}

/** "were approved", "(pp. 112-119) were signed": the minutes of an earlier meeting; at their own head nothing is done with them. */
function areApproved(tokens: Tokens, next: number): boolean {
  for (let k = next; k < next + APPROVED; k++) if (tokens.is(k, 'approving')) return true;
  return false;
}

const APPROVED = 14;
/** Tokens of "Minutes of the last meeting held". */
const OF_MINUTES = 7;

/** The year of a work cited: "Ostrow et al., 2013", "Pell et al. (2009)". */
function citation(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  // "(2004, 2011)": the second of two
  const goesOn = tokens.symbol(draft.first - 1, ',') && tokens.length(draft.first - 2) === 4 ? 2 : 0;
  for (let k = draft.first - 1 - goesOn; k >= draft.first - 4 - goesOn; k--) {
    if (tokens.slice(k) === 'al' && tokens.slice(k - 1) === 'et') return true;
  }
  return isOfAuthor(tokens, draft) || isOfVolume(tokens, draft) || isLocated(tokens, draft.next);
}

/** "Keller, R. (1994).": the year behind an author's initial. */
function isOfAuthor(tokens: Tokens, { first, next }: Draft): boolean {
  const bracketed = tokens.symbol(first - 1, '(') && tokens.symbol(next, ')');
  const initial = tokens.symbol(first - 2, '.') && tokens.length(first - 3) === 1 && tokens.capital(first - 3);
  return bracketed && initial && tokens.symbol(first - 4, ',');
}

/** "vol. 12, no. 2, 1986", "vol. 3, no. 2 (1997)" */
function isOfVolume(tokens: Tokens, { first, next }: Draft): boolean {
  const bracketed = tokens.symbol(first - 1, '(') && tokens.symbol(next, ')');
  const number =
    (bracketed || tokens.symbol(first - 1, ',')) && tokens.kind(first - 2) === DIGITS && tokens.symbol(first - 3, '.');
  return number && ['no', 'nr', 'vol'].includes(tokens.slice(first - 4).toLowerCase());
}

/** "Lind, 2011, fig. 6", "Levy Statistics 2025, table 3": a place in what was published then, with which the reference ends. */
function isLocated(tokens: Tokens, next: number): boolean {
  if (!tokens.symbol(next, ',') || !tokens.is(next + 1, 'placeInWork')) return false;
  const number = tokens.symbol(next + 2, '.') ? next + 3 : next + 2;
  if (tokens.kind(number) !== DIGITS) return false;
  // "table 3b"
  const end =
    tokens.glued(number + 1) && tokens.length(number + 1) === 1 && tokens.kind(number + 1) === WORD
      ? number + 2
      : number + 1;
  return end >= tokens.count || tokens.symbol(end, ')') || (tokens.symbol(end, '.') && end + 1 >= tokens.count);
}

/** "Retrieved 3 May 2023", "archived from the original on 2 March": when somebody looked. */
function isConsulted(tokens: Tokens, { first }: Draft): boolean {
  if (tokens.is(first - 1, 'consulted')) return true;
  return tokens.word(first - 1) === 'on' && near(tokens, first - 2, 4, 'consulted');
}

/** "Updated: 11 July 2025", "Accepted 19 Mar 2023" where a line or one of its parts begins: when the text was handled. */
function isHandled(tokens: Tokens, { first, next }: Draft): boolean {
  const at = tokens.symbol(first - 1, ':') || tokens.word(first - 1) === 'on' ? first - 2 : first - 1;
  // "Received 3 May 2021, accepted 4 June 2021"
  const goesOn = tokens.symbol(at - 1, ',') && tokens.is(0, 'handled') && tokens.capital(0);
  // "(updated 5 May 2021)"
  if (tokens.symbol(at - 1, '(') && tokens.symbol(next, ')')) return tokens.is(at, 'handled');
  const begins = tokens.capital(at) && tokens.kind(at - 1) !== WORD;
  return tokens.is(at, 'handled') && (begins || goesOn) && endsHandling(tokens, next);
}

/** No sentence goes on: "Submitted on 5 May 2021, the form was refused" tells of the form. */
function endsHandling(tokens: Tokens, next: number): boolean {
  if (tokens.symbol(next, ',')) return tokens.is(next + 1, 'handled') || tokens.kind(next + 1) === DIGITS;
  return tokens.kind(next) !== WORD || tokens.word(next) === 'at';
}

/** "the Securities Act of 1933", "the Act, 2005": the year of a law. */
function isOfLaw(tokens: Tokens, { first, next }: Draft): boolean {
  const joined = tokens.word(first - 1) === 'of' || tokens.symbol(first - 1, ',');
  return joined && next === first + 1 && tokens.is(first - 2, 'lawWord') && tokens.capital(first - 2);
}

/** "(Halloran 1999, 45)", "(Pell 2004, 112; Lund 2011, 9)": the work told by its author and the year at token i, and its page; "in May 2004, 112 came" goes on. */
function isWorkWithPage(tokens: Tokens, i: number): boolean {
  const page = i + 2;
  if (tokens.kind(i) !== DIGITS || !/^(?:1[6-9]|20)\d\d$/.test(tokens.slice(i)) || !tokens.symbol(i + 1, ','))
    return false;
  if (tokens.kind(page) !== DIGITS || tokens.length(page) > 3) return false;
  const author = tokens.kind(i - 1) === WORD && tokens.capital(i - 1) && !tokens.is(i - 1, 'function');
  if (!author || tokens.lexeme(i - 1)?.month !== undefined || tokens.lexeme(i - 1)?.season) return false;
  if (!isInBracket(tokens, i)) return false;
  return [')', ';'].some((sign) => tokens.symbol(page + 1, sign));
}

/** Whether a bracket opens not far in front of token i, and is not closed: "Athens 2004, 30; Beijing 2008, 47" are results. */
function isInBracket(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < LONGEST_REFERENCE; k--) {
    if (tokens.symbol(k, ')')) return false;
    if (tokens.symbol(k, '(') || tokens.symbol(k, '[')) return true;
  }
  return false;
}

/** "as Lind found [3]", "at night [4, 5].", "(Halloran 1999, 45)": the mark of a note or of a work cited. */
export function isReference(tokens: Tokens, { first, next, written }: Draft): boolean {
  if (written !== 'digits') return false;
  if (isWorkWithPage(tokens, first - 2)) return true;
  const inside = (i: number): boolean => tokens.kind(i) === DIGITS || tokens.symbol(i, ',') || tokens.dash(i);
  let open = first - 1;
  while (inside(open) && first - open < LONGEST_REFERENCE) open--;
  let close = next;
  while (inside(close) && close - next < LONGEST_REFERENCE) close++;
  return tokens.symbol(open, '[') && tokens.symbol(close, ']');
}

/** Signs and numbers on either side of one in a reference. */
const LONGEST_REFERENCE = 12;

/** The year or number of a notice of copyright. */
export function copyright(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  if (draft.type !== 'date' && draft.type !== 'count' && draft.type !== 'number') return false;
  for (let k = draft.first - 1; k >= Math.max(0, draft.first - 5); k--) {
    if (tokens.code(k) === 0xa9 || tokens.word(k) === 'copyright') return true;
    // "(c) 2025"
    if (tokens.slice(k).toLowerCase() === 'c' && tokens.symbol(k - 1, '(') && tokens.symbol(k + 1, ')')) return true;
    if (tokens.symbol(k, '.') && !tokens.glued(k + 1)) return false;
  }
  return false;
}
