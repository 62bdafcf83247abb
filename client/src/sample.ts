import * as vscode from 'vscode';

const name = 'Crosscheck Sample';
/** The page that shows most of what there is to see: three outlets on one page, and a conflict. */
const firstFile = 'aggregator.txt';
/** Its figure that the others attach to something else. */
const firstConflict = '400%';
const greetedKey = 'crosscheck.greeted';
const besideKey = 'crosscheck.greetBeside';

/**
 * Opens a copy of the sample sources, which its user may change. A copy that is there already stays as it is.
 * The window is kept where it shows no folder.
 * @param from where its user comes from, as the command's argument says
 */
export async function openSample(context: vscode.ExtensionContext, from: unknown): Promise<void> {
  const folder = await copySample(context);
  await context.globalState.update(besideKey, from === 'walkthrough');
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
  await writeJson(vscode.Uri.joinPath(folder, '.crosscheck', 'decisions.json'), { version: 1, decisions: [] });
  // paragraphs of prose are one line each
  const settings = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false };
  await writeJson(vscode.Uri.joinPath(folder, '.vscode', 'settings.json'), settings);
  return folder;
}

async function writeJson(file: vscode.Uri, value: unknown): Promise<void> {
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));
}

/**
 * Shows the sample's first page, at its conflict, when the sample is opened for the first time and no document is shown
 * yet: beside the walkthrough, for who came from there, since VS Code opens that again in the sample's window. Not once
 * more after a reload, when the reader has closed it, and may be typing elsewhere already.
 */
export async function greetInSample(context: vscode.ExtensionContext): Promise<void> {
  const folder = sampleFolder(context);
  const shown = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.path === folder.path) ?? false;
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  // pages of VS Code's own, such as the walkthrough, have no input
  if (!shown || context.workspaceState.get(greetedKey) === true || tabs.some(({ input }) => input !== undefined))
    return;
  await context.workspaceState.update(greetedKey, true);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, firstFile));
  const at = document.positionAt(Math.max(0, document.getText().indexOf(firstConflict)));
  await vscode.window.showTextDocument(document, {
    viewColumn:
      tabs.length > 0 && context.globalState.get(besideKey) === true
        ? vscode.ViewColumn.Beside
        : vscode.ViewColumn.Active,
    selection: new vscode.Range(at, at),
  });
}

function sampleFolder(context: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(context.globalStorageUri, name);
}
