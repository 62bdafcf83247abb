import * as vscode from 'vscode';
import type { Column } from './table/columns';

/**
 * Asks which sources are to be compared.
 * @param shown the sources that are columns now
 * @returns keys of sources; 'all' where every one was picked; undefined where the reader gave up
 */
export async function chooseSources(
  all: readonly Column[],
  shown: ReadonlySet<string>,
): Promise<readonly string[] | 'all' | undefined> {
  const items = all.map((column) => ({
    key: column.key,
    label: column.name,
    description: [column.date ?? '', column.role === 'draft' ? vscode.l10n.t('draft') : '']
      .filter((part) => part !== '')
      .join(' · '),
    detail: vscode.workspace.asRelativePath(vscode.Uri.parse(column.uri)),
    picked: shown.has(column.id),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Compare Sources'),
    placeHolder: vscode.l10n.t('Sources to compare'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked || picked.length === 0) return undefined;
  return picked.length === all.length ? 'all' : picked.map(({ key }) => key);
}
