import type { Span } from '../../engine/report';

/** `<!-- crosscheck-ignore-block -->` in Markdown, `// crosscheck-ignore-block` or `# ...` alone on a line of plain text. */
const comment =
  /^[^\S\n]*(?:<!--[^\S\n]*crosscheck-ignore-([a-z-]+)\b[^\n]*?-->|(?:\/\/|#)[^\S\n]*crosscheck-ignore-([a-z-]+)\b[^\n]*?)[^\S\n]*\r?$/gm;

/**
 * The stretches of a draft that its ignore comments take out: the next line that is not empty, everything up to
 * `crosscheck-ignore-end`, or the whole file.
 */
export function ignoredSpans(text: string): readonly Span[] {
  if (!text.includes('crosscheck-ignore-')) return [];
  const spans: Span[] = [];
  let blockStart: number | null = null;
  for (const match of text.matchAll(comment)) {
    const behind = match.index + match[0].length;
    switch (match[1] ?? match[2]) {
      case 'file':
        return [{ start: 0, end: text.length }];
      case 'next-line':
        spans.push(nextLine(text, behind));
        break;
      case 'block':
        blockStart ??= behind;
        break;
      case 'end':
        if (blockStart !== null) spans.push({ start: blockStart, end: match.index });
        blockStart = null;
        break;
      default:
      // a word we do not know takes nothing out
    }
  }
  return blockStart === null ? spans : [...spans, { start: blockStart, end: text.length }];
}

function nextLine(text: string, from: number): Span {
  const line = /\S[^\n]*/g;
  line.lastIndex = from;
  const found = line.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : { start: from, end: from };
}
