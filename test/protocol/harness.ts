import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import { ChangedNotification, ClaimsRequest, type DocumentClaims, type Status } from '../../server/src/protocol';

const serverFile = path.resolve(__dirname, '../dist/server.js');

export interface ServerOptions {
  /** Files of a folder made for this test, by their path in it; null: no folder is open. */
  readonly files: Readonly<Record<string, string | Uint8Array>> | null;
  /** The section `crosscheck` of the client's settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Other sections, such as `files.exclude`. */
  readonly sections?: Readonly<Record<string, unknown>>;
  readonly initializationOptions?: unknown;
  readonly capabilities?: ClientCapabilities;
  /** The client says that it takes registrations, and fails at every one. */
  readonly refusesRegistrations?: boolean;
  /** The client's language. */
  readonly locale?: string;
  /** A folder that is there already, as another window has it open; it is not removed in the end. */
  readonly at?: string;
  /** For the server's Node. */
  readonly nodeArgs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

interface Waiter {
  readonly test: () => boolean;
  readonly resolve: () => void;
}

/** The built server over stdio with a real client connection, and a folder of its own. */
export class TestServer {
  readonly diagnostics = new Map<string, Diagnostic[]>();
  readonly progress: unknown[] = [];
  readonly log: string[] = [];
  /** Shown to the user. */
  readonly messages: string[] = [];
  readonly registrations: string[] = [];
  settings: Readonly<Record<string, unknown>>;
  status: Status | null = null;
  result: InitializeResult | null = null;
  private waiters: Waiter[] = [];
  private versions = new Map<string, number>();

  private constructor(
    readonly folder: string,
    readonly connection: ProtocolConnection,
    private readonly child: ChildProcess,
    private readonly stop: () => Promise<void>,
    private readonly options: ServerOptions,
  ) {
    this.settings = options.settings ?? {};
  }

  static async start(options: ServerOptions): Promise<TestServer> {
    const folder = options.at ?? (await mkdtemp(path.join(tmpdir(), 'crosscheck-')));
    for (const [name, content] of Object.entries(options.files ?? {})) await put(path.join(folder, name), content);
    const child = spawn(process.execPath, [...(options.nodeArgs ?? []), serverFile, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...options.env },
    });
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const server = new TestServer(
      folder,
      connection,
      child,
      async () => {
        // A server that hangs is ended all the same, so that one failed test stays one.
        const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
        const asked = server.hasExited
          ? Promise.resolve()
          : connection.sendRequest('shutdown').then(() => connection.sendNotification('exit'));
        await Promise.race([asked.then(() => exited), exited]);
        clearTimeout(timer);
        connection.dispose();
        await asked.catch(() => undefined);
      },
      options,
    );
    server.listen();
    await server.initialize();
    return server;
  }

  uri(name: string): string {
    return URI.file(path.join(this.folder, name)).toString();
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.versions.set(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces a stretch of one line, or the whole text. */
  async edit(
    uri: string,
    text: string,
    at?: { readonly line: number; readonly from: number; readonly to: number },
  ): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const range = at && {
      start: { line: at.line, character: at.from },
      end: { line: at.line, character: at.to },
    };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Writes a file and tells the server as a watcher would. */
  async write(name: string, content: string | Uint8Array, kind: 'created' | 'changed'): Promise<void> {
    await put(path.join(this.folder, name), content);
    await this.watched(name, kind === 'created' ? 1 : 2);
  }

  async delete(name: string): Promise<void> {
    await rm(path.join(this.folder, name), { recursive: true });
    await this.watched(name, 3);
  }

  async watched(name: string, type: 1 | 2 | 3): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(name), type }],
    });
  }

  claims(uri: string): Promise<DocumentClaims | null> {
    return this.connection.sendRequest(ClaimsRequest, { textDocument: { uri } });
  }

  /** The text of the hover at a place, or null. */
  async hover(uri: string, line: number, character: number): Promise<string | null> {
    const hover = await this.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line, character },
    });
    return hoverValue(hover);
  }

  /** Waits until the folder is read and what was sent by then has been told. */
  ready(): Promise<void> {
    return this.until(() => this.status !== null && this.status.reading === null);
  }

  /** Waits for a condition, which is looked at with every message of the server. */
  until(test: () => boolean): Promise<void> {
    if (test()) return Promise.resolve();
    return new Promise((resolve) => this.waiters.push({ test, resolve }));
  }

  /** Asks again with every change until the answer is as wanted. */
  async eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
    for (;;) {
      const answer = await ask();
      if (wanted(answer)) return answer;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Whether the process is gone. */
  get hasExited(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Ends the process as the system would, in the middle of whatever it does. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone();
  }

  /** Waits until the process is gone. */
  async gone(): Promise<void> {
    if (!this.hasExited) await new Promise((resolve) => this.child.once('exit', resolve));
  }

  async end(): Promise<void> {
    await this.stop();
    if (this.options.at === undefined) await rm(this.folder, { recursive: true, force: true });
  }

  private async initialize(): Promise<void> {
    const capabilities: ClientCapabilities = {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
      window: { workDoneProgress: true },
      textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
      ...this.options.capabilities,
    };
    this.result = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...(this.options.locale === undefined ? {} : { locale: this.options.locale }),
      initializationOptions: this.options.initializationOptions,
      workspaceFolders: this.options.files === null ? null : [{ uri: URI.file(this.folder).toString(), name: 'test' }],
    });
    await this.connection.sendNotification('initialized', {});
  }

  private listen(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) =>
        section === 'crosscheck' ? this.settings : (this.options.sections?.[section] ?? null),
      ),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registrations.push(...registrations.map(({ method }) => method));
      if (this.options.refusesRegistrations) throw new Error('not that one');
      return null;
    });
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onNotification('$/progress', ({ value }: { value: unknown }) =>
      this.heard(() => this.progress.push(value)),
    );
    connection.onNotification('window/logMessage', ({ message }: { message: string }) =>
      this.heard(() => this.log.push(message)),
    );
    connection.onNotification('window/showMessage', ({ message }: { message: string }) =>
      this.heard(() => this.messages.push(message)),
    );
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) =>
        this.heard(() => this.diagnostics.set(uri, diagnostics)),
    );
    connection.onNotification(ChangedNotification, (status) => this.heard(() => (this.status = status)));
    connection.listen();
  }

  private heard(note: () => unknown): void {
    note();
    const waiting = this.waiters;
    this.waiters = [];
    for (const waiter of waiting) {
      if (waiter.test()) waiter.resolve();
      else this.waiters.push(waiter);
    }
  }
}

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

function hoverValue(hover: unknown): string | null {
  if (typeof hover !== 'object' || hover === null || !('contents' in hover)) return null;
  const { contents } = hover;
  if (typeof contents !== 'object' || contents === null || !('value' in contents)) return null;
  return typeof contents.value === 'string' ? contents.value : null;
}
