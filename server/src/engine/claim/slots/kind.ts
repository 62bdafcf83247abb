import { isBeyond, plusOf } from './beyond';
import type { Figure } from '../../quantity/parts/figure';
import type { ClaimKind, Slot } from '../../report';
import type { Token } from '../../text/tagger';
import { isChange } from '../measure/lexicon';
import type { Run } from '../sentence/clause';
import { isInFigures } from '../sentence/in-figures';
import { placeOf } from '../measure/terms';
import { BRINGING, CALENDAR, COLLECTING, FILLS, MOVES } from '../measure/words';
import { BETWEEN_CHANGE, PAST_THRESHOLDS, TAKING_OFF } from '../sentence/grammar-words';

/** The longest stretch over which a figure takes over the verb of the one before, in tokens. */
const REACH = 12;
/** So many figures back the one may stand whose verb is meant. */
const NEAREST = 3;

const COMPARATIVE = /^(?:more|fewer|less|higher|lower|larger|smaller|bigger|longer|shorter|above|below)$/;
/** Comparatives that by themselves say that an amount is a difference: "12 km longer", "three weeks later". */
const FURTHER =
  /^(?:longer|shorter|taller|deeper|wider|heavier|lighter|faster|slower|warmer|colder|cooler|hotter|older|younger|cheaper|dearer|higher|lower)$/;

/**
 * Whether a figure is a level or what something changed by or to. "rose 4 percent to 3.2 million" holds a change by
 * and a change to; "a 12 percent rise" is a change by; "up from nine" is a level. `figures` are all of the sentence.
 */
export function kindOf(tokens: readonly Token[], figure: Figure, figures: readonly Figure[]): Slot<ClaimKind> {
  const basic = basicKind(figure);
  if (basic === 'date' || basic === 'rank') return { value: basic, from: 'stated' };
  return (
    statedKind(tokens, figure, figures) ?? sharedChange(tokens, figure, figures) ?? { value: basic, from: 'stated' }
  );
}

/** What the words right around a figure say of its kind; null where they say nothing. */
function statedKind(tokens: readonly Token[], figure: Figure, figures: readonly Figure[]): Slot<ClaimKind> | null {
  if (figure.group?.kind === 'from-to')
    return { value: figure.group.index === 0 ? 'level' : 'change to', from: 'stated' };
  const place = placeOf(tokens, figure);
  // "went down 24-17"
  if (figure.quantity.type === 'score') return null;
  if (figure.written === 'fraction' && isOfAnother(tokens, place.to)) return { value: 'ratio', from: 'stated' };
  // "can lift 850 times its own weight"
  if (figure.dimension === 'multiple' && POSSESSIVES.has(tokens[place.to]?.lower ?? ''))
    return { value: 'ratio', from: 'stated' };
  const sign = figure.dimension === 'share' ? plusOf(tokens, place.from) : null;
  if (sign) return { value: 'change by', from: 'stated', start: sign.start, end: sign.end };
  const behind = changeBehind(tokens, place.to, figure);
  if (behind) return { value: 'change by', from: 'stated', start: behind.start, end: behind.end };
  const reached = behindChange(tokens, place.from, figure, figures);
  if (reached) return { value: 'change to', from: 'stated', start: reached.start, end: reached.end };
  const before = narrowsNoun(tokens, place, figure)
    ? null
    : changeBefore(tokens, beforeUpTo(tokens, place.from, figure), figure, figures);
  if (before) return { value: before.kind, from: 'stated', start: before.token.start, end: before.token.end };
  // "losses of 22 basis points of lending": a part of it, and no difference
  const part = figure.dimension === 'points' && tokens[place.to]?.lower === 'of';
  return part ? { value: 'share', from: 'stated' } : null;
}

/** "by 6.5 per cent to 14,210", "shed 8% on the week to $1,955": the "to" right behind what something changed by. */
function behindChange(tokens: readonly Token[], at: number, figure: Figure, figures: readonly Figure[]): Token | null {
  const to = tokens[at - 1];
  const by = to?.lower === 'to' ? figures[figures.indexOf(figure) - 1] : undefined;
  if (!to || !by || by.quantity.type === 'date' || by.dimension === 'duration') return null;
  const between = tokens.slice(placeOf(tokens, by).to, at - 1);
  if (!between.every((t, i) => CALENDAR.has(t.lemma) || /^(?:on|over|the|a|-)$/.test(between[i]?.lower ?? '')))
    return null;
  return statedKind(tokens, by, figures)?.value === 'change by' ? to : null;
}

