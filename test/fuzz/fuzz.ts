import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { URI } from 'vscode-uri';
import { Scratch } from '../support/scratch';
import { RawServer } from './raw-server';
import { message, traffic } from './traffic';

/** Messages sent before the answers so far are waited for. */
const ROUND = 250;

export interface FuzzOptions {
  /** The server's program. */
  readonly server: string;
  readonly messages: number;
  readonly seed: number;
  /** For the server's Node, such as a limit of its heap. */
  readonly execArgv?: readonly string[];
  /** Is told after every round how far it is, and the server's resident memory in MB; null where that is not known. */
  readonly progress?: (done: number, residentMb: number | null) => void;
}

export interface FuzzOutcome {
  /** What is wrong; empty where all is well. */
  readonly faults: readonly string[];
  readonly sent: number;
  readonly answered: number;
}

/** Sends random traffic to a server of its own, and looks whether it answers everything and still serves after it. */
export async function fuzz({ server: file, messages, seed, execArgv, progress }: FuzzOptions): Promise<FuzzOutcome> {
  const scratch = new Scratch();
  scratch.write('a.txt', 'The council approved 1,250 homes in Northdale in 2024.');
  scratch.write('b.md', 'In Northdale 1,520 homes were approved in 2024.');
  const folder = URI.file(scratch.folder).toString();
  const server = new RawServer(file, execArgv);
  const faults: string[] = [];
  let sent = 0;
  try {
    await server.begin(folder);
    const makers = fc.sample(traffic(folder), { seed, numRuns: messages });
    for (; sent < makers.length && server.exit === undefined; sent += ROUND) {
      const round = makers.slice(sent, sent + ROUND).map((make, i) => make(sent + i + 1));
      for (const { bytes } of round) server.send(bytes);
      await server.answers(round.flatMap(({ id }) => id ?? []));
      progress?.(Math.min(sent + ROUND, makers.length), residentMb(server.pid));
    }
    const last = makers.length + 1;
    server.send(message({ id: last, method: 'crosscheck/comparison' }, last).bytes);
    await server.answers([last]);
    if (server.exit !== undefined) {
      faults.push(`the server ended (${server.exit}) in the messages before ${sent}: ${server.stderr}`);
    }
    faults.push(...server.odd);
    return { faults, sent: Math.min(sent, makers.length), answered: server.answered.size };
  } finally {
    server.end();
    scratch.remove();
  }
}

/** Resident memory of a process in MB, where the system tells. */
export function residentMb(pid: number | undefined): number | null {
  try {
    const kb = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb === undefined ? null : Math.round(Number(kb) / 1000);
  } catch {
    return null;
  }
}
