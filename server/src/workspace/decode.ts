/** The name of an encoding as `TextDecoder` knows it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text as the editor shows it, or why it has none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'skipped'; readonly reason: string };

/**
 * Bytes to text: by byte order mark, else as UTF-8, else as windows-1252. What holds NUL bytes outside UTF-16, or
 * control characters where it is no UTF-8 either, is no text. Line ends are made alike, as the editor makes them.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { kind: 'skipped', reason: 'empty' };
  const marked = markedEncoding(bytes);
  const wide = marked === 'utf-16le' || marked === 'utf-16be';
  if (!wide && bytes.includes(0)) return binary;
  for (const encoding of marked ? [marked] : (['utf-8', 'windows-1252'] as const)) {
    const text = tryDecode(bytes, encoding);
    if (text === null) continue;
    if (encoding === 'windows-1252' && hasControls(bytes)) return binary;
    if (text.trim() === '') return { kind: 'skipped', reason: 'empty' };
    return { kind: 'text', text: unifyLineEnds(text), encoding };
  }
  return { kind: 'skipped', reason: `not valid ${marked ?? 'text'}, though its byte order mark says so` };
}

const binary: Decoded = { kind: 'skipped', reason: 'binary data, not text' };

function markedEncoding([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Without the byte order mark; null where the bytes are not of that encoding. */
function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What windows-1252 has at 0x80 to 0x9f (WHATWG Encoding Standard); elsewhere its bytes are the code points. */
const UPPER_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Done here since the TextDecoder of Node 20 takes windows-1252 for latin1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const codes = Uint16Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? UPPER_CONTROLS.charCodeAt(byte - 0x80) : byte,
  );
  return new TextDecoder('utf-16le').decode(codes);
}

/** C0 controls that no text editor writes: all but tab, line feed, vertical tab, form feed and carriage return. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32));
}

/**
 * Makes mixed line ends the majority's, so that offsets are those of the document in the editor. The rule is that of
 * VS Code's text model: CRLF where more than half of the line ends hold a carriage return, else LF.
 */
export function unifyLineEnds(text: string): string {
  let [crlf, lf, cr] = [0, 0, 0];
  for (const [end] of text.matchAll(/\r\n|\n|\r/g)) {
    if (end === '\r\n') crlf++;
    else if (end === '\n') lf++;
    else cr++;
  }
  const total = crlf + lf + cr;
  if (crlf === total || lf === total) return text;
  return text.replace(/\r\n|\n|\r/g, crlf + cr > total / 2 ? '\r\n' : '\n');
}
