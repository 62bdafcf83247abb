import { parseArgs } from 'node:util';
import { DECISIONS_FILE } from '../workspace/decisions/decisions-file';
import { MAX_SOURCE_BYTES } from '../workspace/source-files';

export type Format = 'table' | 'json' | 'markdown';

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | {
      readonly command: 'compare';
      readonly paths: readonly string[];
      readonly drafts: readonly string[];
      readonly format: Format;
      readonly failOnConflicts: boolean;
      /** Also what only one source says, and every doubtful disagreement. */
      readonly all: boolean;
      readonly maxBytes: number;
    }
  | {
      readonly command: 'claims';
      readonly paths: readonly string[];
      readonly format: Format;
      readonly maxBytes: number;
    };

/** Something the user can mend; printed without a stack, exit code 2. */
export class UsageError extends Error {}

export const HELP = `Crosscheck finds every figure in a set of sources and shows what the other sources say of it.

Usage:
  crosscheck compare PATH... [--draft FILE]... [--format table|json|markdown] [--all]
  crosscheck claims FILE...  [--format table|json]

Commands:
  compare   Compare the sources in folders and files (folders: *.txt, *.md and *.markdown in them and below, but
            for what .gitignore names and for files like README or LICENSE).
  claims    List the numeric claims of files, without comparing them.

What was decided in the editor counts here too: ${DECISIONS_FILE} in a folder, or in the nearest one above.

Options:
  --draft FILE          a text of your own: it is checked against the sources and confirms none
  --format FORMAT       table (the default), json (the whole report) or markdown
  --all                 also list what one source alone says, and every possible disagreement
  --fail-on conflicts   exit with 1 where a figure conflicts
  --max-size MB         skip larger files (default ${MAX_SOURCE_BYTES / 1e6})
  --help, --version

Exit codes: 0 done, 1 conflicts (with --fail-on conflicts only), 2 unusable input.
`;

/** @throws UsageError */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const [command, ...paths] = positionals;
  if (values.help || command === 'help') return { command: 'help' };
  if (values.version) return { command: 'version' };
  if (command === undefined) throw new UsageError('say what to do: crosscheck compare PATH...');
  if (command !== 'compare' && command !== 'claims') throw new UsageError(`unknown command: ${command}`);
  if (paths.length === 0) throw new UsageError(`${command} needs at least one path`);
  const maxBytes = sizeLimit(values['max-size']);
  if (command === 'claims') {
    for (const option of ['draft', 'fail-on', 'all'] as const) {
      if (values[option] !== undefined) throw new UsageError(`claims has no option --${option}`);
    }
    return { command, paths, maxBytes, format: chosen('--format', values.format ?? 'table', ['table', 'json']) };
  }
  if (values['fail-on'] !== undefined) chosen('--fail-on', values['fail-on'], ['conflicts']);
  return {
    command,
    paths,
    drafts: values.draft ?? [],
    format: chosen('--format', values.format ?? 'table', ['table', 'json', 'markdown']),
    failOnConflicts: values['fail-on'] !== undefined,
    all: values.all ?? false,
    maxBytes,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        draft: { type: 'string', multiple: true },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        'max-size': { type: 'string' },
        all: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function chosen<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((name) => name === value);
  if (choice === undefined) throw new UsageError(`${option} is one of ${choices.join(', ')}, not ${value}`);
  return choice;
}

/** Megabytes as written to bytes. */
function sizeLimit(megabytes: string | undefined): number {
  if (megabytes === undefined) return MAX_SOURCE_BYTES;
  const bytes = Number(megabytes) * 1e6;
  if (!(bytes > 0)) throw new UsageError(`--max-size is a number of megabytes, not ${megabytes}`);
  return bytes;
}
