/** Work in steps, for whoever lets others go first between two of them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
