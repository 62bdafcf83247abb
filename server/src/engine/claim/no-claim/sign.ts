import type { NoClaimReason } from './reason';

/** What a figure or its sentence looks like: "hedged", or "verb" with the value "change". */
export interface Sign {
  readonly what: string;
  /** Empty where there is nothing to tell beyond that it is so. */
  readonly value: string;
}

/** Signs that say one thing of figures of every kind, and those that say another of each. */
export interface Signs {
  readonly plain: readonly Sign[];
  readonly crossed: readonly Sign[];
}

export function sign(what: string, value = ''): Sign {
  return { what, value };
}

/** The sign that a rule takes the figure for no claim. */
export function ruleSign(reason: NoClaimReason): Sign {
  return sign('rule', reason);
}

/** The name by which the table of weights has a sign: "hedged", "verb:change". */
export function nameOf({ what, value }: Sign): string {
  return value === '' ? what : `${what}:${value}`;
}
