import type { Figure } from '../quantity/parts/figure';
import type { Span } from '../report';
import type { LineIndex } from './sentence/line-index';
import type { LazySentence } from './sentence/lazy-sentence';
import type { SourceContext } from './sentence/source-context';
import type { ReadClaim } from './read-claim';

/** Where a claim that an edit left as it was stands now. */
export interface Moved {
  readonly figure: Figure;
  readonly sentence: LazySentence;
  readonly context: SourceContext;
  readonly lines: LineIndex;
  /** Where a place of the text before stands now. */
  readonly place: (at: number) => number;
}

/** The same claim with all its places moved. */
export function moveClaim(claim: ReadClaim, { figure, sentence, context, lines, place }: Moved): ReadClaim {
  const move = <T extends object>(one: T): T =>
    isSpan(one) ? { ...one, start: place(one.start), end: place(one.end) } : one;
  const { time, standing } = claim;
  return {
    ...claim,
    ...lines.place(figure.start),
    id: `${context.path}#${figure.start}`,
    source: context.id,
    figure,
    sentence: { start: sentence.start, end: sentence.end },
    terms: claim.terms.map(move),
    names: claim.names.map(move),
    around: claim.around.map(move),
    designators: claim.designators.map(move),
    measure: move(claim.measure),
    kind: move(claim.kind),
    scope: move(claim.scope),
    time: { ...time, slot: move(time.slot) },
    standing: { ...standing, slot: move(standing.slot) },
    speaker: move(claim.speaker),
    restates: figure.restates === null ? null : `${context.path}#${figure.restates}`,
    against: claim.against === null ? null : place(claim.against),
  };
}

function isSpan(one: object): one is Span {
  return 'start' in one && one.start !== undefined;
}
