import type { Figure } from '../quantity/parts/figure';
import type { Slot, Span } from '../report';
import type { Token } from '../text/tagger';
import { clauseOf, openingOf, segmentSpan } from './sentence/clause';
import { designatorsOf, exceptOf, scoreDesignator } from './names/designators';
import { inheritedTerms } from './inherit';
import { isDeniedDate } from './slots/denied-date';
import { kindInCell } from './slots/cell-kind';
import { kindOf } from './slots/kind';
import type { LineIndex } from './sentence/line-index';
import { measureOf } from './measure/measure';
import type { Name } from './names/names';
import { namesOf } from './names/names';
import { isAnecdote } from './no-claim/anecdote';
import { whyNone } from './no-claim/no-claim';
import { isNotice } from './no-claim/notice';
import { isPageFoot } from './no-claim/page-foot';
import { isOnStrip } from './no-claim/page-strip';
import type { NoClaimReason } from './no-claim/reason';
import type { Seeming } from './no-claim/seeming';
import type { ReadClaim } from './read-claim';
import type { LazySentence } from './sentence/lazy-sentence';
import type { SourceContext } from './sentence/source-context';
import type { Surroundings } from './sentence/surroundings';
import { isDenial, isWithdrawn } from './rivals/correction';
import { setAgainst, termsOfOpposed } from './rivals/set-against';
import { sayingsOf, speakerOf } from './slots/speaker';
import { quoteSpeaker } from './slots/quotation';
import { additionOf } from './addition';
import { workedOutOf } from './worked-out';
import { particularsOf } from './slots/particulars';
import { periodOf } from './slots/period';
import type { Standing } from './slots/status';
import { Standings } from './slots/status';
import { standingOfList } from './slots/list-lead';
import { isInFigures } from './sentence/in-figures';
import { termsOf } from './measure/terms';
import { holdsFor } from './slots/holds-for';

