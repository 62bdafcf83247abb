import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { ErrorCodes, LSPErrorCodes, ResponseError, CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { ComparisonRequest } from '../../server/src/protocol';
import { TestServer } from './harness';

const five = 'Unemployment in the county was 5 percent in May 2024.\n';
const seven = 'Unemployment in the county was 7 percent in May 2024.\n';

describe('bad input', () => {
  let server: TestServer;
  afterEach(() => server.end());

  it('lists what cannot be read with the reason and works on with the rest', async () => {
    server = await TestServer.start({
      files: {
        'a.txt': five,
        'b.txt': seven,
        'empty.txt': '',
        'binary.txt': Uint8Array.from({ length: 4000 }, (_, at) => at % 251),
        'large.txt': 'One more line of words.\n'.repeat(2000),
      },
      settings: { maxFileSize: 0.02 },
    });
    await symlink('/etc/hostname', path.join(server.folder, 'outside.txt'));
    await symlink('nowhere.txt', path.join(server.folder, 'dangling.txt'));
    await server.open(server.uri('a.txt'), five);
    await server.until(() => server.diagnostics.get(server.uri('a.txt'))?.length === 1);
    await server.ready();
    server.settings = { maxFileSize: 0.03 };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const { skipped } = await server.eventually(
      () => server.connection.sendRequest(ComparisonRequest),
      (table) => table.skipped.length >= 5 && table.skipped.some(({ reason }) => reason.includes('0.03 MB')),
    );
    const reasons = Object.fromEntries(skipped.map(({ name, reason }) => [path.basename(name), reason]));
    assert.equal(reasons['empty.txt'], 'empty');
    assert.equal(reasons['binary.txt'], 'binary data, not text');
    assert.match(reasons['large.txt'] ?? '', /^larger than the limit of 0.03 MB/);
    assert.match(reasons['outside.txt'] ?? '', /leads out of the folder/);
    assert.match(reasons['dangling.txt'] ?? '', /there/);
  });

  it('reads what is not UTF-8 as windows-1252 and says so in the log', async () => {
    const latin = new Uint8Array([...new TextEncoder().encode(seven.trim()), 0x20, 0x93, 0xe9, 0x94, 0x0a]);
    server = await TestServer.start({ files: { 'a.txt': five, 'latin.txt': latin } });
    await server.open(server.uri('a.txt'), five);
    await server.until(() => server.diagnostics.get(server.uri('a.txt'))?.length === 1);
    await server.until(() => server.log.some((line) => /latin\.txt: .*windows-1252/.test(line)));
  });

  it('keeps columns right behind emoji, combining marks, a byte order mark and CRLF', async () => {
    const odd = `Intro line.\r\nCafe\u0301 \u{1F600}\u{1F468}\u200d\u{1F469}: ${seven.trim()}\r\n`;
    server = await TestServer.start({ files: { 'a.txt': five, 'odd.txt': `\ufeff${odd}` } });
    await server.open(server.uri('a.txt'), five);
    await server.open(server.uri('odd.txt'), odd);
    await server.ready();
    const character = (odd.split('\r\n')[1] ?? '').indexOf('7 percent');
    const claims = await server.claims(server.uri('odd.txt'));
    const percent = claims?.claims.find(({ label }) => label.startsWith('7 percent'));
    assert.deepEqual(percent?.range, {
      start: { line: 1, character },
      end: { line: 1, character: character + '7 percent'.length },
    });
    await server.close(server.uri('odd.txt'));
    const hover = await server.hover(server.uri('a.txt'), 0, 32);
    assert.ok(hover?.includes(`odd.txt#L2,${character + 1}-`), hover ?? 'no hover');
  });

  it('answers for one line of a megabyte and for two thousand figures', async () => {
    const words = 'The council met again and spoke at length about the roads. '.repeat(18_000);
    const figures = Array.from(
      { length: 2000 },
      (_, at) => `Turnout in ward ${at} was ${(at % 97) + 1}.${at % 10} percent.`,
    );
    server = await TestServer.start({ files: { 'a.txt': five, 'line.txt': words + seven, 'many.txt': '' } });
    await server.open(server.uri('a.txt'), five);
    await server.open(server.uri('many.txt'), figures.join('\n'));
    await server.until(() => (server.status?.sources ?? 0) >= 3);
    const claims = await server.claims(server.uri('many.txt'));
    assert.ok((claims?.claims.length ?? 0) >= 2000, String(claims?.claims.length));
    await server.open(server.uri('line.txt'), words + seven);
    const line = await server.claims(server.uri('line.txt'));
    const percent = line?.claims.find(({ label }) => label.startsWith('7 percent'));
    assert.equal(percent?.range.start.character, (words + seven).indexOf('7 percent'));
  }).timeout(60_000);

  it('shows text of a source inert in a hover', async () => {
    const nasty =
      '<img src=x onerror=alert(1)> [press](command:workbench.action.quit) **bold** `code` $(alert) ' +
      `https://example.org/x and ${seven}`;
    server = await TestServer.start({ files: { 'a.txt': five, 'b [x](y).txt': nasty } });
    await server.open(server.uri('a.txt'), five);
    await server.ready();
    const hover = await server.hover(server.uri('a.txt'), 0, 32);
    assert.ok(hover);
    const unescaped = hover.replace(/\\./g, '');
    for (const live of ['<img', '[press]', '`code', '$(alert', '](command:', 'https://example']) {
      assert.equal(unescaped.includes(live), false, `${live} in ${hover}`);
    }
  });

  it('answers questions about unknown documents and nonsense, and goes on', async () => {
    server = await TestServer.start({ files: { 'a.txt': five } });
    await server.ready();
    assert.equal(await server.hover(server.uri('missing.txt'), 0, 0), null);
    assert.equal(await server.claims('untitled:Nothing'), null);
    await assert.rejects(
      server.connection.sendRequest('crosscheck/claims', { textDocument: { uri: 7 } }),
      (error) => error instanceof ResponseError && error.code === ErrorCodes.InvalidParams,
    );
    await assert.rejects(
      server.connection.sendRequest('crosscheck/nothing', {}),
      (error) => error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound,
    );
    await server.open(server.uri('a.txt'), five);
    assert.equal(typeof (await server.hover(server.uri('a.txt'), 0, 32)), 'string');
  });

  it('answers cancelled requests by the protocol and serves the next one', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': seven } });
    await server.ready();
    const source = new CancellationTokenSource();
    // Many, because one alone may be answered before its cancellation arrives.
    const requests = Array.from({ length: 100 }, () => server.connection.sendRequest(ComparisonRequest, source.token));
    source.cancel();
    const answers = await Promise.allSettled(requests);
    const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
    assert.ok(refusals.length > 0);
    for (const reason of refusals) {
      assert.ok(reason instanceof ResponseError && reason.code === LSPErrorCodes.RequestCancelled, String(reason));
    }
    const table = await server.connection.sendRequest(ComparisonRequest);
    assert.equal(table.sources.length, 2);
  });
});
