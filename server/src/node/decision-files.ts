import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { URI } from 'vscode-uri';
import { DECISIONS_FILE } from '../workspace/decisions/decisions-file';
import type { DecisionFiles } from '../workspace/files';

/** Milliseconds after which the lock of a window that ended is nobody's. */
const staleLock = 5000;
const patience = 10_000;

/** Files of decisions on this machine's disk. */
export const nodeDecisions: DecisionFiles = {
  read: (folderUri) => readText(fileIn(folderUri)),

  async update(folderUri, change) {
    const file = fileIn(folderUri);
    await mkdir(path.dirname(file), { recursive: true });
    await mustLieIn(URI.parse(folderUri).fsPath, path.dirname(file));
    return locked(`${file}.lock`, async () => {
      const outcome = change(await readText(file));
      if (outcome.kind === 'refuse') return { keptAside: null, refused: true };
      const aside = outcome.kind === 'replace' ? await keepAside(file) : null;
      await replace(file, outcome.text);
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

async function readText(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  });
}

/** Writes beside the file, has the disk take it, and moves it into its place: a crash leaves the old one or the new. */
async function replace(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  // the folder's entry too, where the system lets a folder be opened
  await open(path.dirname(file), 'r').then(
    async (folder) => {
      await folder.sync().catch(() => undefined);
      await folder.close();
    },
    () => undefined,
  );
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

/** Does `work` while no other process does, as a file that only one can make tells. */
async function locked<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    const handle = await open(lock, 'wx').catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST') return null;
      throw error;
    });
    if (handle) {
      await handle.close();
      try {
        return await work();
      } finally {
        await rm(lock, { force: true });
      }
    }
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > staleLock) await rm(lock, { force: true });
    else if (Date.now() > until) throw new Error('another window is writing it');
    else await sleep(20);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
