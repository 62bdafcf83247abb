import { KnownOrigins } from './origins/origins';
import type { Ground } from './said-in-hand';
import { SaidInHand } from './said-in-hand';

/** So many lists are known at most. */
const KEPT = 100_000;

/** What was found so far, and what that rests on. */
interface Found {
  readonly items: string[];
  isAll: boolean;
  readonly grounds: Set<Ground>;
}

/**
 * Where sources and claims stand among all others, each found once. Who walks through all documents, or edits one of
 * them, would else find the same of their neighbours again and again. What was found is known until something that it
 * rests on holds no more; all is forgotten when a source that is not in hand comes, goes or changes.
 */
export class KnownStanding {
  readonly origins = new KnownOrigins();
  readonly inHandSay = new SaidInHand();
  private readonly known = new Map<string, Found>();
  /** What was found of sources in hand: another thing after the next edit. */
  private readonly passing = new Map<string, Found>();
  /** The sources in hand as they are now. */
  private inHand = { holds: true };
  /** What the finding that is under way rests on. */
  private resting: Set<Ground> | null = null;

  /** Says that what is being found rests on something. */
  restsOn(ground: Ground): void {
    this.resting?.add(ground);
  }

  /** Says that what is being found may be something else after the next edit of a source in hand. */
  passes(): void {
    this.restsOn(this.inHand);
  }

  /** What is found one after another, by a name of its own: what is known of it is not looked for again. */
  ofAll(name: string, find: () => Iterator<string>): Iterable<string> {
    return this.inTurn(this.listIn(this.known, name), find);
  }

  /** The same of what bears on sources in hand. */
  ofInHand(name: string, find: () => Iterator<string>): Iterable<string> {
    this.passes();
    return this.inTurn(this.listIn(this.passing, name), find);
  }

  /** A source in hand was edited. @param claims some of its claims are others now */
  edited(claims: 'kept' | 'changed'): void {
    if (claims === 'changed') this.inHandSay.changed();
    this.forgetPassing();
  }

  private forgetPassing(): void {
    this.passing.clear();
    this.inHand.holds = false;
    this.inHand = { holds: true };
  }

  forget(): void {
    this.origins.clear();
    this.known.clear();
    this.inHandSay.forget();
    this.forgetPassing();
  }

  private listIn(lists: Map<string, Found>, name: string): Found {
    const known = lists.get(name);
    if (known && [...known.grounds].every(({ holds }) => holds)) return known;
    if (lists.size >= KEPT) lists.clear();
    const found: Found = { items: [], isAll: false, grounds: new Set() };
    lists.set(name, found);
    return found;
  }

  private *inTurn(known: Found, find: () => Iterator<string>): Generator<string> {
    let search: Iterator<string> | null = null;
    let passed = 0;
    for (let at = 0; ; at += 1) {
      while (known.items.length <= at && !known.isAll) {
        const next = this.watched(known.grounds, (search ??= find()));
        if (next.done === true) known.isAll = true;
        else if (passed++ === known.items.length) known.items.push(next.value);
      }
      for (const ground of known.grounds) this.restsOn(ground);
      const item = known.items[at];
      if (item === undefined) return;
      yield item;
    }
  }

  private watched(grounds: Set<Ground>, search: Iterator<string>): IteratorResult<string, unknown> {
    const outer = this.resting;
    this.resting = grounds;
    try {
      return search.next();
    } finally {
      this.resting = outer;
    }
  }
}
