import type { ValueKey } from '../values/index-keys';

/** Stretches wider than this are looked through one by one. */
const WIDE = 64;

/** Finds what lies at a value, or what meets a stretch of values. */
export class ValueIndex<T extends { readonly keys: readonly ValueKey[] }> {
  /** By axis, then by bucket. */
  private readonly narrow = new Map<string, Map<number, T[]>>();
  private readonly wide = new Set<T>();

  add(one: T): void {
    this.each(one, (list) => list.push(one));
    if (one.keys.some(isWide)) this.wide.add(one);
  }

  remove(one: T): void {
    this.each(one, (list) => {
      const at = list.lastIndexOf(one);
      const last = list.pop();
      if (last !== undefined && at >= 0 && at < list.length) list[at] = last;
    });
    this.wide.delete(one);
  }

  /** All that may meet some stretches, each once. */
  meeting(keys: readonly ValueKey[]): Set<T> {
    const found = new Set<T>();
    for (const { axis, from, to } of keys) {
      const buckets = this.narrow.get(axis);
      if (!buckets) continue;
      if (to - from <= buckets.size)
        for (let bucket = from; bucket <= to; bucket += 1) for (const one of buckets.get(bucket) ?? []) found.add(one);
      else
        for (const [bucket, list] of buckets)
          if (from <= bucket && bucket <= to) for (const one of list) found.add(one);
    }
    for (const one of this.wide) if (mayMeet(keys, one.keys)) found.add(one);
    return found;
  }

  private each({ keys }: T, then: (list: T[]) => void): void {
    for (const key of keys) {
      if (isWide(key)) continue;
      let buckets = this.narrow.get(key.axis);
      if (!buckets) this.narrow.set(key.axis, (buckets = new Map<number, T[]>()));
      for (let bucket = key.from; bucket <= key.to; bucket += 1) {
        let list = buckets.get(bucket);
        if (!list) buckets.set(bucket, (list = []));
        then(list);
        if (list.length === 0) buckets.delete(bucket);
      }
    }
  }
}

function isWide({ from, to }: ValueKey): boolean {
  return to - from > WIDE;
}

/** Whether any stretch of one meets one of the other. */
export function mayMeet(keys: readonly ValueKey[], others: readonly ValueKey[]): boolean {
  for (const key of keys)
    for (const other of others)
      if (key.axis === other.axis && key.from <= other.to && other.from <= key.to) return true;
  return false;
}
