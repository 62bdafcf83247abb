import type { Amount, Numeral, UnitMatch } from '../parts/amount';
import type { Context } from '../parts/context';
import { compound } from './compound';
import { readNumeral } from '../number/numeral';
import { DIGITS, WORD } from '../parts/tokens';
import { isBelow, understoodDegrees } from './temperature';
import { matchUnit, readUnit } from './unit';

/** The amount at token i: "$3.2bn", "EUR 8.5 million", "30 crore rupees", "400-percent", "5 ft 9 in", "3 hours 5 minutes". */
export function readAmount(context: Context, i: number): Amount | null {
  const signed = currencyFirst(context, i) ?? minusMoney(context, i) ?? wordFirst(context, i);
  if (signed) return signed;
  const numeral = readNumeral(context, i);
  if (!numeral) return null;
  const unit = readUnit(context, numeral) ?? understoodDegrees(context, numeral) ?? spokenMoney(context, numeral);
  const value = unit?.currency && unit.factor > 1 ? numeral.value * unit.factor : numeral.value;
  const amount: Amount = {
    first: numeral.first,
    next: unit?.next ?? numeral.next,
    numeral,
    value,
    place: numeral.place,
    unit: unit?.currency && unit.factor > 1 ? { ...unit, factor: 1 } : unit,
  };
  return belowZero(context, unit ? compound(context, scaleBehindCode(context, amount)) : amount);
}

/** "Five grand" beside "£2,000": thousands of the currency that the text writes. */
function spokenMoney(context: Context, { next }: Numeral): UnitMatch | null {
  const code = context.tokens.lexeme(next - 1)?.spokenScale === undefined ? null : context.writtenCurrency();
  return code === null ? null : { ...money(code, next - 1, next), symbol: false };
}

/** "2 degrees below zero", "73 below". */
function belowZero(context: Context, amount: Amount): Amount {
  const { tokens } = context;
  const warm = amount.unit === null || amount.unit.dimension === 'temperature' || amount.unit.name === 'degree';
  if (!warm || amount.value < 0) return amount;
  const zero = tokens.slice(amount.next) === 'below' && tokens.word(amount.next + 1) === 'zero';
  if (!zero && !(amount.unit?.dimension === 'temperature' && isBelow(context, amount.next))) return amount;
  return { ...amount, next: amount.next + (zero ? 2 : 1), value: -amount.value };
}

/** "75 USD million". */
function scaleBehindCode(context: Context, amount: Amount): Amount {
  const scale = amount.unit?.currency && !amount.numeral.scaled ? context.tokens.lexeme(amount.next) : undefined;
  if (!scale?.scale || scale.word.length < 4 || scale.word === 'hundred') return amount;
  return {
    ...amount,
    next: amount.next + 1,
    value: amount.value * scale.scale,
    place: (amount.place ?? 1) * scale.scale,
  };
}

/** "minus $40 million": the minus in words before a currency sign; "12 minus $3" is a sum. */
function minusMoney(context: Context, i: number): Amount | null {
  const { tokens } = context;
  if ((tokens.word(i) !== 'minus' && tokens.word(i) !== 'negative') || tokens.kind(i - 1) === DIGITS) return null;
  const amount = currencyFirst(context, i + 1);
  return amount && amount.value > 0 ? { ...amount, first: i, value: -amount.value } : null;
}

/** "rupees 500 crore", "dollars 22.5 million": the word of a currency in front of a scaled number. */
function wordFirst(context: Context, i: number): Amount | null {
  const { tokens, lexicon } = context;
  if (tokens.kind(i) !== WORD || tokens.kind(i + 1) !== DIGITS || tokens.glued(i + 1)) return null;
  if (tokens.kind(i - 1) === DIGITS || tokens.word(i - 1) === 'the') return null;
  const found = lexicon.units.match(tokens, i, (sense) => sense.currency !== null && sense.symbol === null);
  const code = found?.next === i + 1 ? found.values[0]?.currency : null;
  const numeral = code ? readNumeral(context, i + 1) : null;
  if (!code || !numeral?.scaled) return null;
  if (tokens.kind(numeral.next) === WORD && !tokens.is(numeral.next, 'function')) return null;
  return {
    first: i,
    next: numeral.next,
    numeral,
    value: numeral.value,
    place: numeral.place,
    unit: money(code, i, i + 1),
  };
}

