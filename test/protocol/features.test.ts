import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  DiagnosticSeverity,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  type DocumentHighlight,
  type FoldingRange,
  type InlayHint,
  type Location,
  type WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import { serverCommands, StatementRequest } from '../../server/src/protocol';
import { TestServer } from './harness';

const early = 'NORLAND, June 9, 2024 (County Gazette) -- Unemployment in Norland was 6.1 percent in May 2024.\n';
const late =
  'NORLAND, June 11, 2024 (The Beacon) -- Unemployment in Norland was 6.1 percent in May 2024.\n' +
  'The mayor spoke at noon.\nAgain: unemployment in Norland was 6.1 percent in May 2024.\n';
const wrong = 'NORLAND, June 10, 2024 (Morning Post) -- Unemployment in Norland was 7.4 percent in May 2024.\n';
const files = { 'early.txt': early, 'late.txt': late, 'wrong.txt': wrong };

describe('ways to a statement', () => {
  let server: TestServer;
  afterEach(() => server.end());

  async function start(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
    server = await TestServer.start({ files, settings, initializationOptions: { commands: true } });
    await server.open(server.uri('late.txt'), late);
    await server.open(server.uri('wrong.txt'), wrong);
    await server.ready();
    await server.until(() => server.status?.sources === 3);
  }

  /** Parameters that name the figure with these words. */
  function at(name: keyof typeof files, words: string): object {
    const position = { line: 0, character: files[name].indexOf(words) + 1 };
    return { textDocument: { uri: server.uri(name) }, position, range: { start: position, end: position } };
  }

  const ask = <T>(method: string, params: object): Promise<T> => server.connection.sendRequest<T>(method, params);

  it('lists all statements of a topic as references', async () => {
    await start();
    const params = { ...at('late.txt', '6.1 percent'), context: { includeDeclaration: true } };
    const locations = await ask<Location[]>('textDocument/references', params);
    const places = new Set(locations.map(({ uri }) => uri));
    for (const name of Object.keys(files)) assert.ok(places.has(server.uri(name)), name);
  });

  it('goes to the earliest source of a statement as its definition', async () => {
    await start();
    const location = await ask<Location>('textDocument/definition', at('late.txt', '6.1 percent'));
    assert.equal(location.uri, server.uri('early.txt'));
    assert.equal(location.range.start.character, early.indexOf('6.1 percent'));
  });

  it('highlights the same statement within the document', async () => {
    await start();
    const highlights = await ask<DocumentHighlight[]>('textDocument/documentHighlight', at('late.txt', '6.1 percent'));
    assert.deepEqual(
      highlights.map(({ range }) => range.start.line),
      [0, 2],
    );
  });

  it('finds claims of the workspace by words', async () => {
    await start();
    const symbols = await ask<WorkspaceSymbol[]>('workspace/symbol', { query: '7.4 unemploy' });
    assert.deepEqual(
      symbols.map(({ location }) => location.uri),
      [server.uri('wrong.txt')],
    );
    assert.deepEqual(await ask('workspace/symbol', { query: 'no such claim' }), []);
  });

  it('offers the way to the conflicting statement, and nothing that edits a source', async () => {
    await start();
    await server.until(() => (server.diagnostics.get(server.uri('wrong.txt')) ?? []).length > 0);
    const context = { diagnostics: server.diagnostics.get(server.uri('wrong.txt')) ?? [] };
    const actions = await ask<CodeAction[]>('textDocument/codeAction', { ...at('wrong.txt', '7.4 percent'), context });
    const goTo = actions.find(({ command }) => command?.command === 'crosscheck.goTo');
    assert.match(goTo?.title ?? '', /^Go to “6\.1 percent” in /);
    assert.equal(goTo?.diagnostics?.length, 1);
    assert.ok(actions.some(({ command }) => command?.command === 'crosscheck.openBeside'));
    assert.ok(actions.some(({ command }) => command?.command === 'crosscheck.compareSources'));
    assert.ok(actions.every(({ edit }) => edit === undefined));
  });

  it('has inlay hints and lenses only where they are switched on', async () => {
    await start();
    const everything = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const params = { textDocument: { uri: server.uri('wrong.txt') }, range: everything };
    assert.deepEqual(await ask('textDocument/inlayHint', params), []);
    assert.deepEqual(await ask('textDocument/codeLens', params), []);
    server.settings = { inlayHints: true, codeLens: true };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const hints = await server.eventually(
      () => ask<InlayHint[]>('textDocument/inlayHint', params),
      (answer) => answer.length > 0,
    );
    assert.ok(hints.some(({ label }) => typeof label === 'string' && label.includes('✗')));
    const [lens] = await ask<CodeLens[]>('textDocument/codeLens', params);
    assert.match(lens?.command?.title ?? '', /1 conflicting/);
  });

  it('tells a claim in words, with its sentence', async () => {
    await start();
    const id = (await server.claims(server.uri('wrong.txt')))?.claims.find(({ label }) => label.startsWith('7.4'))?.id;
    const details = await server.connection.sendRequest(StatementRequest, { claim: id ?? '' });
    assert.match(details?.quote ?? '', /Unemployment in Norland was 7\.4 percent/);
    assert.equal(await server.connection.sendRequest(StatementRequest, { claim: 'nothing' }), null);
  });

  it('lists every claim as a diagnostic where the client wants marks so', async () => {
    const text = `${early}The county has 312 stone bridges.\n`;
    server = await TestServer.start({
      files: { ...files, 'early.txt': text },
      initializationOptions: { marksAsDiagnostics: true },
    });
    const uri = server.uri('early.txt');
    await server.open(uri, text);
    await server.until(() => (server.diagnostics.get(uri) ?? []).some(({ severity }) => severity === 4));
    const marks = (server.diagnostics.get(uri) ?? []).filter(({ severity }) => severity === 4);
    assert.ok(marks.every(({ source, message }) => source === 'Crosscheck' && message !== ''));
  });
});

