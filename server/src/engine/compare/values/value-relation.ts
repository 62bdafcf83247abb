import type { CorroboratesBasis } from '../../report';

/** How the values of two figures of one dimension stand to each other. */
export type ValueRelation =
  | { readonly kind: 'agree'; readonly basis: Exclude<CorroboratesBasis, 'derived'> }
  /** Inside a bound, but so far inside that it says little. */
  | { readonly kind: 'loose' }
  /** Disjoint strictly, but not leniently: neither agreement nor conflict. */
  | { readonly kind: 'near' }
  | { readonly kind: 'disjoint' }
  /** Amounts in two currencies without a rate or apart at the one that is stated, or dates that cannot be placed. */
  | { readonly kind: 'incomparable'; readonly why: 'currency' | 'rate' | 'date' };
