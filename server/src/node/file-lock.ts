import { randomBytes } from 'node:crypto';
import { link, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds for which a lock has to stay as it is before it is taken for that of a window that ended. */
const staleAfter = 5000;
/** Milliseconds after which waiting is given up. */
const patience = 10_000;
/** Milliseconds between two looks. */
const pause = 20;

/** A lock that is held, as long as nobody took it for one that was left behind. */
export interface HeldLock {
  /** @throws where another process has it by now */
  check(): Promise<void>;
}

/**
 * Does `work` while no other process does, as a file that only one can make tells. The file says who made it, so that
 * what a process of this machine left behind when it was killed is nobody's at once; of any other it is nobody's when
 * it stays for long. Time is measured as it passes here: neither a clock that jumps nor another machine's counts.
 * @param file the lock
 * @throws where another process holds it for too long, or where the file cannot be made
 */
export async function locked<T>(file: string, work: (lock: HeldLock) => Promise<T>): Promise<T> {
  const id = randomBytes(8).toString('hex');
  const own = `${process.pid} ${id} ${os.hostname()}`;
  // what the lock is made of; whoever holds it may remove those of others
  const beside = `${file}.${id}.tmp`;
  try {
    await writeFile(beside, own);
    await waitFor(file, beside, own);
    return await work({
      check: async () => {
        if ((await holderOf(file)) !== own) throw new Error('another window is writing it');
      },
    });
  } finally {
    // the work is done, or has failed with a reason of its own, whatever becomes of these
    if ((await holderOf(file)) === own) await rm(file, { force: true }).catch(() => undefined);
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/** @throws where another process holds the lock for too long */
async function waitFor(file: string, beside: string, own: string): Promise<void> {
  const until = performance.now() + patience;
  let seen = { holder: '', since: performance.now() };
  while (!(await take(file, beside, own))) {
    const holder = await holderOf(file);
    if (holder !== null) {
      const now = performance.now();
      if (holder !== seen.holder) seen = { holder, since: now };
      if (isDead(holder) || now - seen.since > staleAfter) {
        await drop(file, holder);
        continue;
      }
      if (now > until) throw new Error('another window is writing it');
    }
    await sleep(pause);
  }
}

/** Makes the lock with what it says in one step; whether it did. */
async function take(file: string, beside: string, own: string): Promise<boolean> {
  try {
    await link(beside, file);
    return true;
  } catch (error) {
    switch (codeOf(error)) {
      case 'EEXIST':
        return false;
      case 'ENOENT':
        await writeFile(beside, own);
        return false;
      default:
        // a disk that knows no links: nobody sees it empty but for a moment
        return takeWithoutLink(file, own);
    }
  }
}

async function takeWithoutLink(file: string, own: string): Promise<boolean> {
  const handle = await open(file, 'wx').catch((error: unknown) => {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  });
  await handle?.writeFile(own);
  await handle?.close();
  return handle !== null;
}

/** What a lock says of its holder; null where there is none. */
async function holderOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

/** A process of this machine that is there no more. */
function isDead(holder: string): boolean {
  const [, pid = '', host] = /^(\d+) [0-9a-f]+ (.*)$/.exec(holder) ?? [];
  if (host !== os.hostname() || Number(pid) <= 0) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** Takes a lock away that was left behind. Should it be somebody's by now, it is put back. */
async function drop(file: string, holder: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch {
    // somebody else was quicker
    return;
  }
  if ((await holderOf(aside)) !== holder) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
