import type { Draft } from '../parts/draft';
import type { Tokens } from '../parts/tokens';
import { isPlural } from './told-by-number';

/** "was raised to level 4", "was cut to category 2": a place on a scale that changed; "moved to level 4" may tell where. */
export function isReached(tokens: Tokens, k: number): boolean {
  const verb = k - 2;
  const changed = tokens.is(verb, 'scaleVerb') || (tokens.is(verb, 'changeVerb') && !tokens.is(verb, 'wentVerb'));
  return changed && tokens.word(k - 1) === 'to' && tokens.is(k, 'grading');
}

/** "30 a week 4 years ago", "in each class 3 pupils"; but "a phase 3 trial" is one. */
export function isBeforeGrading(tokens: Tokens, i: number, next: number): boolean {
  const one = tokens.word(i) === 'a' && !['week', 'month'].includes(tokens.word(i + 1)) && !isPlural(tokens, next);
  return tokens.is(i, 'grading before') && !one;
}

/** "a category two call", "type two diabetes", "grade one listed": one thing of a kind; "in that class two pupils" counts. */
export function isGradeInWords(tokens: Tokens, { first, next, value, hedge }: Draft): boolean {
  const grade = first - 1;
  if (next !== first + 1 || hedge !== 'none' || typeof value !== 'number' || tokens.glued(first)) return false;
  if (!tokens.is(grade, 'gradeInWords') || tokens.is(grade - 1, 'oneOfGrades') || isReached(tokens, grade))
    return false;
  return !tokens.hyphen(next);
}
