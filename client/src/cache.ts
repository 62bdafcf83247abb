import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClearCacheRequest } from '../../server/src/protocol';

/**
 * The folder in which the server may keep what it read; null where there is no disk. It is one for all windows:
 * what is kept of a document is found by its text alone.
 */
export function cacheFolder({ globalStorageUri }: vscode.ExtensionContext): string | null {
  return globalStorageUri.scheme === 'file' ? vscode.Uri.joinPath(globalStorageUri, 'cache').fsPath : null;
}

/** Has the server forget what it keeps, and says so. */
export async function clearCache(client: BaseLanguageClient): Promise<void> {
  const { l10n } = vscode;
  const cleared = client.isRunning() && (await client.sendRequest(ClearCacheRequest));
  void vscode.window.showInformationMessage(
    cleared
      ? l10n.t('The cache is cleared. At the next start all sources are read anew.')
      : l10n.t('There is no cache here.'),
  );
}
