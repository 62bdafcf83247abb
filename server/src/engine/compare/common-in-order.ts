/**
 * The items that two lists have in common and in the same order, as far as an edit leaves them: all at the beginning
 * and the end, and between those as many as follow each other in both, the n-th of some equal items being the n-th.
 *
 * @returns for places of the second list where the item stands in the first
 */
export function commonInOrder(before: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const common = new Map<number, number>();
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) {
    common.set(head, head);
    head += 1;
  }
  let tail = 0;
  while (head + tail < most && before.at(-1 - tail) === now.at(-1 - tail)) {
    tail += 1;
    common.set(now.length - tail, before.length - tail);
  }
  const places = placesOf(before.slice(head, before.length - tail));
  const pairs: { readonly at: number; readonly was: number }[] = [];
  for (let at = head; at < now.length - tail; at += 1) {
    const was = places.get(now[at] ?? '')?.shift();
    if (was !== undefined) pairs.push({ at, was: head + was });
  }
  for (const { at, was } of longestRising(pairs)) common.set(at, was);
  return common;
}

function placesOf(items: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  items.forEach((item, at) => {
    const known = places.get(item);
    if (known) known.push(at);
    else places.set(item, [at]);
  });
  return places;
}

/** The most pairs in their order whose `was` rises all along. */
function longestRising<T extends { readonly was: number }>(pairs: readonly T[]): T[] {
  interface Step {
    readonly pair: T;
    readonly before: Step | null;
  }
  /** For each length the run of that length that ends lowest. */
  const ends: Step[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.pair.was ?? 0) < pair.was) low = middle + 1;
      else high = middle;
    }
    ends[low] = { pair, before: ends[low - 1] ?? null };
  }
  const rising: T[] = [];
  for (let step = ends.at(-1) ?? null; step; step = step.before) rising.push(step.pair);
  return rising.reverse();
}
