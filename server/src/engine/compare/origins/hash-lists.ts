/** Nobody's. */
const NONE = -1;

/** Lists of small whole numbers by hashes of 32 bits: twelve bytes for each number and a few for the hashes. */
export class HashLists {
  /** By the last bits of a hash: its first entry. */
  private heads = new Int32Array(1024).fill(NONE);
  private hashes = new Int32Array(1024);
  private numbers = new Int32Array(1024);
  /** The next entry of the same last bits, or the next free one. */
  private nexts = new Int32Array(1024);
  private used = 0;
  private free = NONE;
  private count = 0;

  add(hash: number, number: number): void {
    let entry = this.free;
    if (entry === NONE) entry = this.used++;
    else this.free = this.nexts[entry] ?? NONE;
    if (entry === this.hashes.length) this.grow();
    this.hashes[entry] = hash;
    this.numbers[entry] = number;
    this.count += 1;
    this.link(entry);
  }

  remove(hash: number, number: number): void {
    const head = this.headOf(hash);
    let before = NONE;
    for (let entry = this.heads[head] ?? NONE; entry !== NONE; entry = this.nexts[entry] ?? NONE) {
      if (this.hashes[entry] === hash && this.numbers[entry] === number) {
        const next = this.nexts[entry] ?? NONE;
        if (before === NONE) this.heads[head] = next;
        else this.nexts[before] = next;
        this.nexts[entry] = this.free;
        this.free = entry;
        this.count -= 1;
        return;
      }
      before = entry;
    }
  }

  each(hash: number, take: (number: number) => void): void {
    for (let entry = this.heads[this.headOf(hash)] ?? NONE; entry !== NONE; entry = this.nexts[entry] ?? NONE)
      if (this.hashes[entry] === hash) take(this.numbers[entry] ?? 0);
  }

  get size(): number {
    return this.count;
  }

  /** Mixed, because hashes may be chosen by their last bits. */
  private headOf(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - Math.log2(this.heads.length));
  }

  private link(entry: number): void {
    const head = this.headOf(this.hashes[entry] ?? 0);
    this.nexts[entry] = this.heads[head] ?? NONE;
    this.heads[head] = entry;
  }

  private grow(): void {
    const length = this.hashes.length * 2;
    this.hashes = grown(this.hashes, length);
    this.numbers = grown(this.numbers, length);
    this.nexts = grown(this.nexts, length);
    // no entry is free: all of them are in use, and linked anew
    this.heads = new Int32Array(length).fill(NONE);
    for (let entry = 0; entry < this.used - 1; entry += 1) this.link(entry);
  }
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
