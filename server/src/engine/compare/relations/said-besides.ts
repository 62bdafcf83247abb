import type { ReadClaim } from '../../claim/read-claim';
import type { Particular } from '../../claim/slots/particular';
import type { Reason } from '../../report';
import { firstDifference } from '../judging/gates';
import type { Judgement } from '../judging/judgement';
import { otherParticulars } from '../judging/other-particulars';
import { areOfOtherPeriods } from '../judging/other-periods';
import { figureInWords } from './figure-in-words';

/** The words besides those of measure and slots that set two figures apart; null where none do, or a slot does. */
export function saidBesides({ a, b, likeness, slots }: Judgement, basis: string): Reason | null {
  if (likeness.clash !== null || firstDifference(slots) !== null || a.figure.quantity.type === 'date') return null;
  if (basis === 'time') {
    const [wordsA, wordsB] = [a, b].map(({ period, time }) => (period ? `“${period.words}”` : time.slot.value));
    return wordsA && wordsB && areOfOtherPeriods(a, b) ? { code: 'time', args: { wordsA, wordsB } } : null;
  }
  const besides = otherParticulars(a, b);
  if (besides?.basis !== basis) return null;
  const [x, y] = [figureInWords(a), figureInWords(b)];
  // what the figure itself says need not be said of it
  const [one, other] = [wordsBesides(besides.a, a), wordsBesides(besides.b, b)];
  if (one === '' && other === '') return null;
  if (one !== '' && other !== '') return { code: 'besides', args: { a: x, b: y, wordsA: one, wordsB: other } };
  return { code: 'besides one', args: one === '' ? { a: y, b: x, words: other } : { a: x, b: y, words: one } };
}

function wordsBesides(besides: Particular | null, { figure }: ReadClaim): string {
  return besides === null || figure.text.toLowerCase().includes(besides.words) ? '' : besides.words;
}
