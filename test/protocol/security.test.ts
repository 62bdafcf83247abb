import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ClaimsRequest, DecisionsRequest, ReportRequest, serverCommands } from '../../server/src/protocol';
import { Scratch } from '../support/scratch';
import { TestServer } from './harness';

const five = 'Unemployment in the county was 5 percent in May 2024.\n';
const secret = 'The secret budget is 77 million euros in 2024.\n';

describe('nobody gets out of the workspace', () => {
  let outside: Scratch;
  let server: TestServer;
  let folder: string;

  beforeEach(async () => {
    outside = new Scratch();
    outside.write('secret.txt', secret);
    folder = outside.path('workspace');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'a.txt'), five);
    server = await TestServer.start({ files: {}, at: folder });
    await server.ready();
  });
  afterEach(async () => {
    await server.end();
    outside.remove();
  });

  const report = async (): Promise<string> => JSON.stringify(await server.connection.sendRequest(ReportRequest));
  const run = (command: string, ...args: readonly unknown[]): Promise<unknown> =>
    server.connection.sendRequest('workspace/executeCommand', { command, arguments: args });

  it('by the address of a file', async () => {
    const root = server.uri('a.txt').replace(/\/a\.txt$/, '');
    const ways = [
      `${root}/../secret.txt`,
      `${root}/%2e%2e/secret.txt`,
      `${root}/..%2fsecret.txt`,
      `${root}/x/../../secret.txt`,
      `${root}/./../secret.txt`,
      `${root}/..%5csecret.txt`,
      root.replace(/\/workspace$/, '/secret.txt'),
      `FILE${root.slice(4)}/../secret.txt`,
      'file:///proc/self/environ',
      'file://localhost/etc/passwd.txt',
      'https://example.org/secret.txt',
      'data:text/plain,77%20million',
    ];
    for (const uri of ways) {
      for (const type of [1, 2, 3, 1]) {
        await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
      }
      await server.connection.sendNotification('workspace/didCreateFiles', { files: [{ uri }] });
      await server.connection.sendNotification('workspace/didRenameFiles', {
        files: [{ oldUri: server.uri('a.txt'), newUri: uri }],
      });
      await server.watched('a.txt', 1);
      assert.equal(await server.connection.sendRequest(ClaimsRequest, { textDocument: { uri } }), null, uri);
      assert.equal(await server.hover(uri, 0, 25), null, uri);
    }
    assert.equal(/secret budget|77 million/.test(await report()), false);
  });

  it('by a glob in the settings', async () => {
    server.settings = { sources: ['../*.txt', '../**', '**/../*.txt', '/**', 'a.txt'], drafts: ['../**'] };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.eventually(report, (text) => text.includes('5 percent'));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${server.uri('a.txt').replace(/a\.txt$/, '')}../secret.txt`, type: 1 }],
    });
    assert.equal(await server.claims(server.uri('../secret.txt')), null);
    assert.equal(/secret budget|77 million/.test(await report()), false);
  });

  it('by a command: arguments of the wrong kind, and folders that are not open, change nothing', async () => {
    const figure = {
      path: 'a.txt',
      before: 'unemployment in the county was',
      figure: '5 percent',
      after: 'in may 2024',
    };
    const decision = { decision: 'accepted', figure, others: [] };
    const own = server.uri('a.txt').replace(/\/a\.txt$/, '');
    const folders = [
      'file:///',
      own.replace(/\/workspace$/, ''),
      `${own}/..`,
      `${own}/`,
      'vscode-vfs://x/y',
      '',
      7,
      null,
      {},
    ];
    const wrong: readonly unknown[] = [
      ...folders.map((one) => ({ folder: one, decision })),
      { folder: own },
      { folder: own, decision: 'accepted' },
      { folder: own, decision: { ...decision, decision: 'everything' } },
      { folder: own, decision: { ...decision, figure: null } },
      { folder: own, decision: { ...decision, figure: { ...figure, path: 7 } } },
      { folder: own, decision: { ...decision, others: 'all' } },
      ...[null, 7, 'text', [], [[]], {}, true],
    ];
    for (const command of Object.values(serverCommands)) {
      for (const argument of wrong)
        assert.equal(await run(command, argument), null, `${command} ${JSON.stringify(argument)}`);
      assert.equal(await run(command), null);
    }
    assert.equal(await run('no.such.command', { folder: own, decision }), null);
    assert.deepEqual(await server.connection.sendRequest(DecisionsRequest), []);
    assert.deepEqual(readdirSync(folder), ['a.txt']);
    assert.deepEqual(readdirSync(outside.folder).sort(), ['secret.txt', 'workspace']);
  });

  it('by the name of a file in a decision: it is a name, and nothing is read or written there', async () => {
    const own = server.uri('a.txt').replace(/\/a\.txt$/, '');
    const figure = {
      path: '../secret.txt',
      before: 'the secret budget is',
      figure: '77 million euros',
      after: 'in 2024',
    };
    await run(serverCommands.decide, { folder: own, decision: { decision: 'accepted', figure, others: [] } });
    const [listed] = await server.connection.sendRequest(DecisionsRequest);
    assert.equal(listed?.place, null);
    assert.equal(readFileSync(outside.path('secret.txt'), 'utf8'), secret);
    assert.deepEqual(readdirSync(outside.folder).sort(), ['secret.txt', 'workspace']);
    assert.ok(existsSync(path.join(folder, '.crosscheck/decisions.json')));
    assert.equal(/secret budget|77 million/.test(await report()), false);
  });
});
