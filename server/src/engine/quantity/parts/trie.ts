import { TokenRoom, Tokens, WORD } from './tokens';
import type { Vocabulary } from './vocabulary';

interface Node<T> {
  next: Map<number, Node<T>> | null;
  values: T[];
}

/** What a phrase matched: its values and the token behind it. */
export interface Match<T> {
  readonly values: readonly T[];
  readonly next: number;
}

/** Phrases of several tokens. The longest that matches wins; a hyphen may stand where a phrase has a blank. */
export class Trie<T> {
  private readonly room = new TokenRoom();
  private readonly root: Node<T> = { next: null, values: [] };

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly backwards = false,
  ) {}

  /** The id of the phrase's first token. */
  add(phrase: string, value: T): number {
    // Interned first, so that cutting the phrase finds an id for every piece.
    for (const piece of new Tokens(phrase, this.vocabulary, this.room).pieces()) this.vocabulary.intern(piece);
    const tokens = new Tokens(phrase, this.vocabulary, this.room);
    let node = this.root;
    for (let k = 0; k < tokens.count; k++) {
      const id = tokens.id(this.backwards ? tokens.count - 1 - k : k);
      node.next ??= new Map();
      let child = node.next.get(id);
      if (!child) node.next.set(id, (child = { next: null, values: [] }));
      node = child;
    }
    node.values.push(value);
    return tokens.id(0);
  }

  /** The longest phrase at token i, for which `accept` keeps at least one value. */
  match(tokens: Tokens, i: number, accept?: (value: T, next: number) => boolean): Match<T> | null {
    const step = this.backwards ? -1 : 1;
    let node = this.root;
    let best: Match<T> | null = null;
    let at = i;
    for (;;) {
      const id = tokens.id(at);
      const child: Node<T> | undefined = id ? node.next?.get(id) : undefined;
      if (!child) {
        // "metric-ton", "miles-per-hour"
        if (
          at !== i &&
          tokens.hyphen(at) &&
          tokens.kind(at + step) === WORD &&
          tokens.kind(at - step) === WORD &&
          node.next
        ) {
          at += step;
          if (node.next.has(tokens.id(at))) continue;
        }
        return best;
      }
      node = child;
      at += step;
      if (node.values.length > 0) {
        const next = at;
        const values = accept ? node.values.filter((value) => accept(value, next)) : node.values;
        if (values.length > 0) best = { values, next };
      }
    }
  }
}
