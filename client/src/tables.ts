import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ComparingNotification,
  ComparisonRequest,
  StatementRequest,
  type ComparingProgress,
  type Comparison,
  type StatementDetails,
} from '../../server/src/protocol';

/** Documents that are looked at again are worth no word up to so many. */
const worthTelling = 20;

/** The comparison of all sources, fetched once for each change and only if somebody shows it. */
export class Tables implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly progressed = new vscode.EventEmitter<ComparingProgress | null>();
  private readonly subscription: vscode.Disposable;
  private fetched: Promise<Comparison | null> | null = null;
  private progress: ComparingProgress | null = null;
  readonly onDidChange = this.changed.event;
  /** How far the comparing of a large folder is; null when it is done, or as good as done. */
  readonly onDidProgress = this.progressed.event;

  constructor(private readonly client: BaseLanguageClient) {
    this.subscription = client.onNotification(ComparingNotification, (progress) => {
      this.follow(progress);
      if (progress === null) this.invalidate();
    });
  }

  get comparing(): ComparingProgress | null {
    return this.progress;
  }

  /** What was fetched is out of date. */
  invalidate(): void {
    this.fetched = null;
    this.changed.fire();
  }

  /** The table; null while there is no server to ask. */
  table(): Promise<Comparison | null> {
    this.fetched ??= this.fetch();
    return this.fetched;
  }

  /** The table of all, as soon as all are compared; null while there is no server to ask. */
  async complete(): Promise<Comparison | null> {
    for (;;) {
      const next = new Promise<void>((resolve) => {
        const listener = this.onDidChange(() => {
          listener.dispose();
          resolve();
        });
      });
      const table = await this.table();
      if (!table?.comparing) return table;
      await next;
    }
  }

  /** A claim in words; null where it is gone. */
  async details(claim: string): Promise<StatementDetails | null> {
    return this.client.isRunning() ? this.client.sendRequest(StatementRequest, { claim }) : null;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
    this.progressed.dispose();
  }

  private async fetch(): Promise<Comparison | null> {
    if (!this.client.isRunning()) return null;
    try {
      const table = await this.client.sendRequest(ComparisonRequest);
      this.follow(table.comparing);
      return table;
    } catch (error) {
      // asked for again with the next change, or by the reader
      this.fetched = null;
      throw error;
    }
  }

  private follow(progress: ComparingProgress | null): void {
    const told = progress !== null && progress.total - progress.done > worthTelling ? progress : null;
    if (told === null && this.progress === null) return;
    this.progress = told;
    this.progressed.fire(told);
  }
}

/** A statement's words for a tool tip, one thing a line. */
export function detailLines({ source, quote, measured, verdict }: StatementDetails): string {
  return [source, quote === null ? '' : `“${quote}”`, measured.join(' · '), verdict]
    .filter((line) => line !== '')
    .join('\n\n');
}
