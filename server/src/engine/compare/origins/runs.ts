import type { Shingle } from '../../text/shingles';

/** The runs of words of one source: hashes in the order of the text, and where each run stands. */
export interface Runs {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The same in half the room: the hashes, then the steps from start to start and from end to end, in seven-bit groups. */
export type PackedRuns = Uint8Array<ArrayBuffer>;

const HASH = 4;

/** @param shingles in the order of the text */
export function packRuns(shingles: readonly Shingle[]): PackedRuns {
  const steps: number[] = [];
  let [start, end] = [0, 0];
  for (const one of shingles) {
    pushGroups(steps, one.start - start);
    start = one.start;
  }
  for (const one of shingles) {
    pushGroups(steps, one.end - end);
    end = one.end;
  }
  const packed = new Uint8Array(HASH * (shingles.length + 1) + steps.length);
  const view = viewOf(packed);
  view.setInt32(0, shingles.length, true);
  shingles.forEach(({ hash }, i) => view.setInt32(HASH * (i + 1), hash, true));
  packed.set(steps, HASH * (shingles.length + 1));
  return packed;
}

export function countOf(packed: PackedRuns): number {
  return viewOf(packed).getInt32(0, true);
}

export function runsOf(packed: PackedRuns): Runs {
  const hashes = hashesOf(packed);
  const count = hashes.length;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let at = HASH * (count + 1);
  for (const places of [starts, ends]) {
    let place = 0;
    for (let i = 0; i < count; i += 1) {
      for (let shift = 0; ; shift += 7) {
        const group = packed[at++] ?? 0;
        place += (group & 127) << shift;
        if (group < 128) break;
      }
      places[i] = place;
    }
  }
  return { hashes, starts, ends };
}

/** The hashes in the order of the text. */
export function hashesOf(packed: PackedRuns): Int32Array {
  const view = viewOf(packed);
  const hashes = new Int32Array(countOf(packed));
  for (let i = 0; i < hashes.length; i += 1) hashes[i] = view.getInt32(HASH * (i + 1), true);
  return hashes;
}

/** Those hashes that end in so many zero bits (at most eight), each once; their first byte tells, so that the others need not be read. */
export function hashesEnding(packed: PackedRuns, zeros: number): ReadonlySet<number> {
  const view = viewOf(packed);
  const last = (1 << zeros) - 1;
  const hashes = new Set<number>();
  const end = HASH * (countOf(packed) + 1);
  for (let at = HASH; at < end; at += HASH) if (((packed[at] ?? 0) & last) === 0) hashes.add(view.getInt32(at, true));
  return hashes;
}

function viewOf({ buffer, byteOffset, byteLength }: PackedRuns): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function pushGroups(to: number[], step: number): void {
  let left = step;
  for (; left >= 128; left >>>= 7) to.push((left & 127) | 128);
  to.push(left);
}
