import type { ReadClaim } from '../../claim/read-claim';
import { isEarlier } from '../../claim/sentence/time';
import type { Evidence, Reason } from '../../report';
import { readingOf } from '../values/interval';
import { daysNamedBy } from '../values/partial-dates';
import { decidingWords, slotEvidence, wordsOfBoth } from './deciding-words';
import { figureInWords } from './figure-in-words';
import { isShareOfAnother, saidLater } from '../judging/gates';
import type { Apart, Judgement, SetByThird } from '../judging/judgement';
import { setBeside } from '../judging/by-others';
import { areLimits } from '../judging/pairs';
import { saidBesides } from './said-besides';
import { sharedWords } from './shared-words';

/** Why a judgement came out as it did: a reason with its words, and where those words stand. */
export function explain(j: Judgement): { reason: Reason; evidence: Evidence[] } {
  const { finding } = j;
  const a = figureInWords(j.a);
  const b = figureInWords(j.b);
  const common = sharedWords(j);
  const shared = common.words.map((w) => `“${w}”`).join(', ');
  const evidence = [...figureEvidence(j), ...common.evidence];
  switch (finding.relation) {
    case 'corroborates': {
      const words = common.words.length > 0 ? null : wordsOfBoth(j);
      const said = words ? { shared, wordsA: words.a, wordsB: words.b, ground: j.ground ?? '' } : { shared };
      for (const one of words?.evidence ?? []) evidence.push(one);
      switch (finding.basis) {
        case 'rounded': {
          const [fine, coarse] = finerFirst(j);
          const code = j.a.figure.quantity.type !== 'date' ? 'rounded' : areOneDay(j) ? 'one day' : 'falls in';
          return { reason: { code, args: { fine, coarse, ...said } }, evidence };
        }
        case 'bound': {
          const bounded = isBound(j.a) ? j.a : j.b;
          const other = bounded === j.a ? j.b : j.a;
          return {
            reason: { code: 'bound', args: { value: figureInWords(other), bound: hedgedText(bounded), ...said } },
            evidence,
          };
        }
        case 'equal':
          return isDayWithoutYear(j)
            ? { reason: { code: 'one day', args: { fine: a, coarse: b, ...said } }, evidence }
            : { reason: { code: 'equal', args: { a, ...said } }, evidence };
        default: {
          const isOfMoney = finding.basis === 'converted' && [j.a, j.b].every((c) => c.figure.dimension === 'money');
          const code = isOfMoney && j.a.figure.quantity.unit !== j.b.figure.quantity.unit ? 'exchanged' : finding.basis;
          return { reason: { code, args: { a: hedgedText(j.a), b: hedgedText(j.b), ...said } }, evidence };
        }
      }
    }
    case 'conflicts': {
      if (j.apart) return { reason: setAgainstReason(j, j.apart, 'corrected'), evidence };
      const [perA, perB] = [j.a.figure.per?.unit, j.b.figure.per?.unit];
      if (perA !== undefined && perB !== undefined && perA !== perB)
        return { reason: { code: 'value per', args: { a, b, perA, perB, shared } }, evidence };
      if (j.odd !== null) {
        const told = toldApart(j);
        const given = j.odd === 'a' ? told.b : told.a;
        return { reason: { code: 'value outnumbered', args: { ...told, shared, given } }, evidence };
      }
      return j.slip
        ? { reason: { code: 'value slip', args: { a, b, ...sharedOrEach(j, shared), slip: j.slip } }, evidence }
        : { reason: { code: 'value', args: { ...toldApart(j), shared } }, evidence };
    }
    case 'disputed':
      if (j.apart) return { reason: setAgainstReason(j, j.apart, 'rivals'), evidence };
      return {
        reason: {
          code: 'speaker',
          args: {
            a,
            b,
            shared,
            speakerA: j.a.speaker.value ?? 'one source',
            speakerB: j.b.speaker.value ?? 'the other',
          },
        },
        evidence,
      };
    case 'same-figure': {
      const [ta, tb] = [j.a.time.slot, j.b.time.slot];
      if (j.slots.time === 'different' && ta.value !== null && tb.value !== null)
        return {
          reason: { code: 'subject time', args: { a, wordsA: ta.value, wordsB: tb.value } },
          evidence: [...figureEvidence(j), ...slotEvidence(j.a, ta), ...slotEvidence(j.b, tb)],
        };
      const words = decidingWords(j);
      return {
        reason: { code: 'subject', args: { a, wordsA: words.a, wordsB: words.b } },
        evidence: [...figureEvidence(j), ...words.evidence],
      };
    }
    case 'differs':
      return explainDifference(j, finding.basis);
  }
}

