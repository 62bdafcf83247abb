import { ageOf } from './ages';
import { asideOf } from './asides';
import { address, telephoned } from './addresses';
import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { NonClaim } from '../parts/figure';
import { isBase, isScaleAlone, isSureness } from './bases';
import { arePages, compoundOf, isLineWithLetter, isNameOfMake, isNameOfRace, isTermOfName } from './compounds';
import { clockHour, isAlways, isRunningTime, near, openingHours } from '../date/hours';
import { idiom } from './idioms';
import { isLatitude, isOfLaw, isOfTest } from './case-numbers';
import { copyright, isDateOfReference, isReference } from './citations';
import { oneStanding } from './one';
import { beginsName, label, lettered, wordLabel } from './labels';
import { isModelNumber } from './models';
import { isFineness, isOfIndex, isOnTeam, isQuoted, isScaleOfMarks } from './told-by-number';
import { isTurnToSpeak } from './turns';
import { beginsTitle, endsQuotedName, isDrawn, isNumbered, isUnitOfTable, yearOfName } from './numbered';
import { countedByPage, isFileSize, isPageAge, isStageDirection } from './pages';
import { onlySaysWhen } from '../date/spells';
import { BREAK, DIGITS, WORD, type Tokens } from '../parts/tokens';

/** Why the figure makes no claim, as far as the words around it tell; null where it may make one. */
export function nonClaimOf(context: Context, draft: Draft): NonClaim | null {
  if (draft.nonClaim) return draft.nonClaim;
  if (idiom(context, draft)) return 'idiom';
  if (copyright(context, draft)) return 'copyright';
  const aside = asideOf(context, draft);
  if (aside) return aside;
  if (draft.type === 'date')
    return isDateOfReference(context, draft) || isYearOfIndex(context.tokens, draft)
      ? 'label'
      : yearOfName(context, draft)
        ? 'name'
        : null;
  if (beginsTitle(context, draft)) return 'name';
  // "Three Mile Island"
  if (draft.written === 'words' && draft.dimension !== 'none' && beginsName(context.tokens, draft.first)) return 'name';
  if (arePages(context.tokens, draft) || isFileSize(context.tokens, draft) || isStageDirection(context.tokens, draft))
    return 'text part';
  if (isNameOfRace(context.tokens, draft) || isNameOfMake(context.tokens, draft)) return 'name';
  if (isUnitOfTable(context, draft) || isLineWithLetter(context.tokens, draft)) return 'label';
  if (draft.type === 'score' && near(context.tokens, draft.first - 1, 2, 'openingVerb')) return 'clock';
  if (isTestRange(context, draft)) return 'name';
  // "46.9°N"
  if (draft.dimension === 'angle' && (isCompass(context.tokens, draft.next) || isOfWind(context, draft)))
    return 'label';
  if (isSectionWithUnit(context.tokens, draft)) return 'label';
  if (isBase(context.tokens, draft) || isSureness(context.tokens, draft)) return 'label';
  if (draft.dimension === 'duration') return duration(context, draft);
  if (radio(context, draft)) return 'name';
  // "Running time 3'40\""
  if ((draft.unit === 'foot' || draft.unit === 'inch') && isRunningTime(context.tokens, draft)) return 'text part';
  if (isQuoted(context.tokens, draft)) return 'label';
  // "item 4c" is no money
  if (draft.dimension === 'money' && isNumbered(context, draft)) return 'label';
  if (draft.dimension !== 'none') return null;
  if (isOfIndex(context.tokens, draft)) return 'name';
  if (isFineness(context.tokens, draft)) return 'label';
  if (isTurnToSpeak(context.tokens, draft)) return 'text part';
  if (isScaleAlone(context.tokens, draft) || isScaleOfMarks(context.tokens, draft)) return 'label';
  if (textPart(context, draft)) return 'text part';
  if (isReference(context.tokens, draft) || isOfTest(context.tokens, draft) || isLatitude(context.tokens, draft))
    return 'label';
  if (isOnTeam(context.tokens, draft) || isOfLaw(context.tokens, draft)) return 'label';
  const beside = countedByPage(context, draft) ?? compoundOf(context, draft);
  if (beside) return beside;
  if (draft.range && openingHours(context, draft)) return 'clock';
  const age = ageOf(context, draft);
  if (age) return age;
  const { tokens } = context;
  if (isOfFamily(tokens, draft)) return 'age tag';
  if (tokens.word(draft.first) === 'one' && draft.next === draft.first + 1) return oneStanding(context, draft);
  if (draft.written === 'digits')
    return lettered(context, draft) || endsQuotedName(context, draft)
      ? 'name'
      : isNumbered(context, draft) || isDrawn(context, draft)
        ? 'label'
        : (address(context, draft) ?? telephoned(context, draft) ?? clockHour(context, draft) ?? label(context, draft));
  return wordLabel(context, draft);
}

/** "0 to 100 km/h in 7.1 seconds": over which speeds all cars are tried. */
function isTestRange({ tokens }: Context, { dimension, range, low, next }: Draft): boolean {
  if (dimension !== 'speed' || !range || low !== 0) return false;
  return Array.from({ length: SECONDS_REACH }, (_, k) => next + k).some((k) => isInSeconds(tokens, k));
}

