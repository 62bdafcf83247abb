import type { ReadClaim } from '../claim/read-claim';

const KEYS = new WeakMap<ReadClaim, string>();

/** All of a claim that comparing looks at, but for where its sentence stands: equal for a claim that an edit has moved. */
export function contentKey(claim: ReadClaim): string {
  let key = KEYS.get(claim);
  if (key === undefined) KEYS.set(claim, (key = keyOf(claim)));
  return key;
}

function keyOf(claim: ReadClaim): string {
  const { figure, time, standing, sentence } = claim;
  return JSON.stringify([
    // claims of one sentence stay together
    [figure.start - sentence.start, sentence.end - sentence.start],
    [figure.text, figure.quantity, figure.dimension, figure.base, figure.factor, figure.precision],
    [figure.digitsStated, figure.written, figure.per?.unit, figure.relative, figure.nonClaim, figure.hedgeTolerance],
    [figure.group?.kind, figure.group?.index, figure.hedgeSpan === null, figure.unitSpan === null],
    figure.restates === null ? null : figure.start - figure.restates,
    claim.terms.map(({ word, text, lemma, stem, role, weight, name }) => [word, text, lemma, stem, role, weight, name]),
    [claim.names, claim.around].map((names) =>
      names.map(({ key, words, attached, leads }) => [key, words, attached, leads]),
    ),
    claim.namesFrom,
    claim.designators.map(({ noun, id }) => [noun, id]),
    [claim.measure, claim.kind, claim.scope, time.slot, claim.asOf, standing.slot, claim.speaker].map((slot) => [
      slot.value,
      slot.from,
      'start' in slot,
    ]),
    [time.days?.from, time.days?.to, time.weekday, time.now, standing.strong],
    [
      claim.restates === null,
      claim.adds,
      claim.workedOut,
      claim.denied,
      claim.against !== null && figure.start - claim.against,
      claim.period,
      claim.particulars,
    ],
  ]);
}