/** The claim whose kind sets it apart, the other, and the code of the sentence that says so. */
function kindsApart({ a, b }: Judgement): readonly [ReadClaim, ReadClaim, Reason['code']] {
  if ((a.kind.value === 'rank') !== (b.kind.value === 'rank'))
    return a.kind.value === 'rank' ? [a, b, 'kind rank'] : [b, a, 'kind rank'];
  if (isShareOfAnother(a) !== isShareOfAnother(b))
    return isShareOfAnother(a) ? [a, b, 'kind share'] : [b, a, 'kind share'];
  return a.kind.value === 'change by' ? [a, b, 'kind'] : [b, a, 'kind'];
}

function explainDifference(j: Judgement, basis: string): { reason: Reason; evidence: Evidence[] } {
  const evidence = figureEvidence(j);
  const apart = j.apart && j.apart.of !== 'neither' && apartReason(j, j.apart, basis);
  if (apart) return { reason: apart, evidence };
  const besides = saidBesides(j, basis);
  if (besides) return { reason: besides, evidence };
  switch (basis) {
    case 'time': {
      if (j.likeness.clash?.basis === 'time') return clashReason(j, 'time');
      if (j.a.figure.quantity.type === 'date') return twoTimes(j, 'time of dates');
      if (j.a.figure.quantity.type === 'score') return twoTimes(j, 'time of scores');
      const [ta, tb] = [j.a.time.slot, j.b.time.slot];
      return {
        reason: timesReason(j.a, j.b),
        evidence: [
          ...evidence,
          ...(ta.value === null ? [] : slotEvidence(j.a, ta)),
          ...(tb.value === null ? [] : slotEvidence(j.b, tb)),
        ],
      };
    }
    case 'status': {
      if (j.likeness.clash?.basis === 'status') return clashReason(j, 'scope');
      const [sa, sb] = [j.a.standing.slot, j.b.standing.slot];
      return {
        reason: {
          code: 'status',
          args: statusArgs(j.a, j.b),
        },
        evidence: [
          ...evidence,
          ...(sa.value === null ? [] : slotEvidence(j.a, sa)),
          ...(sb.value === null ? [] : slotEvidence(j.b, sb)),
        ],
      };
    }
    case 'kind': {
      if (j.likeness.clash?.basis === 'kind') return clashReason(j, 'kind words');
      const [one, other, code] = kindsApart(j);
      return {
        reason: {
          code,
          args: { a: figureInWords(one), b: figureInWords(other), cueA: one.cues.kind ?? '' },
        },
        evidence: [...evidence, ...(one.kind.value === null ? [] : slotEvidence(one, one.kind))],
      };
    }
    case 'superseded': {
      const [later, earlier] = saidLater(j.a, j.b) === 'a' ? [j.a, j.b] : [j.b, j.a];
      const args = {
        later: figureInWords(later),
        laterDay: later.asOf.value ?? '',
        earlier: figureInWords(earlier),
        earlierDay: earlier.asOf.value ?? '',
      };
      return { reason: { code: 'superseded', args }, evidence };
    }
    case 'currency':
      return { reason: { code: 'currency', args: { a: figureInWords(j.a), b: figureInWords(j.b) } }, evidence };
    case 'precision': {
      const bounded = isBound(j.a) ? j.a : j.b;
      const other = bounded === j.a ? j.b : j.a;
      return {
        reason: { code: 'precision', args: { value: figureInWords(other), bound: hedgedText(bounded) } },
        evidence,
      };
    }
    default:
      if (j.likeness.clash) return clashReason(j, basis);
      if (j.likeness.names === -1 && j.a.scope.value !== null && j.b.scope.value !== null)
        return {
          reason: { code: 'scope', args: { wordsA: j.a.scope.value, wordsB: j.b.scope.value } },
          evidence: [...evidence, ...slotEvidence(j.a, j.a.scope), ...slotEvidence(j.b, j.b.scope)],
        };
      return wordsReason(j, basis);
  }
}

