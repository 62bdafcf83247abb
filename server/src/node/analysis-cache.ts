import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceRole } from '../engine/report';
import type { ReadingRules } from '../workspace/read-record';
import { failure } from './read-folder';

/** What is of one document as it is read: its bytes are found again by these alone. */
export interface CachedDocument extends ReadingRules {
  readonly path: string;
  readonly text: string;
  readonly role: SourceRole;
}

const PREFIX = 'analyses-';
/** The file that tells by its age when the cache was last looked through. */
const LOOKED_THROUGH = 'looked-through';
const DAY = 24 * 60 * 60 * 1000;
/** What was not asked for in so many days is dropped. */
const KEPT_DAYS = 30;

/** Times that a file is written again because its folder went away meanwhile. */
const TRIES = 5;

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/**
 * What was read of documents, kept on the disk for the next start. Nothing in it can be read without the document it
 * is of: a file's name and the key it is sealed with are hashes of the document's own text. A file is written beside
 * its place and moved there, so that windows may share a cache and nobody sees half a file. Whatever does not fit is
 * dropped and read anew.
 */
export class AnalysisCache {
  private readonly folder: string;
  private mayWrite = true;

  /**
   * @param storage the folder for caches; made where it is missing
   * @param version of the engine: what another one kept is of no use
   */
  constructor(
    private readonly storage: string,
    private readonly version: string,
    private readonly log: (message: string) => void,
  ) {
    this.folder = path.join(storage, PREFIX + version);
  }

  /** Removes what other versions left, and once a day what nobody has asked for in a long time. */
  async tidy(): Promise<void> {
    for (const name of await namesIn(this.storage)) {
      if (!name.startsWith(PREFIX) || name === path.basename(this.folder)) continue;
      this.log(`The cache of another version is dropped: ${name}`);
      await remove(path.join(this.storage, name));
    }
    const marker = path.join(this.folder, LOOKED_THROUGH);
    const looked = await ageOf(marker);
    if (looked !== null && Math.abs(looked) < DAY) return;
    for (const part of await namesIn(this.folder)) {
      for (const name of await namesIn(path.join(this.folder, part))) {
        const file = path.join(this.folder, part, name);
        if (((await ageOf(file)) ?? 0) > KEPT_DAYS * DAY) await remove(file);
      }
    }
    await writeFile(marker, '').catch(() => undefined);
  }

  /** At once, as `put`: they are for threads that do nothing else. */
  get(document: CachedDocument): Uint8Array<ArrayBuffer> | null {
    const { file, key } = this.placeOf(document);
    const read = readKept(file);
    if (read === null) return null;
    const bytes = open(read.sealed, key);
    if (bytes === null) {
      this.log(`A spoilt file of the cache is dropped: ${path.basename(file)}`);
      removeNow(file);
    } else if (Date.now() - read.writtenAt > DAY) touch(file);
    return bytes;
  }

  put(document: CachedDocument, bytes: Uint8Array): void {
    if (!this.mayWrite) return;
    const { file, key } = this.placeOf(document);
    try {
      write(file, seal(bytes, key));
    } catch (error) {
      this.giveUp(error);
    }
  }

  /** Removes all that is kept, whichever version kept it. */
  async clear(): Promise<void> {
    for (const name of await namesIn(this.storage)) {
      if (!name.startsWith(PREFIX)) continue;
      // out of the way first: other windows may be writing in it
      const aside = path.join(this.storage, `${PREFIX}cleared-${randomBytes(4).toString('hex')}`);
      await rename(path.join(this.storage, name), aside).catch((error: unknown) => {
        if (!isAbsent(error)) throw error;
      });
      await rm(aside, { recursive: true, force: true });
    }
    this.mayWrite = true;
  }

  /** A full disk, or a folder that is read-only: all goes on without a cache, and one line tells. */
  private giveUp(error: unknown): void {
    if (this.mayWrite) this.log(`The cache is not written any more: ${failure(error)}`);
    this.mayWrite = false;
  }

  private placeOf({ path: name, role, text, manner, maxFigures }: CachedDocument): {
    readonly file: string;
    readonly key: Buffer;
  } {
    const hash = createHash('sha512')
      .update(JSON.stringify([this.version, name, role, manner, maxFigures]))
      .update(text, 'utf16le')
      .digest();
    // the two halves tell nothing of each other
    const id = hash.subarray(32).toString('hex');
    return { file: path.join(this.folder, id.slice(0, 2), id.slice(2, 40)), key: hash.subarray(0, 32) };
  }
}

function write(file: string, bytes: Uint8Array): void {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  for (let left = TRIES; ; left -= 1) {
    try {
      writeFileSync(aside, bytes, { mode: 0o600 });
      return renameSync(aside, file);
    } catch (error) {
      removeNow(aside);
      if (left === 0 || !isAbsent(error)) throw error;
      // it is the first of its folder, or another window has cleared the cache in between
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    }
  }
}

/** A file of the cache with the time at which it was written; null where it cannot be had. */
function readKept(file: string): { readonly sealed: Buffer; readonly writtenAt: number } | null {
  try {
    const handle = openSync(file, 'r');
    try {
      return { sealed: readFileSync(handle), writtenAt: fstatSync(handle).mtimeMs };
    } finally {
      closeSync(handle);
    }
  } catch {
    return null;
  }
}

/** Tells that it was asked for. */
function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // it is found to be old next time, too
  }
}

function removeNow(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {
    // what cannot be removed is in nobody's way
  }
}

function seal(body: Uint8Array, key: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const sealed = Buffer.concat([cipher.update(body), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Null for bytes that are not all there or not as they were written. */
function open(sealed: Buffer, key: Buffer): Uint8Array<ArrayBuffer> | null {
  try {
    const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    const opened = decipher.update(sealed.subarray(NONCE + TAG));
    decipher.final();
    // bytes of their own, that can be handed over
    return new Uint8Array(opened);
  } catch {
    return null;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** Milliseconds since a file was written; negative where the clock was put back, null where there is none. */
async function ageOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => null,
  );
}

async function remove(place: string): Promise<void> {
  await rm(place, { recursive: true, force: true }).catch(() => undefined);
}
