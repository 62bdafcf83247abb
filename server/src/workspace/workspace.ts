import type { Analysis, Engine } from '../engine/engine';
import type { SourceRole } from '../engine/report';
import { fileName, pathOf, schemeOf } from './addresses';
import { DecisionBook } from './decisions/decision-book';
import { roleOf } from './drafts';
import type { Reading, World } from './files';
import { Membership, type WorkspaceFolder } from './membership';
import { Pool } from './pool';
import { readFolders, type ReadingProgress } from './reading';
import { defaultSettings, mannerOf, type Settings } from './settings';
import { RecentTexts } from './texts';

/** The text of a document as an editor has it now. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

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

/** Quiet time after a key stroke before a document is analysed again. */
const editDelay = 150;
/** Quiet time after changes of ignore files or whole folders before all is listed again. */
const rescanDelay = 250;
/** More file events at once than this are answered by listing the folders again. */
const eventLimit = 500;
const textLimit = 16 * 1024 * 1024;

/** Keeps the pool in step with the editor's documents and the files of the folders. */
export class Workspace {
  readonly pool: Pool;
  readonly decisions: DecisionBook;
  /** The editor opens no file before it was saved once: one that is missing was deleted. */
  opensSaved = false;
  private readonly opened = new Map<string, OpenDocument>();
  private readonly pendingEdits = new Map<string, () => void>();
  private readonly gone = new Set<string>();
  private readonly texts = new RecentTexts(textLimit);
  private readonly tickets = new Map<string, number>();
  /** Updates that are under way, by path. */
  private readonly updates = new Map<string, Promise<void>>();
  private configuration: Configuration = { settings: defaultSettings, folders: [], storage: null };
  private marked: ReadonlySet<string> = new Set();
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

  /** Paths of the documents that are open in an editor. */
  openPaths(): readonly string[] {
    return [...this.opened.keys()];
  }

  openDocument(path: string): OpenDocument | null {
    return this.opened.get(path) ?? null;
  }

  /** The editor's text at this version is known already. */
  isOpenAt(uri: string, version: number): boolean {
    return this.opened.get(pathOf(uri))?.version === version;
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
    await Promise.all(this.openPaths().map((path) => this.update(path)));
    this.listener.changed();
    void this.readAll();
  }

  /** Replaces the documents that are drafts by command. */
  async markDrafts(uris: readonly string[]): Promise<void> {
    const before = this.marked;
    this.marked = new Set(uris.map(pathOf));
    const touched = [...new Set([...before, ...this.marked])].filter(
      (path) => before.has(path) !== this.marked.has(path),
    );
    for (const path of touched) await this.update(path);
    if (touched.length > 0) this.listener.changed();
  }

  isMarkedDraft(path: string): boolean {
    return this.marked.has(path);
  }

  async open(document: OpenDocument): Promise<void> {
    const path = pathOf(document.uri);
    this.opened.set(path, document);
    this.gone.delete(path);
    // after a restart an editor opens anew what it still holds of deleted files
    if (this.opensSaved && schemeOf(document.uri) === 'file' && !(await this.world.files.exists(document.uri)))
      this.gone.add(path);
    await this.update(path);
    this.listener.changed();
  }

  /** Forgets what is kept of documents for the next start; false where nothing can be kept. */
  async clearCache(): Promise<boolean> {
    return (await this.world.analyst?.clear()) ?? false;
  }

  /** Takes an edit over at once and analyses it when the typing pauses. */
  change(document: OpenDocument): void {
    const path = pathOf(document.uri);
    this.opened.set(path, document);
    this.pendingEdits.get(path)?.();
    this.pendingEdits.set(
      path,
      this.world.delay(editDelay, () => {
        void this.settle(path).then(() => this.listener.changed());
      }),
    );
  }

  /** The editor's text is gone; what counts now is the file. */
  async close(uri: string): Promise<void> {
    const path = pathOf(uri);
    this.dropEdit(path);
    this.opened.delete(path);
    this.texts.remove(path);
    await this.update(path);
    this.listener.changed();
  }

  /** Makes sure that the pool knows an open document's present text. */
  async settle(path: string): Promise<void> {
    if (this.dropEdit(path)) await this.update(path);
    else await this.updates.get(path);
  }

