import type { GistTable, NumberedKey } from '../likeness/gist-table';
import { GrowingList } from './growing-list';

/** Stretches wider than this are looked through one by one. */
const WIDE = 64;

/** Finds the rows of a table whose values lie somewhere, or meet a stretch of values. */
export class ValueIndex {
  /** By axis, then by bucket. */
  private readonly narrow = new Map<number, Map<number, GrowingList>>();
  private readonly wide = new Set<number>();

  constructor(private readonly table: GistTable) {}

  add(row: number): void {
    this.each(row, (list) => list.push(row));
    if (this.isWide(row)) this.wide.add(row);
  }

  remove(row: number): void {
    this.each(row, (list) => list.remove(row));
    this.wide.delete(row);
  }

  /** All that may meet some stretches, each once. */
  meeting(keys: readonly NumberedKey[]): Set<number> {
    const found = new Set<number>();
    const take = (list: GrowingList | undefined): void => {
      for (let i = 0; list && i < list.length; i += 1) found.add(list.at(i));
    };
    for (const { axis, from, to } of keys) {
      const buckets = this.narrow.get(axis);
      if (!buckets) continue;
      if (to - from <= buckets.size) for (let bucket = from; bucket <= to; bucket += 1) take(buckets.get(bucket));
      else for (const [bucket, list] of buckets) if (from <= bucket && bucket <= to) take(list);
    }
    for (const one of this.wide) if (mayMeet(keys, this.table, one)) found.add(one);
    return found;
  }

  private isWide(row: number): boolean {
    for (let i = 0; i < this.table.keyCount(row); i += 1)
      if (isWide(this.table.low(row, i), this.table.high(row, i))) return true;
    return false;
  }

  private each(row: number, then: (list: GrowingList) => void): void {
    const { table } = this;
    for (let i = 0; i < table.keyCount(row); i += 1) {
      const [axis, from, to] = [table.axis(row, i), table.low(row, i), table.high(row, i)];
      if (isWide(from, to)) continue;
      let buckets = this.narrow.get(axis);
      if (!buckets) this.narrow.set(axis, (buckets = new Map<number, GrowingList>()));
      for (let bucket = from; bucket <= to; bucket += 1) {
        let list = buckets.get(bucket);
        if (!list) buckets.set(bucket, (list = new GrowingList()));
        then(list);
        if (list.length === 0) buckets.delete(bucket);
      }
      if (buckets.size === 0) this.narrow.delete(axis);
    }
  }
}

function isWide(from: number, to: number): boolean {
  return to - from > WIDE;
}

/** Whether any of some stretches meets one of a row. */
export function mayMeet(keys: readonly NumberedKey[], table: GistTable, row: number): boolean {
  for (let i = table.keyCount(row) - 1; i >= 0; i -= 1) {
    const [axis, from, to] = [table.axis(row, i), table.low(row, i), table.high(row, i)];
    for (const key of keys) if (key.axis === axis && key.from <= to && from <= key.to) return true;
  }
  return false;
}