/** What a source says of two figures that it sets against each other. */
function setAgainstReason(j: Judgement, apart: Apart | SetByThird, code: 'corrected' | 'rivals'): Reason {
  const [a, b] = [figureInWords(j.a), figureInWords(j.b)];
  if (apart.of === 'neither') return { code: 'rivals elsewhere', args: { a, b } };
  const [own, other] = apart.of === 'a' ? [b, a] : [a, b];
  return { code, args: { own, other: figureInWords(apart.counterpart), theirs: other } };
}

/** The words of the source that gives both figures; null where it has none that set them apart. */
function apartReason(j: Judgement, apart: Apart, basis: string): Reason | null {
  const [x, y] = setBeside(j, apart);
  const both = { a: figureInWords(x), b: figureInWords(y) };
  if (basis === 'time') {
    const [wordsA, wordsB] = [x.time.slot.value, y.time.slot.value];
    const areTimes = isEarlier(x.time) === isEarlier(y.time);
    if (wordsA !== null && wordsB !== null && areTimes)
      return { code: 'apart time', args: { ...both, wordsA, wordsB } };
    const [dated, other] = wordsA === null || isEarlier(y.time) ? [y, x] : [x, y];
    const words = dated.time.slot.value;
    if (words === null) return null;
    const args = { dated: figureInWords(dated), words, other: figureInWords(other) };
    return { code: isEarlier(dated.time) ? 'apart before' : 'apart time open', args };
  }
  if (basis === 'status') return { code: 'status', args: statusArgs(x, y) };
  const words = wordsOfBoth({ ...j, a: x, b: y });
  if (words === null || words.a.toLowerCase() === words.b.toLowerCase()) return null;
  return { code: 'apart', args: { ...both, wordsA: words.a, wordsB: words.b } };
}

function statusArgs(a: ReadClaim, b: ReadClaim): Record<string, string> {
  return {
    a: figureInWords(a),
    b: figureInWords(b),
    statusA: a.standing.slot.value ?? 'reported',
    statusB: b.standing.slot.value ?? 'reported',
    cueA: a.cues.standing ?? '',
    cueB: b.cues.standing ?? '',
  };
}

/** Two claims of which the one or both say for which time they hold. */
function timesReason(a: ReadClaim, b: ReadClaim): Reason {
  const [wordsA, wordsB] = [a.time.slot.value, b.time.slot.value];
  if (wordsA === null) return timeOpen(b, a);
  if (wordsB === null) return timeOpen(a, b);
  if (wordsA.toLowerCase() === wordsB.toLowerCase())
    return { code: 'time', args: { wordsA: saidOn(wordsA, a), wordsB: saidOn(wordsB, b) } };
  if (isEarlier(a.time) === isEarlier(b.time)) return { code: 'time', args: { wordsA, wordsB } };
  const [earlier, words, other, time] = isEarlier(a.time) ? [a, wordsA, b, wordsB] : [b, wordsB, a, wordsA];
  return { code: 'time then', args: { earlier: figureInWords(earlier), words, other: figureInWords(other), time } };
}

/** "Today" in two sources is the day of each. */
function saidOn(words: string, { asOf }: ReadClaim): string {
  return asOf.value === null ? words : `${words} (${asOf.value})`;
}

/** One of two claims bears a date, or is named as the one before; the other holds as of its source, if that has one. */
function timeOpen(dated: ReadClaim, undated: ReadClaim): Reason {
  const { time } = dated;
  const [words, asOf] = [time.slot.value ?? 'another time', undated.asOf.value ?? ''];
  return isEarlier(time)
    ? { code: 'time before', args: { earlier: figureInWords(dated), words, other: figureInWords(undated), asOf } }
    : { code: 'time open', args: { words, asOf } };
}

/** Two dates of one event, or two scores of one match: they are the times, or stand at times, that differ. */
function twoTimes(j: Judgement, code: Reason['code']): { reason: Reason; evidence: Evidence[] } {
  const { words, evidence } = sharedWords(j);
  const shared = words.map((w) => `“${w}”`).join(', ');
  const args = { a: figureInWords(j.a), b: figureInWords(j.b), shared };
  return { reason: { code, args }, evidence: [...figureEvidence(j), ...evidence] };
}

