import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { ReadDirectoryRequest, ReadFileRequest, WriteDecisionsRequest } from './protocol';
import { relativePath } from './workspace/addresses';
import { decode } from './workspace/decode';
import { DECISIONS_FILE } from './workspace/decisions/decisions-file';
import type { DecisionFiles, Files, Folder, Listing, Reading } from './workspace/files';
import { codeMarkers, sourceTest } from './workspace/folder-rules';
import { fileTooLarge } from './workspace/limits';
import { IgnoreRules, isClosedFolder, oversize } from './workspace/source-files';

/** A decisions file is never larger than this, in bytes. */
const decisionsLimit = 50_000_000;

/** Files that only the client can reach, in the web and in virtual folders: each is asked for. */
export function clientFiles(connection: Connection): Files {
  const entries = async (uri: string): Promise<ReadonlyMap<string, string>> =>
    new Map((await connection.sendRequest(ReadDirectoryRequest, { uri })) ?? []);
  const bytesOf = async (uri: string, limit: number): Promise<Uint8Array | { readonly size: number } | null> => {
    const answer = await connection.sendRequest(ReadFileRequest, { uri, limit });
    if (answer === null) return null;
    return 'base64' in answer ? fromBase64(answer.base64) : answer;
  };
  const addRules = async (rules: IgnoreRules, folder: string, uri: string): Promise<void> => {
    const bytes = await bytesOf(child(uri, '.gitignore'), decisionsLimit);
    const decoded = bytes instanceof Uint8Array ? decode(bytes) : null;
    if (decoded?.kind === 'text') rules.add(folder, decoded.text);
  };

  return {
    async list(folder): Promise<Listing> {
      const isSource = sourceTest(folder);
      const rules = new IgnoreRules();
      const uris: string[] = [];
      const failures: { uri: string; reason: string }[] = [];
      const visit = async (path: string, uri: string): Promise<void> => {
        const found = await entries(uri).catch((error: unknown) => {
          failures.push({ uri, reason: error instanceof Error ? error.message : String(error) });
          return new Map<string, string>();
        });
        if (found.get('.gitignore') === 'file') await addRules(rules, path, uri);
        for (const [name, kind] of [...found].sort(([x], [y]) => (x < y ? -1 : 1))) {
          const below = path === '' ? name : `${path}/${name}`;
          if (kind === 'folder') {
            if (!isClosedFolder(name) && !rules.ignores(`${below}/`)) await visit(below, child(uri, name));
          } else if (kind === 'file' && isSource(below) && !rules.ignores(below)) {
            uris.push(child(uri, name));
          }
        }
      };
      await visit('', folder.uri);
      return { uris, failures };
    },

    async admits(folder: Folder, uri: string): Promise<boolean> {
      const relative = relativePath(folder.uri, uri);
      if (relative === null || !sourceTest(folder)(relative)) return false;
      const parents = relative.split('/').slice(0, -1);
      if (parents.some(isClosedFolder)) return false;
      const rules = new IgnoreRules();
      let at = folder.uri;
      for (const [depth, name] of ['', ...parents].entries()) {
        if (name !== '') at = child(at, name);
        await addRules(rules, parents.slice(0, depth).join('/'), at);
      }
      return !rules.ignores(relative);
    },

    async read(uri, maxFileSize): Promise<Reading> {
      const bytes = await bytesOf(uri, maxFileSize);
      if (bytes === null) return { missing: true };
      if (!(bytes instanceof Uint8Array)) {
        return { skipped: fileTooLarge(oversize(bytes.size, maxFileSize) ?? 'too large') };
      }
      const decoded = decode(bytes);
      if (decoded.kind === 'skipped') return { skipped: decoded.reason };
      const note = decoded.encoding === 'windows-1252' ? 'not valid UTF-8, read as windows-1252' : null;
      return { text: decoded.text, note };
    },

    isFolder: async (uri) => (await connection.sendRequest(ReadDirectoryRequest, { uri })) !== null,

    exists: async (uri) => (await bytesOf(uri, 0)) !== null,

    async looksLikeCode(folderUri): Promise<boolean> {
      const found = await entries(folderUri);
      return [...found.keys()].some((name) => codeMarkers.has(name));
    },
  };
}

/** Milliseconds in which another window that was writing at the same moment has done so. */
const settling = 60;
/** So often a change is made anew where another window came between. */
const attempts = 20;

/**
 * Decisions through the client, which has no locks. It writes beside the file and renames, and only where the file still
 * says what the change was made of; a while later the file is read again, and what another window has overwritten in
 * between is made anew.
 */
export function clientDecisions(connection: Connection): DecisionFiles {
  const read = async (folderUri: string): Promise<string | null> => {
    const uri = DECISIONS_FILE.split('/').reduce(child, folderUri);
    const answer = await connection.sendRequest(ReadFileRequest, { uri, limit: decisionsLimit });
    return answer !== null && 'base64' in answer ? new TextDecoder().decode(fromBase64(answer.base64)) : null;
  };
  return {
    read,
    async update(folderUri, change) {
      let keptAside: string | null = null;
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const expected = await read(folderUri);
        const outcome = change(expected);
        if (outcome.kind === 'refuse') return { keptAside, refused: true };
        // made already, and nobody has overwritten it
        if (attempt > 0 && outcome.text === expected) return { keptAside, refused: false };
        const keepAside = outcome.kind === 'replace';
        const written = await connection.sendRequest(WriteDecisionsRequest, {
          folder: folderUri,
          text: outcome.text,
          expected,
          keepAside,
        });
        keptAside = written?.keptAside ?? keptAside;
        await new Promise((resolve) => setTimeout(resolve, settling * (0.5 + Math.random())));
      }
      throw new Error('another window is writing it');
    },
  };
}

function child(uri: string, name: string): string {
  return Utils.joinPath(URI.parse(uri), name).toString();
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
