/** A number so many times as large, without the noise of binary fractions: 4.1 in millions is 4,100,000. */
export function timesExactly(x: number, factor: number): number {
  return Number((x * factor).toPrecision(15));
}
