import packed from '../data/packed.json';
import { BETWEEN } from './format';

/** Entries of a table that nearly everything that is packed has: they are told by their numbers. */
export class CommonEntries {
  private readonly places: ReadonlyMap<string, number>;

  constructor(readonly entries: readonly string[]) {
    this.places = new Map(entries.map((entry, place) => [entry, place]));
  }

  placeOf(entry: string): number | undefined {
    return this.places.get(entry);
  }
}

/** They make what is packed smaller and quicker to unpack. What is not among them is told in full: none is needed. */
export const commonEntries = {
  shapes: new CommonEntries(packed.shapes.map((keys) => keys.join(BETWEEN))),
  strings: new CommonEntries(packed.strings),
};
