import assert from 'node:assert/strict';
import { ComparisonRequest, type ComparisonTable } from '../../server/src/protocol';
import { TestServer } from './harness';

const five = 'Unemployment in the county was 5 percent in May 2024.\n';
const seven = 'Unemployment in the county was 7 percent in May 2024.\n';
const towns = ['Arl', 'Bex', 'Cor', 'Dun', 'Elm'];
const list = (value: (i: number) => number): string =>
  towns.map((town, i) => `Unemployment in ${town} was ${value(i)} percent in May 2024.\n`).join('\n');

describe('limits', () => {
  let server: TestServer;
  afterEach(() => server.end());

  const table = (): Promise<ComparisonTable> => server.connection.sendRequest(ComparisonRequest);
  const told = (name: string): readonly string[] =>
    (server.diagnostics.get(server.uri(name)) ?? [])
      .filter(({ code }) => code === 'limit')
      .map(({ message }) => (typeof message === 'string' ? message : message.value));

  /** Sets settings anew, as the user would. */
  async function set(settings: Readonly<Record<string, unknown>>): Promise<void> {
    server.settings = settings;
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  it('of figures: what is beyond takes no part, a problem and the comparison say so, and the setting raises it', async () => {
    server = await TestServer.start({
      files: { 'a.txt': list((i) => i + 3), 'b.txt': list((i) => i + 3) },
      settings: { maxFigures: 3 },
    });
    await server.open(
      server.uri('a.txt'),
      list((i) => i + 3),
    );
    await server.ready();
    const claims = async (): Promise<number> => (await server.claims(server.uri('a.txt')))?.claims.length ?? 0;
    await server.until(() => told('a.txt').length === 1);
    assert.equal(await claims(), 3);
    assert.deepEqual(told('a.txt'), [
      '2 figures beyond the first 3 take no part; the setting crosscheck.maxFigures takes more',
    ]);
    const place = server.diagnostics.get(server.uri('a.txt'))?.find(({ code }) => code === 'limit')?.range.start;
    assert.deepEqual(place, { line: 6, character: 24 });
    const { limits } = await table();
    assert.deepEqual(limits.length, 2);
    assert.match(limits.join('\n'), /^a\.txt: 2 figures.*\nb\.txt: 2 figures/);
    await set({ maxFigures: 100 });
    await server.until(() => told('a.txt').length === 0);
    assert.equal(await server.eventually(claims, (count) => count === 5), 5);
    await server.eventually(table, ({ topics }) => topics.length === 5);
    assert.deepEqual((await table()).limits, []);
    await set({ maxFigures: 1 });
    assert.equal(await server.eventually(claims, (count) => count === 1), 1);
  });

  it('of problems: the first one beyond says how many are not listed', async () => {
    server = await TestServer.start({
      files: { 'a.txt': list((i) => i + 3), 'b.txt': list((i) => i + 4.5) },
      settings: { maxProblems: 2 },
    });
    await server.open(
      server.uri('a.txt'),
      list((i) => i + 3),
    );
    await server.ready();
    await server.until(() => told('a.txt').length === 1);
    assert.equal(server.diagnostics.get(server.uri('a.txt'))?.length, 3);
    assert.match(
      told('a.txt').join(),
      /^3 more problems are not listed; the setting crosscheck\.maxProblems lists more$/,
    );
    await set({ maxProblems: 5 });
    await server.until(() => server.diagnostics.get(server.uri('a.txt'))?.length === 5 && told('a.txt').length === 0);
  });

  it('of statements in a hover', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.txt`, five]));
    server = await TestServer.start({ files, settings: { maxStatements: 1 } });
    await server.open(server.uri('a.txt'), five);
    await server.ready();
    await server.until(() => server.status?.sources === 4);
    const text = await server.hover(server.uri('a.txt'), 0, 32);
    assert.match(text ?? '', /and 2 more.*crosscheck\.maxStatements/);
  });

  it('of sources and of what is compared as a whole', async () => {
    server = await TestServer.start({
      files: { 'a.txt': five, 'b.txt': seven, 'c.txt': five, 'd.txt': seven },
      settings: { maxSources: 3, maxCompared: 2 },
    });
    await server.open(server.uri('a.txt'), five);
    await server.ready();
    await server.until(() => server.status?.sources === 3);
    const { skipped, limits } = await table();
    assert.match(skipped.map(({ reason }) => reason).join(), /limit of 3 sources.*crosscheck\.maxSources/);
    assert.match(limits.join(), /^3 sources are more than the 2 that.*crosscheck\.maxCompared/);
    await set({});
    await server.until(() => server.status?.sources === 4);
    const whole = await table();
    assert.deepEqual([whole.skipped, whole.limits], [[], []]);
  });

  it('of a file’s size', async () => {
    server = await TestServer.start({ files: { 'a.txt': five.repeat(200) }, settings: { maxFileSize: 0.001 } });
    await server.ready();
    const { skipped } = await server.eventually(table, (one) => one.skipped.length > 0);
    assert.match(skipped[0]?.reason ?? '', /larger than the limit.*crosscheck\.maxFileSize/);
  });
});
