import type { Span } from '../engine/report';

/** Figures of a document that take no part because there are too many. */
export interface FiguresLeft {
  readonly count: number;
  readonly limit: number;
  /** Where the first of them stands. */
  readonly first: Span;
}

/** What is said where a limit is met: what is left out, and which setting takes more. */

export function figuresLeftOut({ count, limit }: FiguresLeft): string {
  const figures = count === 1 ? '1 figure' : `${count} figures`;
  return `${figures} beyond the first ${limit} take no part; the setting crosscheck.maxFigures takes more`;
}

export function problemsLeftOut(count: number): string {
  const problems = count === 1 ? '1 more problem is' : `${count} more problems are`;
  return `${problems} not listed; the setting crosscheck.maxProblems lists more`;
}

export function sourceLeftOut(limit: number): string {
  return `beyond the limit of ${limit} sources; the setting crosscheck.maxSources takes more`;
}

export function comparedInPart(sources: number, limit: number): string {
  return `${sources} sources are more than the ${limit} that are compared as a whole: this is what touches the open documents. The setting crosscheck.maxCompared takes more.`;
}

/** @param reason why a file is too large, in words */
export function fileTooLarge(reason: string): string {
  return `${reason}; the setting crosscheck.maxFileSize raises it`;
}
