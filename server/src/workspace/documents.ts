import { Recent } from '../engine/recent';
import type { SourceRole } from '../engine/report';
import { pathOf, schemeOf } from './addresses';
import { isDraftAnyway, roleOf, type DraftRules } from './drafts';
import type { Reading, ReadOutcome, World } from './files';
import type { Membership, WorkspaceFolder } from './membership';
import type { Pool } from './pool';
import type { Settings } from './settings';

/** The text of a document as an editor has it now. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** By which documents are read and take part, as it is now. */
export interface Rules {
  /** The client's settings are known; nothing is read before. */
  readonly configured: boolean;
  readonly settings: Settings;
  readonly folders: readonly WorkspaceFolder[];
  readonly membership: Membership;
}

/** Quiet time after a key stroke before a document is analysed again. */
const editDelay = 150;
/** Texts that were quoted lately, in UTF-16 units. */
export const textLimit = 4 * 1024 * 1024;

/** Keeps single documents of the pool in step with the editor, or with their files where no editor has them open. */
export class Documents {
  /** The editor opens no file before it was saved once: one that is missing was deleted. */
  opensSaved = false;
  private readonly opened = new Map<string, OpenDocument>();
  /** Edits that are told of when the typing pauses, with what takes that back. */
  private readonly untold = new Map<string, () => void>();
  /** Open documents that were edited since they were analysed. */
  private readonly edited = new Set<string>();
  private readonly gone = new Set<string>();
  private readonly texts = new Recent<string>(textLimit, ({ length }) => length);
  private readonly tickets = new Map<string, number>();
  /** Updates that are under way, by path. */
  private readonly updates = new Map<string, Promise<void>>();
  private marked: ReadonlySet<string> = new Set();

  /** @param changed is called when what features show of a document may have changed */
  constructor(
    private readonly world: World,
    private readonly pool: Pool,
    private readonly rules: () => Rules,
    private readonly changed: () => void,
  ) {}

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

  /** Replaces the documents that are drafts by command. */
  async markDrafts(uris: readonly string[]): Promise<void> {
    const before = this.marked;
    this.marked = new Set(uris.map(pathOf));
    const touched = [...new Set([...before, ...this.marked])].filter(
      (path) => before.has(path) !== this.marked.has(path),
    );
    for (const path of touched) await this.update(path);
    if (touched.length > 0) this.changed();
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
    this.changed();
  }

  /** Takes an edit over at once; it is analysed and told of when the typing pauses, and analysed before if somebody asks. */
  change(document: OpenDocument): void {
    const path = pathOf(document.uri);
    this.opened.set(path, document);
    this.edited.add(path);
    this.untold.get(path)?.();
    this.untold.set(
      path,
      this.world.delay(editDelay, () => {
        this.untold.delete(path);
        void this.settle(path).then(() => this.changed());
      }),
    );
  }

  /** The editor's text is gone; what counts now is the file. */
  async close(uri: string): Promise<void> {
    const path = pathOf(uri);
    this.dropEdit(path);
    this.opened.delete(path);
    this.texts.delete(path);
    await this.update(path);
    this.changed();
  }

  /** Makes sure that the pool knows an open document's present text. */
  async settle(path: string): Promise<void> {
    if (this.edited.delete(path)) await this.update(path);
    else await this.updates.get(path);
  }

  /** Has the pool take over the editor's text, when others had their turn. */
  async renew(path: string): Promise<void> {
    await this.world.yield();
    await this.update(path);
  }

  /** The text of any document of the pool as it was analysed, or null where it cannot be had any more. */
  async text(path: string): Promise<string | null> {
    const open = this.opened.get(path);
    if (open) return open.text;
    const recent = this.texts.get(path);
    if (recent !== undefined) return recent;
    const uri = this.pool.uriOf(path);
    if (uri === null) return null;
    const reading = await this.world.files.read(uri, this.rules().settings.maxFileSize);
    if (!('text' in reading)) return null;
    if (this.pool.isCurrent(path, reading.text)) this.texts.put(path, reading.text);
    return reading.text;
  }

  private dropEdit(path: string): void {
    this.untold.get(path)?.();
    this.untold.delete(path);
    this.edited.delete(path);
  }

  /** Reads a file among many; the answer takes it in, if it is still what counts by then. */
  async read(path: string, uri: string): Promise<() => void> {
    const ticket = this.nextTicket(path);
    const takeIn = await this.readAside(path, uri);
    return () => {
      if (this.tickets.get(path) !== ticket) return;
      // opened while its file was read: the editor's text counts
      if (this.opened.has(path)) this.updateAndTell(path);
      else takeIn();
    };
  }

