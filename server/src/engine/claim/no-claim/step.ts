/** The first of the steps that a number does not pass. */
export function step(value: number, steps: readonly number[]): string {
  return String(steps.find((s) => value <= s) ?? 'more');
}