function clashReason(j: Judgement, code: string): { reason: Reason; evidence: Evidence[] } {
  const clash = j.likeness.clash;
  if (!clash) return wordsReason(j, code);
  const word = (x: { word: string; text?: string }): string => x.text ?? x.word;
  return {
    reason: { code, args: { wordsA: word(clash.a), wordsB: word(clash.b) } },
    evidence: [
      ...figureEvidence(j),
      { claim: j.a.id, start: clash.a.start, end: clash.a.end },
      { claim: j.b.id, start: clash.b.start, end: clash.b.end },
    ],
  };
}

function wordsReason(j: Judgement, code: string): { reason: Reason; evidence: Evidence[] } {
  const words = decidingWords(j);
  const [a, b] = [words.a.toLowerCase(), words.b.toLowerCase()];
  // only heads that differ are known to be two things
  const isOfWhat = code === 'scope' || (code === 'measure' && j.a.figure.quantity.type !== 'date');
  const isOpen = isOfWhat && (j.likeness.heads !== -1 || a.includes(b) || b.includes(a));
  return {
    reason: { code: isOpen ? 'scope open' : code, args: { wordsA: words.a, wordsB: words.b } },
    evidence: [...figureEvidence(j), ...words.evidence],
  };
}

function figureEvidence(j: Judgement): Evidence[] {
  return [j.a, j.b].map((c) => ({
    claim: c.id,
    start: c.figure.hedgeSpan ? Math.min(c.figure.hedgeSpan.start, c.figure.start) : c.figure.start,
    end: c.figure.end,
  }));
}

function isBound(claim: ReadClaim): boolean {
  return ['at least', 'at most', 'more than', 'less than', 'vague'].includes(claim.figure.quantity.hedge);
}

const HEDGES: Readonly<Record<string, string>> = { none: '', vague: '' };
const DATE_HEDGES: Readonly<Record<string, string>> = {
  'less than': 'before ',
  'more than': 'after ',
  'at most': 'by ',
  'at least': 'not before ',
};

/** The words in common, or those of each side where there are none. */
function sharedOrEach(j: Judgement, shared: string): Reason['args'] {
  const words = shared === '' ? wordsOfBoth(j) : null;
  return words ? { shared, wordsA: words.a, wordsB: words.b } : { shared };
}

/** Two figures that exclude each other, with their hedges; of two limits "at most" would say that the lower one keeps to the higher. */
function toldApart({ a, b }: Judgement): { a: string; b: string } {
  const told = areLimits(a, b) ? figureInWords : hedgedText;
  return { a: told(a), b: told(b) };
}

function hedgedText(claim: ReadClaim): string {
  const { hedge } = claim.figure.quantity;
  const word = (claim.figure.quantity.type === 'date' ? DATE_HEDGES[hedge] : undefined) ?? HEDGES[hedge] ?? `${hedge} `;
  return `${word}${figureInWords(claim)}`;
}

/** Whether two dates are each stated to the day. */
function areOneDay(j: Judgement): boolean {
  return [j.a, j.b].every(({ figure: { quantity } }) => {
    return quantity.low === quantity.high && /\d{2}-\d{2}$/.test(String(quantity.value));
  });
}

/** "20 May 2028" and "May 20". */
function isDayWithoutYear(j: Judgement): boolean {
  const [a, b] = [j.a, j.b].map(({ figure }) => figure.quantity);
  return a?.type === 'date' && a.value !== b?.value && areOneDay(j);
}

function finerFirst(j: Judgement): readonly [string, string] {
  // the year of one date or of both is left out
  const isOpen = [j.a, j.b].some(({ figure }) => figure.quantity.type === 'date' && readingOf(figure) === null);
  const place = (c: ReadClaim): number => {
    if (isOpen) return daysNamedBy(c.figure);
    const reading = c.figure.quantity.type === 'date' ? readingOf(c.figure) : null;
    return reading ? reading.strict.high - reading.strict.low : (c.figure.precision ?? Infinity) * c.figure.factor;
  };
  const [a, b] = [figureInWords(j.a), figureInWords(j.b)];
  return place(j.a) <= place(j.b) ? [a, b] : [b, a];
}
