import { pathOf } from './addresses';
import type { Listing, World } from './files';
import { sourceLeftOut } from './limits';
import type { WorkspaceFolder } from './membership';

/** Shows how far the reading of the folders is, and lets the user stop it. */
export interface ReadingProgress {
  report(done: number, total: number): void;
  cancelled(): boolean;
  done(): void;
}

export interface FolderReader {
  readonly progress: ReadingProgress;
  /** Sources that are read at most. */
  readonly maxSources: number;
  /** A newer reading has begun. */
  stale(): boolean;
  isOpen(path: string): boolean;
  listed(paths: ReadonlySet<string>): Promise<void>;
  failed(path: string, reason: string): void;
  /** Reads a file; the answer takes it in, if it is still what counts by then. */
  read(path: string, uri: string): Promise<() => void>;
  changed(): void;
}

/** Files that are read at once, while others are taken in; the next ones are asked for when half of them are. */
const readAhead = 64;

/**
 * Reads all sources of the folders, giving way to requests after each one. Open documents are there already.
 * @returns whether that was done to the end
 */
export async function readFolders(
  { files, yield: giveWay }: Pick<World, 'yield'> & { readonly files: Pick<World['files'], 'list'> },
  folders: readonly WorkspaceFolder[],
  reader: FolderReader,
): Promise<boolean> {
  try {
    const uris = new Map<string, string>();
    const failures: Listing['failures'][number][] = [];
    for (const folder of folders.filter((one) => one.enabled)) {
      const listing = await files.list(folder);
      if (reader.stale()) return false;
      for (const uri of listing.uris) uris.set(pathOf(uri), uri);
      for (const failure of listing.failures) failures.push(failure);
    }
    const beyond = [...uris.keys()].sort().slice(reader.maxSources);
    for (const path of beyond) uris.delete(path);
    await reader.listed(new Set(uris.keys()));
    for (const path of beyond) reader.failed(path, sourceLeftOut(reader.maxSources));
    for (const { uri, reason } of failures) reader.failed(pathOf(uri), reason);
    const queue = [...uris].filter(([path]) => !reader.isOpen(path));
    const under: Promise<() => void>[] = [];
    let next = 0;
    const readOn = (): void => {
      // one by one each would be a message to a thread, and wake it
      if (under.length > readAhead / 2) return;
      for (; next < queue.length && under.length < readAhead; next += 1) {
        const [path, uri] = queue[next] ?? ['', ''];
        under.push(reader.read(path, uri));
      }
    };
    for (let done = 1; done <= queue.length; done += 1) {
      readOn();
      const takeIn = await under.shift();
      if (reader.stale() || reader.progress.cancelled()) return false;
      takeIn?.();
      reader.progress.report(done, queue.length);
      await giveWay();
      if (done % readAhead === 0) reader.changed();
    }
    return true;
  } finally {
    reader.progress.done();
    reader.changed();
  }
}
