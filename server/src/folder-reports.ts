import { mergeSlices, sliceOf, verdictsIn, type Slice } from './features/merged-report';
import { ReportIndex } from './features/report-index';
import type { Views } from './views';
import type { DecidedClaim } from './workspace/decisions/apply-decisions';
import type { World } from './workspace/files';
import { textHash } from './workspace/hash';
import type { Workspace } from './workspace/workspace';

/** Quiet time after a change before the documents that it may touch are looked at. */
const quiet = 300;
/** Between two documents so many milliseconds are left to whatever else is asked for: an answer takes several turns. */
const breath = 15;
/** A pool of at most so many documents is compared as a whole at once. */
const atOnce = 40;
/** How far the comparing is is told whenever so many more documents were looked at; the first ones, which take longest, each. */
const toldEvery = 10;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What is known of all documents together, and how far the comparing is; null where it is done. */
export interface Whole {
  readonly index: ReportIndex;
  readonly comparing: Progress | null;
}

interface Looked {
  /** What the document was when it was looked at. */
  readonly print: string;
  /** Documents whose figures its own were set against. */
  readonly touching: ReadonlySet<string>;
  /** Hash of `verdictsIn`. */
  readonly verdicts: string;
  readonly slice: Slice;
  readonly decided: readonly DecidedClaim[];
}

export interface FolderListener {
  /** A document was looked at; the problems of all are listed, so its own may be others now. */
  readonly looked: (path: string, index: ReportIndex) => Promise<void>;
  /** Problems of the document are told now: it is looked at before others, so that what is mended goes soon. */
  readonly isFirst: (path: string) => boolean;
  /** Somebody waits for the whole, and it has come so far; null when it is there. */
  readonly comparing: (progress: Progress | null) => void;
  /** All documents were looked at since the last change. */
  readonly done: () => void;
}

/**
 * What is said of all documents together, kept up to date one document after the other, in quiet times, giving way to
 * whatever else is asked for. A change has those looked at that it touches, and those that touch a document of which
 * something else is said than before: verdicts can rest on what third documents say.
 */
export class FolderReports {
  private readonly looked = new Map<string, Looked>();
  private readonly stale = new Set<string>();
  private rules = '';
  private cancelTimer: (() => void) | null = null;
  private running = false;
  /** Somebody has asked for the whole, in this state of the pool. */
  private wantedAt = -1;
  /** The state of the pool in which all documents were looked at. */
  private completeAt = -1;
  private waiting: (() => void)[] = [];
  private assembled: { readonly generation: number; readonly index: ReportIndex } | null = null;

  constructor(
    private readonly workspace: Workspace,
    private readonly views: Views,
    private readonly world: Pick<World, 'delay'>,
    private readonly listener: FolderListener,
  ) {}

  /** The folder is small enough for the problems of all its documents to be listed. */
  get lists(): boolean {
    const { pool, settings } = this.workspace;
    return pool.size <= settings.maxListed;
  }

  /** The pool is not compared as a whole. */
  get isTooLarge(): boolean {
    const { pool, settings } = this.workspace;
    return pool.size > settings.maxCompared;
  }

  /**
   * All documents together, as far as that is known; of a pool too large for it, what touches the open ones. What is
   * missing is worked on from now on.
   */
  async whole(): Promise<Whole> {
    if (this.workspace.pool.size > atOnce && !this.isComplete) await this.views.prepareOpen();
    return this.now();
  }

  private now(): Whole {
    const { pool } = this.workspace;
    if (this.isTooLarge) return { index: this.views.open(), comparing: null };
    if (pool.size <= atOnce) return { index: this.views.all(), comparing: null };
    if (this.isComplete) return { index: this.assemble(), comparing: null };
    this.wantedAt = pool.generation;
    if (!this.running && this.cancelTimer === null) this.schedule();
    return { index: this.assembled?.index ?? this.views.open(), comparing: this.progress };
  }

