import { createEngine } from '../engine';
import type { Report } from '../engine/report';
import { HELP, readArguments, type Request, UsageError } from './arguments';
import { claimsTable } from './claims-table';
import { compareMarkdown } from './compare-markdown';
import { compareTable } from './compare-table';
import { decided } from './decisions';
import { digest } from './digest';
import { gather, type Gathered } from './gather';
import { inert, terminalOf } from './terminal';
import { hasConflict } from './wording';

/** Does what the arguments say and returns the exit code. */
async function run(request: Request): Promise<number> {
  switch (request.command) {
    case 'help':
      return say(HELP);
    case 'version':
      return say(`${process.env['CROSSCHECK_VERSION'] ?? 'unbuilt'}\n`);
    case 'claims': {
      const gathered = await read(request.paths, [], request.maxBytes);
      const report = listClaims(gathered);
      return say(
        request.format === 'json' ? json(report) : claimsTable(report, terminalOf(process.stdout, process.env)),
      );
    }
    case 'compare': {
      const gathered = await read(request.paths, request.drafts, request.maxBytes);
      const report = withSkipped(
        decided(createEngine({ kept: 0 }).compareSources(gathered.documents), gathered.documents, gathered.decisions),
        gathered,
      );
      say(compared(report, gathered, request));
      return request.failOnConflicts && hasConflict(report) ? 1 : 0;
    }
  }
}

function compared(report: Report, gathered: Gathered, request: Extract<Request, { command: 'compare' }>): string {
  if (request.format === 'json') return json(report);
  const view = digest(report, gathered.documents);
  if (request.format === 'markdown') return compareMarkdown(view, request.all);
  return compareTable(view, terminalOf(process.stdout, process.env), request.all);
}

/** @throws UsageError where nothing can be read */
async function read(paths: readonly string[], drafts: readonly string[], maxBytes: number): Promise<Gathered> {
  const gathered = await gather(paths, drafts, maxBytes);
  for (const note of gathered.notes) process.stderr.write(`note: ${inert(note)}\n`);
  if (gathered.documents.length === 0) {
    for (const { path, reason } of gathered.skipped)
      process.stderr.write(`skipped: ${inert(path)}: ${inert(reason)}\n`);
    throw new UsageError(`no sources in ${paths.join(', ')}`);
  }
  return gathered;
}

/** The claims of each file by itself: nothing is compared. */
function listClaims(gathered: Gathered): Report {
  const engine = createEngine({ kept: 0 });
  const reports = gathered.documents.map((document) =>
    decided(engine.compareSources([document]), gathered.documents, gathered.decisions),
  );
  return withSkipped(
    {
      version: 1,
      sources: reports.flatMap((report) => report.sources),
      claims: reports.flatMap((report) => report.claims),
      relations: [],
      topics: [],
      skipped: reports.flatMap((report) => report.skipped),
    },
    gathered,
  );
}

/** What the disk did not give stands beside what the engine did not take. */
function withSkipped(report: Report, { skipped }: Gathered): Report {
  const all = [...report.skipped, ...skipped];
  return { ...report, skipped: all.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The report, with those characters escaped that a terminal might obey and that JSON would let through. */
function json(report: Report): string {
  const text = JSON.stringify(report, null, 2);
  const escaped = text.replace(
    /[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

// whoever reads our output may stop reading (`crosscheck ... | head`)
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

async function main(): Promise<void> {
  try {
    process.exitCode = await run(readArguments(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`crosscheck: ${inert(error.message)}\nTry crosscheck --help.\n`);
    process.exitCode = 2;
  }
}

void main();
