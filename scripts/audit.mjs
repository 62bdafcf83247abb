// npm run audit: the licences of what we ship, and what is known against it where the npm registry answers.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './bundles.mjs';
import { isAllowed, runtimePackages } from './licences.mjs';

const packages = runtimePackages(JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')));
/** @type {Map<string, number>} */
const counts = new Map();
for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
const told = [...counts].sort((x, y) => y[1] - x[1]).map(([licence, count]) => `${count} ${licence}`);
console.log(`${packages.length} run-time packages: ${told.join(', ')}`);

const refused = packages.filter(({ licence }) => !isAllowed(licence));
for (const { id, licence } of refused) console.log(`not allowed: ${id}, ${licence}`);

const known = advisories();
console.log(
  known === null
    ? 'npm audit: the registry does not answer it; licences alone were looked at'
    : `npm audit: ${known.length} packages with known vulnerabilities${known.length > 0 ? `: ${known.join(', ')}` : ''}`,
);
process.exit(refused.length > 0 || (known?.length ?? 0) > 0 ? 1 : 0);

/**
 * Run-time packages with vulnerabilities that the registry knows of, low ones left out.
 * @returns {string[] | null} null where it does not say
 */
function advisories() {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { stdout } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });
  try {
    const { vulnerabilities } = /** @type {{ vulnerabilities?: Record<string, { severity: string }> }} */ (
      JSON.parse(stdout)
    );
    if (!vulnerabilities) return null;
    return Object.entries(vulnerabilities).flatMap(([name, { severity }]) =>
      severity === 'low' || severity === 'info' ? [] : [`${name} (${severity})`],
    );
  } catch {
    return null;
  }
}
