import { record } from '../settings';
import { decisionNames, sameDecision, type Decision } from './decision';
import type { FigurePlace } from './figure-key';

/** Where a folder keeps its decisions. */
export const DECISIONS_FILE = '.crosscheck/decisions.json';

const version = 1;

/** What a file of decisions says. */
export type DecisionsText =
  | {
      readonly kind: 'decisions';
      readonly decisions: readonly Decision[];
      /** Entries that are no decisions as we know them; they are written back as they are. */
      readonly strange: readonly unknown[];
    }
  | { readonly kind: 'corrupt'; readonly reason: string }
  /** Written by a later version of Crosscheck: it is neither followed nor written. */
  | { readonly kind: 'newer' };

const noDecisions: DecisionsText = { kind: 'decisions', decisions: [], strange: [] };

/** Reads the text of a decisions file; null is a file that does not exist. */
export function parseDecisions(text: string | null): DecisionsText {
  if (text === null) return noDecisions;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { kind: 'corrupt', reason: error instanceof Error ? error.message : String(error) };
  }
  const { version: written, decisions: entries } = record(value);
  if (typeof written === 'number' && written > version) return { kind: 'newer' };
  if (!Array.isArray(entries)) return { kind: 'corrupt', reason: 'it holds no list of decisions' };
  const decisions: Decision[] = [];
  const strange: unknown[] = [];
  for (const entry of entries) {
    const decision = toDecision(entry);
    if (decision) decisions.push(decision);
    else strange.push(entry);
  }
  return { kind: 'decisions', decisions, strange };
}

export function decisionsText(decisions: readonly Decision[], strange: readonly unknown[]): string {
  const entries = decisions.map(({ decision, figure, others, decided }) => ({
    decision,
    figure,
    ...(others.length > 0 ? { others } : {}),
    ...(decided === null ? {} : { decided }),
  }));
  return `${JSON.stringify({ version, decisions: [...entries, ...strange] }, null, 2)}\n`;
}

/**
 * With one decision more, as the last; made again, it takes the place of what it repeats. A list that holds this very
 * decision stays as it is, so that the change can be made twice.
 */
export function withDecision(decisions: readonly Decision[], added: Decision): readonly Decision[] {
  if (decisions.some((one) => one.decided === added.decided && sameDecision(one, added))) return decisions;
  return [...withoutDecision(decisions, added), added];
}

export function withoutDecision(decisions: readonly Decision[], removed: Decision): readonly Decision[] {
  return decisions.filter((one) => !sameDecision(one, removed));
}

/** A decision as it stands in a file or in a command's arguments, which nobody has checked; null where it is none. */
export function toDecision(value: unknown): Decision | null {
  const entry = record(value);
  const decision = decisionNames.find((name) => name === entry['decision']);
  const figure = toPlace(entry['figure']);
  // what is no list is not read as none: a decision would say more than it was meant to
  const listed: unknown = entry['others'] ?? [];
  const others = Array.isArray(listed) ? listed.map(toPlace) : [null];
  if (!decision || !figure || others.includes(null)) return null;
  if (decision === 'not the same thing' && others.length === 0) return null;
  return {
    decision,
    figure,
    others: others.filter((place) => place !== null),
    decided: typeof entry['decided'] === 'string' ? entry['decided'] : null,
  };
}

function toPlace(value: unknown): FigurePlace | null {
  const { path, before, figure, after } = record(value);
  if (typeof path !== 'string' || path === '' || typeof figure !== 'string' || figure === '') return null;
  if (typeof before !== 'string' || typeof after !== 'string') return null;
  return { path, before, figure, after };
}