  /** Has the pool take over the editor's text, when others had their turn. */
  async renew(path: string): Promise<void> {
    await this.world.yield();
    await this.update(path);
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

  /** The text of any document of the pool as it was analysed, or null where it cannot be had any more. */
  async text(path: string): Promise<string | null> {
    const open = this.opened.get(path);
    if (open) return open.text;
    const recent = this.texts.get(path);
    if (recent !== null) return recent;
    const uri = this.pool.uriOf(path);
    if (uri === null) return null;
    const reading = await this.world.files.read(uri, this.settings.maxFileSize);
    if (!('text' in reading)) return null;
    if (this.pool.isCurrent(path, reading.text)) this.texts.put(path, reading.text);
    return reading.text;
  }

  private dropEdit(path: string): boolean {
    this.pendingEdits.get(path)?.();
    return this.pendingEdits.delete(path);
  }

  private fileDeleted(uri: string): void {
    const path = pathOf(uri);
    for (const known of this.pool.paths()) {
      if (known !== path && !known.startsWith(`${path}/`)) continue;
      // The editor may keep a document whose file is deleted; as a source it is gone.
      if (this.opened.has(known)) this.gone.add(known);
      this.membership.forget(known);
      this.texts.remove(known);
      this.nextTicket(known);
      this.pool.remove(known);
    }
  }

  private async fileAppeared(uri: string, kind: 'created' | 'changed'): Promise<void> {
    const path = pathOf(uri);
    if (/^\.(?:git|crosscheck)?ignore$/.test(fileName(uri))) {
      this.scheduleReading();
      return;
    }
    this.gone.delete(path);
    this.texts.remove(path);
    if (kind === 'created' && (await this.world.files.isFolder(uri))) {
      this.scheduleReading();
      return;
    }
    this.membership.forget(path);
    await this.update(path, uri);
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
    await readFolders(this.world, this.folders, {
      progress,
      stale: () => run !== this.reading,
      isOpen: (path) => this.opened.has(path),
      maxSources: this.settings.maxSources,
      listed: async (paths) => {
        for (const path of paths) this.membership.admit(path);
        await this.dropUnlisted(paths);
      },
      failed: (path, reason) => {
        this.world.log(`${path}: ${reason}`);
        this.pool.skip(path, reason);
      },
      read: async (path, uri) => {
        const ticket = this.nextTicket(path);
        const reading = await this.world.files.read(uri, this.settings.maxFileSize);
        const analysis = await this.readAside(path, uri, reading);
        return () => {
          if (this.tickets.get(path) !== ticket) return;
          // opened while its file was read: the editor's text counts
          if (this.opened.has(path)) void this.update(path);
          else this.take(path, uri, reading, analysis);
        };
      },
      changed: () => this.listener.changed(),
    });
    if (run !== this.reading) return;
    this.pool.complete = true;
    this.listener.changed();
  }

  /** Documents that no listing has any more, nor an editor. */
  private async dropUnlisted(paths: ReadonlySet<string>): Promise<void> {
    for (const path of this.pool.paths()) {
      if (paths.has(path)) continue;
      if (this.opened.has(path)) await this.update(path);
      else this.pool.remove(path);
    }
  }

  /** Brings one document of the pool up to date with the editor or the file. */
  private async update(path: string, address?: string): Promise<void> {
    const run = this.bringUpToDate(path, address);
    this.updates.set(path, run);
    try {
      await run;
    } finally {
      if (this.updates.get(path) === run) this.updates.delete(path);
    }
  }

  private async bringUpToDate(path: string, address?: string): Promise<void> {
    const uri = this.opened.get(path)?.uri ?? address ?? this.pool.uriOf(path);
    if (uri === null || !this.isConfigured) return;
    const ticket = this.nextTicket(path);
    const admission = await this.membership.of(path, uri);
    if (this.tickets.get(path) !== ticket) return;
    const open = this.opened.get(path);
    if (admission === 'off' || this.gone.has(path)) {
      this.pool.remove(path);
    } else if (open) {
      this.take(path, open.uri, { text: open.text, note: null });
    } else if (admission === 'source') {
      const reading = await this.world.files.read(uri, this.settings.maxFileSize);
      if (this.tickets.get(path) === ticket) this.take(path, uri, reading);
    } else {
      this.pool.remove(path);
    }
  }

  /** What is read of a file on another thread; null where that is not to be had, or not needed. */
  private async readAside(path: string, uri: string, reading: Reading): Promise<Analysis | Error | null> {
    const { analyst } = this.world;
    if (!analyst || !('text' in reading)) return null;
    const role = this.role(path, uri, reading.text);
    if (role === null || this.pool.knows(path, reading.text, role)) return null;
    try {
      return await analyst.analyse(this.pool.document(path, reading.text, role));
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  private take(path: string, uri: string, reading: Reading, analysis: Analysis | Error | null = null): void {
    if ('missing' in reading) {
      this.pool.remove(path);
    } else if ('skipped' in reading) {
      if (this.pool.skip(path, reading.skipped)) this.world.log(`${path}: skipped, ${reading.skipped}`);
    } else {
      if (reading.note !== null) this.world.log(`${path}: ${reading.note}`);
      const role = this.role(path, uri, reading.text);
      if (role === null) this.pool.remove(path);
      else if (analysis instanceof Error) this.giveUp(path, analysis);
      else this.analyse(path, uri, reading.text, role, analysis);
    }
  }

  private role(path: string, uri: string, text: string): SourceRole | null {
    const role = roleOf(uri, text, {
      globs: this.settings.drafts,
      marked: this.marked,
      folders: this.folders.map((folder) => folder.uri),
    });
    const admission = this.membership.recall(path) ?? 'none';
    if (admission === 'source' || role === 'draft') return role;
    return admission === 'draft' ? 'draft' : null;
  }

  private analyse(path: string, uri: string, text: string, role: SourceRole, analysis: Analysis | null): void {
    try {
      this.pool.put(path, uri, text, role, analysis ?? undefined);
    } catch (error) {
      this.giveUp(path, error instanceof Error ? error : new Error(String(error)));
    }
  }

  private giveUp(path: string, { message }: Error): void {
    this.world.log(`${path}: could not be analysed, ${message}`);
    this.pool.skip(path, `could not be analysed: ${message}`);
  }

  private nextTicket(path: string): number {
    const ticket = (this.tickets.get(path) ?? 0) + 1;
    this.tickets.set(path, ticket);
    return ticket;
  }
}

/** What a configuration says of which files are read; the rest can change without reading them again. */
function readingKey({ settings, folders }: Configuration): string {
  const { enable, drafts, maxSources, maxFigures } = settings;
  return JSON.stringify([enable, drafts, maxSources, maxFigures, mannerOf(settings), folders]);
}
