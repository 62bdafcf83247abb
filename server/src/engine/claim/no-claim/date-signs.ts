import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import { placeOf } from '../measure/terms';
import {
  datesChange,
  datesEvent,
  endsPeriod,
  isCompared,
  isDay,
  isDeadline,
  isDoneBeside,
  isDoneOn,
  isVague,
  namesEvent,
} from '../slots/event-dates';
import type { Sign } from './sign';
import { sign } from './sign';

/** The signs of a date or a time: how much of it is written, and what the words around it make of it. */
export function dateSigns(date: Figure, figures: readonly Figure[], tokens: readonly Token[]): Sign[] {
  const signs = [sign('stated', statedOf(date))];
  const place = placeOf(tokens, date);
  const say = (what: string, holds: boolean): void => {
    if (holds) signs.push(sign(what));
  };
  say('relative', date.relative);
  if (date.quantity.hedge !== 'none') signs.push(sign('hedge', date.quantity.hedge));
  say('superlative', tokens.slice(Math.max(0, place.from - NEAR), place.from).some(isSuperlative));
  if (date.quantity.type !== 'date') return signs;
  const others = figures.filter((f) => f !== date && f.nonClaim === null && f.quantity.type !== 'date');
  say('ends period', endsPeriod(tokens, place.from));
  say('names event', namesEvent(tokens, place.to));
  say('deadline', isDeadline(tokens, place.from));
  say('event', datesEvent(tokens, place.from));
  say('vague', isVague(date));
  say('compared', isCompared(date, figures, tokens, place.from));
  say('change', datesChange(date, tokens, place.from));
  say('done beside', others.length > 0 && isDoneBeside(date, others, tokens, place.from));
  say('done on', isDay(date) && isDoneOn(date, figures, tokens, place.from, place.to));
  return signs;
}

/** "the lowest since", "the most in": a superlative so near in front of a date. */
const NEAR = 4;
const isSuperlative = ({ lower }: Token): boolean => /(?:\p{L}{2}est|most|least|worst|best|first)$/u.test(lower);

function statedOf({ quantity, text }: Figure): string {
  const value = String(quantity.value);
  const stated = /^\d{4}$/.test(value)
    ? 'year'
    : /^\d{4}-\d\d$/.test(value)
      ? 'month'
      : /^(?:\d{4}-)?\d\d-\d\d/.test(value)
        ? 'day'
        : 'other';
  return /\d{4}/.test(text) ? `${stated} with year` : stated;
}
