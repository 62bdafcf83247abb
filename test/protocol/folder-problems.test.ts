import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-protocol/node';
import {
  ComparingNotification,
  ComparisonRequest,
  type Comparison,
  type ComparingProgress,
} from '../../server/src/protocol';
import { makeFolder } from '../bench/folder';
import { randomOf } from '../bench/random';
import { TestServer } from './harness';

const said = (value: string, day = 9, who = 'County Gazette'): string =>
  `NORLAND, June ${day}, 2024 (${who}) -- Unemployment in Norland was ${value} percent in May 2024.\n`;
const files = {
  'right.txt': said('6.1'),
  'again.txt': said('6.1', 10, 'The Beacon'),
  'wrong.txt': said('1.6', 11, 'Morning Post'),
};

describe('problems of sources that are not open', () => {
  let server: TestServer;
  afterEach(() => server.end());

  const problems = (name: keyof typeof files): number => server.diagnostics.get(server.uri(name))?.length ?? 0;
  const allTold = (): boolean => problems('wrong.txt') === 1 && problems('right.txt') === 1;

  it('are listed when the folder is read, and go when what they stand against is mended or deleted', async () => {
    server = await TestServer.start({ files });
    await server.until(allTold);
    const [problem] = server.diagnostics.get(server.uri('wrong.txt')) ?? [];
    assert.deepEqual(problem?.range.start, { line: 0, character: files['wrong.txt'].indexOf('1.6') });
    assert.ok((problem.relatedInformation ?? []).length > 0);
    await server.write('wrong.txt', said('6.1', 11, 'Morning Post'), 'changed');
    await server.until(() => problems('wrong.txt') + problems('right.txt') + problems('again.txt') === 0);
    await server.write('wrong.txt', files['wrong.txt'], 'changed');
    await server.until(allTold);
    await server.delete('wrong.txt');
    await server.until(() => problems('wrong.txt') + problems('right.txt') + problems('again.txt') === 0);
  });

  it('stay when a document is closed, and follow what is typed in an open one', async () => {
    server = await TestServer.start({ files });
    await server.open(server.uri('wrong.txt'), files['wrong.txt']);
    await server.until(allTold);
    const at = files['wrong.txt'].indexOf('1.6');
    await server.edit(server.uri('wrong.txt'), '6.1', { line: 0, from: at, to: at + 3 });
    await server.until(() => problems('wrong.txt') === 0 && problems('right.txt') === 0);
    await server.close(server.uri('wrong.txt'));
    await server.until(allTold);
  });

  it('are those of the open documents alone in a folder above the limit, which the state says', async () => {
    server = await TestServer.start({ files, settings: { maxListed: 2 } });
    await server.open(server.uri('wrong.txt'), files['wrong.txt']);
    await server.ready();
    await server.until(() => problems('wrong.txt') === 1 && server.status?.listsAll === false);
    server.settings = { maxListed: 3 };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.until(() => allTold() && server.status?.listsAll === true);
    server.settings = { maxListed: 2 };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.until(() => problems('wrong.txt') === 1 && problems('right.txt') === 0);
  });

  it('obey severities that change', async () => {
    server = await TestServer.start({ files });
    await server.until(allTold);
    server.settings = { severity: { conflict: 'off' } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.until(() => problems('wrong.txt') + problems('right.txt') === 0);
  });
});

describe('the outline', () => {
  let server: TestServer;
  afterEach(() => server.end());

  it('is offered anew when another file changes the verdicts in it, and only then', async () => {
    server = await TestServer.start({
      files,
      capabilities: { textDocument: { documentSymbol: { dynamicRegistration: true } } },
    });
    await server.open(server.uri('right.txt'), files['right.txt']);
    await server.until(() => server.status?.sources === 3 && server.status.reading === null);
    const details = async (): Promise<string> => {
      const params = { textDocument: { uri: server.uri('right.txt') } };
      const symbols = await server.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', params);
      return symbols.map(({ detail }) => detail).join();
    };
    const offers = (): number =>
      server.registrations.filter((method) => method === 'textDocument/documentSymbol').length;
    await server.eventually(details, (told) => told.includes('conflict'));
    const before = offers();
    await server.write('again.txt', `${files['again.txt']}\nNothing else was said.\n`, 'changed');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(offers(), before);
    await server.delete('wrong.txt');
    await server.until(() => offers() > before);
    assert.doesNotMatch(await details(), /conflict/);
  });
});

describe('the outline, asked for twice while verdicts change', () => {
  let server: TestServer;
  afterEach(() => server.end());

  it('is offered anew, since one of the askers shows what is out of date', async () => {
    server = await TestServer.start({
      files,
      capabilities: { textDocument: { documentSymbol: { dynamicRegistration: true } } },
    });
    const uri = server.uri('right.txt');
    await server.open(uri, files['right.txt']);
    await server.until(() => server.status?.sources === 3 && server.status.reading === null);
    const details = async (): Promise<string> => {
      const symbols = await server.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument: { uri },
      });
      return symbols.map(({ detail }) => detail).join();
    };
    await server.eventually(details, (told) => told.includes('conflict'));
    const offers = (): number =>
      server.registrations.filter((method) => method === 'textDocument/documentSymbol').length;
    const before = offers();
    await server.delete('wrong.txt');
    // the second asker has its answer before the first one's is looked over
    await server.eventually(details, (told) => !told.includes('conflict'));
    await server.until(() => offers() > before);
  });
});

