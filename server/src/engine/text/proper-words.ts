import type { Block } from './block';

/** Words that stand with a capital inside sentences of the prose: names, as far as capitals tell. */
export function properWordsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'cell') continue;
    for (const match of block.text.matchAll(/(?<=[\p{Ll}\d,;] )\p{Lu}[\p{L}’']*/gu))
      found.add(match[0].replace(/['’]s$/, ''));
  }
  return found;
}