describe('an editor that knows LSP alone, set up as the README says', () => {
  let server: TestServer;
  afterEach(() => server.end());

  it('has every figure marked, also where the folder is one of code, and fixes that are commands of the server', async () => {
    server = await TestServer.start({
      files: { ...files, 'package.json': '{}' },
      initializationOptions: { marksAsDiagnostics: true, settings: { enable: 'on' } },
    });
    const uri = server.uri('wrong.txt');
    await server.open(uri, files['wrong.txt']);
    const told = (): readonly Diagnostic[] => server.diagnostics.get(uri) ?? [];
    await server.until(() => told().some(({ severity }) => severity === DiagnosticSeverity.Warning));
    const marks = told().filter(({ severity }) => severity === DiagnosticSeverity.Hint);
    const problems = told().filter(({ severity }) => severity === DiagnosticSeverity.Warning);
    const { claims = [] } = (await server.claims(uri)) ?? {};
    assert.equal(marks.length + problems.length, claims.length);
    assert.equal(server.status, null);
    const [{ range } = { range: null }] = problems;
    assert.ok(range);
    const offered = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: problems },
    });
    const own = new Set<string>(Object.values(serverCommands));
    assert.ok(offered.some(({ title }) => title.startsWith('Not a claim')));
    for (const { command } of offered) if (command) assert.ok(own.has(command.command), command.command);
  });
});

describe('a page that holds several sources', () => {
  let server: TestServer;
  afterEach(() => server.end());

  it('can be folded by source', async () => {
    const text = await readFile(path.resolve(__dirname, '../seeds/aggregator.txt'), 'utf8');
    server = await TestServer.start({ files: { 'page.txt': text } });
    await server.open(server.uri('page.txt'), text);
    await server.ready();
    const params = { textDocument: { uri: server.uri('page.txt') } };
    const ranges = await server.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', params);
    const symbols = await server.connection.sendRequest<{ name: string }[]>('textDocument/documentSymbol', params);
    assert.ok(ranges.length >= 3, JSON.stringify(ranges));
    assert.ok(
      symbols.some(({ name }) => name === 'Hudson Morning Post'),
      symbols.map(({ name }) => name).join(', '),
    );
  });
});
