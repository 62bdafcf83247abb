import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import type { CrosscheckApi } from '../../../client/src/api';
import { activate, crosscheck, eventually, openSource } from '../helpers';

describe('faults', () => {
  let api: CrosscheckApi;

  before(async () => {
    api = await crosscheck();
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  /** Processes of the server that this extension host started. */
  const servers = (): readonly number[] =>
    execFileSync('ps', ['-o', 'pid=,ppid=,args=', '-A'], { encoding: 'utf8' })
      .split('\n')
      .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
      .flatMap((found) => {
        const [, pid, parent, args = ''] = found ?? [];
        return Number(parent) === process.pid && /dist[\\/]server\.js/.test(args) ? [Number(pid)] : [];
      });

  it('a server that is killed comes back with all that it knew, and the user is told', async function () {
    if (process.platform === 'win32') this.skip();
    const { document } = await openSource('wire.txt');
    const marked = (): readonly unknown[] => api.underlines(document.uri).map(({ verdict }) => verdict);
    await eventually('the folder to be read', () => api.status()?.reading === null && marked().length > 0);
    const before = marked();
    const at = api.underlines(document.uri)[0]?.range.start;
    assert.ok(at);
    const [pid, ...more] = servers();
    assert.ok(pid !== undefined && more.length === 0, `servers: ${servers().join(' ')}`);
    const told = api.faults().length;
    process.kill(pid, 'SIGKILL');
    await eventually('a new server', () => servers().some((one) => one !== pid));
    await eventually('the message', () => api.faults().length === told + 1);
    assert.match(api.faults().at(-1) ?? '', /ended unexpectedly and was started again/);
    const hovered = await eventually('a hover of the new server', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      return hovers.length > 0 && api.status()?.reading === null ? hovers : null;
    });
    assert.ok(hovered.length > 0);
    await eventually('the same underlines', () => JSON.stringify(marked()) === JSON.stringify(before));
  });

  it('a server that keeps ending stays ended, says so, and comes back when the user starts it', async function () {
    if (process.platform === 'win32') this.skip();
    const { document } = await openSource('wire.txt');
    const last = (): string => api.faults().at(-1) ?? '';
    await vscode.commands.executeCommand('crosscheck.restartServer');
    for (let ends = 1; ends <= 5; ends += 1) {
      const [pid] = await eventually('a server', servers);
      assert.ok(pid !== undefined);
      const told = api.faults().length;
      const spoken = new Promise<void>((resolve) => {
        const listener = api.onDidChange(() => {
          listener.dispose();
          resolve();
        });
      });
      process.kill(pid, 'SIGKILL');
      await eventually('the message', () => api.faults().length > told);
      if (ends < 5) await spoken;
    }
    assert.match(last(), /ended 5 times in three minutes/);
    assert.deepEqual(servers(), []);
    assert.match(api.statusBar().text, /ended/);
    await vscode.commands.executeCommand('crosscheck.restartServer');
    await eventually('a server', servers);
    await eventually('the state of the whole', () => /conflict/.test(api.statusBar().text));
    await eventually('underlines', () => api.underlines(document.uri).length > 0);
  });

  it('commands with arguments of the wrong kind, or that lead elsewhere, open nothing', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const tabs = (): number => vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const outside = vscode.Uri.joinPath((await activate()).extensionUri, 'package.json');
    const up = `${(vscode.workspace.workspaceFolders?.[0]?.uri ?? outside).toString()}/../package.json`;
    const addresses = [
      outside.toString(),
      up,
      'https://example.org/',
      'command:workbench.action.quit',
      'no address',
      7,
      null,
    ];
    const wrong: readonly unknown[] = [
      ...addresses.map((uri) => ({ uri, range })),
      null,
      7,
      'text',
      {},
      [],
      { uri: up },
    ];
    for (const command of [
      'crosscheck.goTo',
      'crosscheck.openBeside',
      'crosscheck.prepareToDecide',
      'crosscheck.claims.openBeside',
    ]) {
      for (const argument of wrong) await vscode.commands.executeCommand(command, argument);
    }
    for (const command of ['crosscheck.claims.notAClaim', 'crosscheck.claims.accept', 'crosscheck.claims.takeBack']) {
      for (const argument of wrong.filter((one) => one !== null))
        await vscode.commands.executeCommand(command, argument);
    }
    assert.equal(tabs(), 0);
    const [place] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(place);
    await vscode.commands.executeCommand('crosscheck.goTo', {
      uri: vscode.Uri.joinPath(place.uri, 'wire.txt').toString(),
      range,
    });
    assert.equal(tabs(), 1);
  });

  it('the cache is where the extension may write, and the command clears it', async function () {
    const sample = await api.sample();
    const folder = vscode.Uri.joinPath(sample, '..', 'cache');
    const kept = async (): Promise<readonly string[]> => {
      const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
      return entries.map(([name]) => name).filter((name) => name.startsWith('analyses-'));
    };
    await vscode.workspace.fs.delete(sample, { recursive: true });
    assert.equal((await eventually('a cache', kept)).length, 1);
    await vscode.commands.executeCommand('crosscheck.clearCache');
    assert.deepEqual(await kept(), []);
  });
});
