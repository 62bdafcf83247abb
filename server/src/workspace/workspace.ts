import type { Engine } from '../engine/engine';
import { fileName, pathOf } from './addresses';
import { DecisionBook } from './decisions/decision-book';
import { Documents } from './documents';
import type { World } from './files';
import { Membership, type WorkspaceFolder } from './membership';
import { Pool } from './pool';
import { readFolders, type ReadingProgress } from './reading';
import { defaultSettings, mannerOf, type Settings } from './settings';

export interface Configuration {
  readonly settings: Settings;
  readonly folders: readonly WorkspaceFolder[];
  /** Where the client lets us keep things; null where it does not. */
  readonly storage: string | null;
}

export interface FileEvent {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

export interface FileRename {
  readonly oldUri: string;
  readonly newUri: string;
}

export interface WorkspaceListener {
  /** Something that features show may have changed. */
  changed(): void;
  /** Folders are about to be read. */
  reading(): ReadingProgress;
}

/** Quiet time after changes of ignore files or whole folders before all is listed again. */
const rescanDelay = 250;
/** More file events at once than this are answered by listing the folders again. */
const eventLimit = 500;

/** Keeps the pool in step with the settings and with the files of the folders. */
export class Workspace {
  readonly pool: Pool;
  readonly decisions: DecisionBook;
  readonly documents: Documents;
  private configuration: Configuration = { settings: defaultSettings, folders: [], storage: null };
  private membership: Membership;
  private reading = 0;
  private isConfigured = false;
  private cancelRescan: (() => void) | null = null;

  constructor(
    private readonly world: World,
    engine: Engine,
    private readonly listener: WorkspaceListener,
  ) {
    this.pool = new Pool(engine, (message) => world.log(message));
    this.decisions = new DecisionBook(world.decisions, (message) => world.warn(message));
    this.membership = new Membership(world.files, defaultSettings, []);
    this.documents = new Documents(
      world,
      this.pool,
      () => ({ ...this.configuration, configured: this.isConfigured, membership: this.membership }),
      () => listener.changed(),
    );
  }

  /** The client's settings are known; nothing is read or said before. */
  get configured(): boolean {
    return this.isConfigured;
  }

  get settings(): Settings {
    return this.configuration.settings;
  }

  get folders(): readonly WorkspaceFolder[] {
    return this.configuration.folders;
  }

  /**
   * Takes new settings and folders over. The answer comes when the open documents are in; the folders are read
   * after that, with progress shown by the listener.
   */
  async configure(configuration: Configuration): Promise<void> {
    const folders = configuration.folders.filter(({ enabled }) => enabled).map(({ uri }) => uri);
    await this.decisions.open(folders);
    this.pool.decide(this.decisions.placed());
    const reread = !this.isConfigured || readingKey(configuration) !== readingKey(this.configuration);
    this.configuration = configuration;
    this.isConfigured = true;
    const { maxFigures, workers, cache } = configuration.settings;
    this.pool.limitFigures(maxFigures);
    this.pool.manner = mannerOf(configuration.settings);
    this.world.analyst?.configure({ workers, keep: cache, storage: configuration.storage });
    if (!reread) {
      this.listener.changed();
      return;
    }
    this.cancelRescan?.();
    this.membership = new Membership(this.world.files, configuration.settings, configuration.folders);
    await Promise.all(this.documents.openPaths().map((path) => this.documents.update(path)));
    this.listener.changed();
    void this.readAll();
  }

  /** Forgets what is kept of documents for the next start; false where nothing can be kept. */
  async clearCache(): Promise<boolean> {
    return (await this.world.analyst?.clear()) ?? false;
  }

  async filesChanged(events: readonly FileEvent[]): Promise<void> {
    if (events.length > eventLimit) {
      this.scheduleReading();
      return;
    }
    for (const { uri, kind } of events) {
      const keeper = this.decisions.folderOfFile(pathOf(uri));
      if (keeper !== null) {
        await this.decisions.reload(keeper);
        this.pool.decide(this.decisions.placed());
      } else if (kind === 'deleted') this.fileDeleted(uri);
      else await this.fileAppeared(uri, kind);
      await this.world.yield();
    }
    this.listener.changed();
  }

  /** Files and folders that got another name in the editor take their decisions along. */
  async filesRenamed(renames: readonly FileRename[]): Promise<void> {
    await this.decisions.rename(renames.map(({ oldUri, newUri }) => ({ from: pathOf(oldUri), to: pathOf(newUri) })));
    this.pool.decide(this.decisions.placed());
    await this.filesChanged(
      renames.flatMap(({ oldUri, newUri }): FileEvent[] => [
        { uri: oldUri, kind: 'deleted' },
        { uri: newUri, kind: 'created' },
      ]),
    );
  }

  /** Brings the verdicts in line with the decisions as they are now. */
  decided(): void {
    this.pool.decide(this.decisions.placed());
    this.listener.changed();
  }

  private fileDeleted(uri: string): void {
    const path = pathOf(uri);
    for (const known of this.pool.paths()) {
      if (known !== path && !known.startsWith(`${path}/`)) continue;
      this.membership.forget(known);
      this.documents.fileDeleted(known);
    }
  }

  private async fileAppeared(uri: string, kind: 'created' | 'changed'): Promise<void> {
    const path = pathOf(uri);
    if (/^\.(?:git|crosscheck)?ignore$/.test(fileName(uri))) {
      this.scheduleReading();
      return;
    }
    this.documents.fileChanged(path);
    if (kind === 'created' && (await this.world.files.isFolder(uri))) {
      this.scheduleReading();
      return;
    }
    this.membership.forget(path);
    await this.documents.update(path, uri);
  }

  private scheduleReading(): void {
    this.cancelRescan?.();
    this.cancelRescan = this.world.delay(rescanDelay, () => {
      this.membership = new Membership(this.world.files, this.settings, this.folders);
      void this.readAll();
    });
  }

  private async readAll(): Promise<void> {
    this.reading += 1;
    const run = this.reading;
    const progress = this.listener.reading();
    this.pool.complete = false;
    const all = await readFolders(this.world, this.folders, {
      progress,
      stale: () => run !== this.reading,
      isOpen: (path) => this.documents.openDocument(path) !== null,
      maxSources: this.settings.maxSources,
      listed: async (paths) => {
        for (const path of paths) this.membership.admit(path);
        await this.documents.dropUnlisted(paths);
      },
      failed: (path, reason) => {
        this.world.log(`${path}: ${reason}`);
        this.pool.skip(path, reason);
      },
      read: (path, uri) => this.documents.read(path, uri),
      changed: () => this.listener.changed(),
    });
    if (run !== this.reading) return;
    // of files that were not read, because the user stopped it, nobody knows that they are gone
    this.pool.complete = all;
    this.listener.changed();
  }
}

/** What a configuration says of which files are read; the rest can change without reading them again. */
function readingKey({ settings, folders }: Configuration): string {
  const { enable, drafts, maxSources, maxFigures } = settings;
  return JSON.stringify([enable, drafts, maxSources, maxFigures, mannerOf(settings), folders]);
}