  /** All documents together, as soon as that is known. */
  async complete(): Promise<ReportIndex> {
    for (;;) {
      const { index, comparing } = this.now();
      if (comparing === null) return index;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** All documents together, if that is known or quickly told. */
  ready(): ReportIndex | null {
    const { size } = this.workspace.pool;
    if (size <= atOnce) return this.views.all();
    return this.isComplete ? this.assemble() : null;
  }

  /** Something has changed: looks again when it is quiet. */
  schedule(): void {
    this.cancelTimer?.();
    this.cancelTimer = this.world.delay(quiet, () => {
      this.cancelTimer = null;
      void this.look();
    });
  }

  private get isComplete(): boolean {
    return this.completeAt === this.workspace.pool.generation;
  }

  private get follows(): boolean {
    return this.lists || this.wantedAt === this.workspace.pool.generation;
  }

  private get progress(): Progress {
    const { pool } = this.workspace;
    const left = pool.paths().filter((path) => pool.has(path) && (this.stale.has(path) || !this.looked.has(path)));
    return { done: pool.size - left.length, total: pool.size };
  }

  private async look(): Promise<void> {
    if (this.running) return;
    this.running = true;
    const { pool } = this.workspace;
    const { generation } = pool;
    try {
      const changed = this.findStale();
      const done = new Set<string>();
      // another change that comes in schedules a look of its own, which goes on with what is left
      for (
        let path = this.next();
        path !== null && pool.generation === generation && this.follows;
        path = this.next()
      ) {
        const print = pool.printOf(path);
        const index = print === null ? null : await this.views.inPassing(path);
        if (print !== null && index === null) break;
        this.stale.delete(path);
        changed.delete(path);
        if (print === null || index === null) continue;
        done.add(path);
        for (const other of this.remember(path, print, index)) if (!done.has(other)) this.stale.add(other);
        if (this.lists && this.workspace.documents.openDocument(path) === null) await this.listener.looked(path, index);
        if (this.wantedAt === generation && (done.size < toldEvery || done.size % toldEvery === 0))
          this.listener.comparing(this.progress);
        await new Promise<void>((resolve) => this.world.delay(breath, resolve));
      }
      // others were looked at beside what it is by now; it may be again what it was before when its turn comes
      for (const path of changed) this.looked.delete(path);
    } finally {
      this.running = false;
    }
    if (pool.generation === generation && this.follows) {
      if (this.stale.size > 0) return this.schedule();
      this.completeAt = generation;
      if (this.wantedAt === generation) this.listener.comparing(null);
      this.listener.done();
    }
    for (const go of this.waiting.splice(0)) go();
    if (pool.generation !== generation && this.cancelTimer === null) this.schedule();
  }

  /** @returns the documents about which something else may have to be said now */
  private remember(path: string, print: string, index: ReportIndex): ReadonlySet<string> {
    const { report } = index;
    const touching = new Set(report.claims.map((claim) => claim.path));
    const slice = sliceOf(report, path);
    const before = this.looked.get(path);
    const verdicts = textHash(verdictsIn(slice, report.relations));
    this.looked.set(path, { print, touching, verdicts, slice, decided: this.workspace.pool.decidedClaims(report) });
    if (before?.verdicts === verdicts && before.print === print) return new Set();
    return new Set([...touching, ...(before?.touching ?? [])]);
  }

  private next(): string | null {
    const [any = null] = this.stale;
    return [...this.stale].find((path) => this.listener.isFirst(path)) ?? any;
  }

  /**
   * Finds the documents of which something else may have to be said than when they were looked at.
   * @returns those that are others than they were then
   */
  private findStale(): Set<string> {
    const { pool, settings } = this.workspace;
    const rules = JSON.stringify([pool.decisionRounds, settings.severities, settings.maxProblems, this.lists]);
    const isFollowed = pool.size <= settings.maxCompared || this.lists;
    const known = new Set(isFollowed ? pool.paths().filter((path) => pool.has(path)) : []);
    const gone = [...this.looked.keys()].filter((path) => !known.has(path));
    const changed = new Set([...known].filter((path) => this.looked.get(path)?.print !== pool.printOf(path)));
    const touched = new Set([...changed, ...gone]);
    const all = rules !== this.rules;
    this.rules = rules;
    for (const [path, { touching }] of this.looked)
      if (all || [...touching].some((other) => touched.has(other))) this.stale.add(path);
    for (const path of changed) this.stale.add(path);
    for (const path of [...gone, ...this.stale]) {
      if (known.has(path)) continue;
      this.looked.delete(path);
      this.stale.delete(path);
    }
    return changed;
  }

  private assemble(): ReportIndex {
    const { pool } = this.workspace;
    if (this.assembled?.generation === pool.generation) return this.assembled.index;
    const looked = [...this.looked].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, one]) => one);
    const merged = mergeSlices(looked.map(({ slice }) => slice));
    const report = { ...merged, skipped: [...merged.skipped, ...pool.skipped()] };
    const own = looked.flatMap(({ slice: { sources }, decided }) =>
      decided.filter(({ claim }) => sources.some(({ path }) => path === claim.path)),
    );
    const index = new ReportIndex(report, own);
    this.assembled = { generation: pool.generation, index };
    return index;
  }
}
