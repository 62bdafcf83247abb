import { t } from '@vscode/l10n';
import {
  CodeLensRefreshRequest,
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Report, Verdict } from './engine/report';
import { claimsWithProblems, diagnostics } from './features/diagnostics';
import type { DocumentView } from './features/document-view';
import { plain } from './features/markdown';
import { skipInWords } from './features/words';
import type { ReportIndex } from './features/report-index';
import { FolderReports } from './folder-reports';
import { ChangedNotification, ComparingNotification, type OffReason, type Status } from './protocol';
import type { Views } from './views';
import { pathOf } from './workspace/addresses';
import type { World } from './workspace/files';
import type { ReadingProgress } from './workspace/reading';
import type { Workspace } from './workspace/workspace';

/** So many skipped files are told with the state of the whole. */
const skipsTold = 5;
/** Verdicts are sent again at most this often while folders are read. */
const readingInterval = 500;

interface TopicCounts {
  readonly conflicts: number;
  readonly disputed: number;
}

function countTopics(report: Report): TopicCounts {
  const verdicts = new Map(report.claims.map((claim) => [claim.id, claim.verdict]));
  const topicsWith = (verdict: Verdict): number =>
    report.topics.filter((topic) => topic.claims.some((id) => verdicts.get(id) === verdict)).length;
  return { conflicts: topicsWith('conflicting'), disputed: topicsWith('disputed') };
}

