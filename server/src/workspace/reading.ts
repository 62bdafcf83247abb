import { pathOf } from './addresses';
import type { Listing, World } from './files';
import type { WorkspaceFolder } from './membership';

/** Shows how far the reading of the folders is, and lets the user stop it. */
export interface ReadingProgress {
  report(done: number, total: number): void;
  cancelled(): boolean;
  done(): void;
}

export interface FolderReader {
  readonly progress: ReadingProgress;
  /** A newer reading has begun. */
  stale(): boolean;
  isOpen(path: string): boolean;
  listed(paths: ReadonlySet<string>): Promise<void>;
  failed(path: string, reason: string): void;
  /** Reads a file; the answer takes it in, if it is still what counts by then. */
  read(path: string, uri: string): Promise<() => void>;
  changed(): void;
}

/** Files that are read ahead while one is analysed. */
const readAhead = 16;

/** Reads all sources of the folders, giving way to requests after each one. Open documents are there already. */
export async function readFolders(
  { files, yield: giveWay }: World,
  folders: readonly WorkspaceFolder[],
  reader: FolderReader,
): Promise<void> {
  try {
    const uris = new Map<string, string>();
    const failures: Listing['failures'][number][] = [];
    for (const folder of folders.filter((one) => one.enabled)) {
      const listing = await files.list(folder);
      if (reader.stale()) return;
      for (const uri of listing.uris) uris.set(pathOf(uri), uri);
      failures.push(...listing.failures);
    }
    await reader.listed(new Set(uris.keys()));
    for (const { uri, reason } of failures) reader.failed(pathOf(uri), reason);
    const queue = [...uris].filter(([path]) => !reader.isOpen(path));
    for (let next = 0; next < queue.length; next += readAhead) {
      const batch = queue.slice(next, next + readAhead);
      const readings = await Promise.all(batch.map(([path, uri]) => reader.read(path, uri)));
      for (const [at, takeIn] of readings.entries()) {
        if (reader.stale() || reader.progress.cancelled()) return;
        takeIn();
        reader.progress.report(next + at + 1, queue.length);
        await giveWay();
      }
      reader.changed();
    }
  } finally {
    reader.progress.done();
    reader.changed();
  }
}
