import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../server/src/engine/report';
import { ComparisonRequest, ReportRequest } from '../../server/src/protocol';
import { Scratch } from '../support/scratch';
import { TestServer, type ServerOptions } from './harness';

const five = 'Unemployment in the county was 5 percent in May 2024.\n';
const seven = 'Unemployment in the county was 7 percent in May 2024.\n';
const threadHook = path.resolve(__dirname, '../test/support/thread-hook.cjs');

describe('faults', () => {
  const servers: TestServer[] = [];
  let server: TestServer;
  afterEach(async () => {
    for (const one of servers.splice(0).reverse()) await one.end();
  });

  async function start(options: ServerOptions): Promise<TestServer> {
    server = await TestServer.start(options);
    servers.push(server);
    return server;
  }
  const place = (name: string): string => path.join(server.folder, name);
  const report = (): Promise<Report> => server.connection.sendRequest(ReportRequest);
  const skipped = async (): Promise<Readonly<Record<string, string>>> => {
    const table = await server.connection.sendRequest(ComparisonRequest);
    return Object.fromEntries(table.skipped.map(({ name, reason }) => [path.basename(name), reason]));
  };
  const sources = (count: number): Promise<unknown> => server.eventually(report, (one) => one.sources.length === count);

  it('a server killed while it reads leaves nothing that misleads the next one', async () => {
    const storage = new Scratch();
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`s${i}.txt`, i % 3 === 0 ? seven : five]));
    const initializationOptions = { storage: storage.folder };
    const first = await start({ files, initializationOptions });
    await first.until(() => (first.status?.sources ?? 0) > 0 || first.progress.length > 1);
    await first.kill();
    const again = await start({ files: {}, at: first.folder, initializationOptions });
    await again.ready();
    const rebuilt = await again.eventually(report, (one) => one.sources.length === 60);
    assert.deepEqual(
      again.log.filter((line) => line.includes('spoilt')),
      [],
    );
    const fresh = await start({ files: {}, at: first.folder });
    await fresh.ready();
    assert.deepEqual(await fresh.eventually(report, (one) => one.sources.length === 60), rebuilt);
    storage.remove();
  });

  it('a client that fails at what it said it takes is answered all the same', async () => {
    await start({
      files: { 'a.txt': five, 'b.txt': seven },
      refusesRegistrations: true,
      capabilities: {
        textDocument: { documentSymbol: { dynamicRegistration: true } },
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
    });
    await server.open(server.uri('a.txt'), five);
    await server.ready();
    assert.match((await server.hover(server.uri('a.txt'), 0, five.indexOf('5 percent'))) ?? '', /conflict/);
    assert.equal(server.registrations.length, 3);
  });

  it('a reading thread that dies is replaced; only what kills every thread is given up, and listed', async () => {
    const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'doom-always.txt', 'doom-once.txt', 'e.txt', 'f.txt'];
    await start({
      files: Object.fromEntries(names.map((name) => [name, five])),
      settings: { workers: 2 },
      nodeArgs: ['--require', threadHook],
    });
    await server.ready();
    await sources(7);
    assert.deepEqual(Object.keys(await skipped()), ['doom-always.txt']);
    assert.match((await skipped())['doom-always.txt'] ?? '', /could not be analysed: the thread that read it ended/);
    await server.write('late.txt', seven, 'created');
    await sources(8);
  });

  it('a source that is replaced by a folder is gone, what lies in the folder comes, and it comes back', async () => {
    await start({ files: { 'a.txt': five, 'b.txt': seven } });
    await server.ready();
    await sources(2);
    rmSync(place('b.txt'));
    mkdirSync(place('b.txt'));
    await server.watched('b.txt', 2);
    await server.eventually(skipped, (all) => 'b.txt' in all);
    writeFileSync(place('b.txt/inner.txt'), seven);
    await server.watched('b.txt', 3);
    await server.watched('b.txt', 1);
    await server.eventually(report, (one) => one.sources.some(({ path: name }) => name.endsWith('b.txt/inner.txt')));
    rmSync(place('b.txt'), { recursive: true });
    writeFileSync(place('b.txt'), seven);
    await server.watched('b.txt', 3);
    await server.watched('b.txt', 1);
    await server.eventually(report, (one) => one.sources.some(({ path: name }) => name.endsWith('/b.txt')));
    assert.deepEqual(await skipped(), {});
  });

  it('links in a circle, links that lead out, pipes and devices are listed and hold nothing up', async function () {
    if (process.platform === 'win32') this.skip();
    const outside = new Scratch();
    outside.write('secret.txt', 'The secret budget is 77 million euros in 2024.\n');
    await start({ files: { 'a.txt': five } });
    await server.ready();
    const add = async (name: string, make: () => unknown): Promise<void> => {
      make();
      await server.watched(name, 1);
    };
    await add('loop.txt', () => symlinkSync('loop2.txt', place('loop.txt')));
    await add('loop2.txt', () => symlinkSync('loop.txt', place('loop2.txt')));
    await add('out.txt', () => symlinkSync(outside.path('secret.txt'), place('out.txt')));
    await add('zero.txt', () => symlinkSync('/dev/zero', place('zero.txt')));
    await add('pipe.txt', () => execFileSync('mkfifo', [place('pipe.txt')]));
    // more pipes than there are threads for files
    for (let i = 0; i < 6; i += 1) await add(`pipe${i}.txt`, () => execFileSync('mkfifo', [place(`pipe${i}.txt`)]));
    await add('folder', () => mkdirSync(place('folder')));
    await add('folder/.gitignore', () => execFileSync('mkfifo', [place('folder/.gitignore')]));
    await server.write('folder/b.txt', seven, 'created');
    await sources(2);
    // the same by listing the folder anew
    server.settings = { exclude: ['nothing'] };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const listed = await server.eventually(skipped, (all) => 'loop.txt' in all && 'out.txt' in all);
    assert.match(listed['loop.txt'] ?? '', /circle/);
    assert.match(listed['out.txt'] ?? '', /leads out of the folder/);
    assert.match(listed['pipe3.txt'] ?? '', /not a regular file/);
    await sources(2);
    const all = JSON.stringify(await report());
    assert.equal(/77 million|secret budget/.test(all), false);
    outside.remove();
  });

  it('a file without permission is listed, and read when it may be', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    await start({ files: { 'a.txt': five, 'b.txt': seven } });
    await server.ready();
    await sources(2);
    chmodSync(place('b.txt'), 0);
    await server.watched('b.txt', 2);
    assert.match((await server.eventually(skipped, (all) => 'b.txt' in all))['b.txt'] ?? '', /no permission/);
    chmodSync(place('b.txt'), 0o600);
    await server.watched('b.txt', 2);
    await sources(2);
  });

  it('a file that grows without end is read up to what there is, and again when it is told to have changed', async () => {
    await start({ files: { 'a.txt': five, 'b.txt': '' } });
    await server.ready();
    let text = '';
    // as long as somebody watches, but not beyond what is read of one file, however slow that somebody is
    const grow = setInterval(() => {
      if (text.length > 8000) return;
      text += `Town ${text.length} has ${1000 + text.length} wells, the mayor said in 2024.\n`;
      writeFileSync(place('b.txt'), text);
    }, 1);
    for (let i = 0; i < 20; i += 1) {
      await server.watched('b.txt', 2);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    clearInterval(grow);
    await server.watched('b.txt', 2);
    const wells = text.split('\n').length - 1;
    await server.eventually(
      report,
      (one) => one.claims.filter(({ text: words }) => /^\d{4}$/.test(words)).length >= wells,
    );
  });

  it('a folder that is gone, as of a disk that was taken out, is back when the disk is', async () => {
    await start({ files: { 'a.txt': five, 'more/b.txt': seven, 'more/c.txt': seven } });
    await server.ready();
    await sources(3);
    renameSync(place('more'), `${server.folder}-away`);
    // nobody has told yet
    assert.equal(await server.claims(server.uri('more/b.txt')), null);
    assert.equal(await server.hover(server.uri('more/b.txt'), 0, 32), null);
    assert.equal((await report()).sources.length, 3);
    await server.watched('more', 3);
    await sources(1);
    renameSync(`${server.folder}-away`, place('more'));
    await server.watched('more', 1);
    await sources(3);
  });

  it('a clock that jumps changes nothing: what counts is what a file holds', async () => {
    await start({ files: { 'a.txt': five, 'b.txt': five } });
    await server.open(server.uri('a.txt'), five);
    await server.ready();
    await sources(2);
    const verdict = async (): Promise<unknown> => (await server.claims(server.uri('a.txt')))?.claims[0]?.verdict;
    assert.equal(await verdict(), 'repeated');
    for (const [text, year, wanted] of [
      [seven, 1980, 'conflicting'],
      [five, 1975, 'repeated'],
      [seven, 2090, 'conflicting'],
    ] as const) {
      writeFileSync(place('b.txt'), text);
      const time = new Date(Date.UTC(year, 0));
      utimesSync(place('b.txt'), time, time);
      await server.watched('b.txt', 2);
      await server.eventually(verdict, (now) => now === wanted);
    }
  });
});
