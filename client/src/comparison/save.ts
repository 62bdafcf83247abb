import * as vscode from 'vscode';
import { exportFormats, extensions, isExportFormat, type ExportFormat } from './export/formats';

/** A format and a file, as a command's argument names them. Whoever runs the command, both are checked. */
export interface ExportTarget {
  readonly format: ExportFormat | null;
}

export function exportTarget(argument: unknown): ExportTarget {
  if (typeof argument !== 'object' || argument === null || !('format' in argument)) return { format: null };
  return { format: isExportFormat(argument.format) ? argument.format : null };
}

/** Asks for the format; undefined where the reader gave up. */
export async function chooseFormat(): Promise<ExportFormat | undefined> {
  const items = exportFormats.map((format) => ({ format, ...formatWords(format) }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export Comparison') });
  return picked?.format;
}

function formatWords(format: ExportFormat): { readonly label: string; readonly detail: string } {
  const { l10n } = vscode;
  switch (format) {
    case 'html':
      return {
        label: 'HTML',
        detail: l10n.t('The table with its pictures and quotes, on one page that needs nothing else'),
      };
    case 'markdown':
      return { label: 'Markdown', detail: l10n.t('The table, and the quotes of every topic') };
    case 'csv':
      return { label: 'CSV', detail: l10n.t('The table: a line for each topic, a column for each source') };
    case 'csv-statements':
      return { label: l10n.t('CSV, one line for each figure'), detail: l10n.t('With value, unit, quote and place') };
    case 'json':
      return { label: 'JSON', detail: l10n.t('The whole report: all sources, figures and relations') };
  }
}

/** Asks where to, writes the file, and says so. */
export async function save(text: string, format: ExportFormat): Promise<void> {
  const extension = extensions[format];
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${vscode.l10n.t('comparison')}.${extension}`;
  const uri = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Comparison'),
    filters: { [extension.toUpperCase()]: [extension] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
  if (!uri) return;
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The comparison could not be written: {0}', reason));
    return;
  }
  const open = vscode.l10n.t('Open');
  const path = vscode.workspace.asRelativePath(uri);
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Comparison written to {0}.', path), open);
  if (answer === open) await vscode.commands.executeCommand('vscode.open', uri);
}
