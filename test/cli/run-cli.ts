import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Report } from '../../server/src/engine/report';

const CLI = path.join(__dirname, '../dist/cli.js');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a shell would, without a terminal. */
export function crosscheck(args: readonly string[], cwd?: string): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** The report of a comparison that must succeed. */
export function compareAsJson(args: readonly string[], cwd?: string): Report {
  const { code, out, err } = crosscheck(['compare', ...args, '--format', 'json'], cwd);
  if (code !== 0) throw new Error(`exit code ${code}: ${err}`);
  return JSON.parse(out) as Report;
}
