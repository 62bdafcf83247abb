import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { TestServer } from './harness';

const five = 'Unemployment in the county was 5 percent in May 2024.\n';
const seven = 'Unemployment in the county was 7 percent in May 2024.\n';

describe('open, edit, hover, outline, problems', () => {
  let server: TestServer;
  afterEach(() => server.end());

  it('finds the figures of an open document with their places', async () => {
    server = await TestServer.start({ files: { 'a.txt': five } });
    await server.ready();
    await server.open(server.uri('a.txt'), five);
    const claims = await server.claims(server.uri('a.txt'));
    const percent = claims?.claims.find(({ label }) => label.startsWith('5 percent'));
    assert.deepEqual(percent?.range, { start: { line: 0, character: 31 }, end: { line: 0, character: 40 } });
  });

  it('hovers with what the other sources say, quoted and linked', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': `Opening line here.\n${seven}` } });
    await server.ready();
    await server.open(server.uri('a.txt'), five);
    const text = await server.hover(server.uri('a.txt'), 0, 32);
    assert.match(text ?? '', /Unemployment in the county was \*\*7 percent\*\*/);
    assert.ok(text?.includes(`${server.uri('b.txt')}#L2,32-2,41`), text ?? 'no hover');
    assert.equal(await server.hover(server.uri('a.txt'), 0, 3), null);
  });

  it('reports a conflict as a problem that points to the other statement', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': seven } });
    await server.open(server.uri('a.txt'), five);
    await server.until(() => (server.diagnostics.get(server.uri('a.txt')) ?? []).length > 0);
    const [problem] = server.diagnostics.get(server.uri('a.txt')) ?? [];
    assert.equal(problem?.severity, 2);
    assert.equal(problem.source, 'Crosscheck');
    assert.deepEqual(problem.range.start, { line: 0, character: 31 });
    assert.equal(problem.relatedInformation?.[0]?.location.uri, server.uri('b.txt'));
  });

  it('takes an incremental edit over: the problem goes when the figure is mended, and comes again', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': seven } });
    const uri = server.uri('a.txt');
    await server.open(uri, five);
    await server.until(() => server.diagnostics.get(uri)?.length === 1);
    await server.edit(uri, '7', { line: 0, from: 31, to: 32 });
    await server.until(() => server.diagnostics.get(uri)?.length === 0);
    await server.edit(uri, '9', { line: 0, from: 31, to: 32 });
    await server.until(() => server.diagnostics.get(uri)?.length === 1);
    await server.edit(uri, `\n\n${five}`);
    await server.until(() => server.diagnostics.get(uri)?.[0]?.range.start.line === 2);
  });

  it('answers with the text as it is after an edit that has not been analysed yet', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': seven } });
    await server.ready();
    await server.open(server.uri('a.txt'), five);
    await server.edit(server.uri('a.txt'), `One line more.\n${five}`);
    const claims = await server.claims(server.uri('a.txt'));
    assert.equal(claims?.version, 2);
    assert.equal(claims.claims.find(({ label }) => label.startsWith('5 percent'))?.range.start.line, 1);
  });

  it('tells of an edit though somebody asked for its claims before the typing paused', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': seven } });
    const uri = server.uri('a.txt');
    await server.open(uri, five);
    await server.until(() => server.diagnostics.get(uri)?.length === 1);
    await server.edit(uri, '7', { line: 0, from: 31, to: 32 });
    assert.match((await server.claims(uri))?.claims[0]?.label ?? '', /^7 percent/);
    await server.until(() => server.diagnostics.get(uri)?.length === 0);
  });

  it('has at hand what a hover over an open document quotes, before anybody hovers', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': seven.replace('7', '5') } });
    const uri = server.uri('a.txt');
    await server.open(uri, five);
    await server.ready();
    // agreement is no problem: nothing else has it read
    await new Promise((resolve) => setTimeout(resolve, 1000));
    rmSync(path.join(server.folder, 'b.txt'));
    assert.match((await server.hover(uri, 0, 32)) ?? '', /“Unemployment in the county was \*\*5 percent\*\*/);
  });

  it('lists the claims in the outline', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': seven } });
    await server.ready();
    await server.open(server.uri('a.txt'), five);
    const symbols = await server.connection.sendRequest<{ name: string; detail: string }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri: server.uri('a.txt') } },
    );
    const symbol = symbols.find(({ name }) => name.startsWith('5 percent'));
    assert.match(symbol?.detail ?? '', /^✗ 1 conflict/);
  });

  it('checks a single file without any folder', async () => {
    server = await TestServer.start({ files: null });
    await server.open('file:///nowhere/alone.txt', five);
    await server.ready();
    const claims = await server.claims('file:///nowhere/alone.txt');
    assert.equal(claims?.role, 'source');
    assert.equal(
      claims.claims.some(({ label }) => label.startsWith('5 percent')),
      true,
    );
    assert.equal(typeof (await server.hover('file:///nowhere/alone.txt', 0, 32)), 'string');
  });

  it('shows the reading of the folder as progress with counts', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': seven, 'c.txt': five } });
    await server.ready();
    await server.until(() => server.progress.length >= 2);
    assert.deepEqual(server.progress[0], {
      kind: 'begin',
      title: 'Crosscheck: reading sources',
      percentage: 0,
      cancellable: true,
    });
    assert.equal(server.status?.sources, 3);
  });

  it('are answered for, edit by edit, while a long reading goes on', async () => {
    // much to read, and little to compare
    const long = 'Nobody on the quay knew why the ferry was late, and the captain would not say when it sailed.\n';
    const names = Array.from({ length: 300 }, (_, i) => `s${i}.txt`);
    server = await TestServer.start({
      files: Object.fromEntries(names.map((name, i) => [name, `Ferry ${i} was late.\n${long.repeat(60)}`])),
      settings: { workers: 1, cache: false },
    });
    const uri = server.uri('open.txt');
    await server.open(uri, five);
    await server.until(() => server.status?.reading !== null && server.progress.length > 1);
    for (const figure of ['6', '7', '8']) {
      await server.edit(uri, figure, { line: 0, from: 31, to: 32 });
      assert.match((await server.claims(uri))?.claims[0]?.label ?? '', new RegExp(`^${figure} percent`));
      assert.ok(!server.progress.some((told) => JSON.stringify(told).includes('"end"')), `${figure}: all was read`);
    }
  });

  it('that are opened while their files are read hold what the editor says, and are answered for', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `s${i}.txt`);
    const file = 'Unemployment in Norland was 5 percent in May 2024.\n';
    const edited = 'Unemployment in Norland was 7 percent in May 2024.\n';
    server = await TestServer.start({ files: Object.fromEntries(names.map((name) => [name, file])) });
    // again and again, so that some are opened between the look at the folder and the reading of their files
    for (let round = 0; round < 4; round += 1) {
      server.settings = { exclude: [`round-${round}`] };
      await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      for (const name of names.slice(10 * round, 10 * round + 10)) {
        await server.open(server.uri(name), edited);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    const told = await Promise.all(names.map((name) => server.claims(server.uri(name))));
    for (const one of told) assert.match(one?.claims[0]?.label ?? '', /^7 percent/);
    await server.ready();
    for (const name of names)
      assert.match((await server.claims(server.uri(name)))?.claims[0]?.label ?? '', /^7 percent/);
  });
});
