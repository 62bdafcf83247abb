import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { ClearCacheRequest, ComparisonRequest, DecisionsRequest, ReportRequest } from '../../server/src/protocol';
import { Scratch } from '../support/scratch';
import { TestServer } from './harness';

const root = path.resolve(__dirname, '..');
const hook = path.join(root, 'test/support/no-network.cjs');
const seeds = path.join(root, 'seeds');
const names = readdirSync(seeds).filter((name) => /\.(?:txt|md)$/.test(name));

/** Each of these is an attempt that the hook has to stop. */
const attempts: Readonly<Record<string, string>> = {
  'net.Socket.connect': 'require("net").connect(9, "192.0.2.1")',
  'net.Server.listen': 'require("net").createServer().listen(0)',
  'dgram.createSocket': 'require("dgram").createSocket("udp4")',
  'dns.lookup': 'require("dns").lookup("example.org", () => {})',
  'dns/promises.resolve4': 'require("dns").promises.resolve4("example.org")',
  'http.get': 'require("http").get("http://example.org")',
  'https.request': 'require("https").request("https://example.org")',
  'http2.connect': 'require("http2").connect("https://example.org")',
  'tls.connect': 'require("tls").connect(443, "192.0.2.1")',
  fetch: 'fetch("https://example.org")',
  'child_process.spawn': 'require("child_process").spawn("true")',
};

describe('no network', () => {
  let scratch: Scratch;
  beforeEach(() => (scratch = new Scratch()));
  afterEach(() => scratch.remove());

  const log = (): string => scratch.path('attempts');
  const reached = (): readonly string[] => (existsSync(log()) ? readFileSync(log(), 'utf8').trim().split('\n') : []);
  const env = (): NodeJS.ProcessEnv => ({ ...process.env, CROSSCHECK_NETWORK_LOG: log() });
  const run = (...args: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['--require', hook, ...args], { env: env(), encoding: 'utf8' });

  it('is what this test would see: every way out is caught, in threads too', () => {
    for (const [name, code] of Object.entries(attempts)) {
      const caught = run(
        '-e',
        `try { ${code} } catch (error) { process.exit(/no network/.test(error.message) ? 7 : 1) }`,
      );
      assert.equal(caught.status, 7, name);
      assert.equal(reached().at(-1), name);
    }
    const before = reached().length;
    run(
      '-e',
      'new (require("worker_threads").Worker)("fetch(\'https://example.org\')", { eval: true }).on("error", () => {})',
    );
    assert.deepEqual(reached().slice(before), ['fetch']);
  }).timeout(60_000);

  it('is used by the command line', () => {
    const cli = path.join(root, 'dist/cli.js');
    for (const format of ['json', 'table', 'markdown']) {
      const compared = run(cli, 'compare', seeds, '--format', format, '--all');
      assert.equal(compared.status, 0, String(compared.stderr));
      assert.ok(compared.stdout.length > 500);
    }
    assert.equal(run(cli, 'claims', path.join(seeds, names[0] ?? '')).status, 0);
    assert.deepEqual(reached(), []);
  }).timeout(60_000);

  it('is used by the server and its threads', async () => {
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(seeds, name), 'utf8')]));
    const server = await TestServer.start({
      files,
      nodeArgs: ['--require', hook],
      env: { CROSSCHECK_NETWORK_LOG: log() },
      settings: { inlayHints: true, codeLens: true, workers: 2 },
      initializationOptions: { commands: true, storage: scratch.path('storage') },
    });
    try {
      await server.ready();
      const report = await server.eventually(
        () => server.connection.sendRequest(ReportRequest),
        ({ sources }) => sources.length >= names.length,
      );
      assert.ok(readdirSync(scratch.path('storage')).length > 0);
      for (const [name, text] of Object.entries(files)) await server.open(server.uri(name), text);
      for (const claim of report.claims) {
        const textDocument = { uri: server.uri(path.basename(claim.path)) };
        const position = { line: claim.line - 1, character: claim.column };
        assert.equal(typeof (await server.hover(textDocument.uri, position.line, position.character)), 'string');
        const at = { textDocument, position, range: { start: position, end: position } };
        const context = { diagnostics: [], includeDeclaration: true };
        await server.connection.sendRequest('textDocument/references', { ...at, context });
        await server.connection.sendRequest('textDocument/definition', at);
        await server.connection.sendRequest('textDocument/codeAction', { ...at, context });
      }
      const [first] = report.claims;
      assert.ok(first);
      const uri = server.uri(path.basename(first.path));
      for (const method of ['documentSymbol', 'foldingRange', 'codeLens']) {
        await server.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri } });
      }
      await server.connection.sendRequest('workspace/symbol', { query: '400' });
      await server.connection.sendRequest(ComparisonRequest);
      const start = { line: first.line - 1, character: first.column };
      const actions = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start, end: start },
        context: { diagnostics: [] },
      });
      const decide = actions.find(({ title }) => title.startsWith('Not a claim'))?.command;
      assert.ok(decide);
      await server.connection.sendRequest('workspace/executeCommand', decide);
      assert.equal((await server.connection.sendRequest(DecisionsRequest)).length, 1);
      await server.edit(uri, `${files[path.basename(first.path)] ?? ''}\nSome 12,345 more came in 2025.\n`);
      await server.claims(uri);
      assert.equal(await server.connection.sendRequest(ClearCacheRequest), true);
      assert.deepEqual(reached(), []);
    } finally {
      await server.end();
    }
    assert.deepEqual(reached(), []);
  }).timeout(60_000);
});
