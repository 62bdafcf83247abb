import type { Verdict } from '../../../../server/src/engine/report';
import type { ComparedStatement, Place } from '../../../../server/src/protocol';

/** A small picture as shapes, in pixels from the upper left corner. Who draws it decides how. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The picture in words, for those who do not see it. */
  readonly label: string;
  readonly shapes: readonly Shape[];
}

export type Shape =
  | { readonly kind: 'path'; readonly d: string; readonly className: string; readonly claims: readonly string[] }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      readonly className: string;
    };

/** A statement with its place. */
export interface Placed extends ComparedStatement {
  readonly place: Place;
}

/** What is drawn once: all statements of one value and one verdict. */
export interface Mark {
  readonly place: Place;
  readonly verdict: Verdict;
  readonly claims: readonly string[];
}

export const pictureWidth = 184;

/** Statements of one value and one verdict together. */
export function marksOf(statements: readonly Placed[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { place, verdict, claim } of statements) {
    const key = JSON.stringify([place.low, place.value, place.high, place.soft, verdict]);
    const known = marks.get(key);
    marks.set(key, { place, verdict, claims: [...(known?.claims ?? []), claim] });
  }
  return [...marks.values()];
}

export function line(x1: number, y1: number, x2: number, y2: number, className: string): Shape {
  return { kind: 'path', d: `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`, className, claims: [] };
}

export function text(
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  words: string,
  className: string,
): Shape {
  return { kind: 'text', x: Number(n(x)), y: Number(n(y)), anchor, text: words, className };
}

/** A coordinate with a tenth of a pixel. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