/** The claims of one sentence; `around` are those of the source, for what a sentence takes over from them; `seeming` decides where no rule has. */
export function readSentenceClaims(
  lazy: LazySentence,
  around: Surroundings,
  context: SourceContext,
  lines: LineIndex,
  seeming: Seeming,
): ReadClaim[] {
  const sentence = lazy.tokens();
  const { tokens } = sentence;
  const figures = lazy.figures;
  const none = (f: Figure, among: readonly Figure[]): NoClaimReason | null =>
    f.nonClaim ?? whyNone(f, among, sentence, context.text, context.properWords);
  // what makes no claim itself is dated by no date
  const reasons = new Map<Figure, NoClaimReason | null>();
  for (const f of figures) if (!isTime(f)) reasons.set(f, none(f, figures));
  const dated = figures.filter((f) => isTime(f) || reasons.get(f) === null);
  for (const f of figures) if (isTime(f)) reasons.set(f, none(f, dated));
  const open = figures.filter((f) => {
    const reason = reasons.get(f) ?? null;
    return reason === null || seeming.overrules(reason);
  });
  if (open.length === 0) return [];
  const notice = isNotice(lazy, around);
  const foot = !notice && isPageFoot(lazy, around);
  const names = namesOf(
    tokens.filter((t) => !isInFigures(t, lazy.figures)),
    context.properWords,
  );
  const opening = openingOf(tokens);
  const sayings = sayingsOf(tokens, names, (t) => isInFigures(t, figures));
  const adds = additionOf(context.text.slice(lazy.start, lazy.end));
  const standings = new Standings(context.text);
  const denied = isDenied(lazy, around);
  return open.flatMap((figure) => {
    const { terms: own, phrase } = termsOf(sentence, figure, figures);
    const reason =
      reasons.get(figure) ??
      (notice
        ? 'notice'
        : // the day of a meeting is told to be known, wherever it stands
          foot && figure.quantity.type !== 'date'
          ? 'foot'
          : isOnStrip(figure, lazy)
            ? 'strip'
            : isAnecdote(figure, own, lazy, around)
              ? 'anecdote'
              : null);
    if (!seeming.claims(figure, lazy, reason)) return [];
    const clause = clauseOf(tokens, figure);
    const said = speakerOf(sentence, sayings, figure, context.text);
    const speaker = said.slot.value === null ? quoteSpeaker(figure, lazy, around, context.text) : said.slot;
    const inherited = inheritedTerms(lazy, figure, own, around);
    const against = setAgainst(figure, lazy, around);
    const terms = [...own, ...(against ? termsOfOpposed(against, own) : []), ...inherited.terms];
    const clauseTokens = tokens.filter((t) => t.start < clause.end && t.end > clause.start);
    const near = names.filter(
      (n) =>
        (overlaps(n, clause) || (opening !== null && overlaps(n, opening))) &&
        (said.owns || !isSpeaker(n, speaker, clauseTokens)),
    );
    const scope = near.length > 0 ? near : inherited.names;
    const told = said.owns ? [] : sayings.map((s) => s.speaker);
    const words = context.text.slice(clause.start, clause.end);
    const designators = [
      ...exceptOf(told, designatorsOf(clauseTokens, words, clause.start, figures)).filter((d) => !overlaps(d, figure)),
      ...scoreDesignator(figure, tokens),
    ];
    const { line, column } = lines.place(figure.start);
    const worded = standings.of(clause, figure);
    const { cell } = lazy.block;
    const lent =
      cell && !worded.strong
        ? standings.ofHeaders(cell)
        : tellsNothing(worded)
          ? standingOfList(lazy, around, standings)
          : null;
    const standing = lent ?? worded;
    const segment = segmentSpan(tokens, figure);
    const time = holdsFor(figure, lazy, segment, context);
    const kind = (cell && kindInCell(cell, figure)) ?? kindOf(tokens, figure, figures);
    return {
      id: `${context.path}#${figure.start}`,
      source: context.id,
      path: context.path,
      figure,
      line,
      column,
      sentence: { start: lazy.start, end: lazy.end },
      terms,
      names: scope,
      namesFrom: near.length > 0 ? 'stated' : scope.length > 0 ? 'inherited' : 'unknown',
      around: [...names, ...inherited.names],
      designators: designators.length > 0 ? designators : inherited.designators,
      measure: measureOf(figure, terms, phrase, lazy.block, context.text),
      kind,
      scope: scopeSlot(near, scope, context.text),
      time,
      asOf: context.day === null ? UNKNOWN : { value: context.day, from: 'inherited' },
      standing,
      cues: { kind: cueOf(kind, context.text), standing: cueOf(standing.slot, context.text) },
      speaker,
      restates: figure.restates === null ? null : `${context.path}#${figure.restates}`,
      adds,
      workedOut: workedOutOf(figure, kind.value, figures, { text: context.text, start: lazy.start, end: lazy.end }),
      denied:
        standing.slot.value === 'denied' ||
        denied ||
        isDeniedDate(figure, tokens) ||
        against?.as === 'not' ||
        isWithdrawn(figure, lazy),
      against: against?.to.start ?? null,
      period: time.days === null && !isTime(figure) ? periodOf(figure, segment, lazy, context.text) : null,
      particulars: particularsOf(figure, { segment, clause, sentence: lazy }, tokens, context.text),
    };
  });
}

function isTime({ quantity }: Figure): boolean {
  return quantity.type === 'date' || quantity.type === 'time';
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** No word says what standing a figure has. */
function tellsNothing({ slot }: Standing): boolean {
  return slot.value === null || slot.start === undefined;
}

/** The words that told what a slot holds. */
function cueOf(slot: Slot, text: string): string | null {
  return slot.value === null || slot.start === undefined ? null : text.slice(slot.start, slot.end);
}

const UNKNOWN: Slot = { value: null, from: 'unknown' };

function scopeSlot(near: readonly Name[], scope: readonly Name[], text: string): Slot {
  const first = near[0] ?? scope[0];
  if (!first) return UNKNOWN;
  const all = near.length > 0 ? near : scope;
  const value = [...new Set(all.map((n) => text.slice(n.start, n.end)))].join(', ');
  return { value, from: near.length > 0 ? 'stated' : 'inherited', start: first.start, end: first.end };
}

/** A name that only says who says it, unless it also owns the figure ("Ardland pledged ..."). */
function isSpeaker(name: Name, speaker: Slot, tokens: readonly Token[]): boolean {
  if (speaker.value === null || speaker.start === undefined || speaker.end === undefined) return false;
  if (name.end <= speaker.start || name.start >= speaker.end) return false;
  return !tokens.some((t) => t.start >= name.end && t.start - name.end < 3 && (t.text === "'s" || t.text === '’s'));
}

/** The next sentence takes it back: "That is wrong." */
function isDenied(lazy: LazySentence, around: Surroundings): boolean {
  for (const away of [1, 2]) {
    const next = around.at(lazy.index + away);
    if (!next) return false;
    if (isDenial(next)) return true;
    if (next.figures.length > 0) return false;
  }
  return false;
}
