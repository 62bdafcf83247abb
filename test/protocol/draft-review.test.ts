import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestServer } from './harness';

const source = 'NORLAND, June 9, 2024 (County Gazette) -- Unemployment in Norland was 6.12 percent in May 2024.\n';
const head = '---\ncrosscheck: draft\n---\n\n';

describe('a draft under review', () => {
  let server: TestServer;
  afterEach(() => server.end());

  async function open(text: string): Promise<string> {
    server = await TestServer.start({ files: { 'gazette.txt': source, 'draft.md': text } });
    const uri = server.uri('draft.md');
    await server.open(uri, text, 'markdown');
    await server.ready();
    await server.until(() => server.status?.sources === 1 && server.status.drafts === 1);
    return uri;
  }

  const standings = async (uri: string): Promise<Readonly<Record<string, string | null>>> =>
    Object.fromEntries(
      ((await server.claims(uri))?.claims ?? []).map(({ label, standing }) => [label.split(' · ')[0] ?? '', standing]),
    );

  function actions(uri: string, text: string, words: string): Promise<readonly CodeAction[]> {
    const at = TextDocument.create(uri, 'markdown', 1, text).positionAt(text.indexOf(words) + 1);
    return server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
  }

  it('knows how each figure stands: confirmed, rounded, conflicting', async () => {
    const sentence = (figure: string): string => `Unemployment in Norland was ${figure} percent in May 2024.\n`;
    const uri = await open(head + sentence('6.12'));
    assert.equal((await standings(uri))['6.12 percent'], 'confirmed');
    await server.edit(uri, head + sentence('6.1'));
    assert.equal((await standings(uri))['6.1 percent'], 'rounded');
    await server.edit(uri, head + sentence('7.4'));
    assert.equal((await standings(uri))['7.4 percent'], 'conflicting');
    const claims = (await server.claims(server.uri('gazette.txt')))?.claims ?? [];
    assert.ok(claims.length > 0 && claims.every(({ standing }) => standing === null));
  });

  it('is settled by the source’s figure', async () => {
    const text = `${head}Unemployment in Norland was 7.4 percent in May 2024.\n`;
    const uri = await open(text);
    const use = (await actions(uri, text, '7.4')).find(({ title }) => title.startsWith('Use the source’s figure'));
    const edits = use?.edit?.changes?.[uri];
    assert.ok(edits, 'a client without versions gets plain changes');
    const mended = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits);
    assert.match(mended, /was 6\.12 percent in/);
    await server.edit(uri, mended);
    assert.equal((await standings(uri))['6.12 percent'], 'confirmed');
  });

  it('is settled where its author accepts a figure that no source has, until that figure changes', async () => {
    const text = `${head}The survey reached 214 fishing households.\n`;
    const uri = await open(text);
    assert.equal((await standings(uri))['214'], 'unsupported');
    const accept = (await actions(uri, text, '214')).find(({ title }) => title.startsWith('Accept'));
    await server.connection.sendRequest('workspace/executeCommand', {
      command: accept?.command?.command,
      arguments: accept?.command?.arguments,
    });
    assert.equal((await standings(uri))['214'], 'accepted');
    await server.edit(uri, text.replace('214', '215'));
    assert.equal((await standings(uri))['215'], 'unsupported');
  });

  it('leaves out what its comments ignore, while a source’s comments do nothing', async () => {
    const sentence = 'Unemployment in Norland was 7.4 percent in May 2024.\n';
    const uri = await open(
      `${head}<!-- crosscheck-ignore-next-line -->\n${sentence}\nThe town has 312 fishing boats.\n`,
    );
    assert.deepEqual(Object.keys(await standings(uri)), ['312']);
    await server.edit(uri, `${head}<!-- crosscheck-ignore-file -->\n${sentence}`);
    assert.deepEqual(await standings(uri), {});
    await server.edit(uri, `<!-- crosscheck-ignore-file -->\n${sentence}`);
    await server.eventually(
      () => standings(uri),
      (now) => '7.4 percent' in now,
    );
  });
});
