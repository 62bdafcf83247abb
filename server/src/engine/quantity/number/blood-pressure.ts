import type { Context } from '../parts/context';
import { changed, type Draft, type Series, special } from '../parts/draft';
import { DIGITS, type Tokens } from '../parts/tokens';

/** How far in front of its figures blood pressure is named, in tokens. */
const REACH = 12;
const MILLIMETRE_OF_MERCURY = { name: 'millimetre of mercury', factor: 133.322 } as const;

/** "148/92 mmHg", "a blood pressure of 120/80": the pressure at the beat and between beats, in one unit. */
export function readBloodPressure(context: Context, i: number): Series | null {
  const { tokens } = context;
  const behind = unitBehind(context, i);
  if (behind === null) return null;
  const start = tokens.start(i);
  const one = (at: number, next: number, index: number): Draft => {
    const value = Number(tokens.slice(at));
    const draft = special(
      { first: at, next },
      { first: at, next: at + 1 },
      {
        type: 'measurement',
        dimension: 'pressure',
        value,
        low: value,
        high: value,
        unit: MILLIMETRE_OF_MERCURY.name,
        written: 'digits',
        factor: MILLIMETRE_OF_MERCURY.factor,
        place: 1,
        unitTokens: next > at + 1 ? { first: at + 1, next } : null,
      },
    );
    return changed(draft, { group: { kind: 'list', start, index } });
  };
  return { drafts: [one(i, i + 1, 0), one(i + 2, behind, 1)], next: behind };
}

/** Whether "148/92" at token i is a blood pressure. */
export function isBloodPressure(context: Context, i: number): boolean {
  return unitBehind(context, i) !== null;
}

/** The token behind both figures and their unit, which need not be written; null where they are no blood pressure. */
function unitBehind({ tokens, lexicon }: Context, i: number): number | null {
  if (!isPair(tokens, i)) return null;
  const unit = lexicon.units.match(tokens, i + 3, (sense) => sense.name === MILLIMETRE_OF_MERCURY.name);
  if (unit) return unit.next;
  for (let k = i - 1; k > i - REACH; k--)
    if (tokens.slice(k) === 'pressure' && tokens.slice(k - 1).toLowerCase() === 'blood') return i + 3;
  return null;
}

function isPair(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== DIGITS || tokens.glued(i) || !tokens.symbol(i + 1, '/') || tokens.kind(i + 2) !== DIGITS)
    return false;
  const glued = tokens.glued(i + 1) && tokens.glued(i + 2);
  const [beat, rest] = [Number(tokens.slice(i)), Number(tokens.slice(i + 2))];
  return glued && !tokens.symbol(i + 3, '/') && beat > rest && beat >= 60 && beat < 300 && rest >= 30;
}
