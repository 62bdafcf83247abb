/** Nobody's. */
const NONE = -1;

/** A node: its hash, the next node of the same last bits (or the next free one), and some numbers, all in one stretch of memory. */
const NODE = 8;
const NEXT = 1;
const FIRST = 2;

/**
 * Lists of small whole numbers by hashes of 32 bits. Frequent hashes have very long lists, and to go along one costs
 * little: several numbers lie side by side.
 */
export class HashLists {
  /** By the last bits of a hash: its first node. */
  private heads = new Int32Array(256).fill(NONE);
  private nodes = new Int32Array(256 * NODE);
  /** Where the next node would begin. */
  private used = 0;
  private free = NONE;
  private count = 0;

  add(hash: number, number: number): void {
    this.count += 1;
    const head = this.headOf(hash);
    const first = this.heads[head] ?? NONE;
    if (first !== NONE && this.nodes[first] === hash) {
      const room = this.roomIn(first);
      if (room < NODE) {
        this.nodes[first + room] = number;
        return;
      }
    }
    const node = this.newNode();
    this.nodes[node] = hash;
    this.nodes[node + FIRST] = number;
    this.nodes.fill(NONE, node + FIRST + 1, node + NODE);
    this.link(node);
  }

  remove(hash: number, number: number): void {
    const head = this.headOf(hash);
    let before = NONE;
    for (let node = this.heads[head] ?? NONE; node !== NONE; node = this.nodes[node + NEXT] ?? NONE) {
      if (this.nodes[node] === hash && this.take(node, number)) {
        this.count -= 1;
        if (this.nodes[node + FIRST] === NONE) this.unlink(node, before, head);
        return;
      }
      before = node;
    }
  }

  each(hash: number, take: (number: number) => void): void {
    const { nodes } = this;
    for (let node = this.heads[this.headOf(hash)] ?? NONE; node !== NONE; node = nodes[node + NEXT] ?? NONE) {
      if (nodes[node] !== hash) continue;
      for (let at = FIRST; at < NODE; at += 1) {
        const number = nodes[node + at] ?? NONE;
        if (number === NONE) break;
        take(number);
      }
    }
  }

  get size(): number {
    return this.count;
  }

  /** Mixed, because hashes may be chosen by their last bits. */
  private headOf(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - Math.log2(this.heads.length));
  }

  /** The first empty place of a node; behind it where there is none. */
  private roomIn(node: number): number {
    let at = FIRST;
    while (at < NODE && this.nodes[node + at] !== NONE) at += 1;
    return at;
  }

  /** Takes a number out of a node, whose last one gets its place; false where it is not there. */
  private take(node: number, number: number): boolean {
    const last = this.roomIn(node) - 1;
    for (let at = FIRST; at <= last; at += 1) {
      if (this.nodes[node + at] !== number) continue;
      this.nodes[node + at] = this.nodes[node + last] ?? NONE;
      this.nodes[node + last] = NONE;
      return true;
    }
    return false;
  }

  private newNode(): number {
    const node = this.free;
    if (node !== NONE) {
      this.free = this.nodes[node + NEXT] ?? NONE;
      return node;
    }
    if (this.used === this.nodes.length) this.grow();
    this.used += NODE;
    return this.used - NODE;
  }

  private link(node: number): void {
    const head = this.headOf(this.nodes[node] ?? 0);
    this.nodes[node + NEXT] = this.heads[head] ?? NONE;
    this.heads[head] = node;
  }

  private unlink(node: number, before: number, head: number): void {
    const next = this.nodes[node + NEXT] ?? NONE;
    if (before === NONE) this.heads[head] = next;
    else this.nodes[before + NEXT] = next;
    this.nodes[node + NEXT] = this.free;
    this.free = node;
  }

  private grow(): void {
    const larger = new Int32Array(this.nodes.length * 2);
    larger.set(this.nodes);
    this.nodes = larger;
    // no node is free: all of them are in use, and linked anew
    this.heads = new Int32Array(this.heads.length * 2).fill(NONE);
    for (let node = 0; node < this.used; node += NODE) this.link(node);
  }
}
