import type { GistTable } from '../likeness/gist-table';
import { GrowingList } from './growing-list';
import { ValueIndex } from './value-index';

/** The claims that can be compared at all, as rows of a table, found by their words and by their values. */
export class ClaimSpace {
  readonly values: ValueIndex;
  /** By the numbers of the words. */
  private readonly posted: (GrowingList | undefined)[] = [];

  constructor(private readonly table: GistTable) {
    this.values = new ValueIndex(table);
  }

  add(row: number): void {
    this.values.add(row);
    this.table.eachWord(row, (number) => {
      while (this.posted.length <= number) this.posted.push(undefined);
      (this.posted[number] ??= new GrowingList()).push(row);
    });
  }

  remove(row: number): void {
    this.values.remove(row);
    this.table.eachWord(row, (number) => {
      const list = this.posted[number];
      list?.remove(row);
      if (list?.length === 0) this.posted[number] = undefined;
    });
  }

  /** Calls for each row that has one of some words. */
  sharing(numbers: readonly number[], each: (row: number) => void): void {
    this.table.ask();
    for (const number of numbers) {
      const list = this.posted[number];
      for (let i = 0; list && i < list.length; i += 1) {
        const row = list.at(i);
        if (this.table.isFirst(row)) each(row);
      }
    }
  }
}
