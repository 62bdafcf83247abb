import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { ComparisonRequest } from '../../server/src/protocol';
import { TestServer } from './harness';

const five = 'Unemployment in the county was 5 percent in May 2024.\n';
const seven = 'Unemployment in the county was 7 percent in May 2024.\n';

describe('files that change', () => {
  let server: TestServer;
  afterEach(() => server.end());

  /** The number of problems of a document as last told. */
  const problems = (name: string): number => server.diagnostics.get(server.uri(name))?.length ?? 0;

  it('watches files where the client can', async () => {
    server = await TestServer.start({ files: {} });
    await server.until(() => server.registrations.includes('workspace/didChangeWatchedFiles'));
  });

  it('updates open documents when a source is created, changed and deleted', async () => {
    server = await TestServer.start({ files: { 'a.txt': five } });
    await server.open(server.uri('a.txt'), five);
    await server.ready();
    await server.write('b.txt', seven, 'created');
    await server.until(() => problems('a.txt') === 1);
    await server.write('b.txt', five, 'changed');
    await server.until(() => problems('a.txt') === 0);
    await server.write('b.txt', seven, 'changed');
    await server.until(() => problems('a.txt') === 1);
    await server.delete('b.txt');
    await server.until(() => problems('a.txt') === 0);
  });

  it('follows a rename: the hover links to the new name', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': seven } });
    await server.open(server.uri('a.txt'), five);
    await server.ready();
    await rename(path.join(server.folder, 'b.txt'), path.join(server.folder, 'renamed.txt'));
    await server.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: server.uri('b.txt'), newUri: server.uri('renamed.txt') }],
    });
    const hover = await server.eventually(
      () => server.hover(server.uri('a.txt'), 0, 32),
      (text) => text?.includes('renamed.txt') === true,
    );
    assert.equal(hover?.includes('b.txt#'), false);
  });

  it('leaves out what an editor still holds of a deleted file, where it opens saved files alone', async () => {
    for (const opensSaved of [true, false]) {
      server = await TestServer.start({ files: { 'a.txt': five }, initializationOptions: { opensSaved } });
      await server.open(server.uri('a.txt'), five);
      await server.open(server.uri('deleted.txt'), seven);
      await server.ready();
      await server.until(() => server.status?.sources === (opensSaved ? 1 : 2));
      if (opensSaved) {
        await server.write('deleted.txt', seven, 'created');
        await server.until(() => server.status?.sources === 2);
        await server.end();
      }
    }
  });

  it('drops all sources of a folder that is deleted, and reads one that comes', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'more/b.txt': seven, 'more/deep/c.txt': seven } });
    await server.open(server.uri('a.txt'), five);
    await server.ready();
    assert.equal(server.status?.sources, 3);
    await server.delete('more');
    await server.until(() => server.status?.sources === 1 && problems('a.txt') === 0);
    await server.write('again/b.txt', seven, 'created');
    await server.watched('again', 1);
    await server.until(() => server.status?.sources === 2 && problems('a.txt') === 1);
  });

  it('survives the whole folder vanishing and lists it as not read', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': seven } });
    await server.open(server.uri('a.txt'), five);
    await server.ready();
    await server.delete('.');
    server.settings = { enable: 'on', exclude: ['nothing'] };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const table = await server.eventually(
      () => server.connection.sendRequest(ComparisonRequest),
      ({ skipped }) => skipped.length > 0,
    );
    assert.match(table.skipped[0]?.reason ?? '', /there/);
  });

  it('lets the text of an open editor win over the file, and the file again when it is closed', async () => {
    server = await TestServer.start({ files: { 'a.txt': five, 'b.txt': five } });
    await server.open(server.uri('a.txt'), five);
    await server.open(server.uri('b.txt'), seven);
    await server.until(() => problems('a.txt') === 1);
    await server.write('b.txt', `${five}\nMore.\n`, 'changed');
    await server.edit(server.uri('b.txt'), seven.replace('7', '8'));
    await server.until(() => problems('b.txt') === 1);
    assert.equal(problems('a.txt'), 1);
    await server.close(server.uri('b.txt'));
    await server.until(() => problems('a.txt') === 0);
  });

  it('leaves out what .gitignore, the excludes of the editor and the names of project files hide', async () => {
    server = await TestServer.start({
      files: {
        '.gitignore': 'ignored/\n',
        'a.txt': five,
        'ignored/b.txt': seven,
        'hidden/c.txt': seven,
        'README.md': seven,
        'notes/d.txt': seven,
      },
      settings: { exclude: ['notes/**'] },
      sections: { 'files.exclude': { '**/hidden': true } },
    });
    await server.open(server.uri('a.txt'), five);
    await server.ready();
    assert.equal(server.status?.sources, 1);
    await server.write('.gitignore', 'nothing\n', 'changed');
    await server.until(() => server.status?.sources === 2);
  });

  it('leaves a code project alone until it is switched on', async () => {
    server = await TestServer.start({ files: { 'package.json': '{}', 'a.txt': five, 'b.txt': seven } });
    await server.open(server.uri('a.txt'), five);
    await server.ready();
    assert.equal(server.status?.off, 'code project');
    assert.equal(await server.claims(server.uri('a.txt')), null);
    server.settings = { enable: 'on' };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.until(() => problems('a.txt') === 1);
  });
});

describe('drafts', () => {
  let server: TestServer;
  afterEach(() => server.end());

  it('checks a draft against the sources and leaves their verdicts alone', async () => {
    server = await TestServer.start({
      files: { 'a.txt': five, 'drafts/story.md': seven },
      settings: { drafts: ['drafts/**'] },
    });
    await server.open(server.uri('a.txt'), five);
    await server.open(server.uri('drafts/story.md'), seven, 'markdown');
    await server.until(() => server.diagnostics.get(server.uri('drafts/story.md'))?.length === 1);
    await server.ready();
    assert.deepEqual(server.diagnostics.get(server.uri('a.txt')) ?? [], []);
    assert.equal((await server.claims(server.uri('drafts/story.md')))?.role, 'draft');
    assert.deepEqual([server.status?.sources, server.status?.drafts], [1, 1]);
  });

  it('takes an untitled document for a draft, and one whose front matter says so', async () => {
    server = await TestServer.start({ files: { 'a.txt': five } });
    await server.open('untitled:Untitled-1', seven);
    await server.open(server.uri('b.txt'), `---\ncrosscheck: draft\n---\n${seven}`);
    await server.until(() => server.diagnostics.get('untitled:Untitled-1')?.length === 1);
    await server.until(() => server.diagnostics.get(server.uri('b.txt'))?.length === 1);
    await server.until(() => server.status?.drafts === 2);
  });

  it('takes marks by command', async () => {
    server = await TestServer.start({
      files: { 'a.txt': five, 'b.txt': seven },
      initializationOptions: { drafts: [] },
    });
    await server.open(server.uri('a.txt'), five);
    await server.until(() => server.diagnostics.get(server.uri('a.txt'))?.length === 1);
    await server.connection.sendNotification('crosscheck/drafts', { uris: [server.uri('b.txt')] });
    await server.until(() => server.diagnostics.get(server.uri('a.txt'))?.length === 0);
    await server.connection.sendNotification('crosscheck/drafts', { uris: [] });
    await server.until(() => server.diagnostics.get(server.uri('a.txt'))?.length === 1);
  });
});
