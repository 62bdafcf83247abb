import type { LazySentence } from './lazy-sentence';

/** The sentences that a reading looked at, by their place among those of the source. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

/** The sentences of a source around one that is being read. Remembers how far was looked: on so much the reading rests. */
export class Surroundings {
  private first: number;
  private last: number;
  private wide = false;

  constructor(
    private readonly sentences: readonly LazySentence[],
    index: number,
  ) {
    this.first = index;
    this.last = index;
  }

  at(index: number): LazySentence | undefined {
    if (index < this.first) this.first = index;
    if (index > this.last) this.last = index;
    return this.sentences[index];
  }

  /** All of the source. */
  everywhere(): readonly LazySentence[] {
    this.wide = true;
    return this.sentences;
  }

  /** How far was looked; null where the whole source was. */
  get reach(): Reach | null {
    return this.wide ? null : { first: this.first, last: this.last };
  }
}