function money(code: string, first: number, next: number): UnitMatch {
  return {
    name: code,
    dimension: 'money',
    factor: 1,
    offset: 0,
    first,
    next,
    currency: code,
    minorOf: null,
    symbol: true,
  };
}

/** "£(18.2)m", "$(3,200)": an amount in brackets behind its sign is a loss. */
function bracketedLoss(context: Context, i: number, open: number, code: string): Amount | null {
  const { tokens } = context;
  if (!tokens.symbol(open, '(') || !tokens.glued(open) || tokens.kind(open + 1) !== DIGITS || !tokens.glued(open + 1))
    return null;
  const inside = readNumeral(context, open + 1);
  if (inside?.first !== open + 1 || inside.value <= 0 || inside.written !== 'digits') return null;
  if (!tokens.symbol(inside.next, ')')) return null;
  const behind = inside.next + 1;
  const scale = inside.scaled ? null : scaleBehindBracket(context, behind);
  const factor = scale ?? 1;
  const numeral = { ...inside, scaled: inside.scaled || scale !== null, stated: inside.stated || scale !== null };
  return {
    first: i,
    next: scale === null ? behind : behind + 1,
    numeral,
    value: -Number((inside.value * factor).toPrecision(15)),
    place: inside.place === null ? null : inside.place * factor,
    unit: money(code, i, open),
  };
}

/** The scale at token i, a letter where it is glued to what it scales. */
function scaleBehindBracket({ tokens, lexicon }: Context, i: number): number | null {
  if (tokens.kind(i) !== WORD) return null;
  const letter = tokens.glued(i) ? lexicon.letters.get(tokens.slice(i)) : undefined;
  return letter ?? tokens.lexeme(i)?.scale ?? null;
}

function currencyFirst(context: Context, i: number): Amount | null {
  const { tokens, lexicon } = context;
  const found = lexicon.currencySigns.match(tokens, i, ({ sign }, next) => {
    const written = tokens.text.slice(tokens.start(i), tokens.end(next - 1));
    return written === sign;
  });
  const sign = found?.values[0];
  if (!found || !sign) return null;
  const currency = sign.sign === '$' ? (context.options.dollar ?? sign.code) : sign.code;
  if (tokens.kind(i) === WORD && tokens.glued(i) && tokens.kind(i - 1) === DIGITS) return null;
  if (!sign.letters && tokens.glued(i) && tokens.kind(i - 1) === WORD) return null;
  const loss = bracketedLoss(context, i, found.next, currency);
  if (loss) return loss;
  let at = found.next;
  if (sign.spaced && tokens.glued(at)) return null;
  // "Rs. 20", "$-99"
  if (sign.letters && tokens.symbol(at, '.') && tokens.glued(at)) at++;
  const minus = tokens.dash(at) && tokens.glued(at) && tokens.glued(at + 1);
  if (minus) at++;
  if (
    tokens.kind(at) !== DIGITS &&
    !(tokens.symbol(at, '.') && tokens.kind(at + 1) === DIGITS) &&
    !(!sign.letters && tokens.lexeme(at)?.cardinal !== undefined)
  )
    return null;
  if (tokens.start(at) - tokens.end(at - 1) > 2) return null;
  const numeral = readNumeral(context, at, { money: true });
  if (
    !numeral ||
    (tokens.glued(numeral.next) &&
      tokens.kind(numeral.next) === WORD &&
      tokens.kind(numeral.next - 1) === DIGITS &&
      !matchUnit(context, numeral.next, numeral))
  )
    return null;
  if (sign.weak && numeral.bare) return null;
  const before = tokens.dash(i - 1) && tokens.glued(i) && (i === 1 || !tokens.glued(i - 1)) ? -1 : 1;
  const value = numeral.value < 0 ? numeral.value : numeral.value * before * (minus ? -1 : 1);
  const unit = money(currency, i, found.next);
  let next = numeral.next;
  const again = tokens.hyphen(next) ? null : matchUnit(context, next, numeral);
  // "SR 1,200 miles long" is a road
  if (sign.weak && again?.dimension === 'length') return null;
  let code = currency;
  if (again?.currency && !again.minorOf && tokens.kind(next) === WORD && (code === again.currency || code === 'USD')) {
    next = again.next;
    code = again.currency;
  }
  return compound(context, {
    first: before < 0 ? i - 1 : i,
    next,
    numeral: { ...numeral, first: at },
    value,
    place: numeral.place,
    unit: { ...unit, name: code, currency: code },
  });
}
