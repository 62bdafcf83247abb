import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import { isChange, isGeneric, isLight } from '../measure/lexicon';
import { placeOf } from '../measure/terms';
import { HAPPENINGS, MEASURING, SAYING } from '../measure/words';
import { clauseOf } from '../sentence/clause';
import type { LazySentence } from '../sentence/lazy-sentence';
import { dateSigns } from './date-signs';
import type { FigureKind } from './figure-kind';
import { figureKind } from './figure-kind';
import { shapeOf } from './shape';
import type { Sign, Signs } from './sign';
import { sign } from './sign';
import { step } from './step';

/** The signs of one figure: its form, the words beside it, the verbs around it, the other figures of its clause. */
export function figureSigns(figure: Figure, lazy: LazySentence, kind: FigureKind): Signs {
  const { tokens } = lazy.tokens();
  const place = placeOf(tokens, figure);
  const before = tokens[place.from - 1];
  const behind = tokens[place.to];
  const { text, start } = lazy.block;
  const from = figure.start - start;
  const to = figure.end - start;
  const ahead = text.slice(Math.max(0, from - NEAR), from);
  const crossed: Sign[] = [
    sign('size', sizeOf(figure)),
    sign('before', wordOf(before)),
    sign('behind', wordOf(behind)),
    sign('capital before', capitalOf(before, place.from - 1)),
    sign('capital behind', capitalOf(behind, place.to)),
    sign('verb', verbOf(verbBefore(tokens, place.from))),
    sign('next verb', verbOf(verbBehind(tokens, place.to))),
    sign('at', place.from === 0 ? 'first' : place.to >= tokens.length - 1 ? 'last' : 'inside'),
  ];
  const plain: Sign[] = [
    sign('kind', kind),
    sign('written', figure.written),
    sign('before that', wordOf(tokens[place.from - 2])),
  ];
  if (figure.quantity.hedge !== 'none') plain.push(sign('hedged'));
  if (figure.quantity.range) crossed.push(sign('range'));
  if (figure.group) plain.push(sign('group', figure.group.kind));
  if (figure.per) plain.push(sign('per'));
  if (figure.restates !== null) plain.push(sign('restates'));
  if (before?.text === '(' && behind?.text === ')') crossed.push(sign('parenthesis'));
  else if (isInBrackets(text, from)) crossed.push(sign('in brackets'));
  if (kind === 'number' && /\d\p{L}/u.test(text.slice(from, to + 1))) plain.push(sign('glued'));
  if (/\p{L}$/u.test(ahead)) plain.push(sign('glued before'));
  if (/^[-‐‑]\p{L}/u.test(text.slice(to, to + 2)) || /[-‐‑]\p{L}/u.test(figure.text)) crossed.push(sign('hyphen'));
  if (/^\s*(?:of|\/|out of)\s*\d/.test(text.slice(to, to + NEAR)) || /\d\s*(?:of|\/)\s*$/.test(ahead))
    plain.push(sign('one of many shape', shapeOf(tokens)));
  const { unit } = figure.quantity;
  if (unit !== null && (kind === 'duration' || kind === 'measure')) crossed.push(sign('unit', unit));
  if (kind === 'date' || kind === 'time') for (const one of dateSigns(figure, lazy.figures, tokens)) crossed.push(one);
  else crossed.push(sign('form', formOf(figure.text)));
  const mates = matesOf(figure, lazy.figures, tokens);
  crossed.push(sign('mates', String(Math.min(2, mates.length))));
  for (const mate of new Set(mates.map(figureKind))) crossed.push(sign('mate', mate));
  return { plain, crossed };
}

/** So many letters before and behind a figure are looked at: "3 of 12", "glued". */
const NEAR = 12;

/** The other figures of its clause that no rule for figures takes for noise. */
function matesOf(figure: Figure, figures: readonly Figure[], tokens: readonly Token[]): readonly Figure[] {
  if (figures.length < 2) return [];
  const clause = clauseOf(tokens, figure);
  return figures.filter((f) => f !== figure && f.nonClaim === null && f.start >= clause.start && f.end <= clause.end);
}

