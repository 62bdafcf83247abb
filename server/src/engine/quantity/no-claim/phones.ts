import { DIGITS, SYMBOL, WORD, type Tokens } from '../parts/tokens';

/** "0800 555 0142", "+99 55 010 0177", "555-0142". */
export function phone(tokens: Tokens, i: number): number | null {
  const plus =
    tokens.symbol(i - 1, '+') && tokens.glued(i) && (!tokens.glued(i - 1) || /^[(:[]$/.test(tokens.slice(i - 2)));
  const zero = tokens.code(i) === 0x30 && tokens.length(i) >= 3;
  let next = i + 1;
  let digits = tokens.length(i);
  let groups = 1;
  while (groups < 8) {
    const sign =
      tokens.kind(next) === SYMBOL && (tokens.hyphen(next) || tokens.symbol(next, ')') || tokens.symbol(next, '/'))
        ? 1
        : 0;
    const at = next + sign;
    if (tokens.kind(at) !== DIGITS || tokens.start(at) - tokens.end(next - 1) > 2 + sign || tokens.length(at) > 9)
      break;
    digits += tokens.length(at);
    next = at + 1;
    groups++;
  }
  if (plus && digits >= 7 && (groups > 1 || digits > 9)) return next;
  if (zero && groups > 1 && digits >= 8 && digits <= 14) return next;
  if (zero && groups === 1 && digits >= 9) return next;
  // "tel. 70 5550 190": blanks between its groups, as no list has them
  if (groups > 2 && digits >= 7 && telephoneBefore(tokens, i)) return next;
  // "NHS no. 485 777 3456"
  if (groups > 2 && digits >= 9 && isNumberBefore(tokens, i)) return next;
  // American writing
  if (groups === 3 && tokens.length(i) === 3 && digits === 10 && tokens.hyphen(i + 1)) return next;
  if (
    groups === 2 &&
    tokens.length(i) === 3 &&
    digits === 7 &&
    tokens.hyphen(i + 1) &&
    tokens.length(i + 2) === 4 &&
    !tokens.glued(i) &&
    (tokens.code(i + 2) === 0x30 || telephoneBefore(tokens, i))
  )
    return next;
  return groups >= 3 && digits >= 10 && tokens.symbol(i - 1, '(') && tokens.length(i) === 3 ? next : null;
}

/** "batches 0824 to 3126": numbers that begin with nought are names, and so is the other end of their range. */
export function zeroed(tokens: Tokens, i: number): number | null {
  const { length } = tokens.slice(i);
  // "runway 09L"
  const letter = tokens.kind(i + 1) === WORD && tokens.length(i + 1) === 1 && tokens.capital(i + 1);
  if (tokens.code(i) === 0x30 && length === 2 && !tokens.glued(i) && tokens.glued(i + 1) && letter) return i + 2;
  // "Company number 00417722."
  const stops = tokens.kind(i + 1) === SYMBOL && !(tokens.kind(i + 2) === DIGITS && tokens.glued(i + 2));
  const goesOn = tokens.glued(i + 1) && !(stops && (tokens.symbol(i + 1, '.') || tokens.symbol(i + 1, ',')));
  if (tokens.code(i) !== 0x30 || length < 3 || tokens.glued(i) || goesOn || tokens.count === 1) return null;
  // "reopens at 0600", "0600 GMT"
  if (length === 4 && (tokens.is(i - 1, 'beforeClock') || tokens.is(i + 1, 'clockZone'))) return null;
  const linked = tokens.dash(i + 1) || ['to', 'and', 'or', 'through'].includes(tokens.word(i + 1));
  return linked && tokens.kind(i + 2) === DIGITS && tokens.length(i + 2) === length ? i + 3 : i + 1;
}

/** "no. ", "number ", "number: ": what follows is the number of one thing. */
function isNumberBefore(tokens: Tokens, i: number): boolean {
  const name = tokens.symbol(i - 1, '.') || tokens.symbol(i - 1, ':') ? i - 2 : i - 1;
  return tokens.is(name, 'numberOfForm');
}

function telephoneBefore(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - 5; k--) if (tokens.is(k, 'telephone')) return true;
  return false;
}
