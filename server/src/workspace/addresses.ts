import { URI, Utils } from 'vscode-uri';

/**
 * A document's name in the report: the decoded path of a file, or scheme and path of anything else. Editors encode
 * addresses differently; the name is the same for all of them.
 */
export function pathOf(uri: string): string {
  const { scheme, authority, path } = parsed(uri);
  const place = authority === '' ? path : `//${authority}${path}`;
  return scheme === 'file' ? place : `${scheme}:${place}`;
}

export function schemeOf(uri: string): string {
  return parsed(uri).scheme;
}

/** The path of a document relative to a folder with `/` between its parts, or null where it is not inside. */
export function relativePath(folderUri: string, uri: string): string | null {
  const folder = pathOf(folderUri).replace(/\/+$/, '');
  const path = pathOf(uri);
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** The name of the file alone. */
export function fileName(uri: string): string {
  return Utils.basename(parsed(uri));
}

/** What a client sends as an address may be none: it stands for a document that nobody can read. */
function parsed(uri: string): URI {
  try {
    return URI.parse(uri);
  } catch {
    return URI.from({ scheme: 'unreadable', path: `/${uri}` });
  }
}
