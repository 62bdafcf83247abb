import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder for one test; `remove` it afterwards. */
export class Scratch {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'crosscheck-scratch-'));

  /** Writes a file and returns its absolute path. */
  write(name: string, contents: string | Uint8Array): string {
    const file = this.path(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
    return file;
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
