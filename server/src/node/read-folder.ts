import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Skipped } from '../engine/report';
import { decode, type Decoded } from '../workspace/decode';
import { IgnoreRules, isClosedFolder, isSourcePath, oversize } from '../workspace/source-files';
import { readBeside, readRegular, readRegularNow, type FileBytes } from './read-file';

/** What a folder holds: paths are relative to it, with `/`, in order. */
export interface Listing {
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
}

/**
 * The sources of a folder and of all below it that its .gitignore files let through. Symbolic links are followed to
 * files inside the folder alone; a folder that cannot be read is listed as skipped and the rest is read on.
 * @param isSource whether a path relative to `root` is a source by its name
 */
export async function listSources(root: string, isSource = isSourcePath): Promise<Listing> {
  const rules = new IgnoreRules();
  const files: string[] = [];
  const skipped: Skipped[] = [];
  const realRoot = await realpath(root);

  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      skipped.push({ path: folder === '' ? '.' : folder, reason: failure(error) });
      return [];
    });
    if (entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) {
      const text = await readBeside(path.join(root, folder, '.gitignore')).catch(() => null);
      if (text !== null) rules.add(folder, text);
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!isClosedFolder(entry.name) && !rules.ignores(`${relative}/`)) await visit(relative);
      } else if (isSource(relative) && !rules.ignores(relative)) {
        const fault = entry.isSymbolicLink() ? await linkFault(realRoot, path.join(root, relative)) : null;
        if (fault === null) files.push(relative);
        else skipped.push({ path: relative, reason: fault });
      }
    }
  };
  await visit('');
  return { files: files.sort(), skipped };
}

/** Why a symbolic link is not read; null where it leads to a file inside the folder. */
async function linkFault(realRoot: string, link: string): Promise<string | null> {
  try {
    const target = await realpath(link);
    if (!target.startsWith(realRoot + path.sep)) return 'symbolic link that leads out of the folder';
    return (await stat(target)).isFile() ? null : 'symbolic link to what is no file';
  } catch (error) {
    return failure(error);
  }
}

/** Reads one file; whatever goes wrong is the reason why it is skipped. Larger than `maxBytes` is not read. */
export async function readSource(file: string, maxBytes: number): Promise<Decoded> {
  try {
    return decodedSource(await readRegular(file, maxBytes), maxBytes);
  } catch (error) {
    return { kind: 'skipped', reason: failure(error) };
  }
}

/** As `readSource`, at once: for a thread that does nothing else. */
export function readSourceNow(file: string, maxBytes: number): Decoded {
  try {
    return decodedSource(readRegularNow(file, maxBytes), maxBytes);
  } catch (error) {
    return { kind: 'skipped', reason: failure(error) };
  }
}

function decodedSource(read: FileBytes, maxBytes: number): Decoded {
  switch (read.kind) {
    case 'bytes':
      return decode(read.bytes);
    case 'too large':
      return { kind: 'skipped', reason: oversize(read.size, maxBytes) ?? 'too large' };
    case 'no file':
      return { kind: 'skipped', reason: 'not a regular file' };
  }
}

const failures: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'a folder, not a file',
  ELOOP: 'symbolic links that lead in a circle',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'the disk is read-only',
};

/** What went wrong with a file, in words. */
export function failure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failures[code] ?? (error instanceof Error ? error.message : String(error));
}
