import type { ReportIndex } from './features/report-index';
import type { Views } from './views';
import type { World } from './workspace/files';
import type { Workspace } from './workspace/workspace';

/** Quiet time after a change before the problems of documents that are not open are looked for again. */
const quiet = 300;
/** In a pool of at most so many documents every change has all of them looked at; else those that it touches. */
const lookedAtAll = 60;

interface Looked {
  /** What the document was when it was looked at. */
  readonly print: string;
  /** Documents whose figures its own were set against. */
  readonly touching: ReadonlySet<string>;
}

/**
 * Keeps the problems of the documents that no editor shows up to date: one document after the other, in quiet times,
 * giving way to whatever else is asked for. Those that have problems already come first, so that what is mended goes
 * soon.
 */
export class FolderProblems {
  private readonly looked = new Map<string, Looked>();
  private readonly stale = new Set<string>();
  private rules = '';
  private cancelTimer: (() => void) | null = null;

  /**
   * @param publish has the problems of a document that is not open told
   * @param has whether problems of a document are told now
   */
  constructor(
    private readonly workspace: Workspace,
    private readonly views: Views,
    private readonly world: Pick<World, 'delay' | 'yield'>,
    private readonly publish: (path: string, index: ReportIndex) => Promise<void>,
    private readonly has: (path: string) => boolean,
  ) {}

  /** The folder is small enough for the problems of all its documents to be listed. */
  get lists(): boolean {
    const { pool, settings } = this.workspace;
    return pool.size <= settings.maxListed;
  }

  /** Something has changed: looks again when it is quiet. */
  schedule(): void {
    this.cancelTimer?.();
    this.cancelTimer = this.world.delay(quiet, () => {
      this.cancelTimer = null;
      void this.look();
    });
  }

  private async look(): Promise<void> {
    const { pool } = this.workspace;
    const { generation } = pool;
    this.findStale();
    // another change that comes in schedules a look of its own, which goes on with what is left
    for (let path = this.next(); path !== null && pool.generation === generation; path = this.next()) {
      this.stale.delete(path);
      const print = pool.printOf(path);
      if (print === null) continue;
      const index = this.views.inPassing(path);
      const touching = new Set(index.report.claims.map((claim) => claim.path));
      if (this.looked.get(path)?.print !== print) for (const other of touching) this.stale.add(other);
      this.looked.set(path, { print, touching });
      this.stale.delete(path);
      if (this.workspace.documents.openDocument(path) === null) await this.publish(path, index);
      await this.world.yield();
    }
  }

  private next(): string | null {
    const [any = null] = this.stale;
    return [...this.stale].find((path) => this.has(path)) ?? any;
  }

  /** Finds the documents whose problems may be others now than when they were looked at. */
  private findStale(): void {
    const { pool, settings } = this.workspace;
    const rules = JSON.stringify([pool.decisionRounds, settings.severities, settings.maxProblems]);
    const listed = this.lists ? pool.paths().filter((path) => pool.has(path)) : [];
    const changed = new Set(listed.filter((path) => this.looked.get(path)?.print !== pool.printOf(path)));
    for (const path of this.looked.keys()) if (pool.printOf(path) === null || !this.lists) changed.add(path);
    if (changed.size === 0 && rules === this.rules) return;
    const all = listed.length <= lookedAtAll || rules !== this.rules;
    this.rules = rules;
    for (const path of listed) {
      const touching = this.looked.get(path)?.touching ?? changed;
      if (all || changed.has(path) || [...touching].some((other) => changed.has(other))) this.stale.add(path);
    }
    for (const path of this.looked.keys()) if (!listed.includes(path)) this.looked.delete(path);
  }
}
