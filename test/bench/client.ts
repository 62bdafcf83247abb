import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import { ChangedNotification, type Status } from '../../server/src/protocol';

export interface BenchServerOptions {
  readonly serverFile: string;
  readonly folder: string;
  /** What the client would have under `crosscheck.*`. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly initializationOptions: Readonly<Record<string, unknown>>;
}

/** Of the fields behind the name in /proc/PID/stat. */
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;
const TICKS_PER_SECOND = 100;

/** The built server with a folder open, as an editor runs it. */
export class BenchServer {
  private constructor(
    readonly connection: ProtocolConnection,
    private readonly pid: number,
    private readonly exited: Promise<void>,
  ) {}

  /** Starts the server; the answer comes when the folder is read. */
  static async start(options: BenchServerOptions): Promise<BenchServer> {
    const child = spawn(process.execPath, [options.serverFile, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const server = new BenchServer(connection, child.pid ?? 0, exited);
    const read = new Promise<void>((resolve) => {
      let began = false;
      connection.onNotification(ChangedNotification, ({ reading, sources }: Status) => {
        began ||= reading !== null || sources > 0;
        if (began && reading === null) resolve();
      });
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => (section === 'crosscheck' ? options.settings : null)),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      initializationOptions: options.initializationOptions,
      workspaceFolders: [{ uri: URI.file(options.folder).toString(), name: 'bench' }],
    });
    await connection.sendNotification('initialized', {});
    await read;
    return server;
  }

  /** Resident memory of the server in megabytes, now and at its height; null where the system does not tell. */
  memory(): { readonly now: number; readonly peak: number } | null {
    try {
      const status = readFileSync(`/proc/${this.pid}/status`, 'utf8');
      const kilobytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
      return { now: kilobytes('VmRSS') / 1024, peak: kilobytes('VmHWM') / 1024 };
    } catch {
      return null;
    }
  }

  /**
   * Seconds for which the server has computed, on all its threads: other programs lengthen them less than the time on the
   * clock. Null where the system does not tell.
   */
  cpuSeconds(): number | null {
    try {
      const [, behindName = ''] = readFileSync(`/proc/${this.pid}/stat`, 'utf8').split(') ');
      const fields = behindName.split(' ').map(Number);
      return ((fields[USER_TICKS] ?? 0) + (fields[SYSTEM_TICKS] ?? 0)) / TICKS_PER_SECOND;
    } catch {
      return null;
    }
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await this.exited;
    this.connection.dispose();
  }
}
