import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrosscheckApi } from '../../../client/src/api';
import { crosscheck, eventually, leave, openSource, resetSettings, set, sourceUri, writeSource } from '../helpers';

const files = {
  'toll-a.txt': 'The bridge toll in Varn was 12 dollars in 2021.\n',
  'toll-b.txt': 'The bridge toll in Varn was 21 dollars in 2021.\n',
  'sale.txt': 'Orlo Foods sold 310 tonnes of rice and 290 tonnes of wheat, for a total of 650 tonnes.\n',
  'toll-c.txt': 'The bridge toll in Varn was 12 dollars in 2021, the county said.\n',
};

describe('settings', () => {
  let api: CrosscheckApi;
  const uri = (): vscode.Uri => sourceUri('toll-b.txt');
  const problems = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri());

  before(async () => {
    api = await crosscheck();
    for (const [name, text] of Object.entries(files)) await writeSource(name, text);
    await openSource('toll-b.txt');
    await eventually('a problem', problems);
  });

  afterEach(async () => {
    await resetSettings();
    await eventually('all as before', () => problems().length > 0 && api.status()?.off === null);
  });

  after(() => leave(...Object.keys(files), 'package.json'));

  it('say how grave a problem is, and that it is none', async () => {
    assert.equal(problems()[0]?.severity, vscode.DiagnosticSeverity.Warning);
    await set('severity.conflict', 'error');
    await eventually('an error', () => problems()[0]?.severity === vscode.DiagnosticSeverity.Error);
    await set('severity.conflict', 'off');
    await eventually('no problem', () => problems().length === 0);
  });

  it('say which verdicts are underlined', async () => {
    const verdicts = (): ReadonlySet<string> => new Set(api.underlines(uri()).map(({ verdict }) => verdict));
    await eventually('the conflict underlined', () => verdicts().has('conflicting'));
    await set('underline', ['corroborated']);
    await eventually('other underlines', () => !verdicts().has('conflicting'));
    await set('underline', []);
    await eventually('no underlines', () => api.underlines(uri()).length === 0);
    assert.ok(problems().length > 0);
  });

  it('say which files are sources, which are drafts, and which are none', async () => {
    const counts = (): string => `${api.status()?.sources ?? 0} ${api.status()?.drafts ?? 0}`;
    assert.equal(counts(), '9 0');
    await set('drafts', ['toll-c.txt']);
    await eventually('a draft', () => counts() === '8 1');
    await set('exclude', ['toll-*']);
    await eventually('fewer sources', () => counts() === '6 0');
    await set('exclude', undefined);
    await set('drafts', undefined);
    await set('sources', ['toll-*.txt']);
    await eventually('these alone', () => counts() === '3 0');
  });

  it('switch all of it off by command, which the status bar says, and on again by a click there', async () => {
    await vscode.commands.executeCommand('crosscheck.disableHere');
    await eventually('off', () => api.status()?.off === 'setting');
    assert.match(api.statusBar().text, /off/);
    await eventually('no underlines', () => api.underlines(uri()).length === 0);
    await eventually('no problem', () => problems().length === 0);
    await vscode.commands.executeCommand('crosscheck.enableHere');
    await eventually('on', () => api.status()?.off === null && problems().length > 0);
    await set('enable', undefined);
  });

  it('leave a code project alone until it is switched on there', async () => {
    await writeSource('package.json', '{ "name": "some-program" }\n');
    await vscode.commands.executeCommand('crosscheck.restartServer');
    await eventually('off', () => api.status()?.off === 'code project');
    assert.match(api.statusBar().lines.join(), /looks like a code project/);
    assert.deepEqual(api.underlines(uri()), []);
    await vscode.commands.executeCommand('crosscheck.enableHere');
    await eventually('on', () => api.status()?.off === null && problems().length > 0);
    await vscode.workspace.fs.delete(sourceUri('package.json'));
  });

  it('bring icons beside the line numbers', async () => {
    await set('gutterIcons', true);
    await eventually('underlines', () => api.underlines(uri()).length > 0);
    assert.ok(api.gutter(uri()).length > 0);
    await set('gutterIcons', false);
    await eventually('no icons', () => api.gutter(uri()).length === 0);
  });

  it('list a sum that does not come out', async () => {
    const sum = await eventually('the sum', () =>
      vscode.languages
        .getDiagnostics(sourceUri('sale.txt'))
        .find(({ code }) => typeof code === 'object' && code.value === 'arithmetic'),
    );
    assert.match(sum.message, /^Does not come out/);
  });

  it('take a mark as draft by command, and take it back', async () => {
    await vscode.commands.executeCommand('crosscheck.markAsDraft', uri());
    await eventually('the draft', () => api.status()?.drafts === 1 && api.draft() !== null);
    await vscode.commands.executeCommand('crosscheck.unmarkDraft', uri());
    await eventually('the source', () => api.status()?.drafts === 0 && api.draft() === null);
  });
});
