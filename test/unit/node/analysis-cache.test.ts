import assert from 'node:assert/strict';
import fs, {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createEngine } from '../../../server/src/engine/index';
import { pack } from '../../../server/src/engine/packing/pack';
import { AnalysisCache, type CachedDocument } from '../../../server/src/node/analysis-cache';
import { readRecord } from '../../../server/src/workspace/read-record';
import { Scratch } from '../../support/scratch';

const engine = createEngine();
const document: CachedDocument = {
  path: 'file:///work/harbour report.txt',
  text: 'The harbour of Eldmark handled 4,417 containers in 2023, the authority said, and 12 percent more in 2024.',
  role: 'source',
  manner: null,
  maxFigures: 5000,
};
const read = (one: CachedDocument): Uint8Array<ArrayBuffer> => pack(readRecord(engine, one));
const analysis = read(document);
const DAY = 24 * 60 * 60 * 1000;

describe('the cache of what was read', () => {
  let scratch: Scratch;
  let log: string[];
  beforeEach(() => {
    scratch = new Scratch();
    log = [];
  });
  afterEach(() => scratch.remove());

  const cache = (version = 'one'): AnalysisCache =>
    new AnalysisCache(scratch.folder, version, (message) => log.push(message));
  const files = (): readonly string[] =>
    readdirSync(scratch.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(scratch.folder, name))
      .filter((file) => statSync(file).isFile() && path.basename(file) !== 'looked-through')
      .sort();
  const onlyFile = (): string => {
    const [file, ...more] = files();
    assert.ok(file !== undefined && more.length === 0, files().join(' '));
    return file;
  };

  it('gives back what was put in, for the same text, name, role and rules alone', () => {
    cache().put(document, analysis);
    assert.deepEqual(cache().get(document), analysis);
    assert.equal(cache().get({ ...document, text: `${document.text} ` }), null);
    assert.equal(cache().get({ ...document, path: 'file:///work/other.txt' }), null);
    assert.equal(cache().get({ ...document, role: 'draft' }), null);
    assert.equal(cache().get({ ...document, manner: { anyLanguage: true } }), null);
    assert.equal(cache().get({ ...document, maxFigures: 1 }), null);
    assert.equal(cache('two').get(document), null);
    assert.deepEqual(log, []);
  });

  it('holds no word of the source, nor its name: it opens with the source alone', () => {
    cache().put(document, analysis);
    const file = onlyFile();
    const bytes = readFileSync(file);
    const held = [bytes.toString('latin1'), bytes.toString('utf16le'), file.slice(scratch.folder.length)];
    // shorter ones stand in sealed bytes by chance
    const words = `${document.text} ${document.path}`.match(/[\p{L}\d]{6,}/gu) ?? [];
    assert.ok(words.length > 5);
    for (const word of words) {
      for (const text of held) assert.ok(!text.toLowerCase().includes(word.toLowerCase()), word);
    }
    // the same file under the name that another text has does not open
    const other = { ...document, text: document.text.replace('4,417', '4,418') };
    cache().put(other, read(other));
    const second = files().find((one) => one !== file) ?? '';
    writeFileSync(second, bytes);
    assert.equal(cache().get(other), null);
  });

  it('can be read by its owner alone', function () {
    if (process.platform === 'win32') this.skip();
    cache().put(document, analysis);
    const file = onlyFile();
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.equal(statSync(path.dirname(file)).mode & 0o777, 0o700);
  });

  it('drops what is cut off, changed or empty, with a line in the log', () => {
    cache().put(document, analysis);
    const file = onlyFile();
    const good = readFileSync(file);
    const flipped = Buffer.from(good);
    flipped[good.length - 1] = (good.at(-1) ?? 0) ^ 1;
    const spoilt = [Buffer.alloc(0), good.subarray(0, 10), good.subarray(0, 30), good.subarray(0, -1), flipped];
    for (const [at, bytes] of spoilt.entries()) {
      writeFileSync(file, bytes);
      assert.equal(cache().get(document), null);
      assert.equal(log.length, at + 1);
      assert.match(log.at(-1) ?? '', /spoilt/);
      assert.deepEqual(files(), []);
    }
    writeFileSync(file, good);
    assert.deepEqual(cache().get(document), analysis);
  });

  it('drops what another version kept, with a line in the log', async () => {
    cache('old').put(document, analysis);
    cache('new').put(document, analysis);
    scratch.write('notes.txt', 'not of the cache');
    await cache('new').tidy();
    assert.match(log.join(), /another version.*analyses-old/);
    assert.deepEqual(readdirSync(scratch.folder).sort(), ['analyses-new', 'notes.txt']);
    assert.deepEqual(cache('new').get(document), analysis);
  });

  it('drops what nobody asked for in a month, keeps what was asked for, and bears a clock that was put back', async () => {
    const old = { ...document, path: 'file:///work/old.txt' };
    const used = { ...document, path: 'file:///work/used.txt' };
    const future = { ...document, path: 'file:///work/future.txt' };
    for (const one of [old, used, future]) cache().put(one, read(one));
    const all = files();
    const before = new Date(Date.now() - 40 * DAY);
    for (const file of all) utimesSync(file, before, before);
    assert.ok(cache().get(used));
    assert.ok(cache().get(future));
    const later = new Date(Date.now() + 400 * DAY);
    for (const file of all) if (statSync(file).mtimeMs > before.getTime() + DAY) utimesSync(file, later, later);
    await cache().tidy();
    assert.equal(cache().get(old), null);
    assert.ok(cache().get(used));
    assert.ok(cache().get(future));
  });

  it('is shared by windows that write, read and clear at the same time', async () => {
    const windows = Array.from({ length: 4 }, () => cache());
    const documents = Array.from({ length: 30 }, (_, i) => ({ ...document, path: `file:///work/${i}.txt` }));
    const analyses = documents.map((one) => read(one));
    const run = async (window: AnalysisCache, clears: boolean): Promise<void> => {
      for (const [i, one] of documents.entries()) {
        const kept = window.get(one);
        assert.ok(kept === null || Buffer.compare(kept, analyses[i] ?? analysis) === 0);
        window.put(one, analyses[i] ?? analysis);
        if (clears && i % 10 === 9) await window.clear();
        else await setImmediate();
      }
    };
    await Promise.all(windows.map((window, i) => run(window, i === 0)));
    assert.deepEqual(log, []);
    for (const [i, one] of documents.entries()) windows[1]?.put(one, analyses[i] ?? analysis);
    for (const [i, one] of documents.entries()) assert.deepEqual(cache().get(one), analyses[i]);
    // nothing half written is left
    assert.equal(files().length, documents.length);
  });

  it('goes on without a place to write, and says so once', () => {
    scratch.write('analyses-one', 'a file where the folder would be');
    const blocked = cache();
    blocked.put(document, analysis);
    blocked.put(document, analysis);
    assert.equal(blocked.get(document), null);
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /not written any more/);
  });

  it('goes on with a folder that is read-only, and says so once', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const folder = scratch.path('analyses-one');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    const blocked = cache();
    blocked.put(document, analysis);
    blocked.put(document, analysis);
    chmodSync(folder, 0o700);
    assert.deepEqual(log, ['The cache is not written any more: no permission']);
  });

  it('goes on where the disk is full, leaves nothing half written, serves what it has, and says so once', () => {
    const full = cache();
    full.put(document, analysis);
    const kept = onlyFile();
    const { writeFileSync: write } = fs;
    fs.writeFileSync = (file, bytes, options) => {
      if (bytes instanceof Uint8Array) write(file, bytes.subarray(0, bytes.length / 2), options);
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
    const other = { ...document, path: 'file:///work/harbour again.txt' };
    try {
      full.put(other, analysis);
      full.put(other, analysis);
    } finally {
      fs.writeFileSync = write;
    }
    assert.deepEqual(log, ['The cache is not written any more: the disk is full']);
    assert.equal(onlyFile(), kept);
    assert.equal(full.get(other), null);
    assert.deepEqual(full.get(document), analysis);
  });

  it('is empty when it is cleared, and is written again after that', async () => {
    cache('old').put(document, analysis);
    const one = cache();
    one.put(document, analysis);
    await one.clear();
    assert.deepEqual(files(), []);
    assert.equal(one.get(document), null);
    one.put(document, analysis);
    assert.deepEqual(one.get(document), analysis);
    rmSync(scratch.folder, { recursive: true });
    await one.clear();
    one.put(document, analysis);
    assert.deepEqual(one.get(document), analysis);
  });
});
