import type { Verdict } from '../../../../server/src/engine/report';

/** Marks beside the figures that can be read without colours. */
export const marks: Readonly<Record<Verdict, string>> = {
  conflicting: '✗',
  disputed: '≠',
  corroborated: '✓',
  repeated: '=',
  related: '~',
  unconfirmed: '·',
};
