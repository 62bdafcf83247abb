import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import path from 'node:path';

/** The largest file beside the sources that is read: decisions and ignore rules, in bytes. */
const SMALL_FILE = 50_000_000;
/** Times that a file is read again because it grew meanwhile. */
const TRIES = 3;

/** A file's bytes, or why there are none. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too large'; readonly size: number }
  /** A folder, a pipe, a device. */
  | { readonly kind: 'no file' };

/** Without waiting: opening a named pipe would wait for somebody to write into it. */
const READING = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Reads a regular file, and never more than `maxBytes` of it, whatever it is exchanged for or however it grows.
 * @throws what the system says where it cannot be opened or read
 */
export async function readRegular(file: string, maxBytes: number): Promise<FileBytes> {
  const handle = await open(file, READING);
  try {
    for (let left = TRIES; ; left -= 1) {
      const stats = await handle.stat();
      if (!stats.isFile()) return { kind: 'no file' };
      if (stats.size > maxBytes) return { kind: 'too large', size: stats.size };
      const bytes = new Uint8Array(stats.size);
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      if (left > 0 && (await handle.stat()).size !== stats.size) continue;
      return { kind: 'bytes', bytes: bytes.subarray(0, filled) };
    }
  } finally {
    await handle.close();
  }
}

/** As `readRegular`, at once: for threads that have nothing else to do, where it takes a fraction of the time. */
export function readRegularNow(file: string, maxBytes: number): FileBytes {
  const handle = openSync(file, READING);
  try {
    for (let left = TRIES; ; left -= 1) {
      const stats = fstatSync(handle);
      if (!stats.isFile()) return { kind: 'no file' };
      if (stats.size > maxBytes) return { kind: 'too large', size: stats.size };
      const bytes = new Uint8Array(stats.size);
      let filled = 0;
      while (filled < bytes.length) {
        const bytesRead = readSync(handle, bytes, filled, bytes.length - filled, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      if (left > 0 && fstatSync(handle).size !== stats.size) continue;
      return { kind: 'bytes', bytes: bytes.subarray(0, filled) };
    }
  } finally {
    closeSync(handle);
  }
}

/** The text of a file that lies beside the sources; null where there is none that may be read. */
export async function readBeside(file: string): Promise<string | null> {
  const read = await readRegular(file, SMALL_FILE);
  return read.kind === 'bytes' ? new TextDecoder().decode(read.bytes) : null;
}

/** Whether what is at a path is, with all links followed, inside a folder. @throws where either is not there */
export async function liesInside(folder: string, file: string): Promise<boolean> {
  const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(file)]);
  return realFile.startsWith(realFolder.endsWith(path.sep) ? realFolder : realFolder + path.sep);
}
