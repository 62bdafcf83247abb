/** What a hover lists below one heading: a line, or several, for each source. */
export interface Block<E> {
  readonly heading: string;
  /** One entry at least has its place before any second one of other blocks, or all must wait for what room is left. */
  readonly place: 'kept' | 'if room';
  readonly entries: readonly E[];
}

/** Lines of a heading, with the space that editors leave around it. */
const headingLines = 2;

/**
 * The entries that fit into so many lines, those of the first block before those of the next, but one of every block
 * whose place is kept before any second one: what needs a look comes first, and no such relation hides another.
 * @param heightOf an entry's lines
 * @returns the blocks that have room, and how many entries have none; a line is kept for saying that
 */
export function fitBlocks<E>(
  blocks: readonly Block<E>[],
  lines: number,
  heightOf: (entry: E) => number,
): { readonly shown: readonly Block<E>[]; readonly left: number } {
  const counts = blocks.map(() => 0);
  let room = lines - 1;
  const take = (at: number, most: number): void => {
    for (const entry of blocks[at]?.entries.slice(counts[at]) ?? []) {
      const heading = counts[at] === 0 ? headingLines : 0;
      const height = heading + heightOf(entry);
      // the very first is shown however long it is
      const first = counts.every((count) => count === 0);
      if ((counts[at] ?? 0) >= most || (height > room && !first)) return;
      room -= height;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  };
  for (const [at, { place }] of blocks.entries()) if (place === 'kept') take(at, 1);
  for (const [at, { place }] of blocks.entries()) if (place === 'if room' || counts[at]) take(at, Infinity);
  const shown = blocks.map((block, at) => ({ ...block, entries: block.entries.slice(0, counts[at]) }));
  const left = blocks.reduce((sum, { entries }, at) => sum + entries.length - (counts[at] ?? 0), 0);
  return { shown: shown.filter(({ entries }) => entries.length > 0), left };
}

/** Whether the very first entry may take two of so many lines, beside its heading, the count of the rest and the gaps around them. */
export function isRoomy(lines: number): boolean {
  return lines - headingLines - 2 >= 2;
}

/** About as many characters as a line of a hover holds. */
export const lineLength = 90;

/** Lines that a text takes where it is shown. */
export function linesOf(text: string): number {
  return Math.max(1, Math.ceil(text.length / lineLength));
}
