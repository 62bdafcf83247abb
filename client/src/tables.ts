import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ComparisonRequest,
  StatementRequest,
  type ComparisonTable,
  type StatementDetails,
} from '../../server/src/protocol';

/** The comparison of all sources, fetched once for each change and only if somebody shows it. */
export class Tables implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private fetched: Promise<ComparisonTable | null> | null = null;
  readonly onDidChange = this.changed.event;

  constructor(private readonly client: BaseLanguageClient) {}

  /** What was fetched is out of date. */
  invalidate(): void {
    this.fetched = null;
    this.changed.fire();
  }

  /** The table; null while there is no server to ask. */
  table(): Promise<ComparisonTable | null> {
    this.fetched ??= this.fetch();
    return this.fetched;
  }

  /** A claim in words; null where it is gone. */
  async details(claim: string): Promise<StatementDetails | null> {
    return this.client.isRunning() ? this.client.sendRequest(StatementRequest, { claim }) : null;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async fetch(): Promise<ComparisonTable | null> {
    return this.client.isRunning() ? this.client.sendRequest(ComparisonRequest) : null;
  }
}

/** A statement's words for a tool tip, one thing a line. */
export function detailLines({ source, quote, measured, verdict }: StatementDetails): string {
  return [source, quote === null ? '' : `“${quote}”`, measured.join(' · '), verdict]
    .filter((line) => line !== '')
    .join('\n\n');
}
