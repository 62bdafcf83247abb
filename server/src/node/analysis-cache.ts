import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Analysis, SourceDocument } from '../engine/engine';
import { pack, unpack } from '../engine/packed';
import { failure } from './read-folder';

/** Bytes in front of what is packed that tell whether all of it is there. */
const CHECK = 16;
const PREFIX = 'analyses-';

/**
 * What was read of documents, kept on the disk for the next start: hashes, offsets, values and the words that say what
 * is measured, but no sentences. A file is written beside its place and moved there, so that two windows may share a
 * cache and nobody sees half a file. Whatever does not fit is dropped and read anew.
 */
export class AnalysisCache {
  private readonly folder: string;
  private mayWrite = true;
  private written = 0;

  /**
   * @param storage the folder for caches; made where it is missing
   * @param version of the engine: what another one kept is of no use
   */
  constructor(
    private readonly storage: string,
    version: string,
    private readonly log: (message: string) => void,
  ) {
    this.folder = path.join(storage, PREFIX + version);
  }

  /** Removes what other versions left. */
  async tidy(): Promise<void> {
    const names = await readdir(this.storage).catch(() => []);
    for (const name of names) {
      if (!name.startsWith(PREFIX) || name === path.basename(this.folder)) continue;
      this.log(`The cache of another version is dropped: ${name}`);
      await rm(path.join(this.storage, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }

  async get(document: SourceDocument): Promise<Analysis | null> {
    const file = this.fileOf(document);
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) return null;
    const analysis = read(bytes, document);
    if (analysis === null) {
      this.log(`A spoilt file of the cache is dropped: ${path.basename(file)}`);
      await rm(file, { force: true }).catch(() => undefined);
    }
    return analysis;
  }

  async put(document: SourceDocument, analysis: Analysis): Promise<void> {
    if (!this.mayWrite) return;
    const file = this.fileOf(document);
    const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
    try {
      await mkdir(path.dirname(file), { recursive: true });
      const body = pack(analysis);
      await writeFile(aside, Buffer.concat([checkOf(body), body]));
      await rename(aside, file);
      this.written += 1;
    } catch (error) {
      // a full disk or a folder that is read-only: all goes on without a cache
      this.mayWrite = false;
      this.log(`The cache is not written any more: ${failure(error)}`);
      await rm(aside, { force: true }).catch(() => undefined);
    }
  }

  /** Removes all that is kept. */
  async clear(): Promise<void> {
    const names = await readdir(this.storage).catch(() => []);
    for (const name of names) {
      if (name.startsWith(PREFIX)) await rm(path.join(this.storage, name), { recursive: true, force: true });
    }
    this.mayWrite = true;
  }

  private fileOf({ path: name, role, text }: SourceDocument): string {
    const hash = createHash('sha256')
      .update(JSON.stringify([name, role ?? 'source']))
      .update(text, 'utf16le')
      .digest('hex');
    return path.join(this.folder, hash.slice(0, 2), hash.slice(2, 40));
  }
}

function checkOf(body: Uint8Array): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, CHECK);
}

function read(bytes: Buffer, { path: name }: SourceDocument): Analysis | null {
  const body = bytes.subarray(CHECK);
  if (!checkOf(body).equals(bytes.subarray(0, CHECK))) return null;
  try {
    const value = unpack(body);
    return isAnalysis(value) && value.path === name ? value : null;
  } catch {
    return null;
  }
}

/** Whether it is what the engine makes of a document, as far as a glance tells; the check in front vouches for the rest. */
export function isAnalysis(value: unknown): value is Analysis {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    'sources' in value &&
    Array.isArray(value.sources) &&
    'claims' in value &&
    Array.isArray(value.claims)
  );
}
