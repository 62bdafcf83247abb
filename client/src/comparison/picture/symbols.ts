import type { Verdict } from '../../../../server/src/engine/report';

/** The outline of a value's symbol: verdicts differ in shape, not by colour alone. */
export function symbolPath(verdict: Verdict, x: number, y: number): string {
  switch (verdict) {
    case 'conflicting':
      return polygon(x, y, [
        [0, -5],
        [5, 0],
        [0, 5],
        [-5, 0],
      ]);
    case 'disputed':
      return polygon(x, y, [
        [-3.6, -3.6],
        [3.6, -3.6],
        [3.6, 3.6],
        [-3.6, 3.6],
      ]);
    case 'repeated':
      return polygon(x, y, [
        [0, -4.4],
        [4.4, 3.4],
        [-4.4, 3.4],
      ]);
    case 'corroborated':
      return circle(x, y, 4);
    case 'related':
    case 'unconfirmed':
      return circle(x, y, 3);
  }
}

function circle(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function polygon(x: number, y: number, corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([dx, dy]) => `${round(x + dx)} ${round(y + dy)}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
