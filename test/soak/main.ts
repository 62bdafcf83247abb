import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { Report } from '../../server/src/engine/report';
import { ReportRequest } from '../../server/src/protocol';
import { BenchServer } from '../bench/client';
import { makeFolder } from '../bench/folder';
import { randomOf } from '../bench/random';
import { median, percentiles, type Percentiles } from '../bench/statistics';
import { Scratch } from '../support/scratch';
import { Office, type Task } from './office';

/** Milliseconds between two things that people do. */
const PAUSE = 40;
/** Seconds within which what was told of files has to be in. */
const SETTLE = 20;
/** Rows of the table. */
const ROWS = 20;

interface Row {
  readonly minute: number;
  readonly residentMb: number;
  readonly tasks: number;
  readonly editMs: Percentiles;
  readonly hoverMs: Percentiles;
  readonly compareMs: Percentiles;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    documents: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
  },
});

async function main(): Promise<number> {
  const [minutes, seed, count] = [Number(options.minutes), Number(options.seed), Number(options.documents)];
  const say = (line: string): void => {
    if (!options.json) console.log(line);
  };
  say(`${minutes} minutes, ${count} documents, seed ${seed}`);
  const scratch = new Scratch();
  const folder = scratch.path('folder');
  const stock = makeFolder(2 * count).documents;
  for (const { path: name, text } of stock.slice(0, count)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const start = (): Promise<BenchServer> =>
    BenchServer.start({
      serverFile: positionals[0] ?? '',
      folder,
      settings: { enable: 'on' },
      initializationOptions: { commands: true, storage: scratch.path('storage') },
    });
  const server = await start();
  const office = new Office(server, folder, randomOf(seed), stock, count);
  const rows: Row[] = [];
  say('minute  resident MB  tasks   edit p50   p95 ms  hover p50   p95 ms  compare p95 ms');
  const began = performance.now();
  const elapsed = (): number => (performance.now() - began) / 60_000;
  while (elapsed() < minutes) {
    await office.work();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (elapsed() < ((rows.length + 1) * minutes) / ROWS) continue;
    const row = takeRow(elapsed(), server.memory()?.now ?? 0, office.took);
    office.took.clear();
    rows.push(row);
    say(inColumns(row));
  }
  await office.goHome();
  const same = await comesToSay(server, await fromScratch(start));
  await server.stop();
  scratch.remove();
  const result = { seed, minutes, documents: count, rows, growth: growthOf(rows), sameAsFromScratch: same };
  say(
    `resident memory, last quarter over second: ${result.growth}; the report is ${same ? '' : 'NOT '}what a fresh server says`,
  );
  console.log(JSON.stringify(result));
  return same ? 0 : 1;
}

async function report(server: BenchServer): Promise<Report> {
  return server.connection.sendRequest(ReportRequest);
}

/** Whether a server says this by and by: the last changes of files may be on their way to it. */
async function comesToSay(server: BenchServer, wanted: Report): Promise<boolean> {
  for (let left = SETTLE; ; left -= 1) {
    const told = await report(server);
    if (isDeepStrictEqual(told, wanted)) return true;
    if (left === 0) {
      for (const line of differences(told, wanted)) console.error(line);
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** Some of the first differences, for whoever looks for the cause. */
function differences(told: Report, wanted: Report): readonly string[] {
  return (['sources', 'claims', 'relations', 'topics', 'skipped'] as const).flatMap((part) => {
    const at = told[part].findIndex((one, i) => !isDeepStrictEqual(one, wanted[part][i]));
    const lengths = `${part}: ${told[part].length} and from scratch ${wanted[part].length}`;
    return at < 0
      ? [lengths]
      : [lengths, ...[told, wanted].map((one) => `  ${at}: ${JSON.stringify(one[part][at]).slice(0, 600)}`)];
  });
}

/** What a server says that has seen nothing of the work. */
async function fromScratch(start: () => Promise<BenchServer>): Promise<Report> {
  const fresh = await start();
  const told = await report(fresh);
  await fresh.stop();
  return told;
}

function takeRow(minute: number, residentMb: number, took: ReadonlyMap<Task, readonly number[]>): Row {
  return {
    minute: Number(minute.toFixed(2)),
    residentMb: Math.round(residentMb),
    tasks: [...took.values()].reduce((sum, times) => sum + times.length, 0),
    editMs: percentiles(took.get('edit') ?? []),
    hoverMs: percentiles(took.get('hover') ?? []),
    compareMs: percentiles(took.get('compare') ?? []),
  };
}

function inColumns({ minute, residentMb, tasks, editMs, hoverMs, compareMs }: Row): string {
  const cells = [minute, residentMb, tasks, editMs.p50, editMs.p95, hoverMs.p50, hoverMs.p95, compareMs.p95];
  const widths = [6, 12, 6, 10, 8, 10, 8, 15];
  return cells.map((cell, at) => String(cell).padStart(widths[at] ?? 8)).join(' ');
}

/** Median resident memory of the last quarter over that of the second, when all is warm. */
function growthOf(rows: readonly Row[]): number {
  const quarter = Math.max(1, Math.floor(rows.length / 4));
  const of = (some: readonly Row[]): number => median(some.map(({ residentMb }) => residentMb));
  return Number((of(rows.slice(-quarter)) / of(rows.slice(quarter, 2 * quarter))).toFixed(3));
}

void main().then((code) => process.exit(code));
