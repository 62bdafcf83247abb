/** Where a table is printed: how wide it may be, and whether it may be coloured. */
export interface Terminal {
  readonly columns: number;
  readonly colour: boolean;
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

/** What `process.stdout` can do. Colour only on a terminal, and not against NO_COLOR (https://no-color.org). */
export function terminalOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const colour = stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  // some terminals do not know their width and say 0
  const columns = stream.isTTY && stream.columns > 0 ? stream.columns : 100;
  return { columns: Math.max(50, columns), colour };
}

export function paint(terminal: Terminal, style: Style, text: string): string {
  return terminal.colour ? `\x1b[${codes[style]}m${text}\x1b[0m` : text;
}

/**
 * Text of a source on one line, with nothing in it that a terminal obeys: white space becomes one space; control
 * characters, escape sequences' beginnings and marks that turn the direction of writing become U+FFFD.
 */
export function inert(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** Columns that a text takes: none for combining marks and joiners, two for wide East Asian letters and emoji. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (!/^[\p{M}\p{Cf}]*$/u.test(segment)) width += WIDE.test(segment) ? 2 : 1;
  }
  return width;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text, or as much of it as fits with an ellipsis behind. */
export function fit(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const next = used + displayWidth(segment);
    if (next > width - 1) break;
    kept += segment;
    used = next;
  }
  return `${kept.trimEnd()}…`;
}

/** Lines of at most `width` columns, broken between words; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
    } else {
      if (line !== '') lines.push(line);
      line = fit(word, width);
    }
  }
  return [...lines, line];
}
