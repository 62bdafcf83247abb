type Bytes = Uint8Array<ArrayBuffer>;

/** So many bytes lie side by side; what is longer lies alone. */
const ROOM = 2 ** 20;

/**
 * Keeps very many short stretches of bytes, each once, side by side in a few long ones: alone each costs as much again
 * in the memory around it, and the one that is freed last holds what was handed over with it.
 */
export class ByteStore {
  private last: Bytes = new Uint8Array(0);
  private end = 0;
  /** How much is in use of each long stretch. */
  private readonly used = new Map<ArrayBuffer, number>();

  /** The same bytes in the store. */
  keep(bytes: Bytes): Bytes {
    const { length } = bytes;
    if (this.end + length > this.last.length) {
      this.last = new Uint8Array(Math.max(ROOM, length));
      this.end = 0;
    }
    const kept = this.last.subarray(this.end, this.end + length);
    kept.set(bytes);
    this.end += length;
    this.used.set(kept.buffer, (this.used.get(kept.buffer) ?? 0) + length);
    return kept;
  }

  /** What was kept is not wanted any more. */
  drop({ buffer, length }: Bytes): void {
    const left = (this.used.get(buffer) ?? 0) - length;
    if (left > 0) this.used.set(buffer, left);
    else this.used.delete(buffer);
  }

  /** Whether most of what lies around some bytes is not wanted any more, so that they had better be kept anew. */
  isLonely({ buffer }: Bytes): boolean {
    return buffer !== this.last.buffer && (this.used.get(buffer) ?? 0) < buffer.byteLength / 2;
  }
}
