import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodeAction, Diagnostic, DocumentSymbol, Hover } from 'vscode-languageserver-protocol/node';
import { TestServer } from './harness';

const right = 'NORLAND, June 9, 2024 (County Gazette) -- Unemployment in Norland was 6.1 percent in May 2024.\n';
const again = 'NORLAND, June 11, 2024 (The Beacon) -- Unemployment in Norland was 6.1 percent in May 2024.\n';
const wrong = 'NORLAND, June 10, 2024 (Morning Post) -- Unemployment in Norland was 1.6 percent in May 2024.\n';

const german: unknown = JSON.parse(readFileSync(path.resolve(__dirname, '../l10n/bundle.l10n.de.json'), 'utf8'));

describe('the words of the client', () => {
  let server: TestServer;
  afterEach(() => server.end());

  const problems = (): readonly Diagnostic[] => server.diagnostics.get(server.uri('wrong.txt')) ?? [];

  async function start(words: unknown, locale: string): Promise<void> {
    server = await TestServer.start({
      files: { 'right.txt': right, 'again.txt': again, 'wrong.txt': wrong },
      initializationOptions: { commands: true, words },
      locale,
    });
    await server.open(server.uri('wrong.txt'), wrong);
    await server.ready();
    await server.until(() => problems().length > 0);
  }

  const position = { line: 0, character: wrong.indexOf('1.6') + 1 };
  const at = (): object => ({
    textDocument: { uri: server.uri('wrong.txt') },
    position,
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });

  it('are spoken in hovers, problems, quick fixes and the outline, reasons and dates among them', async () => {
    await start(german, 'de');
    const hover = await server.connection.sendRequest<Hover>('textDocument/hover', at());
    const text = JSON.stringify(hover.contents);
    assert.match(text, /widersprechen/);
    assert.match(text, /können nicht beide stimmen/);
    assert.match(text, /9\\*\. Juni 2024/);
    assert.match(text, /Unemployment in Norland was/, 'sources are quoted as they are');
    assert.match(JSON.stringify(problems()[0]?.message), /^"Widerspricht .*können nicht beide stimmen/);
    const actions = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', at());
    assert.ok(actions.some(({ title }) => title.startsWith('Dieses Thema in allen Quellen vergleichen')));
    const symbols = await server.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', at());
    assert.ok(symbols.some(({ detail }) => /^✗ .*widersp/.test(detail ?? '')));
  });

  it('are English where the client has no others, whatever its language', async () => {
    await start(undefined, 'de');
    const hover = await server.connection.sendRequest<Hover>('textDocument/hover', at());
    assert.match(JSON.stringify(hover.contents), /cannot both be right.*/);
    assert.match(JSON.stringify(hover.contents), /9 June 2024/);
  });

  it('may be nonsense', async () => {
    await start({ Conflicts: 5, '1 agrees': null, 'Measured: {0}': '{0} {7} {constructor}' }, 'no-such-language-%');
    const hover = await server.connection.sendRequest<Hover>('textDocument/hover', at());
    assert.match(JSON.stringify(hover.contents), /cannot both be right/);
  });
});
