import * as vscode from 'vscode';

const name = 'Crosscheck Sample';
/** The page that shows most of what there is to see: three outlets on one page, and a conflict. */
const firstFile = 'aggregator.txt';

/**
 * Opens a copy of the sample sources, which its user may change. A copy that is there already stays as it is.
 * The window is kept where it shows no folder.
 */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const folder = await copySample(context);
  const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
}

/** Copies the sample sources to where the extension may write, and says where that is. */
export async function copySample(context: vscode.ExtensionContext): Promise<vscode.Uri> {
  const folder = sampleFolder(context);
  const { fs } = vscode.workspace;
  const there = await fs.stat(folder).then(
    () => true,
    () => false,
  );
  if (there) return folder;
  await fs.createDirectory(context.globalStorageUri);
  await fs.copy(vscode.Uri.joinPath(context.extensionUri, 'seeds'), folder);
  // by this file VS Code knows, with nothing opened yet, that Crosscheck has to do with the folder
  const decisions = vscode.Uri.joinPath(folder, '.crosscheck', 'decisions.json');
  await fs.createDirectory(vscode.Uri.joinPath(decisions, '..'));
  await fs.writeFile(decisions, new TextEncoder().encode('{\n  "version": 1,\n  "decisions": []\n}\n'));
  return folder;
}

/** Shows the sample's first page where the sample was opened and nothing is shown yet. */
export async function greetInSample(context: vscode.ExtensionContext): Promise<void> {
  const folder = sampleFolder(context);
  const shown = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.path === folder.path) ?? false;
  if (!shown || vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) return;
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, firstFile));
}

function sampleFolder(context: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(context.globalStorageUri, name);
}