/** "cut up to 1,200 jobs": the bound is no place that something moved to. */
function beforeUpTo(tokens: readonly Token[], at: number, { hedgeSpan }: Figure): number {
  const upTo = tokens[at - 2]?.lower === 'up' && tokens[at - 1]?.lower === 'to';
  return upTo && hedgeSpan !== null && tokens[at - 2]?.start === hedgeSpan.start ? at - 2 : at;
}

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'your', 'my']);

/** "Gained an 82% rating", "lost a 12 percent stake": what is gained or lost has the share, which has not changed. */
function narrowsNoun(tokens: readonly Token[], place: Run, figure: Figure): boolean {
  const before = tokens[place.from - 1]?.lower;
  const behind = tokens[place.to];
  return (
    figure.quantity.type === 'percentage' &&
    figure.written === 'digits' &&
    (before === 'a' || before === 'an') &&
    behind?.tag === 'NOUN'
  );
}

/** "grew 0.3 percent on the quarter and 1.2 percent on the year": the verb of the figure before is meant for both. */
function sharedChange(tokens: readonly Token[], figure: Figure, figures: readonly Figure[]): Slot<ClaimKind> | null {
  if (figure.dimension === 'none' || figure.dimension === 'duration') return null;
  const at = figures.indexOf(figure);
  if (at === 0) return null;
  const before = figures.slice(Math.max(0, at - NEAREST), at);
  const or = tokens[placeOf(tokens, figure).from - 1]?.lower === 'or';
  const earlier = or ? before.at(-1) : before.findLast((f) => f.dimension === figure.dimension);
  if (!earlier) return null;
  const between = tokens.slice(placeOf(tokens, earlier).to, placeOf(tokens, figure).from);
  // "wages rose 3.9 percent, prices 2.1 percent"
  const gapped = between[0]?.text === ',' && between.length > 1 && between.slice(1).every((t) => t.tag === 'NOUN');
  const joined = gapped || between.some((t) => t.lower === 'and' || t.lower === 'but');
  // "fell $1.12, or 1.6 percent"
  if (between.at(-1)?.lower === 'or' && between.length <= 4 && between.slice(0, -1).every(isNounOrComma))
    return statedKind(tokens, earlier, figures) ?? sharedChange(tokens, earlier, figures);
  if (!joined || between.length > REACH || between.some((t) => t.tag === 'VERB' || t.tag === 'AUX' || t.text === ';'))
    return null;
  const next = tokens[placeOf(tokens, figure).to];
  if (next?.lower === 'of' || next?.tag === 'VERB' || next?.tag === 'AUX') return null;
  const shared = statedKind(tokens, earlier, figures);
  if (between.at(-1)?.lower === 'to') return shared?.value === 'change to' ? shared : null;
  return shared?.value === 'change by' && figure.dimension !== 'points' ? shared : null;
}

function basicKind(figure: Figure): ClaimKind {
  if (figure.written === 'ordinal') return 'rank';
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
      return figure.per !== null || (figure.dimension === 'compound' && isPer(figure.quantity.unit)) ? 'rate' : 'level';
  }
}

/** "fell $1.12, or 1.6 percent", "212 points, or 0.6 percent". */
function isNounOrComma({ tag, text }: Token): boolean {
  return tag === 'NOUN' || text === ',';
}

/** "kilowatt hours per year", but no decibels or containers. */
function isPer(unit: string | null): boolean {
  return unit?.includes(' per ') ?? false;
}

/** "Half of that", "less than a third of last year's": a share of another amount, not of a whole. */
function isOfAnother(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'of') return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (next === 'that') return true;
  const owner = tokens.findIndex((t, i) => i > at && /['’]s$/.test(t.lower));
  return /^(?:last|the)$/.test(next) && owner > 0 && owner <= at + 4 && !isNoun(tokens[owner + 1]);
}

function isNoun(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'PROPN' || token?.tag === 'ADJ' || token?.tag === 'NUM';
}

/** "a 400-percent increase", "12 percent fewer", "4 percent more". */
function changeBehind(tokens: readonly Token[], at: number, figure: Figure): Token | null {
  const relative = figure.dimension === 'share' || figure.dimension === 'points' || figure.dimension === 'multiple';
  for (let i = at; i < Math.min(at + 3, tokens.length); i++) {
    const token = tokens[i];
    if (i === at && token?.lower === 'off' && relative && takesOff(tokens, at)) return token;
    // "3.4% ahead of last year", "half as many again"
    if (token && i === at && relative && isBeyond(tokens, at)) return token;
    if (!token || STOPS.has(token.lower) || token.tag === 'ADP') return null;
    // "40 follow-ups"
    if (tokens[i - 1]?.text === '-' && (token.lemma === 'up' || token.lemma === 'down')) return null;
    // "a rate of 4% rose": it has risen itself
    if (i === at && token.tag === 'VERB' && token.lower !== token.lemma && !token.lower.endsWith('ing')) return null;
    if (isChange(token.lemma) && (token.tag === 'NOUN' || relative)) return token;
    if (i === at && relative && COMPARATIVE.test(token.lower)) return token;
    if (i === at && figure.dimension !== 'none' && FURTHER.test(token.lower)) return token;
    // "210 euros more than in 2022", "five fewer than before"
    if (i === at && /^(?:more|fewer|less)$/.test(token.lower) && tokens[at + 1]?.lower === 'than') return token;
  }
  return null;
}

/** Behind these a word of change is of something else. */
const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '.', '(', '[', ')', ']', 'what', 'that', 'which']);