/** So many tokens behind the speeds the seconds stand. */
const SECONDS_REACH = 4;

/** "7.1 seconds", "8 s". */
function isInSeconds(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== DIGITS && tokens.lexeme(i)?.cardinal === undefined) return false;
  const behind = tokens.symbol(i + 1, '.') && tokens.kind(i + 2) === DIGITS ? i + 3 : i + 1;
  return tokens.is(behind, 'secondsOfTest');
}

/** "Section 166 MV Act": what looks like a unit is the name of a law. */
function isSectionWithUnit(tokens: Tokens, { first, unitTokens, next }: Draft): boolean {
  if (!unitTokens || !tokens.is(first - 1, 'strongLabel') || !tokens.capital(first - 1)) return false;
  return tokens.is(next, 'lawWord') && tokens.capital(next);
}

/** "(2015 = 100)": the year that an index begins with. */
function isYearOfIndex(tokens: Tokens, { next }: Draft): boolean {
  return tokens.symbol(next, '=') && tokens.slice(next + 1) === '100';
}

/** "a wind from 290 degrees at 38 knots": where it blows from. */
function isOfWind(context: Context, { first, next }: Draft): boolean {
  return near(context.tokens, first - 1, 3, 'windWord') && context.tokens.word(next) === 'at';
}

/** "N" of "46.9°N". */
function isCompass(tokens: Tokens, i: number): boolean {
  return tokens.glued(i) && /^[NSEW]$/.test(tokens.slice(i));
}

function duration(context: Context, draft: Draft): NonClaim | null {
  if (readingTime(context, draft) || isRunningTime(context.tokens, draft)) return 'text part';
  if (isTurnToSpeak(context.tokens, draft)) return 'text part';
  if (isAlways(draft) || isPageAge(context.tokens, draft)) return 'clock';
  if (isTermOfName(context.tokens, draft)) return 'name';
  if (onlySaysWhen(context, draft)) return 'article';
  const age = ageOf(context, draft);
  if (age) return age;
  // "two 737s" are no seconds
  return draft.unit === 'second' && isModelNumber(context, draft.first) ? 'name' : null;
}

/** "4 min read", "18 min watch". */
function readingTime(context: Context, draft: Draft): boolean {
  if (draft.unit !== 'minute' || draft.written !== 'digits') return false;
  return context.tokens.is(draft.next, 'takenIn') || endsByline(context.tokens, draft);
}

/** "by R. Marr, telecoms editor - 4 min": the last of the line that says who wrote it. */
function endsByline(tokens: Tokens, { first, next, range, hedge }: Draft): boolean {
  const divided = tokens.dash(first - 1) || tokens.symbol(first - 1, '|') || tokens.symbol(first - 1, '·');
  const last = tokens.kind(next) === BREAK || tokens.kind(next) === 0;
  if (!divided || !last || range || hedge !== 'none') return false;
  let begin = first - 1;
  while (first - begin < LONGEST_BYLINE && begin > 0 && tokens.kind(begin - 1) !== BREAK) begin--;
  return tokens.word(begin) === 'by' && tokens.capital(begin + 1);
}

/** In tokens. */
const LONGEST_BYLINE = 16;

/** "five things to know", "in ten numbers", "the two ends": small counts of what the text itself is made of. */
function textPart(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  const small = typeof draft.value === 'number' && draft.value <= 20 && Number.isInteger(draft.value) && !draft.range;
  return small && draft.hedge === 'none' && tokens.is(draft.next, 'textPart') && tokens.word(draft.next + 1) !== 'per';
}

/** "97.4 FM", "frequency 101.3", "on 98.4 MHz". */
function radio({ tokens }: Context, draft: Draft): boolean {
  const { value } = draft;
  if (typeof value !== 'number' || draft.range || value < 70) return false;
  if (draft.dimension === 'frequency') return draft.unit === 'megahertz' && value < 138;
  if (draft.dimension !== 'none') return false;
  const band = tokens.slice(draft.next);
  const before = tokens.symbol(draft.first - 1, ':') ? draft.first - 2 : draft.first - 1;
  if (band === 'FM' || band === 'AM' || band === 'MW' || (value < HIGHEST_FM && tokens.is(before, 'frequencyWord')))
    return true;
  // "You're listening to Radio Sellin on 101.3"
  const onBand = value > LOWEST_FM && value < HIGHEST_FM && draft.place !== null && draft.place < 1;
  return onBand && tokens.slice(before) === 'on' && near(tokens, before - 1, 3, 'broadcaster');
}

/** Megahertz. */
const LOWEST_FM = 87.4;
const HIGHEST_FM = 108.1;

/** "a mother of five", "a family of four", "a child of 6": who somebody is. */
function isOfFamily(tokens: Tokens, { first, next, value, hedge, hedgeTokens }: Draft): boolean {
  const noun = tokens.kind(next) === WORD && !tokens.is(next, 'function');
  // "a child of about five"
  const of = (hedgeTokens && hedgeTokens.first < first ? hedgeTokens.first : first) - 1;
  return (
    tokens.word(of) === 'of' &&
    ((tokens.is(of - 1, 'parentOf') && hedge === 'none') || tokens.is(of - 1, 'kin')) &&
    (hedge === 'none' || hedge === 'about') &&
    typeof value === 'number' &&
    value <= 20 &&
    !noun
  );
}
