import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import peers from './peers.json';

/**
 * Installs the peers at the versions of peers.json (all under the MIT licence) into that folder, unless they are
 * there; nothing is fetched after that.
 */
export function installPeers(home: string): void {
  const missing = Object.entries(peers).filter(([name, version]) => installed(home, name) !== version);
  if (missing.length === 0) return;
  mkdirSync(home, { recursive: true });
  const manifest = path.join(home, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  const specs = missing.map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', ...specs], {
    cwd: home,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

function installed(home: string, name: string): string | null {
  const manifest = path.join(home, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) return null;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
}
