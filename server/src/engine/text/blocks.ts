import type { Block } from './block';
import { readMarkdownBlocks } from './markdown-blocks';
import { readPlainBlocks } from './plain-blocks';

/** The blocks of a document's text, in order; `markdown` says how to read it. */
export function readBlocks(text: string, markdown: boolean, from = 0, to = text.length): Block[] {
  return markdown ? readMarkdownBlocks(text, from, to) : readPlainBlocks(text, from, to);
}

/** Whether a path's ending says Markdown. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdown|mkd)$/i.test(path);
}
