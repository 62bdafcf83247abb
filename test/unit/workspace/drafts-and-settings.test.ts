import assert from 'node:assert/strict';
import { pathOf, relativePath } from '../../../server/src/workspace/addresses';
import { frontMatterSaysDraft, roleOf } from '../../../server/src/workspace/drafts';
import { defaultSettings, excludeGlobs, mannerOf, parseSettings } from '../../../server/src/workspace/settings';

describe('drafts', () => {
  const rules = { globs: ['drafts/**'], marked: new Set(['/w/marked.txt']), folders: ['file:///w'] };

  it('are told by glob, mark, front matter, or because they were never saved', () => {
    assert.equal(roleOf('file:///w/a.txt', 'Text.', rules), 'source');
    assert.equal(roleOf('file:///w/drafts/a.txt', 'Text.', rules), 'draft');
    assert.equal(roleOf('file:///w/marked.txt', 'Text.', rules), 'draft');
    assert.equal(roleOf('file:///w/a.txt', '---\ncrosscheck: draft\n---\n', rules), 'draft');
    assert.equal(roleOf('untitled:Untitled-1', 'Text.', rules), 'draft');
  });

  it('are not told by words further down', () => {
    assert.equal(frontMatterSaysDraft('Text.\n---\ncrosscheck: draft\n---\n'), false);
    assert.equal(frontMatterSaysDraft('---\ntitle: A\n---\ncrosscheck: draft\n'), false);
    assert.equal(frontMatterSaysDraft('---\r\ntitle: A\r\ncrosscheck: "draft" # mine\r\n---\r\n'), true);
  });
});

describe('settings', () => {
  it('take their defaults where nothing or nonsense is given', () => {
    assert.deepEqual(parseSettings(undefined), defaultSettings);
    assert.deepEqual(
      parseSettings({
        enable: 7,
        sources: 'x',
        severity: { conflict: 'loud' },
        maxFileSize: -1,
        language: 'de',
        hedgeTolerance: 99,
      }),
      defaultSettings,
    );
  });

  it('keep what is well formed', () => {
    const settings = parseSettings({
      enable: 'on',
      underline: ['disputed', 'x'],
      severity: { disputed: 'off' },
      maxFileSize: 2,
      language: 'en',
      hedgeTolerance: 25,
    });
    assert.equal(settings.enable, 'on');
    assert.deepEqual(settings.underline, ['disputed']);
    assert.equal(settings.severities.disputed, 'off');
    assert.equal(settings.severities.conflict, 'warning');
    assert.equal(settings.maxFileSize, 2_000_000);
    assert.deepEqual(mannerOf(settings), { anyLanguage: true, hedgeTolerance: 0.25 });
    assert.equal(mannerOf(defaultSettings), null);
  });

  it('take from an exclude setting the globs that are on', () => {
    assert.deepEqual(excludeGlobs({ '**/a': true, '**/b': false, '**/*.js': { when: '$(basename).ts' } }), ['**/a']);
  });
});

describe('addresses', () => {
  it('are the same name however they are encoded', () => {
    assert.equal(pathOf('file:///w/a%20b%28c%29.txt'), pathOf('file:///w/a%20b(c).txt'));
    assert.equal(pathOf('untitled:Untitled-1'), 'untitled:Untitled-1');
  });

  it('are inside a folder only below it', () => {
    assert.equal(relativePath('file:///w/', 'file:///w/a/b.txt'), 'a/b.txt');
    assert.equal(relativePath('file:///w', 'file:///wide/b.txt'), null);
  });
});