/** Up to so much numbers are of one size. */
const SIZES = [1, 3, 12, 31, 99, 999, 9999] as const;

function sizeOf({ quantity, dimension, text }: Figure): string {
  const value = typeof quantity.value === 'number' ? Math.abs(quantity.value) : null;
  if (value === null) return 'none';
  if (dimension === 'none') {
    if (/^\d{4}$/.test(text) && value >= 1500 && value < 2100) return 'year';
    if (/^0\d/.test(text)) return 'leading zero';
    if (/^\d{7,}$/.test(text)) return 'ungrouped';
  }
  return !Number.isInteger(value) && value < 1000 ? 'decimal' : step(value, SIZES);
}

/** How it is written: "9,9", "€9.9", "w-w". */
function formOf(text: string): string {
  return text
    .replace(/\p{L}+/gu, 'w')
    .replace(/\d+/g, '9')
    .slice(0, LONGEST_FORM);
}

const LONGEST_FORM = 10;
/** A bracket that opens further in front is no longer seen. */
const LONGEST_BRACKET = 80;

function isInBrackets(text: string, from: number): boolean {
  const ahead = text.slice(Math.max(0, from - LONGEST_BRACKET), from);
  return ahead.lastIndexOf('(') > ahead.lastIndexOf(')');
}

function capitalOf(token: Token | undefined, index: number): string {
  if (!token) return 'none';
  if (!/^\p{L}/u.test(token.text)) return 'sign';
  if (/^\p{Lu}+$/u.test(token.text)) return token.text.length === 1 ? 'letter' : 'all';
  if (!/^\p{Lu}/u.test(token.text)) return 'no';
  return index === 0 ? 'sentence' : 'name';
}

function isVerbal({ tag }: Token): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

/** The last verb in front of a place among the tokens. */
function verbBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token && isVerbal(token)) return token;
  }
  return undefined;
}

/** The first verb from a place among the tokens on. */
function verbBehind(tokens: readonly Token[], at: number): Token | undefined {
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (token && isVerbal(token)) return token;
  }
  return undefined;
}

/** What a verb does, and its tense. */
function verbOf(verb: Token | undefined): string {
  if (!verb) return 'none';
  if (verb.tag === 'AUX')
    return /^(?:was|were|had|did)$/.test(verb.lower) ? 'was' : MODALS.has(verb.lower) ? 'modal' : 'is';
  if (isChange(verb.lemma)) return 'change';
  const tense = verb.lower.endsWith('ing')
    ? ' ing'
    : verb.lower !== verb.lemma && !/s$/.test(verb.lower)
      ? ' past'
      : '';
  const told = SAYING.has(verb.lemma)
    ? 'say'
    : MEASURING.has(verb.lemma)
      ? 'measure'
      : HAPPENINGS.has(verb.lemma)
        ? 'happen'
        : 'other';
  return told + tense;
}

const MODALS: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'would',
  "'ll",
  "'d",
]);

const FUNCTION_TAGS: ReadonlySet<string> = new Set([
  'ADP',
  'DET',
  'CCONJ',
  'SCONJ',
  'PART',
  'AUX',
  'PRON',
  'PUNCT',
  'SYM',
]);

/** A function word by itself, any other by its kind. */
function wordOf(token: Token | undefined): string {
  if (!token) return 'EDGE';
  if (FUNCTION_TAGS.has(token.tag)) return token.lower;
  if (token.tag === 'VERB') return isChange(token.lemma) ? 'CHANGES' : 'VERB';
  if (token.tag !== 'NOUN') return token.tag;
  if (isChange(token.lemma)) return 'CHANGE';
  if (isLight(token.lemma)) return 'LIGHT';
  if (isGeneric(token.lemma)) return 'GENERIC';
  return /[^s]s$/.test(token.lower) ? 'NOUNS' : 'NOUN';
}
