import { changed, type Draft } from '../parts/draft';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** So many groups of three behind points are a number and no address of a machine. */
const GROUPS = 2;

/** The token behind "1.250.000": groups of three with points between, as on the Continent; null where it is none. */
export function pointGroups(tokens: Tokens, i: number): number | null {
  if (tokens.length(i) > 3 || tokens.code(i) === 0x30 || tokens.glued(i)) return null;
  let next = i + 1;
  while (isGroup(tokens, next)) next += 2;
  const groups = (next - i - 1) / 2;
  if (groups < GROUPS || (tokens.symbol(next, '.') && tokens.kind(next + 1) === DIGITS && tokens.glued(next + 1)))
    return null;
  // "192.168.100.200"
  return groups === GROUPS || tokens.slice(next - 1) === '000' ? next : null;
}

function isGroup(tokens: Tokens, i: number): boolean {
  return (
    tokens.symbol(i, '.') &&
    tokens.glued(i) &&
    tokens.kind(i + 1) === DIGITS &&
    tokens.glued(i + 1) &&
    tokens.length(i + 1) === 3
  );
}

/** "12.500 people", "300.000 Danish voters": a noun in the plural, of which there are no parts. */
function isCounted(tokens: Tokens, { dimension, next }: Draft): boolean {
  if (dimension !== 'none' || !isWord(tokens, next)) return false;
  return isPlural(tokens, next) || (isWord(tokens, next + 1) && isPlural(tokens, next + 1));
}

function isWord(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === WORD && !tokens.is(i, 'function');
}

function isPlural(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'seriously') || /[^su]s$/.test(tokens.slice(i));
}

/**
 * "300.000 euros", "12.500 people": nobody writes money or people with three decimals of which two are noughts, so that
 * the point parts thousands, at both ends of a range where it does at one. Rates ("1.500 euros a litre") and measures
 * ("25.000 km") are left as they are.
 */
export function continental(tokens: Tokens, draft: Draft): Draft {
  const { first, next } = draft.number;
  if (draft.per || !(draft.type === 'money' || isCounted(tokens, draft))) return draft;
  if (tokens.symbol(draft.first - 1, '=')) return draft;
  const end = next - 3;
  const apart = draft.range ? isPointed(tokens, first) && end > first + 2 : end === first;
  if (!apart || !isPointed(tokens, end) || !(partsThousands(tokens, first) || partsThousands(tokens, end)))
    return draft;
  const times = (x: Draft['low']): Draft['low'] => (typeof x === 'number' ? x * 1000 : x);
  const { value, low, high } = draft;
  return changed(draft, { value: times(value) ?? value, low: times(low), high: times(high), place: 1, stated: false });
}

/** Digits, a point and three digits. */
function isPointed(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === DIGITS && tokens.length(i) <= 3 && tokens.code(i) !== 0x30 && isGroup(tokens, i + 1);
}

function partsThousands(tokens: Tokens, i: number): boolean {
  const decimals = tokens.slice(i + 2);
  return tokens.length(i) === 1 ? decimals === '000' : decimals.endsWith('00');
}