  /** The file of a document is gone. */
  fileDeleted(path: string): void {
    // The editor may keep a document whose file is deleted; as a source it is gone.
    if (this.opened.has(path)) this.gone.add(path);
    this.texts.delete(path);
    this.nextTicket(path);
    this.pool.remove(path);
  }

  /** There is a file of a document, and another one than before. */
  fileChanged(path: string): void {
    this.gone.delete(path);
    this.texts.delete(path);
  }

  /** Documents that no listing has any more, nor an editor. */
  async dropUnlisted(paths: ReadonlySet<string>): Promise<void> {
    for (const path of this.pool.paths()) {
      if (paths.has(path)) continue;
      if (this.opened.has(path)) await this.update(path);
      else this.pool.remove(path);
    }
  }

  /** Brings one document of the pool up to date with the editor or the file. */
  async update(path: string, address?: string): Promise<void> {
    const run = this.bringUpToDate(path, address);
    this.updates.set(path, run);
    try {
      await run;
    } finally {
      if (this.updates.get(path) === run) this.updates.delete(path);
    }
  }

  /** Of what is read among many is told when all are in; this one may come after that. */
  private updateAndTell(path: string, address?: string): void {
    void this.update(path, address).then(() => this.changed());
  }

  private async bringUpToDate(path: string, address?: string): Promise<void> {
    const uri = this.opened.get(path)?.uri ?? address ?? this.pool.uriOf(path);
    if (uri === null || !this.rules().configured) return;
    const ticket = this.nextTicket(path);
    const admission = await this.rules().membership.of(path, uri);
    if (this.tickets.get(path) !== ticket) return;
    const open = this.opened.get(path);
    if (admission === 'off' || this.gone.has(path)) {
      this.pool.remove(path);
    } else if (open) {
      this.take(path, open.uri, { text: open.text, note: null });
    } else if (admission === 'source') {
      const reading = await this.world.files.read(uri, this.rules().settings.maxFileSize);
      if (this.tickets.get(path) === ticket) this.take(path, uri, reading);
    } else {
      this.pool.remove(path);
    }
  }

  /** Reads a file, on another thread if there is one; the answer takes it in. */
  private async readAside(path: string, uri: string): Promise<() => void> {
    const { analyst, files } = this.world;
    const { maxFileSize } = this.rules().settings;
    const reading = analyst?.reaches(uri) ? null : await files.read(uri, maxFileSize);
    if (!analyst || (reading && !('text' in reading)) || this.rules().membership.recall(path) !== 'source')
      return () => (reading ? this.take(path, uri, reading) : this.updateAndTell(path, uri));
    const isDraft = isDraftAnyway(uri, this.draftRules());
    const known = this.pool.printOf(path);
    const text = reading?.text ?? null;
    try {
      const outcome = await analyst.read({ path, uri, text, maxFileSize, isDraft, known, ...this.pool.rules });
      return () => {
        // what it is, or what was known of it, has changed meanwhile
        if (isDraft !== isDraftAnyway(uri, this.draftRules()) || known !== this.pool.printOf(path))
          this.updateAndTell(path, uri);
        else this.takeOutcome(path, uri, outcome, reading?.note ?? null);
      };
    } catch (error) {
      return () => this.giveUp(path, error instanceof Error ? error : new Error(String(error)));
    }
  }

  private takeOutcome(path: string, uri: string, outcome: ReadOutcome, noted: string | null): void {
    if (!('record' in outcome)) return this.take(path, uri, outcome);
    const note = outcome.note ?? noted;
    if (note !== null) this.world.log(`${path}: ${note}`);
    if (outcome.record) this.pool.take(path, uri, outcome.record);
  }

  private take(path: string, uri: string, reading: Reading): void {
    if ('missing' in reading) {
      this.pool.remove(path);
    } else if ('skipped' in reading) {
      if (this.pool.skip(path, reading.skipped)) this.world.log(`${path}: skipped, ${reading.skipped}`);
    } else {
      if (reading.note !== null) this.world.log(`${path}: ${reading.note}`);
      const role = this.role(path, uri, reading.text);
      if (role === null) this.pool.remove(path);
      else this.analyse(path, uri, reading.text, role);
      if (this.opened.has(path)) this.pool.expectEdits(path);
    }
  }

  private role(path: string, uri: string, text: string): SourceRole | null {
    const role = roleOf(uri, text, this.draftRules());
    const admission = this.rules().membership.recall(path) ?? 'none';
    if (admission === 'source' || role === 'draft') return role;
    return admission === 'draft' ? 'draft' : null;
  }

  private draftRules(): DraftRules {
    const { settings, folders } = this.rules();
    return { globs: settings.drafts, marked: this.marked, folders: folders.map((folder) => folder.uri) };
  }

  private analyse(path: string, uri: string, text: string, role: SourceRole): void {
    try {
      this.pool.put(path, uri, text, role);
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
