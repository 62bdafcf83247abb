import { ageOf } from './ages';
import { asideOf } from './asides';
import type { Context } from './context';
import type { Draft } from './draft';
import type { NonClaim } from './figure';
import { isModelNumber, label, lettered, wordLabel } from './labels';
import { WORD, type Tokens } from './tokens';

/** How far before opening hours a word that tells them may stand, in tokens. */
const OPENING_REACH = 8;

/** Why the figure makes no claim, as far as the words around it tell; null where it may make one. */
export function nonClaimOf(context: Context, draft: Draft): NonClaim | null {
  if (draft.nonClaim) return draft.nonClaim;
  if (idiom(context, draft)) return 'idiom';
  if (copyright(context, draft)) return 'copyright';
  const aside = asideOf(context, draft);
  if (aside) return aside;
  if (draft.type === 'date') return citation(context, draft) ? 'label' : null;
  if (draft.dimension === 'duration') return duration(context, draft);
  if (draft.dimension !== 'none') return null;
  if (textPart(context, draft)) return 'text part';
  if (ofItsMake(context, draft)) return 'idiom';
  if (draft.range && openingHours(context, draft)) return 'clock';
  const age = ageOf(context, draft);
  if (age) return age;
  const { tokens } = context;
  if (tokens.word(draft.first) === 'one' && draft.next === draft.first + 1)
    return draft.hedge === 'none' || isPlace(context, draft) ? one(context, draft.first) : null;
  if (draft.written === 'digits')
    return radio(context, draft) || lettered(context, draft)
      ? 'name'
      : (address(context, draft) ?? telephoned(context, draft) ?? clockHour(context, draft) ?? label(context, draft));
  return wordLabel(context, draft);
}

/** "below one of its lines": where something is, and no bound. */
function isPlace({ tokens }: Context, { first, hedge }: Draft): boolean {
  return (
    (hedge === 'less than' || hedge === 'more than') &&
    tokens.is(first - 1, 'placing') &&
    tokens.word(first + 1) === 'of' &&
    tokens.is(first + 2, 'one of kept')
  );
}

function duration(context: Context, draft: Draft): NonClaim | null {
  if (readingTime(context, draft)) return 'text part';
  const age = ageOf(context, draft);
  if (age) return age;
  // "two 737s" are no seconds
  return draft.unit === 'second' && isModelNumber(context, draft.first) ? 'name' : null;
}

function idiom(context: Context, draft: Draft): boolean {
  const { tokens, lexicon } = context;
  if (draft.written === 'digits') return false;
  for (let k = Math.max(0, draft.first - 5); k <= draft.number.first; k++) {
    const found = lexicon.idioms.match(tokens, k);
    if (found && found.next >= draft.number.next) return true;
  }
  return false;
}

function copyright(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  if (draft.type !== 'date' && draft.type !== 'count' && draft.type !== 'number') return false;
  for (let k = draft.first - 1; k >= Math.max(0, draft.first - 5); k--) {
    if (tokens.code(k) === 0xa9 || tokens.word(k) === 'copyright') return true;
    if (tokens.symbol(k, '.') && !tokens.glued(k + 1)) return false;
  }
  return false;
}

/** "4 min read". */
function readingTime(context: Context, draft: Draft): boolean {
  return (
    draft.unit === 'minute' && draft.written === 'digits' && context.tokens.slice(draft.next).toLowerCase() === 'read'
  );
}

/** "five things to know", "in ten numbers", "the two ends": small counts of what the text itself is made of. */
function textPart(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  const small = typeof draft.value === 'number' && draft.value <= 20 && Number.isInteger(draft.value) && !draft.range;
  return small && draft.hedge === 'none' && tokens.is(draft.next, 'textPart') && tokens.word(draft.next + 1) !== 'per';
}

/** Larger numbers in front of a hyphen tell how large something is: "a 40-bed ward". */
const LARGEST_MAKE = 10;

/** "a four-lane road", "a two-bedroom flat": of what make something is. */
function ofItsMake({ tokens }: Context, { value, written, next, hedge }: Draft): boolean {
  if (written !== 'words' || hedge !== 'none' || typeof value !== 'number' || value > LARGEST_MAKE) return false;
  if (!tokens.hyphen(next) || !tokens.glued(next) || !tokens.glued(next + 1)) return false;
  // "a two-goal lead", "a five-vote majority": amounts
  return tokens.kind(next + 1) === WORD && !['sport', 'vote', 'margin'].some((name) => tokens.is(next + 1, name));
}

/** "weekdays 8.30 to 17.00". */
function openingHours(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  const hours = (x: Draft['low']): boolean => typeof x === 'number' && x < 24 && Math.round((x % 1) * 100) < 60;
  if (!hours(draft.low) || !hours(draft.high)) return false;
  // "daily 9-7", "opens from 9 to 3"
  const whole = draft.place === 1 && [1, 2].some((k) => tokens.is(draft.first - k, 'openingVerb'));
  return whole || (draft.place === 0.01 && near(tokens, draft.first - 1, OPENING_REACH, 'openingWord'));
}

/** A word of the class stands at token i or up to so many tokens in front of it. */
function near(tokens: Tokens, i: number, reach: number, name: string): boolean {
  return Array.from({ length: reach }, (_, k) => i - k).some((k) => tokens.is(k, name));
}

