import type { Judgement } from './judging/judgement';

/** Something that a finding rests on, until it holds no more. */
export interface Ground {
  readonly holds: boolean;
}

/** So many things are known at most. */
const KEPT = 100_000;

/** What sources in hand say of something; each judgement stays the same object as long as they say the same. Null where that cannot be told any more. */
type Saying = () => readonly (Judgement | null)[] | null;

/**
 * What sources in hand say of claims of other sources: after an edit that changes claims it is looked up again, and
 * what was found by it holds as long as it is the same.
 */
export class SaidInHand {
  private readonly grounds = new Map<string, Said>();
  private edits = 0;

  /** Claims of a source in hand have come or gone. */
  changed(): void {
    this.edits += 1;
  }

  forget(): void {
    this.grounds.clear();
  }

  /** The ground that sources in hand say of something what they say now. */
  ground(name: string, saying: Saying): Ground {
    const known = this.grounds.get(name);
    if (known?.holds === true) return known;
    if (this.grounds.size >= KEPT) this.grounds.clear();
    const ground = new Said(saying, () => this.edits);
    this.grounds.set(name, ground);
    return ground;
  }
}

class Said implements Ground {
  private readonly said: ReturnType<Saying>;
  private looked: number;
  private isSaid: boolean;

  constructor(
    private readonly saying: Saying,
    private readonly edits: () => number,
  ) {
    this.looked = edits();
    this.said = saying();
    this.isSaid = this.said !== null;
  }

  get holds(): boolean {
    const edits = this.edits();
    if (this.isSaid && this.looked !== edits) {
      this.looked = edits;
      this.isSaid = areSame(this.said, this.saying());
    }
    return this.isSaid;
  }
}

function areSame(some: ReturnType<Saying>, others: ReturnType<Saying>): boolean {
  return some?.length === others?.length && (some?.every((one, i) => one === others?.[i]) ?? false);
}
