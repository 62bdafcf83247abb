import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError, type BaseLanguageClient } from 'vscode-languageclient';
import {
  ReadDirectoryRequest,
  ReadFileRequest,
  WriteDecisionsRequest,
  type EntryKind,
  type WriteDecisionsParams,
} from '../../server/src/protocol';
import { addressOf, isInsideWorkspace, isOpen } from './inside-workspace';

const { fs } = vscode.workspace;

/**
 * Answers the server for files that only VS Code can reach: all of them in the web, those of virtual folders on the
 * desktop. It reads inside the folders of the workspace alone, and writes their decisions and nothing else.
 */
export function answerForFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(ReadDirectoryRequest, ({ uri }) => readDirectory(uri)),
    client.onRequest(ReadFileRequest, ({ uri, limit }) => readFile(uri, limit)),
    client.onRequest(WriteDecisionsRequest, (params) => refusedInWords(() => writeDecisions(params))),
  );
}

async function readDirectory(address: string): Promise<readonly (readonly [string, EntryKind])[] | null> {
  const uri = insideWorkspace(address);
  return orNull(async () => (await fs.readDirectory(uri)).map(([name, type]) => [name, kindOf(type)]));
}

async function readFile(address: string, limit: number): Promise<{ base64: string } | { size: number } | null> {
  const uri = insideWorkspace(address);
  return orNull(async () => {
    const { size } = await fs.stat(uri);
    return size > limit ? { size } : { base64: toBase64(await fs.readFile(uri)) };
  });
}

async function writeDecisions({
  folder,
  text,
  expected,
  keepAside,
}: WriteDecisionsParams): Promise<{ keptAside: string | null } | null> {
  const root = vscode.workspace.workspaceFolders?.find(
    ({ uri }) => uri.toString() === vscode.Uri.parse(folder).toString(),
  );
  if (!root) throw new Error('It is no folder of the workspace.');
  const holder = vscode.Uri.joinPath(root.uri, '.crosscheck');
  const file = vscode.Uri.joinPath(holder, 'decisions.json');
  await fs.createDirectory(holder);
  const temporary = vscode.Uri.joinPath(holder, `decisions.json.${Math.random().toString(36).slice(2)}.tmp`);
  await fs.writeFile(temporary, new TextEncoder().encode(text));
  const now = await orNull(async () => new TextDecoder().decode(await fs.readFile(file)));
  if (now !== expected) {
    await fs.delete(temporary);
    return null;
  }
  const keptAside = keepAside ? await giveWay(holder, file) : null;
  await fs.rename(temporary, file, { overwrite: true });
  return { keptAside };
}

/** @throws where writing is refused, with words for people in the place of the file system's */
async function refusedInWords<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError) || error.code !== 'NoPermissions') throw error;
    throw new ResponseError(LSPErrorCodes.RequestFailed, vscode.l10n.t('this folder may not be written to.'));
  }
}

/** Gives a file a name that none has yet. */
async function giveWay(holder: vscode.Uri, file: vscode.Uri): Promise<string> {
  for (let at = 1; ; at += 1) {
    const name = `decisions.unreadable-${at}.json`;
    const aside = vscode.Uri.joinPath(holder, name);
    if ((await orNull(() => fs.stat(aside))) !== null) continue;
    await fs.rename(file, aside);
    return name;
  }
}

/** @throws where the address lies outside the folders of the workspace */
function insideWorkspace(address: string): vscode.Uri {
  const uri = addressOf(address);
  if (!uri || !(isInsideWorkspace(uri) || isOpen(uri)))
    throw new Error('It lies outside the folders of the workspace.');
  return uri;
}

function kindOf(type: vscode.FileType): EntryKind {
  return type === vscode.FileType.File ? 'file' : type === vscode.FileType.Directory ? 'folder' : 'other';
}

/** What is asked for; null where the file is not there. */
async function orNull<T>(ask: () => Thenable<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    const absent = ['FileNotFound', 'FileNotADirectory'];
    if (error instanceof vscode.FileSystemError && absent.includes(error.code)) return null;
    throw error;
  }
}

function toBase64(bytes: Uint8Array): string {
  const step = 32_768;
  let text = '';
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}
