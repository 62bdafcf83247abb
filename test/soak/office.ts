import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { ClaimsRequest, ComparisonRequest } from '../../server/src/protocol';
import type { BenchServer } from '../bench/client';
import type { BenchDocument } from '../bench/folder';
import type { Random } from '../bench/random';

/** Documents that are open at once at most. */
const mostOpen = 6;

/** What is done, and how often beside the rest. */
const tasks = {
  edit: 30,
  hover: 30,
  outline: 8,
  actions: 8,
  openOrClose: 6,
  rewriteFile: 6,
  makeFile: 3,
  deleteFile: 3,
  renameFile: 3,
  moveFolder: 1,
  compare: 2,
} as const;
export type Task = keyof typeof tasks;

const deck = Object.entries(tasks).flatMap(([task, times]) => Array.from({ length: times }, () => task as Task));

/** People at work on a folder: the same for the same seed, but for what time does. */
export class Office {
  /** Milliseconds that each task took, since they were taken last. */
  readonly took = new Map<Task, number[]>();
  private readonly files: Set<string>;
  private readonly open = new Map<string, TextDocument>();
  private made = 0;

  constructor(
    private readonly server: BenchServer,
    private readonly folder: string,
    private readonly random: Random,
    /** What files say, in turn; the folder holds the first `count` of them. */
    private readonly stock: readonly BenchDocument[],
    count: number,
  ) {
    this.files = new Set(stock.slice(0, count).map((document) => document.path));
  }

  /** Does the next thing. */
  async work(): Promise<void> {
    const task = this.random.pick(deck);
    const began = performance.now();
    await this[task]();
    const known = this.took.get(task) ?? [];
    known.push(performance.now() - began);
    this.took.set(task, known);
  }

  /** Closes all documents. */
  async goHome(): Promise<void> {
    for (const name of [...this.open.keys()]) await this.close(name);
  }

  private uri(name: string): string {
    return URI.file(path.join(this.folder, name)).toString();
  }

  /** Changes a digit, adds a sentence or takes one away, and waits for the underlines. */
  private async edit(): Promise<void> {
    const document = await this.someOpen();
    const text = document.getText();
    const at = this.random.whole(0, Math.max(0, text.length - 1));
    const digit = text.slice(at).search(/\d/);
    const sentence = `Some ${this.random.whole(1000, 9999)} tonnes of wheat came to the port in ${this.random.whole(2015, 2025)}. `;
    const [start, end, insert] =
      text.length > 12_000
        ? [at, Math.min(text.length, at + 200), '']
        : this.random.chance(0.3) || digit < 0
          ? [at, at, sentence]
          : [at + digit, at + digit + 1, String(this.random.whole(1, 9))];
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const contentChanges = [{ range, text: insert }];
    TextDocument.update(document, contentChanges, document.version + 1);
    await this.server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges,
    });
    await this.server.connection.sendRequest(ClaimsRequest, { textDocument: { uri: document.uri } });
  }

  private async hover(): Promise<void> {
    const document = await this.someOpen();
    await this.server.connection.sendRequest('textDocument/hover', this.somewhere(document));
  }

  private async actions(): Promise<void> {
    const { textDocument, position } = this.somewhere(await this.someOpen());
    const range = { start: position, end: position };
    const params = { textDocument, range, context: { diagnostics: [] } };
    await this.server.connection.sendRequest('textDocument/codeAction', params);
  }

  private async outline(): Promise<void> {
    const { uri } = await this.someOpen();
    await this.server.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
  }

  private async compare(): Promise<void> {
    await this.server.connection.sendRequest(ComparisonRequest);
  }

  private async openOrClose(): Promise<void> {
    if (this.open.size >= mostOpen || (this.open.size > 1 && this.random.chance(0.5))) {
      await this.close(this.random.pick([...this.open.keys()]));
      return;
    }
    const closed = [...this.files].filter((name) => !this.open.has(name));
    const name = this.random.pick(closed);
    const document = TextDocument.create(this.uri(name), 'plaintext', 1, this.text());
    writeFileSync(path.join(this.folder, name), document.getText());
    this.open.set(name, document);
    const { uri, languageId, version } = document;
    await this.server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text: document.getText() },
    });
  }

  private async rewriteFile(): Promise<void> {
    await this.write(this.random.pick([...this.files]), 2);
  }

  private async makeFile(): Promise<void> {
    this.made += 1;
    const name = `new-${this.made}.txt`;
    this.files.add(name);
    await this.write(name, 1);
  }

  private async deleteFile(): Promise<void> {
    const name = this.random.pick([...this.files].filter((one) => !this.open.has(one)));
    this.files.delete(name);
    rmSync(path.join(this.folder, name));
    await this.watched([[name, 3]]);
  }

  private async renameFile(): Promise<void> {
    const name = this.random.pick([...this.files].filter((one) => !this.open.has(one)));
    this.made += 1;
    const now = `renamed-${this.made}.txt`;
    this.files.delete(name);
    this.files.add(now);
    renameSync(path.join(this.folder, name), path.join(this.folder, now));
    const files = [{ oldUri: this.uri(name), newUri: this.uri(now) }];
    await this.server.connection.sendNotification('workspace/didRenameFiles', { files });
    await this.watched([
      [name, 3],
      [now, 1],
    ]);
  }

  /** A folder of three comes, and goes with the next one. */
  private async moveFolder(): Promise<void> {
    const inside = [...this.files].filter((name) => name.startsWith('box/'));
    if (inside.length > 0) {
      for (const name of inside) {
        if (this.open.has(name)) await this.close(name);
        this.files.delete(name);
      }
      rmSync(path.join(this.folder, 'box'), { recursive: true });
      await this.watched([['box', 3]]);
      return;
    }
    mkdirSync(path.join(this.folder, 'box'), { recursive: true });
    for (const i of [1, 2, 3]) {
      this.files.add(`box/${i}.txt`);
      writeFileSync(path.join(this.folder, `box/${i}.txt`), this.text());
    }
    await this.watched([['box', 1]]);
  }

  private async close(name: string): Promise<void> {
    this.open.delete(name);
    await this.server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  private async write(name: string, type: 1 | 2): Promise<void> {
    writeFileSync(path.join(this.folder, name), this.text());
    await this.watched([[name, type]]);
  }

  private async watched(changes: readonly (readonly [string, 1 | 2 | 3])[]): Promise<void> {
    await this.server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: changes.map(([name, type]) => ({ uri: this.uri(name), type })),
    });
  }

  private async someOpen(): Promise<TextDocument> {
    while (this.open.size === 0) await this.openOrClose();
    return this.random.pick([...this.open.values()]);
  }

  private somewhere(document: TextDocument): {
    textDocument: { uri: string };
    position: { line: number; character: number };
  } {
    const figures = [...document.getText().matchAll(/\d[\d,.]*/g)].map(({ index }) => index);
    const at = figures.length > 0 ? this.random.pick(figures) : 0;
    return { textDocument: { uri: document.uri }, position: document.positionAt(at) };
  }

  /** One of the stock with a digit changed, so that no two are copies to the letter. */
  private text(): string {
    const { text } = this.random.pick(this.stock);
    const at = this.random.whole(0, text.length - 1);
    return text.slice(0, at) + text.slice(at).replace(/\d/, String(this.random.whole(1, 9)));
  }
}