describe('a document that comes to take part', () => {
  let server: TestServer;
  afterEach(() => server.end());

  it('has its outline offered anew, and its folding asked for again', async () => {
    server = await TestServer.start({
      files,
      settings: { enable: 'off' },
      capabilities: {
        textDocument: { documentSymbol: { dynamicRegistration: true } },
        workspace: { configuration: true, workspaceFolders: true, foldingRange: { refreshSupport: true } },
      },
    });
    let refreshed = 0;
    server.connection.onRequest('workspace/foldingRange/refresh', () => {
      refreshed += 1;
      return null;
    });
    const outline = (): Promise<DocumentSymbol[]> =>
      server.connection.sendRequest('textDocument/documentSymbol', {
        textDocument: { uri: server.uri('right.txt') },
      });
    const offers = (): number =>
      server.registrations.filter((method) => method === 'textDocument/documentSymbol').length;
    await server.open(server.uri('right.txt'), files['right.txt']);
    assert.deepEqual(await outline(), []);
    assert.deepEqual([offers(), refreshed], [1, 0]);
    server.settings = { enable: 'on' };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.until(() => offers() > 1 && refreshed > 0);
    assert.ok((await outline()).length > 0);
  });
});

describe('a folder that is compared one document after the other', function () {
  this.timeout(120_000);
  const servers: TestServer[] = [];
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.end())));

  const texts = Object.fromEntries(makeFolder(50).documents.map(({ path, text }) => [path, text]));
  const start = async (files: Readonly<Record<string, string>>): Promise<TestServer> => {
    const server = await TestServer.start({ files });
    servers.push(server);
    return server;
  };
  const ask = (server: TestServer): Promise<Comparison> => server.connection.sendRequest(ComparisonRequest);
  const whole = (server: TestServer): Promise<Comparison> =>
    server.eventually(
      () => ask(server),
      ({ comparing }) => comparing === null && server.status?.reading === null,
    );
  const told = (server: TestServer): unknown =>
    Object.keys(texts)
      .map((name) => [
        name,
        (server.diagnostics.get(server.uri(name)) ?? []).map(({ range, message }) => [range, message]),
      ])
      .filter(([, problems]) => problems?.length);

  it('says how far it is, and then tells of all', async () => {
    const server = await start(texts);
    const heard: (ComparingProgress | null)[] = [];
    server.connection.onNotification(ComparingNotification, (progress) => {
      heard.push(progress);
    });
    await server.until(() => server.status?.reading === null && server.status.sources === 50);
    const first = await ask(server);
    assert.equal(first.comparing?.total, 50);
    const { topics, sources } = await whole(server);
    assert.ok(topics.length > first.topics.length && sources.length === 50);
    await server.until(() => heard.at(-1) === null);
    const done = heard.flatMap((progress) => progress?.done ?? []);
    assert.ok(done.length > 0, 'nothing was told on the way');
    assert.deepEqual(
      done,
      [...done].sort((x, y) => x - y),
    );
  });

  it('is told of from the first document on, and soon compared, where all sources speak of one thing in two figures', async () => {
    const count = 160;
    const told = ['pilots', 'dockers', 'the mayor', 'a clerk', 'the union'];
    const about = ['tides', 'cranes', 'wages', 'grain', 'fuel', 'weather', 'rails'];
    const dense = Array.from({ length: count }, (_, i): [string, string] => [
      `paper-${i}.txt`,
      `The strike at the port of Orre kept ${i % 2 === 0 ? 31 : 13} ships waiting in May 2024, ${told[i % 5] ?? ''} told a paper that asked about ${about[i % 7] ?? ''}.\n`,
    ]);
    const server = await start(Object.fromEntries(dense));
    const heard: (ComparingProgress | null)[] = [];
    server.connection.onNotification(ComparingNotification, (progress) => {
      heard.push(progress);
    });
    await server.until(() => server.status?.reading === null && server.status.sources === count);
    const { topics } = await whole(server);
    assert.ok(topics.length <= 2, `${topics.length} topics`);
    assert.equal(topics.flatMap(({ cells }) => cells).length, count);
    assert.ok(topics.every(({ verdict }) => verdict === 'conflicting'));
    assert.ok((heard[0]?.done ?? count) < 10, JSON.stringify(heard[0]));
  });

  it('tells after any edits what a fresh start tells, of documents too that only third ones touch', async () => {
    const server = await start(texts);
    const random = randomOf(7);
    const now: Record<string, string> = { ...texts };
    await whole(server);
    for (let round = 0; round < 8; round += 1) {
      const name = random.pick(Object.keys(texts));
      const changed = random.chance(0.3)
        ? (texts[random.pick(Object.keys(texts))] ?? '')
        : (now[name] ?? '').replace(/\d+/g, (digits) => (random.chance(0.2) ? String(random.whole(2, 900)) : digits));
      now[name] = changed;
      await server.write(name, changed, 'changed');
      if (random.chance(0.5)) await whole(server);
    }
    const fresh = await start(now);
    const comparable = async (of: TestServer): Promise<unknown> => {
      const { topics } = await whole(of);
      const named = (id: string): string => id.slice(of.folder.length);
      return topics.map(({ verdict, cells }) => [
        verdict,
        cells.map(({ statements }) => statements.map(({ claim, verdict }) => [named(claim), verdict])),
      ]);
    };
    const wanted = await comparable(fresh);
    // the last edits may be on their way
    await server.eventually(
      async () => JSON.stringify(await comparable(server)),
      (found) => found === JSON.stringify(wanted),
    );
    await server.until(() => JSON.stringify(told(fresh)) === JSON.stringify(told(server)));
    assert.ok(JSON.stringify(told(server)).length > 100, 'there is not a problem in the folder');
  });
});
