import { t } from '@vscode/l10n';
import ignore, { type Ignore } from 'ignore';
import housekeeping from './housekeeping.json';

/** What is read where nobody says otherwise. */
export const SOURCE_GLOB = '**/*.{txt,md,markdown}';

/** The largest file that is read where nobody says otherwise, in bytes. */
export const MAX_SOURCE_BYTES = 10_000_000;

const EXTENSION = /\.(?:txt|md|markdown)$/i;
const TRANSLATED_README = /^readme[._-][a-z]{2}(?:[_-][a-z]{2,4})?$/i;
const anyCase = new Set(housekeeping.anyCase);
const capitals = new Set(housekeeping.capitals);

/**
 * Whether a path (with `/`, relative to its folder) is a source by its name: text or Markdown, not in a hidden folder
 * or among installed packages, and not a file that every software project has (README, LICENSE, requirements, ...).
 */
export function isSourcePath(path: string): boolean {
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  return EXTENSION.test(name) && !name.startsWith('.') && !segments.some(isClosedFolder) && !isHousekeeping(name);
}

/** A folder by whose name nobody keeps sources in it. */
export function isClosedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function isHousekeeping(name: string): boolean {
  const stem = name.replace(EXTENSION, '');
  return anyCase.has(stem.toLowerCase()) || capitals.has(stem) || TRANSLATED_README.test(stem);
}

/** Why a file is too large, in words; null where it is not. */
export function oversize(bytes: number, limit: number): string | null {
  return bytes > limit
    ? t('larger than the limit of {0} MB (it has {1} MB)', megabytes(limit), megabytes(bytes))
    : null;
}

function megabytes(bytes: number): string {
  return String(Number((bytes / 1e6).toPrecision(3)));
}

/** The .gitignore files of a folder and of those below it. Paths are relative to the top folder, with `/`. */
export class IgnoreRules {
  readonly #rules = new Map<string, Ignore>();

  /** Adds the text of the .gitignore in `folder` ('' is the top one). */
  add(folder: string, text: string): void {
    this.#rules.set(folder, ignore().add(text));
  }

  /** A folder's path ends with `/`. What lies in an ignored folder is ignored, whatever deeper rules say, as in git. */
  ignores(path: string): boolean {
    for (let at = path.indexOf('/'); at >= 0 && at < path.length - 1; at = path.indexOf('/', at + 1)) {
      if (this.#decides(path.slice(0, at + 1))) return true;
    }
    return this.#decides(path);
  }

  /** The deepest .gitignore that says anything of the path has the last word. */
  #decides(path: string): boolean {
    let ignored = false;
    for (let at = -1; ;) {
      const folder = at < 0 ? '' : path.slice(0, at);
      const verdict = this.#rules.get(folder)?.test(path.slice(at + 1));
      if (verdict?.ignored) ignored = true;
      else if (verdict?.unignored) ignored = false;
      at = path.indexOf('/', at + 1);
      if (at < 0 || at === path.length - 1) return ignored;
    }
  }
}