/** "took 8.5 percent off the price" */
function takesOff(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - OFF_REACH), at).some((t) => TAKING_OFF.has(t.lemma));
}

/** How far in front of "off" its verb may stand, in tokens. */
const OFF_REACH = 7;

function changeBefore(
  tokens: readonly Token[],
  at: number,
  figure: Figure,
  figures: readonly Figure[],
): { token: Token; kind: ClaimKind } | null {
  const by = describedFrom(tokens, at) - 1;
  if (tokens[by]?.lower === 'by') {
    const from = Math.max(0, at - 10);
    const verb = tokens
      .slice(from, by)
      .findLast((t, i) => isChange(t.lemma) && (t.tag === 'VERB' || isUpOrDown(tokens, from + i)));
    if (verb) return { token: verb, kind: 'change by' };
  }
  const market = offOrPutOn(tokens, at, figure);
  if (market) return { token: market, kind: 'change by' };
  const rate = figure.per !== null || figure.dimension === 'compound';
  const moved =
    tokens[at - 1]?.lower === 'to' && !rate ? (movedTo(tokens, at - 1, figures) ?? cameTo(tokens, at - 1)) : null;
  if (moved) return { token: moved, kind: 'change to' };
  let to = false;
  let atRate = false;
  let floor = Math.max(0, at - 8);
  for (let i = at - 1; i >= floor; i--) {
    const token = tokens[i];
    if (!token) return null;
    // "jumped 47 per cent year on year to 3 million"
    const compared = comparisonBefore(tokens, i);
    if (compared !== null) {
      floor = Math.max(0, floor - (i - compared));
      i = compared;
      continue;
    }
    // "rising between 3 and 5 percent"
    if (token.lower === 'between' && figure.quantity.range && i === at - 1) continue;
    // "grew at an annual rate of 4 percent", "fell a steep 30 percent"
    if (tokens[i + 1]?.lower === 'of' && isRate(token)) atRate = true;
    else if (token.tag === 'ADJ' && /^an?$/.test(tokens[i - 1]?.lower ?? '')) continue;
    else if (token.lower === 'at' && (atRate || (i === at - 1 && isPace(figure, tokens[i - 1])))) continue;
    else if (
      token.lower === 'to' ||
      (token.lower === 'at' && !figureBetween(token, figure)) ||
      (PAST_THRESHOLDS.has(token.lower) && i === at - 1)
    )
      to = true;
    else if (token.text === ',' && to) continue;
    else if (token.lower === 'from') return null;
    // "nearly double the 1.9 billion of": a figure itself
    else if (token.tag !== 'VERB' && isChange(token.lemma) && isInFigures(token, figures)) return null;
    else if (isChange(token.lemma) && (token.tag !== 'ADP' || token.lower === 'up' || token.lower === 'down')) {
      if (token.lower === 'up' && tokens[i + 1]?.lower === 'to') {
        const verb = tokens[i - 1];
        return verb?.tag === 'VERB' && isChange(verb.lemma) ? { token: verb, kind: 'change to' } : null;
      }
      if (isParticle(tokens, i) && (figure.dimension === 'none' || FILLS.has(tokens[i - 1]?.lemma ?? ''))) return null;
      // "raised £640 for the food bank"
      if (!to && figure.dimension === 'money' && COLLECTING.has(token.lemma)) return null;
      return { token, kind: to ? 'change to' : 'change by' };
    } else if (
      !BETWEEN_CHANGE.has(token.lower) &&
      !(to && i > at - 4) &&
      !figureBetween(token, figure) &&
      !(to && tokens[at - 1]?.lower !== 'at' && isInFigures(token, figures))
    )
      return null;
  }
  return null;
}

