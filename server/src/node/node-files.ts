import { accessSync } from 'node:fs';
import { access, lstat, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { Files, Listing, Reading } from '../workspace/files';
import type { Decoded } from '../workspace/decode';
import { codeMarkers, sourceTest } from '../workspace/folder-rules';
import { fileTooLarge } from '../workspace/limits';
import { IgnoreRules, isClosedFolder } from '../workspace/source-files';
import { liesInside, readBeside } from './read-file';
import { failure, listSources, readSource, readSourceNow } from './read-folder';

/** The workspace's files on this machine's disk. */
export const nodeFiles: Files = {
  async list(folder): Promise<Listing> {
    const root = URI.parse(folder.uri).fsPath;
    try {
      const { files, skipped } = await listSources(root, sourceTest(folder));
      return {
        uris: files.map((file) => URI.file(path.join(root, file)).toString()),
        failures: skipped.map((one) => ({ uri: URI.file(path.join(root, one.path)).toString(), reason: one.reason })),
      };
    } catch (error) {
      return { uris: [], failures: [{ uri: folder.uri, reason: failure(error) }] };
    }
  },

  async admits(folder, uri): Promise<boolean> {
    const root = URI.parse(folder.uri).fsPath;
    const file = URI.parse(uri).fsPath;
    const relative = path.relative(root, file).split(path.sep).join('/');
    if (relative.startsWith('../') || !sourceTest(folder)(relative)) return false;
    const parents = relative.split('/').slice(0, -1);
    if (parents.some(isClosedFolder)) return false;
    const rules = new IgnoreRules();
    for (let depth = 0; depth <= parents.length; depth += 1) {
      const below = parents.slice(0, depth).join('/');
      const text = await ignoreFile(root, below).catch(() => null);
      if (text !== null) rules.add(below, text);
    }
    return !rules.ignores(relative) && (await staysInside(root, file));
  },

  async read(uri, maxFileSize): Promise<Reading> {
    const file = URI.parse(uri).fsPath;
    const decoded = await readSource(file, maxFileSize);
    return explained(toReading(decoded, decoded.kind === 'text' || (await exists(file))));
  },

  async isFolder(uri): Promise<boolean> {
    return stat(URI.parse(uri).fsPath).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
  },

  exists: (uri) => exists(URI.parse(uri).fsPath),

  async looksLikeCode(folderUri): Promise<boolean> {
    const names = await readdir(URI.parse(folderUri).fsPath).catch(() => []);
    return names.some((name) => codeMarkers.has(name));
  },
};

/** A file's text, read at once; why there is none is told in the words of the system. For a thread that does nothing else. */
export function readNow(uri: string, maxFileSize: number): Reading {
  const file = URI.parse(uri).fsPath;
  const decoded = readSourceNow(file, maxFileSize);
  return toReading(decoded, decoded.kind === 'text' || existsNow(file));
}

function toReading(decoded: Decoded, isThere: boolean): Reading {
  if (decoded.kind === 'skipped') return isThere ? { skipped: decoded.reason } : { missing: true };
  const note = decoded.encoding === 'windows-1252' ? 'not valid UTF-8, read as windows-1252' : null;
  return { text: decoded.text, note };
}

/** Says which setting raises a limit. */
export function explained<T extends object>(reading: T): T {
  const reason = 'skipped' in reading && typeof reading.skipped === 'string' ? reading.skipped : '';
  return reason.startsWith('larger than the limit') ? { ...reading, skipped: fileTooLarge(reason) } : reading;
}

/** The ignore rules that a folder holds; null where there are none, or a link in their place. */
async function ignoreFile(root: string, below: string): Promise<string | null> {
  const file = path.join(root, below, '.gitignore');
  return (await lstat(file)).isFile() ? readBeside(file) : null;
}

/** A symbolic link may lead out of the folder. What is not on the disk yet has no link to follow. */
async function staysInside(root: string, file: string): Promise<boolean> {
  try {
    return await liesInside(root, file);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(() => true, isThere);
}

function existsNow(file: string): boolean {
  try {
    accessSync(file);
    return true;
  } catch (error) {
    return isThere(error);
  }
}

/** What cannot be reached may well be there. */
function isThere(error: unknown): boolean {
  return !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
}
