import { readBlocks } from '../../../server/src/engine/text/blocks';
import type { Block } from '../../../server/src/engine/text/block';

export function plain(text: string): Block[] {
  return readBlocks(text, false);
}

export function markdown(text: string): Block[] {
  return readBlocks(text, true);
}

/** A block's prose with runs of blanked-out markup as one space. */
export function prose(block: Block): string {
  return block.text.replace(/\s+/g, ' ').trim();
}

/** "kind: prose" of each block. */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.map((b) => `${b.kind}: ${prose(b)}`);
}