/** Tells the client of what changed: problems of the open documents, then that the rest may be asked for again. */
export class Publisher {
  private readonly published = new Map<string, string>();
  private cancelTimer: (() => void) | null = null;
  private running = false;
  private wanted = 0;
  private shown = { hints: false, lenses: false };
  /** Which of the open documents take part: what is folded in them is asked for once. */
  private taking = new Set<string>();
  private counted: TopicCounts = { conflicts: 0, disputed: 0 };
  /** The state of the whole as it was told last. */
  private told = '';
  /** What is said of all documents together. */
  readonly folder: FolderReports;
  private progress: { readonly done: number; readonly total: number } | null = null;

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly views: Views,
    private readonly world: World,
    private readonly client: () => {
      readonly capabilities: ClientCapabilities;
      readonly marks: boolean;
      readonly explanations: Readonly<Record<string, string>>;
    },
  ) {
    this.folder = new FolderReports(workspace, views, world, {
      looked: (path, index) => this.publishUnopened(path, index),
      isFirst: (path) => this.published.has(views.uri(path)),
      comparing: (progress) => {
        if (!this.knowsStandardAlone()) void connection.sendNotification(ComparingNotification, progress);
      },
      done: () => void this.tellState(),
    });
  }

  /** Publishes soon; many changes in a row are told once. */
  schedule(): void {
    if (this.cancelTimer !== null || !this.workspace.configured) return;
    this.cancelTimer = this.world.delay(this.progress === null ? 20 : readingInterval, () => {
      this.cancelTimer = null;
      void this.publish();
    });
  }

  /** Follows the reading of the folders, in the status and in the client's own progress display. */
  follow(shown: ReadingProgress): ReadingProgress {
    let current = { done: 0, total: 0 };
    this.progress = current;
    return {
      report: (done, total) => {
        if (this.progress === current) this.progress = current = { done, total };
        shown.report(done, total);
      },
      cancelled: () => shown.cancelled(),
      done: () => {
        if (this.progress === current) {
          this.progress = null;
          this.cancelTimer?.();
          this.cancelTimer = null;
        }
        shown.done();
      },
    };
  }

  /** What is to be said of every verdict as long as not all is read; null otherwise. */
  note(): string | null {
    if (this.progress === null) return null;
    // how many there are is known when the folders are listed
    if (this.progress.total === 0) return t('Still reading the sources.');
    return t('Still reading: {0} of {1} sources.', this.progress.done, this.progress.total);
  }

  private async publish(): Promise<void> {
    this.wanted += 1;
    if (this.running) return;
    this.running = true;
    try {
      for (let told = 0; told !== this.wanted;) {
        told = this.wanted;
        await this.publishProblems();
        await this.tellState(true);
        this.refreshEditors();
        if (this.progress !== null) continue;
        this.folder.schedule();
        void this.views.fetchQuotes();
      }
    } finally {
      this.running = false;
    }
  }

  /** @param changed verdicts may have changed; else it is told only where the state is another */
  private async tellState(changed = false): Promise<void> {
    const status = this.status();
    const state = JSON.stringify(status);
    if (!changed && state === this.told) return;
    this.told = state;
    if (!this.knowsStandardAlone()) await this.connection.sendNotification(ChangedNotification, status);
  }

  /** An editor that draws no marks of its own would only log our messages as unknown. */
  private knowsStandardAlone(): boolean {
    return this.client().marks;
  }

  /** Has the client ask again for what it asked for before anything changed, where that is switched on. */
  private refreshEditors(): void {
    const { inlayHint, codeLens } = this.client().capabilities.workspace ?? {};
    const { settings } = this.workspace;
    const shown = { hints: settings.inlayHints, lenses: settings.codeLens };
    // Once more when they are switched off, so that they go.
    if (inlayHint?.refreshSupport && (shown.hints || this.shown.hints))
      void this.connection.languages.inlayHint.refresh();
    if (codeLens?.refreshSupport && (shown.lenses || this.shown.lenses)) {
      void this.connection.sendRequest(CodeLensRefreshRequest.type);
    }
    this.shown = shown;
  }

  private async publishProblems(): Promise<void> {
    const open = new Set<string>();
    const taking = new Set<string>();
    for (const path of this.workspace.documents.openPaths()) {
      const uri = this.workspace.documents.openDocument(path)?.uri;
      if (uri === undefined) continue;
      open.add(uri);
      const view = await this.views.of(uri);
      if (view === null) await this.send(uri, []);
      else {
        taking.add(uri);
        await this.send(uri, this.problemsOf(view, this.client().marks), view.version);
      }
      await this.world.yield();
    }
    this.refreshFolding(taking, open);
    for (const uri of [...this.published.keys()]) {
      // those that are not open are looked after in quiet times, if at all; what is gone is gone at once
      if (open.has(uri) || (this.folder.lists && this.workspace.pool.has(pathOf(uri)))) continue;
      await this.send(uri, []);
    }
  }

  /** Has the client ask again where a document has come to take part, or does so no more. */
  private refreshFolding(taking: ReadonlySet<string>, open: ReadonlySet<string>): void {
    const changed = [...open].some((uri) => taking.has(uri) !== this.taking.has(uri));
    this.taking = new Set(taking);
    if (changed && this.client().capabilities.workspace?.foldingRange?.refreshSupport)
      void this.connection.languages.foldingRange.refresh();
  }

  private problemsOf(view: DocumentView, marks: boolean): Diagnostic[] {
    const { settings, pool } = this.workspace;
    return diagnostics(view, this.views, {
      severities: settings.severities,
      marks,
      limit: settings.maxProblems,
      left: pool.leftOf(view.path),
      explanation: (code: string) => this.explanation(code),
    });
  }

  /** @param index what is said of the document; its text is fetched only where there is something to say */
  private async publishUnopened(path: string, index: ReportIndex): Promise<void> {
    const { settings, pool } = this.workspace;
    const uri = this.views.uri(path);
    const none = claimsWithProblems({ index, path }, settings.severities).size === 0 && pool.leftOf(path) === null;
    const view = none ? null : await this.views.of(uri);
    const problems = view === null ? [] : this.problemsOf(view, false);
    // opened meanwhile: the open text has problems of its own
    if (this.workspace.documents.openDocument(path) === null) await this.send(uri, problems);
  }

  /** Where a code is explained: in the client, or on a page beside the server. */
  private explanation(code: string): string | null {
    const { capabilities, explanations } = this.client();
    if (capabilities.textDocument?.publishDiagnostics?.codeDescriptionSupport !== true) return null;
    const page = this.world.explanations;
    return explanations[code] ?? (page === null ? null : `${page}#${code}`);
  }

  /** Sends the problems of a document unless the client has them already. */
  private async send(uri: string, problems: Diagnostic[], version?: number): Promise<void> {
    const key = JSON.stringify([version ?? null, problems]);
    const known = this.published.get(uri);
    if (known === key || (known === undefined && problems.length === 0)) return;
    if (problems.length > 0) this.published.set(uri, key);
    else this.published.delete(uri);
    await this.connection.sendDiagnostics({
      uri,
      diagnostics: problems,
      ...(version === undefined ? {} : { version }),
    });
  }

  private status(): Status {
    const { pool } = this.workspace;
    return {
      off: this.off(),
      reading: this.progress,
      sources: pool.countOf('source'),
      drafts: pool.countOf('draft'),
      ...this.counts(),
      decisions: this.workspace.decisions.all().length,
      listsAll: this.folder.lists,
      skipped: pool.skippedCount(),
      skips: pool.firstSkipped(skipsTold).map(({ path, reason }) => ({
        name: plain(path.split('/').at(-1) ?? path),
        reason: plain(skipInWords(reason)),
      })),
    };
  }

  /**
   * Topics with a conflict or a dispute: of the whole folder as soon as that is known, and of the open documents where
   * the folder is too large for it.
   */
  private counts(): TopicCounts {
    if (this.progress !== null) return this.counted;
    const index = this.folder.ready() ?? (this.folder.lists ? null : this.views.open());
    return (this.counted = index === null ? this.counted : countTopics(index.report));
  }

  private off(): OffReason | null {
    const { settings, folders } = this.workspace;
    if (settings.enable === 'off') return 'setting';
    return folders.length > 0 && !folders.some((folder) => folder.enabled) ? 'code project' : null;
  }
}
