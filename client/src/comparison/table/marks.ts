import type { Verdict } from '../../../../server/src/engine/report';

/** Verdicts by how much they need a look. */
export const verdictOrder: readonly Verdict[] = [
  'conflicting',
  'disputed',
  'corroborated',
  'repeated',
  'related',
  'unconfirmed',
];

/** Marks beside the figures that can be read without colours. */
export const marks: Readonly<Record<Verdict, string>> = {
  conflicting: '≠',
  disputed: '⇄',
  corroborated: '✓',
  repeated: '=',
  related: '~',
  unconfirmed: '·',
};
