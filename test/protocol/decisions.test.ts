import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { DecisionsRequest } from '../../server/src/protocol';
import { TestServer } from './harness';

const north = 'NORLAND, June 9, 2024 (County Gazette) -- Unemployment in Norland was 6.1 percent in May 2024.\n';
const south = 'NORLAND, June 10, 2024 (Morning Post) -- Unemployment in Norland was 7.4 percent in May 2024.\n';
const kept = '.crosscheck/decisions.json';

/** The files that the decisions of a decisions file name, in order. */
function placesIn(text: string): readonly string[] {
  const { decisions } = JSON.parse(text) as { decisions: { figure: { path: string } }[] };
  return decisions.map(({ figure }) => figure.path);
}

describe('decisions', () => {
  const servers: TestServer[] = [];
  let server: TestServer;

  afterEach(async () => {
    for (const one of servers.splice(0).reverse()) await one.end();
  });

  async function start(
    files: Readonly<Record<string, string>> = {},
    initializationOptions: unknown = {},
  ): Promise<void> {
    server = await TestServer.start({
      files: { 'north.txt': north, 'south.txt': south, ...files },
      initializationOptions,
    });
    servers.push(server);
    await server.open(server.uri('south.txt'), south);
    await server.ready();
    await server.until(() => server.status?.sources === 2);
  }

  async function actions(name = 'south.txt', text = south, words = '7.4 percent'): Promise<readonly CodeAction[]> {
    const lines = text.slice(0, text.indexOf(words)).split('\n');
    const position = { line: lines.length - 1, character: (lines.at(-1) ?? '').length + 1 };
    return server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: server.uri(name) },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
  }

  /** Runs the action whose title begins so, as any editor does. */
  async function run(title: string, from?: readonly CodeAction[]): Promise<unknown> {
    const offered = from ?? (await actions());
    const action = offered.find((one) => one.title.startsWith(title));
    assert.ok(action?.command, `${title} is not among: ${offered.map((one) => one.title).join('; ')}`);
    return server.connection.sendRequest('workspace/executeCommand', {
      command: action.command.command,
      arguments: action.command.arguments,
    });
  }

  const problems = (name = 'south.txt'): number => (server.diagnostics.get(server.uri(name)) ?? []).length;
  const verdicts = async (name = 'south.txt'): Promise<Readonly<Record<string, string>>> => {
    const claims = (await server.claims(server.uri(name)))?.claims ?? [];
    return Object.fromEntries(claims.map(({ label, verdict }) => [label.split(' · ')[0] ?? '', verdict]));
  };
  const file = (): string => readFileSync(path.join(server.folder, kept), 'utf8');

  it('take a figure out that is not a claim, and put it back', async () => {
    await start();
    await server.until(() => problems() > 0);
    await run('Not a claim: leave “7.4 percent” alone');
    assert.equal((await verdicts())['7.4 percent'], undefined);
    await server.until(() => problems() === 0 && server.status?.conflicts === 0);
    assert.match(file(), /"decision": "not a claim"[^]*"path": "south\.txt"[^]*"figure": "7\.4 percent"/);
    await run('Take back: “7.4 percent” is not a claim');
    assert.equal((await verdicts())['7.4 percent'], 'conflicting');
    await server.until(() => problems() > 0);
  });

  it('survive edits elsewhere, and come up again when the figure changes', async () => {
    await start();
    await run('Not the same thing as “6.1 percent” in County Gazette');
    assert.notEqual((await verdicts())['7.4 percent'], 'conflicting');
    const moved = `A first line about nothing.\n\n${south}And a last one.\n`;
    await server.edit(server.uri('south.txt'), moved);
    const settled = await verdicts();
    assert.ok(settled['7.4 percent'] !== undefined && settled['7.4 percent'] !== 'conflicting');
    await server.edit(server.uri('south.txt'), moved.replace('7.4', '7.9'));
    assert.equal((await verdicts())['7.9 percent'], 'conflicting');
  });

  it('let an accepted conflict stand: no problem any more, and the hover tells', async () => {
    await start();
    await server.until(() => problems() > 0);
    await run('Accept: “7.4 percent” stands, though 1 figure disagrees');
    await server.until(() => problems() === 0);
    assert.notEqual((await verdicts())['7.4 percent'], 'conflicting');
    assert.notEqual((await verdicts('north.txt'))['6.1 percent'], 'conflicting');
    const hover = await server.hover(server.uri('south.txt'), 0, south.indexOf('7.4') + 1);
    assert.match(hover ?? '', /6\\?\.1 percent\*\*.*” · accepted/);
  });

  it('are found in documents that are not open, also where the folder is not compared as a whole', async () => {
    await start({}, { settings: { maxCompared: 1 } });
    await run('Not a claim');
    await server.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: server.uri('south.txt') },
    });
    const [listed] = await server.connection.sendRequest(DecisionsRequest);
    assert.equal(listed?.place?.uri, server.uri('south.txt'));
    assert.equal(listed.place.range.start.character, south.indexOf('7.4'));
  });

  it('take the last one back by command, and list what there is', async () => {
    await start();
    await run('Accept');
    await run('Not a claim');
    const listed = await server.connection.sendRequest(DecisionsRequest);
    assert.deepEqual(
      listed.map(({ decision }) => decision.decision),
      ['accepted', 'not a claim'],
    );
    assert.equal(listed[1]?.place?.uri, server.uri('south.txt'));
    assert.equal(listed[1].place.range.start.character, south.indexOf('7.4'));
    assert.ok(listed[1].words.includes('7.4 percent') && south.includes(listed[1].words), listed[1].words);
    const takeBack = { command: 'crosscheck.takeBackLastDecision', arguments: [] };
    const outcome = await server.connection.sendRequest('workspace/executeCommand', takeBack);
    assert.deepEqual(outcome, { done: 'take back', what: '“7.4 percent” is not a claim' });
    assert.equal((await server.connection.sendRequest(DecisionsRequest)).length, 1);
    await server.connection.sendRequest('workspace/executeCommand', takeBack);
    assert.equal(await server.connection.sendRequest('workspace/executeCommand', takeBack), null);
    assert.equal((await verdicts())['7.4 percent'], 'conflicting');
  });

  it('that cannot be read are told of, kept aside with the next one, and never lost', async () => {
    await start({ [kept]: '{"version": 1, "decisions": [ {' });
    await server.until(() => server.messages.some((message) => message.includes('cannot be read')));
    assert.equal(file(), '{"version": 1, "decisions": [ {');
    await run('Not a claim');
    await server.until(() => server.messages.some((message) => message.includes('decisions.unreadable-1.json')));
    const aside = path.join(server.folder, '.crosscheck/decisions.unreadable-1.json');
    assert.equal(readFileSync(aside, 'utf8'), '{"version": 1, "decisions": [ {');
    assert.equal((await server.connection.sendRequest(DecisionsRequest)).length, 1);
  });

  it('of a later version are neither followed nor overwritten', async () => {
    const later = '{"version": 9, "decisions": []}';
    await start({ [kept]: later });
    assert.equal(await run('Not a claim'), null);
    assert.equal(file(), later);
    assert.equal((await verdicts())['7.4 percent'], 'conflicting');
  });

  it('of two windows on one folder do not lose each other', async () => {
    await start();
    const first = server;
    const second = await TestServer.start({ files: {}, at: first.folder });
    servers.push(second);
    await second.open(second.uri('south.txt'), south);
    await second.ready();
    await second.until(() => second.status?.sources === 2);
    const offered = (await actions()).flatMap(({ title, command }) =>
      command && /^(?:Not|Accept)/.test(title) ? [command] : [],
    );
    assert.ok(offered.length >= 3);
    await Promise.all(
      offered.map((command, at) =>
        (at % 2 === 0 ? first : second).connection.sendRequest('workspace/executeCommand', {
          command: command.command,
          arguments: command.arguments,
        }),
      ),
    );
    const written = JSON.parse(file()) as { decisions: unknown[] };
    assert.equal(written.decisions.length, offered.length);
    assert.deepEqual(readdirSync(path.join(first.folder, '.crosscheck')), ['decisions.json']);
    for (const one of [first, second]) await one.watched(kept, 2);
    await second.eventually(
      () => second.connection.sendRequest(DecisionsRequest),
      (listed) => listed.length === offered.length,
    );
  });

  it('are taken from the file when another program changes it, and go with it', async () => {
    await start();
    await run('Not a claim');
    const text = file();
    await server.delete('.crosscheck');
    await server.eventually(verdicts, (now) => now['7.4 percent'] === 'conflicting');
    await server.write(kept, text, 'created');
    await server.eventually(verdicts, (now) => now['7.4 percent'] === undefined);
  });

  it('are written for folders of the workspace alone, and never through a link that leads out', async () => {
    await start();
    const [action] = (await actions()).filter(({ title }) => title.startsWith('Not a claim'));
    const argument = { ...(action?.command?.arguments?.[0] as object), folder: 'file:///tmp' };
    const outcome = await server.connection.sendRequest('workspace/executeCommand', {
      command: 'crosscheck.decide',
      arguments: [argument],
    });
    assert.equal(outcome, null);
    const elsewhere = await TestServer.start({ files: { 'x.txt': north } });
    servers.push(elsewhere);
    symlinkSync(elsewhere.folder, path.join(server.folder, '.crosscheck'));
    assert.equal(await run('Not a claim'), null);
    assert.equal(existsSync(path.join(elsewhere.folder, 'decisions.json')), false);
  });

  it('follow a file, or a whole folder, that is renamed in the editor', async () => {
    await start();
    await run('Accept');
    const rename = async (from: string, to: string): Promise<void> => {
      renameSync(path.join(server.folder, from), path.join(server.folder, to));
      await server.connection.sendNotification('workspace/didRenameFiles', {
        files: [{ oldUri: server.uri(from), newUri: server.uri(to) }],
      });
    };
    await server.close(server.uri('south.txt'));
    await rename('south.txt', 'may.txt');
    await server.open(server.uri('may.txt'), south);
    await server.eventually(
      () => verdicts('may.txt'),
      (now) => now['7.4 percent'] !== undefined && now['7.4 percent'] !== 'conflicting',
    );
    await server.eventually(
      () => Promise.resolve(placesIn(file())),
      (places) => places.join() === 'may.txt',
    );
    await server.write('county/east.txt', south, 'created');
    await server.open(server.uri('county/east.txt'), south);
    await server.eventually(
      () => verdicts('county/east.txt'),
      (now) => now['7.4 percent'] !== undefined,
    );
    await run('Not a claim', await actions('county/east.txt'));
    await server.close(server.uri('county/east.txt'));
    await rename('county', 'counties');
    await server.eventually(
      () => Promise.resolve(placesIn(file())),
      (places) => places.includes('counties/east.txt') && !places.includes('county/east.txt'),
    );
    await run('Take back', await actions('may.txt'));
    assert.deepEqual(placesIn(file()), ['counties/east.txt']);
  });

  it('follow the words of a file that another program renamed', async () => {
    await start();
    await run('Accept');
    await server.close(server.uri('south.txt'));
    renameSync(path.join(server.folder, 'south.txt'), path.join(server.folder, 'elsewhere.txt'));
    await server.watched('elsewhere.txt', 1);
    await server.watched('south.txt', 3);
    await server.open(server.uri('elsewhere.txt'), south);
    await server.eventually(
      () => verdicts('elsewhere.txt'),
      (now) => now['7.4 percent'] !== undefined && now['7.4 percent'] !== 'conflicting',
    );
    const [listed] = await server.connection.sendRequest(DecisionsRequest);
    assert.equal(listed?.path, 'elsewhere.txt');
    assert.equal(listed.place?.uri, server.uri('elsewhere.txt'));
    await run('Take back', await actions('elsewhere.txt'));
    assert.equal((await verdicts('elsewhere.txt'))['7.4 percent'], 'conflicting');
  });

  it('on a file from elsewhere are kept in the folder whose sources it is checked against', async () => {
    await start();
    const mine = south.replace('7.4', '7.9');
    const elsewhere = await TestServer.start({ files: { 'mine.txt': mine } });
    servers.push(elsewhere);
    const uri = elsewhere.uri('mine.txt');
    await server.open(uri, mine);
    const position = { line: 0, character: mine.indexOf('7.9') + 1 };
    const offered = await server.eventually(
      () =>
        server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri },
          range: { start: position, end: position },
          context: { diagnostics: [] },
        }),
      (now) => now.some(({ title }) => title.startsWith('Accept')),
    );
    await run('Accept', offered);
    assert.match(placesIn(file())[0] ?? '', /^\.\.\/.*\/mine\.txt$/);
    const claims = (await server.claims(uri))?.claims ?? [];
    assert.equal(claims.find(({ label }) => label.startsWith('7.9'))?.standing, 'accepted');
  });

  it('that cannot be kept say what is missing: a saved file, or a folder', async () => {
    await start({}, { commands: true });
    await server.open('untitled:Untitled-1', south);
    const position = { line: 0, character: south.indexOf('7.4') + 1 };
    const ask = (one: TestServer, uri: string): Promise<CodeAction[]> =>
      one.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
    const unsaved = await ask(server, 'untitled:Untitled-1');
    const [save] = unsaved.filter(({ title }) => title.startsWith('Save this document to decide'));
    assert.deepEqual(save?.command?.arguments, [{ uri: 'untitled:Untitled-1' }]);
    assert.ok(unsaved.every(({ title }) => !/^(?:Not a claim|Accept)/.test(title)));
    const alone = await TestServer.start({ files: null, initializationOptions: { commands: true } });
    servers.push(alone);
    await alone.open('file:///alone/south.txt', south);
    const titles = (await ask(alone, 'file:///alone/south.txt')).map(({ title }) => title);
    assert.ok(titles.some((title) => title.startsWith('Open the folder to decide on “7.4 percent”')));
  });

  it('never come as an edit of the source', async () => {
    await start({}, { commands: true });
    const offered = await actions();
    assert.ok(offered.length > 4);
    assert.ok(offered.every(({ edit }) => edit === undefined));
    await run('Not a claim', offered);
    assert.equal(readFileSync(path.join(server.folder, 'south.txt'), 'utf8'), south);
  });
});
