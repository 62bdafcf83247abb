import {
  courtReport,
  directive,
  docket,
  identifier,
  lawReport,
  pastSlashes,
  position,
  standard,
  verse,
  volume,
} from './case-numbers';
import type { Context } from '../parts/context';
import { joined } from './joined';
import { isBehindMaker, isOfModels } from './models';
import { phone, zeroed } from './phones';
import { isTries } from '../number/sports';
import { DIGITS, SYMBOL, WORD, type Tokens } from '../parts/tokens';

const ADDRESS =
  /:\/\/|^\W?(?:doi:)?10\.\d{4,9}\/|^www\.|\w@\w|[\\_=&]\w|\w[#?]\w|[a-z]\.[a-z]{2,}\/|^@\w|^#\p{L}|(?:[0-9a-f]{2}:){3}|\d;\d/iu;
/** Longest stretch without a blank that is looked at, in tokens; prose has none so long, so that it is data or an address. */
const CHUNK = 80;

/**
 * The token behind a code at token i (phone number, URL, hash, version, document number, model name), or null where
 * the digits may be a number.
 */
export function codeAt(context: Context, i: number): number | null {
  const { tokens } = context;
  if (tokens.kind(i) !== DIGITS) return null;
  const found =
    identifier(tokens, i) ??
    (isTries(context, i) ? null : docket(tokens, i)) ??
    lawReport(tokens, i) ??
    courtReport(tokens, i) ??
    verse(tokens, i) ??
    standard(tokens, i) ??
    volume(tokens, i) ??
    position(tokens, i) ??
    mapScale(tokens, i) ??
    hyphenated(tokens, i) ??
    dashedModel(context, i) ??
    phone(tokens, i) ??
    zeroed(tokens, i) ??
    chunk(context, i) ??
    joined(context, i);
  return found === null ? directive(tokens, i) : pastSlashes(tokens, found);
}

/** "1:250,000": the scale of a map, or of a model. */
function mapScale(tokens: Tokens, i: number): number | null {
  if (!tokens.symbol(i + 1, ':') || tokens.slice(i) !== '1' || tokens.kind(i + 2) !== DIGITS || !tokens.glued(i + 2))
    return null;
  let next = i + 3;
  while (tokens.symbol(next, ',') && tokens.glued(next) && tokens.length(next + 1) === 3 && tokens.glued(next + 1))
    next += 2;
  const end = tokens.slice(next - 1);
  if (tokens.word(i - 1) === 'scale') return next;
  return (next > i + 3 || tokens.length(i + 2) > 3) && end.endsWith('00') ? next : null;
}

/** "a 787-9", "the 737-800": the number of a known model; "a 112-6" is a score. */
function dashedModel(context: Context, i: number): number | null {
  const { tokens } = context;
  if (!isOfModels(context, i)) return null;
  const parts = tokens.length(i) === 3 && tokens.hyphen(i + 1) && tokens.kind(i + 2) === DIGITS;
  if (!parts || !tokens.glued(i + 1) || !tokens.glued(i + 2)) return null;
  if (isBehindMaker(context, i)) return i + 3;
  const article = tokens.word(i - 1) === 'a' || tokens.slice(i - 1).toLowerCase() === 'the';
  if (!article || !VARIANT.test(tokens.slice(i + 2))) return null;
  const behind = tokens.kind(i + 3) === WORD && !tokens.is(i + 3, 'function');
  return tokens.word(i - 1) === 'the' || !behind ? i + 3 : null;
}

/** "9", "800": how variants of a model are told apart. */
const VARIANT = /^(?:\d|[1-9]00)$/;

/** "a 4-3-3", "sort code 20-44-91": three short numbers and more with hyphens, which are neither a day nor a range. */
function hyphenated(tokens: Tokens, i: number): number | null {
  if (tokens.glued(i) || tokens.length(i) > 2) return null;
  let next = i + 1;
  while (tokens.hyphen(next) && tokens.glued(next) && tokens.kind(next + 1) === DIGITS && tokens.glued(next + 1)) {
    if (tokens.length(next + 1) > 2) return null;
    next += 2;
  }
  const goesOn = tokens.glued(next) && tokens.kind(next) !== SYMBOL;
  return next >= i + 5 && !goesOn ? next : null;
}

/** "n=412", "N: 1,204": how many were asked or examined. */
export function isSampleSize(tokens: Tokens, i: number): boolean {
  const at = i - 2;
  return (
    (tokens.symbol(i - 1, '=') || tokens.symbol(i - 1, ':')) &&
    (tokens.slice(at) === 'n' || tokens.slice(at) === 'N') &&
    !(tokens.glued(at) && !tokens.symbol(at - 1, '(') && !tokens.symbol(at - 1, '['))
  );
}

/** URLs, mail addresses, handles, paths: a stretch without blanks that says what it is. */
function chunk(context: Context, i: number): number | null {
  const { tokens } = context;
  if ((!tokens.glued(i) && !tokens.glued(i + 1)) || isSampleSize(tokens, i)) return null;
  const known = context.chunk;
  const found = known && known.from <= i && i <= known.to ? known : lookAround(tokens, i);
  context.chunk = found;
  return found.address ? found.to + 1 : null;
}

function lookAround(tokens: Tokens, i: number): NonNullable<Context['chunk']> {
  let from = i;
  let to = i;
  while (from > 0 && i - from < CHUNK && tokens.glued(from)) from--;
  while (tokens.glued(to + 1) && to - i < CHUNK) to++;
  if (to - from >= CHUNK) return { from, to, address: true };
  const text = suspect(tokens, from, to) ? tokens.text.slice(tokens.start(from), tokens.end(to)) : '';
  return { from, to, address: ADDRESS.test(text) && !/^[$€£¥]/.test(text) };
}

/** A sign is among the tokens that addresses have and amounts do not, or hardly. */
function suspect(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) {
    const code = tokens.code(k);
    if (
      code === 0x40 ||
      code === 0x2f ||
      code === 0x5c ||
      code === 0x5f ||
      code === 0x3d ||
      code === 0x26 ||
      code === 0x23 ||
      code === 0x3a ||
      code === 0x3b ||
      code === 0x3f ||
      tokens.word(k) === 'www'
    )
      return true;
  }
  return false;
}