/** "called 911", "text RIDGE to 50505". */
function telephoned(context: Context, draft: Draft): NonClaim | null {
  const { tokens } = context;
  const i = draft.first;
  if (draft.next !== i + 1 || tokens.length(i) < 3 || tokens.length(i) > 6) return null;
  if (tokens.kind(i + 1) === WORD && !tokens.is(i + 1, 'function')) return null;
  if (tokens.is(i - 1, 'helpline')) return 'label';
  if (tokens.is(i - 1, 'telephoning')) return tokens.length(i) === 3 ? 'label' : null;
  return ['to', 'on', 'at'].includes(tokens.word(i - 1)) && tokens.length(i) > 3 && near(tokens, i - 2, 3, 'telephone')
    ? 'label'
    : null;
}

/** "goes on sale at 5.30", "It's 8.17": hours and minutes with a point. */
function clockHour(context: Context, draft: Draft): NonClaim | null {
  const { tokens } = context;
  const { value } = draft;
  if (isHourOfFour(tokens, draft)) return 'clock';
  if (
    draft.place !== 0.01 ||
    typeof value !== 'number' ||
    value < 1 ||
    value >= 24 ||
    Math.round((value % 1) * 100) > 59
  )
    return null;
  const ends = tokens.kind(draft.next) !== WORD || tokens.is(draft.next, 'function');
  const at = tokens.word(draft.first - 1) === 'at' && near(tokens, draft.first - 2, 2, 'clockVerb');
  const its = tokens.slice(draft.first - 1) === 's' && tokens.slice(draft.first - 3).toLowerCase() === 'it';
  // "the 7.40 from Penmoor"
  const train =
    tokens.word(draft.first - 1) === 'the' &&
    ['from', 'to'].includes(tokens.word(draft.next)) &&
    tokens.capital(draft.next + 1);
  return ends && draft.next === draft.first + 3 && (at || its || train) ? 'clock' : null;
}

/** "reopens at 0600": hours and minutes without a sign between them. */
function isHourOfFour(tokens: Tokens, { first, next }: Draft): boolean {
  const bare = next === first + 1 && tokens.length(first) === 4 && tokens.code(first) === 0x30;
  return bare && ['at', 'by', 'from', 'until', 'till', 'to'].includes(tokens.word(first - 1));
}

/** The year of a work cited: "Ostrow et al., 2013", "Pell et al. (2009)". */
function citation(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  for (let k = draft.first - 1; k >= draft.first - 4; k--) {
    if (tokens.slice(k) === 'al' && tokens.slice(k - 1) === 'et') return true;
  }
  return false;
}

/** Further numbers behind a label: "Figs. 4 and 5", "pages 12, 14". */
export function labelGoesOn(context: Context, draft: Draft, before: Draft): boolean {
  const { tokens } = context;
  if (
    before.nonClaim !== 'label' ||
    before.type === 'date' ||
    draft.dimension !== 'none' ||
    draft.stated ||
    (draft.type === 'count' && !tokens.is(before.first - 1, 'routes'))
  )
    return false;
  if (draft.first - before.next > 2 || draft.first === before.next) return false;
  for (let k = before.next; k < draft.first; k++) {
    if (
      !tokens.symbol(k, ',') &&
      !tokens.dash(k) &&
      !tokens.symbol(k, '&') &&
      !['and', 'or', 'to'].includes(tokens.word(k)) &&
      // "Page 1 of 46"
      !(tokens.word(k) === 'of' && tokens.slice(before.first - 1).toLowerCase() === 'page')
    )
      return false;
  }
  return true;
}

/** "97.4 FM". */
function radio(context: Context, draft: Draft): boolean {
  const band = context.tokens.slice(draft.next);
  return (
    (band === 'FM' || band === 'AM' || band === 'MW') &&
    typeof draft.value === 'number' &&
    draft.value >= 70 &&
    draft.dimension === 'none'
  );
}

/** "one" stands for a person or thing, unless it counts: "one person was killed", "one of our four submarines". */
function one(context: Context, i: number): NonClaim | null {
  const { tokens } = context;
  if (tokens.is(i + 1, 'oneCounted'))
    return tokens.is(i - 1, 'one before') && !['another', 'first', 'only', 'second'].includes(tokens.word(i - 1))
      ? 'pronoun'
      : null;
  if (tokens.word(i + 1) === 'of' && tokens.is(i + 2, 'one of kept') && tokens.lexeme(i + 3)?.cardinal !== undefined)
    return null;
  // "three died, one of them at home"
  if (
    tokens.symbol(i - 1, ',') &&
    tokens.word(i + 1) === 'of' &&
    ['them', 'whom', 'which'].includes(tokens.slice(i + 2))
  )
    return null;
  if (tokens.hyphen(i + 1)) return 'idiom';
  // "rose by one to 13"
  if (['by', 'to', 'from'].includes(tokens.word(i - 1)) && near(tokens, i - 2, 3, 'changeVerb')) return null;
  return tokens.count === 1 ? null : 'pronoun';
}

/** "22 Quay Street", "14 Admiralty Row". */
function address(context: Context, draft: Draft): NonClaim | null {
  const { tokens } = context;
  if (draft.next !== draft.first + 1 || tokens.length(draft.first) > 5) return null;
  for (let k = draft.next; k < draft.next + 4; k++) {
    if (tokens.kind(k) !== WORD || !tokens.capital(k)) return null;
    if (k > draft.next && tokens.is(k, 'street')) return 'address';
  }
  return null;
}
