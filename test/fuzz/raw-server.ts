import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { message } from './traffic';

/** The built server over stdio, spoken to in bytes: also in bytes that no client library would send. */
export class RawServer {
  /** Requests that were answered, once each, by a result or an error of the protocol. */
  readonly answered = new Set<number>();
  /** Answers that are none by the protocol. */
  readonly odd: string[] = [];
  /** Undefined as long as the server runs. */
  exit: number | NodeJS.Signals | null | undefined;
  private readonly child: ChildProcessWithoutNullStreams;
  private input = Buffer.alloc(0);
  private errors = '';
  private waiting: (() => void)[] = [];

  /** @param file the server's program */
  constructor(file: string, execArgv: readonly string[] = []) {
    this.child = spawn(process.execPath, [...execArgv, file, '--stdio']);
    this.child.stdout.on('data', (bytes: Buffer) => this.take(bytes));
    this.child.stderr.on('data', (bytes: Buffer) => (this.errors = (this.errors + bytes.toString()).slice(-4000)));
    // what is sent to a server that has ended is lost, and told by `exit`
    this.child.stdin.on('error', () => undefined);
    this.child.once('exit', (code, signal) => {
      this.exit = code ?? signal;
      this.wake();
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** The last of what it wrote to its standard error. */
  get stderr(): string {
    return this.errors;
  }

  send(bytes: Buffer): void {
    this.child.stdin.write(bytes);
  }

  /** Starts the conversation, with one folder. */
  async begin(folderUri: string): Promise<void> {
    const params = {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      workspaceFolders: [{ uri: folderUri, name: 'fuzz' }],
    };
    this.send(message({ id: 0, method: 'initialize', params }, 0).bytes);
    await this.answers([0]);
    this.send(message({ method: 'initialized', params: {} }, null).bytes);
  }

  /** Waits until these requests are answered, or the server has ended. */
  async answers(ids: readonly number[]): Promise<void> {
    while (this.exit === undefined && !ids.every((id) => this.answered.has(id))) await this.next();
  }

  /** Closes its input, as an editor that goes away in the middle of everything. */
  async hangUp(): Promise<void> {
    this.child.stdin.end();
    while (this.exit === undefined) await this.next();
  }

  end(): void {
    this.child.kill('SIGKILL');
  }

  private next(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private take(bytes: Buffer): void {
    this.input = Buffer.concat([this.input, bytes]);
    for (;;) {
      const head = this.input.indexOf('\r\n\r\n');
      if (head < 0) break;
      const length = Number(/Content-Length: (\d+)/i.exec(this.input.subarray(0, head).toString())?.[1]);
      if (this.input.length < head + 4 + length) break;
      const body: unknown = JSON.parse(this.input.subarray(head + 4, head + 4 + length).toString());
      this.input = this.input.subarray(head + 4 + length);
      this.heard(body);
    }
    this.wake();
  }

  private heard(body: unknown): void {
    if (typeof body !== 'object' || body === null || !('id' in body) || typeof body.id !== 'number') return;
    if ('method' in body) {
      // a request of the server: an editor that answers nothing of use
      this.send(message({ id: body.id, result: null }, null).bytes);
      return;
    }
    if (this.answered.has(body.id)) this.odd.push(`answered twice: ${JSON.stringify(body).slice(0, 200)}`);
    if (!isAnswer(body)) this.odd.push(`no answer by the protocol: ${JSON.stringify(body).slice(0, 200)}`);
    this.answered.add(body.id);
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const one of waiting) one();
  }
}

function isAnswer(body: object): boolean {
  if (!('error' in body)) return 'result' in body;
  const { error } = body;
  if ('result' in body || typeof error !== 'object' || error === null) return false;
  return 'code' in error && Number.isInteger(error.code) && 'message' in error && typeof error.message === 'string';
}
