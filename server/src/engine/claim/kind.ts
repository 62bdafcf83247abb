import type { Figure } from '../quantity/figure';
import type { ClaimKind, Slot } from '../report';
import type { Token } from '../text/tagger';
import { isChange } from './lexicon';
import { placeOf } from './terms';

/** Words between a verb of change and its figure. */
const BETWEEN = new Set([
  'by',
  'another',
  'a',
  'an',
  'further',
  'about',
  'nearly',
  'almost',
  'some',
  'roughly',
  'around',
  'more',
  'than',
  'over',
  'just',
  'under',
  'as',
  'much',
  'only',
  'up',
  'down',
  'sharply',
  'slightly',
  'the',
  'of',
]);

/**
 * Whether a figure is a level or what something changed by or to. "rose 4 percent to 3.2 million" holds a change by
 * and a change to; "a 12 percent rise" is a change by; "up from nine" is a level.
 */
export function kindOf(tokens: readonly Token[], figure: Figure): Slot<ClaimKind> {
  const basic = basicKind(figure);
  if (figure.group?.kind === 'from-to')
    return { value: figure.group.index === 0 ? 'level' : 'change to', from: 'stated' };
  if (basic === 'date') return { value: 'date', from: 'stated' };
  const place = placeOf(tokens, figure);
  const behind = changeBehind(tokens, place.to, figure);
  if (behind) return { value: 'change by', from: 'stated', start: behind.start, end: behind.end };
  const before = changeBefore(tokens, place.from, figure);
  if (before) return { value: before.kind, from: 'stated', start: before.token.start, end: before.token.end };
  return { value: basic, from: 'stated' };
}

function basicKind(figure: Figure): ClaimKind {
  switch (figure.quantity.type) {
    case 'percentage':
      return 'share';
    case 'points':
      return 'change by';
    case 'date':
    case 'time':
      return 'date';
    case 'duration':
      return 'duration';
    case 'ratio':
    case 'multiple':
      return 'ratio';
    default:
      return figure.dimension === 'compound' || figure.per !== null ? 'rate' : 'level';
  }
}

/** "a 400-percent increase", "12 percent fewer", "4 percent more". */
function changeBehind(tokens: readonly Token[], at: number, figure: Figure): Token | null {
  const relative = figure.dimension === 'share' || figure.dimension === 'points' || figure.dimension === 'multiple';
  for (let i = at; i < Math.min(at + 3, tokens.length); i++) {
    const token = tokens[i];
    if (!token || token.text === ',' || token.tag === 'ADP') return null;
    if (isChange(token.lemma) && (token.tag === 'NOUN' || relative)) return token;
    if (
      relative &&
      i === at &&
      /^(?:more|fewer|less|higher|lower|larger|smaller|bigger|longer|shorter|above|below)$/.test(token.lower)
    )
      return token;
  }
  return null;
}

function changeBefore(tokens: readonly Token[], at: number, figure: Figure): { token: Token; kind: ClaimKind } | null {
  if (tokens[at - 1]?.lower === 'by') {
    const verb = tokens.slice(Math.max(0, at - 10), at - 1).findLast((t) => isChange(t.lemma) && t.tag === 'VERB');
    if (verb) return { token: verb, kind: 'change by' };
  }
  let to = false;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const token = tokens[i];
    if (!token) return null;
    if (token.lower === 'to' || token.lower === 'at') to = true;
    else if (token.lower === 'from') return null;
    else if (isChange(token.lemma) && (token.tag !== 'ADP' || token.lower === 'up' || token.lower === 'down')) {
      if (token.lower === 'up' && tokens[i + 1]?.lower === 'to') return null;
      return { token, kind: to ? 'change to' : 'change by' };
    } else if (!BETWEEN.has(token.lower) && !(to && i > at - 4) && !figureBetween(token, figure)) return null;
  }
  return null;
}

function figureBetween(token: Token, figure: Figure): boolean {
  return figure.hedgeSpan !== null && token.start >= figure.hedgeSpan.start && token.end <= figure.hedgeSpan.end;
}
