import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ComparedStatement } from '../../server/src/protocol';

/** A stretch of a document, as the server names it. */
type Place = Pick<ComparedStatement, 'uri' | 'range'>;

/** Opens a document with a stretch of it selected. */
export async function goTo(
  client: BaseLanguageClient,
  { uri, range }: Place,
  viewColumn?: vscode.ViewColumn,
): Promise<void> {
  await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(uri), {
    selection: client.protocol2CodeConverter.asRange(range),
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
}

/** The claim in the argument of a command, whoever ran it; null where there is none. */
export function claimOf(argument: unknown): string | null {
  const claim = property(argument, 'claim');
  return typeof claim === 'string' ? claim : null;
}

/** The argument of a command that goes somewhere, whoever ran it; null where it is none. */
export function placeOf(argument: unknown): Place | null {
  const uri = property(argument, 'uri');
  const range = property(argument, 'range');
  const start = position(property(range, 'start'));
  const end = position(property(range, 'end'));
  return typeof uri === 'string' && start && end ? { uri, range: { start, end } } : null;
}

function position(value: unknown): { line: number; character: number } | null {
  const line = property(value, 'line');
  const character = property(value, 'character');
  return isCount(line) && isCount(character) ? { line, character } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}
