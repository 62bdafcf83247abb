import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ComparisonApi, CrosscheckApi } from '../../../client/src/api';
import { crosscheck, eventually, find } from '../helpers';
import { MemoryFiles } from './memory-files';

const said = (figure: string): string => `The mill at Tolven ground ${figure} tonnes of rye in 2022, its owner said.\n`;
const kept = '.crosscheck/decisions.json';

describe('a workspace of several folders that is not trusted', () => {
  let api: CrosscheckApi;
  const virtual = new MemoryFiles(false);
  const locked = new MemoryFiles(true);
  const registered = [
    vscode.workspace.registerFileSystemProvider('memory', virtual),
    vscode.workspace.registerFileSystemProvider('archive', locked, { isReadonly: true }),
  ];
  const [one, two] = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  assert.ok(one && two);
  const inOne = vscode.Uri.joinPath(one, 'mill.txt');
  const inTwo = vscode.Uri.joinPath(two, 'mill.txt');

  before(async () => {
    await write(inOne, said('8,210'));
    await write(inTwo, said('2,810'));
    await vscode.window.showTextDocument(inOne);
    api = await crosscheck();
    await eventually('the problem', () => problems(inOne));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const one of registered) one.dispose();
  });

  const problems = (uri: vscode.Uri): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri);
  /** Files that the problems of a file name. */
  const opponents = (uri: vscode.Uri): readonly string[] =>
    problems(uri).flatMap(({ relatedInformation }) =>
      (relatedInformation ?? []).map(({ location }) => location.uri.toString()),
    );
  const text = async (uri: vscode.Uri): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  async function write(uri: vscode.Uri, words: string): Promise<void> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(words));
  }

  /** Opens a folder beside the two, lets `work` look at it, and closes it again. */
  async function beside(uri: vscode.Uri, work: () => Promise<void>): Promise<void> {
    const before = api.status()?.sources ?? 0;
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, { uri }));
    try {
      await eventually('its sources', () => api.status()?.reading === null && (api.status()?.sources ?? 0) > before);
      await work();
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      vscode.workspace.updateWorkspaceFolders(2, 1);
      await eventually('two folders', () => vscode.workspace.workspaceFolders?.length === 2);
    }
    await eventually('the sources before', () => api.status()?.sources === before);
  }

  /** Runs a quick fix of the figure of the mill by the beginning of its title. */
  async function decide(uri: vscode.Uri, title: string): Promise<void> {
    const { document } = await vscode.window.showTextDocument(uri);
    const range = find(document, / ([\d,]+) tonnes/.exec(document.getText())?.[1] ?? '');
    const action = await eventually(title, async () => {
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
      );
      return offered.find((one) => one.title.startsWith(title));
    });
    assert.ok(action.command);
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }

  /** What is told of a fault while `work` runs, by message. */
  async function told(work: () => Promise<void>): Promise<readonly string[]> {
    const { showErrorMessage, showWarningMessage } = vscode.window;
    const messages: string[] = [];
    const listen = (message: string): Promise<undefined> => {
      messages.push(message);
      return Promise.resolve(undefined);
    };
    Object.assign(vscode.window, { showErrorMessage: listen, showWarningMessage: listen });
    try {
      await work();
      await eventually('a message', () => messages);
    } finally {
      Object.assign(vscode.window, { showErrorMessage, showWarningMessage });
    }
    return messages;
  }

  async function hoverOn(document: vscode.TextDocument, figure: string): Promise<string> {
    const hovers = await eventually('the hover', () =>
      vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        find(document, figure).start.translate(0, 1),
      ),
    );
    const words = hovers.flatMap(({ contents }) =>
      contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')),
    );
    return words.join('\n');
  }

  it('has everything that a trusted one has', async function () {
    // the runner of desktop VS Code trusts whatever it opens
    if (vscode.workspace.isTrusted) this.skip();
    const { document } = await vscode.window.showTextDocument(inOne);
    await eventually('underlines', () => api.underlines(inOne));
    assert.equal(api.status()?.off, null);
    assert.equal(api.status()?.conflicts, 1);
    assert.match(await hoverOn(document, '8,210'), /\*\*1 conflicts\*\*/);
    await vscode.commands.executeCommand('crosscheck.compareSources');
    const comparison: ComparisonApi = await eventually('the comparison', () => api.comparison());
    await eventually('rows', async () => (await comparison.snapshot()).rows);
  });

  it('sets figures of one folder against those of another, and keeps a decision in the folder of its figure', async () => {
    assert.deepEqual(opponents(inOne), [inTwo.toString()]);
    await decide(inTwo, 'Accept');
    await eventually('no problem', () => problems(inTwo).length === 0 && problems(inOne).length === 0);
    assert.match(await text(vscode.Uri.joinPath(two, kept)), /"accepted"/);
    await assert.rejects(async () => vscode.workspace.fs.stat(vscode.Uri.joinPath(one, '.crosscheck')));
    await vscode.commands.executeCommand('crosscheck.takeBackLastDecision');
    await eventually('the problem again', () => problems(inOne));
  });

  it('follows folders that are opened and closed', async () => {
    const three = vscode.Uri.joinPath(one, '..', 'three');
    await vscode.workspace.fs.createDirectory(three);
    const inThree = vscode.Uri.joinPath(three, 'mill.txt');
    await write(inThree, said('8,210'));
    await beside(three, async () => {
      await eventually('its problem', () => problems(inThree));
    });
    await eventually('no problem where nothing is open', () => problems(inThree).length === 0);
  });

  it('reads a virtual folder, and keeps decisions in it', async () => {
    const folder = vscode.Uri.parse('memory:/notes');
    const notes = vscode.Uri.joinPath(folder, 'mill.md');
    virtual.put(notes, said('8,310'));
    await beside(folder, async () => {
      await vscode.window.showTextDocument(notes);
      await eventually('underlines', () => api.underlines(notes));
      await eventually('the problem', () => problems(notes));
      virtual.put(notes, said('2,810'));
      await eventually('the problem with the other figure', () => opponents(notes).join() === inOne.toString());
      const { document } = await vscode.window.showTextDocument(inOne);
      const [, link = ''] = /\(command:crosscheck\.goTo\?([^)]*)\)/.exec(await hoverOn(document, '8,210')) ?? [];
      await vscode.commands.executeCommand('crosscheck.goTo', ...(JSON.parse(decodeURIComponent(link)) as unknown[]));
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), notes.toString());
      await decide(notes, 'Not a claim');
      await eventually('no problem', () => problems(notes).length === 0);
      assert.match(await text(vscode.Uri.joinPath(folder, kept)), /"not a claim"/);
    });
  });

  it('says so where a virtual folder takes no decisions, and does as if there had been none', async () => {
    const folder = vscode.Uri.parse('archive:/old');
    const old = vscode.Uri.joinPath(folder, 'mill.txt');
    locked.put(old, said('8,310'));
    await beside(folder, async () => {
      await vscode.window.showTextDocument(old);
      await eventually('the problem', () => problems(old));
      const [message = ''] = await told(() => decide(old, 'Accept'));
      assert.match(
        message,
        /^Your decisions are as before: .*decisions\.json could not be written, this folder may not be written to/,
      );
      assert.ok(problems(old).length > 0);
      await decide(inOne, 'Accept');
      await eventually('a decision where it can be kept', () => problems(inOne).length === 0);
      await vscode.commands.executeCommand('crosscheck.takeBackLastDecision');
      await eventually('the problem again', () => problems(inOne));
    });
  });

  it('says so where a folder of the disk takes no decisions, and loses none that it has', async () => {
    // root may write what is read-only: something that is no folder stands in the way of anybody
    const holder = vscode.Uri.joinPath(two, '.crosscheck');
    await vscode.workspace.fs.delete(holder, { recursive: true });
    await write(holder, 'kept by hand');
    const [message = ''] = await told(() => decide(inTwo, 'Accept'));
    assert.match(
      message,
      /^Your decisions are as before: .* could not be written, there is a file that has the name of the folder/,
    );
    assert.equal(await text(holder), 'kept by hand');
    assert.ok(problems(inTwo).length > 0);
    await vscode.workspace.fs.delete(holder);
    await decide(inTwo, 'Accept');
    await eventually('no problem', () => problems(inTwo).length === 0);
    assert.match(await text(vscode.Uri.joinPath(two, kept)), /"accepted"/);
  });
});
