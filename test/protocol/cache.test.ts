import assert from 'node:assert/strict';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ClearCacheRequest } from '../../server/src/protocol';
import { Scratch } from '../support/scratch';
import { TestServer } from './harness';

const files = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [
    `town-${i}.txt`,
    `Unemployment in Norland was ${i % 2 === 0 ? '6.1' : '7.4'} percent in May 2024, the ministry of town ${i} said.\n`,
  ]),
);

describe('the cache', () => {
  let storage: Scratch;
  const servers: TestServer[] = [];
  beforeEach(() => (storage = new Scratch()));
  afterEach(async () => {
    for (const one of servers.splice(0).reverse()) await one.end();
    storage.remove();
  });

  async function start(at?: string, settings: Readonly<Record<string, unknown>> = {}): Promise<TestServer> {
    const server = await TestServer.start({
      files: at === undefined ? files : {},
      settings,
      initializationOptions: { storage: storage.folder },
      ...(at === undefined ? {} : { at }),
    });
    servers.push(server);
    await server.ready();
    await server.until(() => server.status?.sources === 12);
    return server;
  }

  /** The files of what was read, each with what tells whether it was written again. */
  const kept = (): readonly (readonly [string, number])[] =>
    readdirSync(storage.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(storage.folder, name))
      .filter((file) => statSync(file).isFile() && path.basename(file) !== 'looked-through')
      .map((file) => [file, statSync(file).ino] as const)
      .sort();
  const verdicts = async (server: TestServer): Promise<readonly unknown[]> => {
    const all = await Promise.all(Object.keys(files).map((name) => server.claims(server.uri(name))));
    return all.map((one) => one?.claims.map(({ label, verdict }) => [label, verdict]));
  };

  it('serves the next start, which says the same', async () => {
    const first = await start();
    const before = kept();
    assert.equal(before.length, 12);
    const second = await start(first.folder);
    assert.deepEqual(await verdicts(second), await verdicts(first));
    assert.deepEqual(kept(), before);
  });

  it('is read anew where its files are spoilt, with a line in the log for each', async () => {
    const first = await start();
    for (const [file] of kept()) writeFileSync(file, 'spoilt');
    const second = await start(first.folder);
    assert.equal(second.log.filter((line) => line.includes('spoilt')).length, 12);
    assert.deepEqual(await verdicts(second), await verdicts(first));
    assert.equal(kept().length, 12);
  });

  it('is cleared by request, and not used where the setting is off', async () => {
    const server = await start();
    assert.equal(await server.connection.sendRequest(ClearCacheRequest), true);
    assert.deepEqual(kept(), []);
    const off = await start(server.folder, { cache: false });
    assert.deepEqual(kept(), []);
    assert.deepEqual(await verdicts(off), await verdicts(server));
    // what an earlier window kept can be cleared all the same
    await start(server.folder);
    assert.equal(kept().length, 12);
    assert.equal(await off.connection.sendRequest(ClearCacheRequest), true);
    assert.deepEqual(kept(), []);
  });

  it('is not there without a place for it', async () => {
    const server = await TestServer.start({ files, initializationOptions: { storage: 'no/absolute/path' } });
    servers.push(server);
    await server.ready();
    assert.equal(await server.connection.sendRequest(ClearCacheRequest), false);
  });
});
