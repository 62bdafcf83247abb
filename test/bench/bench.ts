import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { measureLarge, type LargeFigures } from './large';
import { measureSize, type SizeFigures } from './measure';

// node out/bench.js SERVER [--json] [--sizes 100,1000,10000] [--runs N] [--edits N]
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '100,1000,10000' },
    runs: { type: 'string', default: '3' },
    edits: { type: 'string', default: '40' },
  },
});

interface Growth {
  readonly read: number;
  readonly edit: number;
  readonly hover: number;
}

async function main(): Promise<void> {
  const say = (line: string): void => {
    if (!options.json) console.log(line);
  };
  const sizes: SizeFigures[] = [];
  for (const size of options.sizes.split(',').map(Number)) {
    const runs = size >= 10_000 ? 1 : Number(options.runs);
    sizes.push(
      await measureSize(size, { serverFile: positionals[0] ?? 'dist/server.js', runs, edits: Number(options.edits) }),
    );
    say(rowOf(sizes.at(-1)));
  }
  const large = measureLarge();
  for (const one of large) say(largeRow(one));
  say('');
  console.log(
    JSON.stringify({ machine: machine(), commit: commit(), sizes: sizes.map(told), growth: growthOf(sizes) }),
  );
}

/** What stands in the JSON; the rest is for the table. */
function told(size: SizeFigures): Partial<SizeFigures> {
  const { documents, megabytes, readSeconds, mbPerSecond, overRegex, reopenSeconds } = size;
  const { editMs, hoverMs, outlineMs, compareMs, rssMb, plantedRecall } = size;
  return {
    documents,
    megabytes,
    readSeconds,
    mbPerSecond,
    overRegex,
    reopenSeconds,
    editMs,
    hoverMs,
    outlineMs,
    compareMs,
    rssMb,
    plantedRecall,
  };
}

/** The figure at the largest size over that at the smallest; for reading divided by how much larger the folder is. */
function growthOf(sizes: readonly SizeFigures[]): Growth | null {
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last || first === last) return null;
  const ratio = (value: number): number => Number(value.toPrecision(3));
  return {
    read: ratio(last.readSeconds / first.readSeconds / (last.documents / first.documents)),
    edit: ratio(last.editMs.p50 / first.editMs.p50),
    hover: ratio(last.hoverMs.p50 / first.hoverMs.p50),
  };
}

function rowOf(size: SizeFigures | undefined): string {
  if (!size) return '';
  const { editMs, hoverMs, outlineMs } = size;
  return [
    `${size.documents} documents, ${size.megabytes} MB`,
    `  read ${size.readSeconds} s (${size.mbPerSecond} MB/s, ${size.overRegex} x a bare regular expression; one worker ${size.readSecondsOneWorker} s; computed ${size.readCpuSeconds} s), reopened ${size.reopenSeconds} s`,
    `  edit p50 ${editMs.p50} ms, p95 ${editMs.p95}, p99 ${editMs.p99} (computed ${size.editCpuMs} with hover and outline); hover p50 ${hoverMs.p50}, p95 ${hoverMs.p95}; outline p95 ${outlineMs.p95}; compare ${size.compareMs} ms`,
    `  resident ${size.rssMb} MB (at most ${size.peakRssMb}); planted pairs found ${(100 * size.plantedRecall).toFixed(0)} %`,
  ].join('\n');
}

function largeRow({ what, megabytes, figures, seconds, mbPerSecond }: LargeFigures): string {
  return `${what} (${megabytes} MB, ${figures} claims): ${seconds} s, ${mbPerSecond} MB/s`;
}

function machine(): string {
  const [cpu] = os.cpus();
  return `${os.cpus().length} x ${cpu?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

void main();
