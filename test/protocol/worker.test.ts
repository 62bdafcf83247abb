import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  Emitter,
  type CodeAction,
  type Diagnostic,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import {
  ChangedNotification,
  ClaimsRequest,
  ReadDirectoryRequest,
  ReadFileRequest,
  WriteDecisionsRequest,
  type EntryKind,
  type Status,
} from '../../server/src/protocol';

const script = new vm.Script(readFileSync(path.resolve(__dirname, '../dist/browser/server.js'), 'utf8'));
const root = 'vscode-vfs://county/folder';
const kept = '.crosscheck/decisions.json';

const north = 'Unemployment in Norland was 6.1 percent in May 2024, the ministry said.\n';
const south = 'Unemployment in Norland was 7.4 percent in May 2024, the ministry said.\n';

/** What a web worker has, and nothing of Node: messages are copied as between a page and its worker. */
class WorkerLikeServer {
  readonly connection: ProtocolConnection;
  readonly diagnostics = new Map<string, Diagnostic[]>();
  readonly read: string[] = [];
  status: Status | null = null;

  constructor(readonly files: Map<string, string>) {
    const received = new Emitter<Message>();
    const scope: { onmessage?: (event: { data: unknown }) => void } & Record<string, unknown> = {
      postMessage: (message: unknown) => {
        const copy = structuredClone<unknown>(message);
        setTimeout(() => {
          received.fire(copy as Message);
        });
      },
      addEventListener: () => undefined,
      ...{ setTimeout, clearTimeout, performance, atob, btoa, TextEncoder, TextDecoder, Intl, URL, console },
    };
    scope['self'] = scope;
    script.runInContext(vm.createContext(scope));
    this.connection = createProtocolConnection(
      new (class extends AbstractMessageReader implements MessageReader {
        listen(callback: (message: Message) => void): Disposable {
          return received.event(callback);
        }
      })(),
      new (class extends AbstractMessageWriter implements MessageWriter {
        write(message: Message): Promise<void> {
          scope.onmessage?.({ data: structuredClone(message) });
          return Promise.resolve();
        }
        end(): void {
          // there is nothing to end
        }
      })(),
    );
    this.listen();
  }

  async start(): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      initializationOptions: { commands: true },
      workspaceFolders: [{ uri: root, name: 'county' }],
    });
    await this.connection.sendNotification('initialized', {});
    await this.until(() => this.status !== null && this.status.reading === null);
  }

  /** Opens the document and waits for its problem. */
  async open(name: string, text: string): Promise<string> {
    const uri = `${root}/${name}`;
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });
    await this.until(() => (this.diagnostics.get(uri) ?? []).length > 0);
    return uri;
  }

  actions(uri: string, character: number): Promise<CodeAction[]> {
    const at = { line: 0, character };
    return this.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
  }

  run(action: CodeAction | undefined): Promise<unknown> {
    return this.connection.sendRequest('workspace/executeCommand', {
      command: action?.command?.command,
      arguments: action?.command?.arguments,
    });
  }

  async until(test: () => boolean): Promise<void> {
    while (!test()) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  private listen(): void {
    const { connection, files } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest(ReadDirectoryRequest, ({ uri }) => {
      const below = [...files.keys()].filter((name) => `${root}/${name}`.startsWith(`${uri}/`));
      if (below.length === 0) return null;
      const names = below.map((name) => `${root}/${name}`.slice(uri.length + 1));
      const entries = names.map((name): [string, EntryKind] => [
        name.split('/')[0] ?? '',
        name.includes('/') ? 'folder' : 'file',
      ]);
      return [...new Map(entries)];
    });
    connection.onRequest(ReadFileRequest, ({ uri, limit }) => {
      const text = files.get(uri.slice(root.length + 1));
      this.read.push(uri);
      if (text === undefined) return null;
      const bytes = Buffer.from(text);
      return bytes.length > limit ? { size: bytes.length } : { base64: bytes.toString('base64') };
    });
    connection.onRequest(WriteDecisionsRequest, async ({ folder, text, expected }) => {
      assert.equal(folder, root);
      if ((files.get(kept) ?? null) !== expected) return null;
      // between its look and its writing, another window may write
      await new Promise((resolve) => setTimeout(resolve, 5));
      files.set(kept, text);
      return { keptAside: null };
    });
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: { uri: string; diagnostics: Diagnostic[] }) => {
        this.diagnostics.set(params.uri, params.diagnostics);
      },
    );
    connection.onNotification(ChangedNotification, (status) => {
      this.status = status;
    });
    connection.listen();
  }
}

describe('the server in a worker', () => {
  it('reads the folder by asking the client, and leaves out what it should', async () => {
    const server = new WorkerLikeServer(
      new Map([
        ['north.txt', north],
        ['deep/south.md', south],
        ['.gitignore', 'notes/\n'],
        ['notes/mine.txt', south],
        ['node_modules/a/readme.txt', south],
        ['picture.png', 'no text'],
      ]),
    );
    await server.start();
    assert.equal(server.status?.sources, 2);
    assert.deepEqual(
      server.read
        .filter((uri) => /\.(?:txt|md|png)$/.test(uri))
        .map((uri) => uri.slice(root.length + 1))
        .sort(),
      ['deep/south.md', 'north.txt'],
    );
    assert.equal(server.status.conflicts, 1);
    server.connection.dispose();
  });

  it('judges open documents, tells problems, and keeps decisions', async () => {
    const files = new Map([
      ['north.txt', north],
      ['south.txt', south],
    ]);
    const server = new WorkerLikeServer(files);
    await server.start();
    const uri = await server.open('south.txt', south);
    const actions = await server.actions(uri, south.indexOf('7.4') + 1);
    await server.run(actions.find(({ title }) => title.startsWith('Accept')));
    assert.match(files.get(kept) ?? '', /"accepted"/);
    await server.until(() => server.diagnostics.get(uri)?.length === 0);
    const claims = await server.connection.sendRequest(ClaimsRequest, { textDocument: { uri } });
    assert.ok(claims?.claims.some(({ label }) => label.startsWith('7.4 percent')));
    server.connection.dispose();
  });

  it('loses no decision where two windows write at one moment', async () => {
    const files = new Map([
      ['north.txt', north],
      ['south.txt', south],
    ]);
    const windows = [new WorkerLikeServer(files), new WorkerLikeServer(files)];
    await Promise.all(windows.map((one) => one.start()));
    const outcomes = await Promise.all(
      windows.map(async (one, at) => {
        const uri = await one.open('south.txt', south);
        const actions = await one.actions(uri, south.indexOf('7.4') + 1);
        return one.run(actions.find(({ title }) => title.startsWith(at === 0 ? 'Accept' : 'Not a claim')));
      }),
    );
    assert.ok(outcomes.every((outcome) => outcome !== null));
    const { decisions } = JSON.parse(files.get(kept) ?? '') as { decisions: { decision: string }[] };
    assert.deepEqual(decisions.map(({ decision }) => decision).sort(), ['accepted', 'not a claim']);
    for (const one of windows) one.connection.dispose();
  });

  it('lists a file as too large by its size, without having it sent', async () => {
    const server = new WorkerLikeServer(
      new Map([
        ['north.txt', north],
        ['large.txt', 'x'.repeat(10_000_001)],
      ]),
    );
    await server.start();
    assert.equal(server.status?.sources, 1);
    assert.equal(server.status.skipped, 1);
    server.connection.dispose();
  });
});
