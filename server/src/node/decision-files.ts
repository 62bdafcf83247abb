import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { DECISIONS_FILE } from '../workspace/decisions/decisions-file';
import type { DecisionFiles } from '../workspace/files';
import { liesInside, readBeside } from './read-file';
import { codeOf, locked, type HeldLock } from './file-lock';

/** Files of decisions on this machine's disk. */
export const nodeDecisions: DecisionFiles = {
  read: (folderUri) => readText(URI.parse(folderUri).fsPath, fileIn(folderUri)),

  async update(folderUri, change) {
    const file = fileIn(folderUri);
    await mkdir(path.dirname(file), { recursive: true });
    await mustLieIn(URI.parse(folderUri).fsPath, path.dirname(file));
    return locked(`${file}.lock`, async (lock) => {
      await sweep(file);
      const outcome = change(await readText(URI.parse(folderUri).fsPath, file));
      if (outcome.kind === 'refuse') return { keptAside: null, refused: true };
      const aside = await replace(file, outcome.text, outcome.kind === 'replace', lock);
      return { keptAside: aside === null ? null : path.basename(aside), refused: false };
    });
  },
};

function fileIn(folderUri: string): string {
  return path.join(URI.parse(folderUri).fsPath, ...DECISIONS_FILE.split('/'));
}

/** Somebody else's folder may hold a link in the place of ours; nothing is written where it leads. */
async function mustLieIn(root: string, folder: string): Promise<void> {
  const [realRoot, realFolder] = await Promise.all([realpath(root), realpath(folder)]);
  if (path.dirname(realFolder) !== realRoot) throw new Error('it is a link that leads out of the folder');
}

async function readText(root: string, file: string): Promise<string | null> {
  try {
    if (!(await liesInside(root, file))) throw new Error('it is a link that leads out of the folder');
    const text = await readBeside(file);
    if (text === null) throw new Error('it is no file, or too large');
    return text;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** Removes what a process that was killed while it wrote left beside the file. */
async function sweep(file: string): Promise<void> {
  const own = `${path.basename(file)}.`;
  for (const name of await readdir(path.dirname(file))) {
    if (name.startsWith(own) && /^(?:lock\.)?[0-9a-f]+\.tmp$/.test(name.slice(own.length)))
      await rm(path.join(path.dirname(file), name), { force: true });
  }
}

/**
 * Writes beside the file, has the disk take it, and moves it into its place: a crash leaves the old one or the new.
 * @param keep whether the old one gets another name, which is the answer
 */
async function replace(file: string, text: string, keep: boolean, lock: HeldLock): Promise<string | null> {
  const temporary = `${file}.${process.pid}.tmp`;
  let aside: string | null = null;
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await lock.check();
    if (keep) aside = await keepAside(file);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  // the folder's entry too, where the system lets a folder be opened
  await syncFolder(path.dirname(file)).catch(() => undefined);
  return aside;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives the file a name that none has yet. */
async function keepAside(file: string): Promise<string> {
  for (let at = 1; ; at += 1) {
    const aside = file.replace(/\.json$/, `.unreadable-${at}.json`);
    const taken = await stat(aside).then(
      () => true,
      () => false,
    );
    if (taken) continue;
    await rename(file, aside);
    return aside;
  }
}