/** Where "a combined 33,000" begins, or a figure that nothing describes. */
function describedFrom(tokens: readonly Token[], at: number): number {
  const adjective = tokens[at - 1];
  const described = adjective?.tag === 'ADJ' || (adjective?.tag === 'VERB' && adjective.lower.endsWith('ed'));
  return described && /^an?$/.test(tokens[at - 2]?.lower ?? '') ? at - 2 : at;
}

/** "settled at $71.08, off $1.17", "put on 112 points": the words of markets for less and more. */
function offOrPutOn(tokens: readonly Token[], at: number, figure: Figure): Token | null {
  const [verb, word] = [tokens[at - 2], tokens[at - 1]];
  if (word?.lower === 'off' && verb?.text === ',') return OFF.has(figure.dimension) ? word : null;
  const gained = /^points?$/.test(tokens[placeOf(tokens, figure).to]?.lower ?? '') || GAINED.has(figure.dimension);
  const isSet = /^(?:be|was|were|is|are|been|being)$/.test(tokens[at - 3]?.lower ?? '');
  return word?.lower === 'on' && verb?.lemma === 'put' && gained && !isSet ? verb : null;
}

/** What something may be off by. */
const OFF: ReadonlySet<string> = new Set(['money', 'share', 'points']);
/** What is put on so much by: no money, which is put on horses. */
const GAINED: ReadonlySet<string> = new Set(['share', 'points', 'mass']);

/** Where "year on year", "quarter-on-quarter" and the like begin that end at a place. */
function comparisonBefore(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at];
  if (!word || !CALENDAR.has(word.lemma)) return null;
  const link = tokens[at - 1]?.text === '-' ? at - 2 : at - 1;
  if (!/^(?:on|over)$/.test(tokens[link]?.lower ?? '')) return null;
  const start = tokens[link - 1]?.text === '-' ? link - 2 : link - 1;
  return tokens[start]?.lower === word.lower ? start : null;
}

/** "is rising at 4.5 mm a year", "was growing at 4.3 percent": so much in a stretch of time. */
function isPace({ per, dimension }: Figure, verb: Token | undefined): boolean {
  if (dimension === 'share') return verb?.tag === 'VERB' && /ing$/.test(verb.lower) && isChange(verb.lemma);
  return per !== null && CALENDAR.has(per.unit) && dimension !== 'money';
}

function isRate({ lower }: Token): boolean {
  return lower === 'rate' || lower === 'pace';
}

/** The longest stretch between a verb of change and its "to", in tokens. */
const OBJECT = 12;

/** "Cut its growth forecast for the region to 0.8 percent": the verb whose object stands in front of "to". */
function movedTo(tokens: readonly Token[], to: number, figures: readonly Figure[]): Token | null {
  for (let i = to - 1; i >= Math.max(0, to - OBJECT); i--) {
    const token = tokens[i];
    if (!token || token.text === ',' || token.text === ';' || isInFigures(token, figures)) return null;
    if (token.tag === 'VERB') return isChange(token.lemma) || BRINGING.has(token.lemma) ? token : null;
  }
  return null;
}

/** "Inflation slowed for the third month running, to 2.6 percent": behind a comma, the verb of the sentence so far. */
function cameTo(tokens: readonly Token[], to: number): Token | null {
  if (tokens[to - 1]?.text !== ',') return null;
  const verb = tokens
    .slice(0, to)
    .findLast((t, i) => t.text === ';' || isUpOrDown(tokens, i) || (t.tag === 'VERB' && !t.lower.endsWith('ing')));
  return verb && isChange(verb.lemma) ? verb : null;
}

/** "Robberies were up a fifth, to 1,204", "was revised down by 33,000". */
function isUpOrDown(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  const verb = tokens[at - 1];
  return (word === 'up' || word === 'down') && (verb?.tag === 'AUX' || REVISING.has(verb?.lemma ?? ''));
}

/** What is done to figures, up or down. */
const REVISING: ReadonlySet<string> = new Set(['revise', 'mark', 'adjust', 'scale', 'round']);

/** "Knocked down 640 homes", "set up 12 clinics": up and down belong to a verb that says nothing of a change. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const [verb, word] = [tokens[at - 1], tokens[at]];
  return (
    (word?.lower === 'up' || word?.lower === 'down') &&
    verb?.tag === 'VERB' &&
    !isChange(verb.lemma) &&
    // "brought down hundreds of trees"
    (!MOVES.has(verb.lemma) || verb.lemma === 'bring')
  );
}

function figureBetween(token: Token, figure: Figure): boolean {
  return figure.hedgeSpan !== null && token.start >= figure.hedgeSpan.start && token.end <= figure.hedgeSpan.end;
}
