import * as assert from 'node:assert/strict';
import { IgnoreRules, isSourcePath, oversize } from '../../../server/src/workspace/source-files';

describe('source files', () => {
  it('are text and Markdown, in any folder', () => {
    for (const path of ['a.txt', 'a/b/c.md', 'Notes.MARKDOWN', 'interview 3.TXT', 'readme-of-the-century.txt']) {
      assert.ok(isSourcePath(path), path);
    }
    for (const path of ['a.pdf', 'a.html', 'txt', 'a.txt.bak']) assert.ok(!isSourcePath(path), path);
  });

  it('are not the files that every software project has', () => {
    for (const path of [
      'README.md',
      'docs/readme.txt',
      'README.de.md',
      'README-zh_CN.md',
      'LICENSE.txt',
      'LICENSE-MIT.txt',
      'Changelog.md',
      'CONTRIBUTING.md',
      'requirements.txt',
      'requirements-dev.txt',
      'CMakeLists.txt',
      'SECURITY.md',
      'robots.txt',
    ]) {
      assert.ok(!isSourcePath(path), path);
    }
  });

  it('may be called like such a file where that word is an ordinary one', () => {
    for (const path of ['security.md', 'news.txt', 'history.txt', 'support-for-families.txt', 'licences-granted.txt']) {
      assert.ok(isSourcePath(path), path);
    }
  });

  it('do not lie in hidden folders or among installed packages', () => {
    for (const path of ['.git/a.txt', 'a/.cache/b.txt', 'node_modules/x/notes.txt', '.hidden.txt']) {
      assert.ok(!isSourcePath(path), path);
    }
  });

  it('say how large they are where they are too large', () => {
    assert.equal(oversize(10_000_000, 10_000_000), null);
    assert.equal(oversize(12_345_678, 10_000_000), 'larger than the limit of 10 MB (it has 12.3 MB)');
  });
});

describe('ignore rules', () => {
  const rules = new IgnoreRules();
  rules.add('', 'drafts/\n*.tmp.txt\n/top.txt\n');
  rules.add('keep', '!kept.tmp.txt\nold/\n');

  it('hold in the folder of the file and below', () => {
    assert.ok(rules.ignores('a.tmp.txt'));
    assert.ok(rules.ignores('x/y/a.tmp.txt'));
    assert.ok(rules.ignores('top.txt'));
    assert.ok(!rules.ignores('x/top.txt'));
    assert.ok(!rules.ignores('a.txt'));
  });

  it('ignore all that lies in an ignored folder', () => {
    assert.ok(rules.ignores('x/drafts/'));
    assert.ok(rules.ignores('x/drafts/deep/a.txt'));
    assert.ok(rules.ignores('keep/old/a.txt'));
    assert.ok(!rules.ignores('old/a.txt'));
  });

  it('are overruled by a deeper file', () => {
    assert.ok(!rules.ignores('keep/kept.tmp.txt'));
    assert.ok(rules.ignores('keep/other.tmp.txt'));
  });
});
