import assert from 'node:assert/strict';
import type { CodeAction, Range, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SourceRole } from '../../../server/src/engine/report';
import { codeActions } from '../../../server/src/features/code-actions';
import { draftStanding } from '../../../server/src/features/draft-standing';
import { ReportIndex } from '../../../server/src/features/report-index';
import { judged, ReportBuilder } from '../features/report-builder';

const own = 'A line before.\nUnemployment was 7.4 percent in May.\nA line behind.\n';

function story(path: string, role: SourceRole, text = own): ReportBuilder {
  const builder = new ReportBuilder()
    .source(path, text, { role })
    .source('a.txt', 'It was 6.1 percent, *the* office said.', { name: 'Gazette' })
    .source('b.txt', 'It was 6.1 percent.', { name: 'Post' });
  const claim = builder.claim(path, '7.4 percent', judged('conflicting', { conflicts: 2 }));
  for (const name of ['a.txt', 'b.txt']) {
    builder.relate(builder.claim(name, '6.1 percent'), claim, { relation: 'conflicts', basis: 'value' });
  }
  return builder;
}

function actionsIn(builder: ReportBuilder, path: string, selected = '7.4'): readonly CodeAction[] {
  const text = builder.text(path) ?? '';
  const document = TextDocument.create('file:///x', 'plaintext', 1, text);
  const at = text.indexOf(selected);
  const range: Range = { start: document.positionAt(at), end: document.positionAt(at + selected.length) };
  return codeActions(builder.view(path), range, [], builder, {
    commands: null,
    keeping: { kind: 'no folder' },
    edits: { text, version: 3 },
  });
}

/** The text after the edits of the action whose title begins so. */
function after(builder: ReportBuilder, path: string, title: string, selected?: string): string {
  const found = actionsIn(builder, path, selected).find((action) => action.title.startsWith(title));
  const [change] = found?.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change, title);
  assert.deepEqual(change.textDocument, { uri: builder.uri(path), version: 3 });
  const document = TextDocument.create('file:///x', 'plaintext', 1, builder.text(path) ?? '');
  return TextDocument.applyEdits(document, change.edits as TextEdit[]);
}

describe('fixes that change the text', () => {
  it('put the figure of the source in the place of one’s own, once for all sources that have it', () => {
    const builder = story('draft.md', 'draft');
    const uses = actionsIn(builder, 'draft.md').filter(({ title }) => title.startsWith('Use'));
    assert.deepEqual(
      uses.map(({ title }) => title),
      ['Use the source’s figure: “6.1 percent”, as in Gazette and 1 more'],
    );
    assert.equal(after(builder, 'draft.md', 'Use'), own.replace('7.4 percent', '6.1 percent'));
  });

  it('offer two figures, what was said last first, and what may be of something else only where there is nothing else', () => {
    const figures = ['12', '19', '31'];
    const uses = (...certain: ('likely' | 'possible')[]): readonly string[] => {
      const builder = new ReportBuilder().source('d.md', 'It killed 13 people.', { role: 'draft' });
      const claim = builder.claim('d.md', '13', judged('conflicting', { conflicts: 3 }));
      figures.forEach((figure, i) => {
        const path = `${i}.txt`;
        builder.source(path, `It killed ${figure} people.`, { date: `2025-06-1${i}`, name: path });
        const finding = { relation: 'conflicts', basis: 'value', certainty: certain[i] ?? 'likely' } as const;
        builder.relate(builder.claim(path, figure), claim, finding);
      });
      return actionsIn(builder, 'd.md', '13').flatMap(({ title }) => /^Use .*“(.*?)”/u.exec(title)?.[1] ?? []);
    };
    assert.deepEqual(uses(), ['31', '19']);
    assert.deepEqual(uses('likely', 'likely', 'possible'), ['19', '12']);
    assert.deepEqual(uses('possible', 'possible', 'possible'), ['31', '19']);
  });

  it('set comments in the way of the file: before the line, at the head, around the selection', () => {
    const markdown = story('draft.md', 'draft');
    assert.equal(
      after(markdown, 'draft.md', 'Ignore this line'),
      own.replace('Unemp', '<!-- crosscheck-ignore-next-line -->\nUnemp'),
    );
    assert.equal(
      after(story('draft.txt', 'draft'), 'draft.txt', 'Ignore this draft'),
      `// crosscheck-ignore-file\n${own}`,
    );
    assert.equal(
      after(markdown, 'draft.md', 'Ignore the selection', 'was 7.4 percent in'),
      own
        .replace('Unemp', '<!-- crosscheck-ignore-block -->\nUnemp')
        .replace('in May.\n', 'in May.\n<!-- crosscheck-ignore-end -->\n'),
    );
  });

  it('leave front matter at the head', () => {
    const head = '---\ncrosscheck: draft\n---\n';
    const text = after(story('draft.md', 'draft', head + own), 'draft.md', 'Ignore this draft');
    assert.equal(text, `${head}<!-- crosscheck-ignore-file -->\n${own}`);
  });

  it('are never offered in a source, whatever is selected', () => {
    const builder = story('source.md', 'source');
    for (const selected of ['7.4', '7.4 percent', own.trim()]) {
      assert.ok(
        actionsIn(builder, 'source.md', selected).every(({ edit }) => edit === undefined),
        selected,
      );
    }
  });

  it('are not offered for a selection that reaches from a draft into a source of the same page', () => {
    const builder = story('page.md', 'draft');
    builder.source('page.md', 'In all, 9 percent agreed.\n');
    builder.claim('page.md', '9 percent');
    const selected = `${own}In all, 9 percent`;
    assert.ok(actionsIn(builder, 'page.md', selected).every(({ title }) => !title.startsWith('Ignore the selection')));
  });
});

describe('how a draft’s figures stand', () => {
  const standingOf = (verdict: 'corroborated' | 'repeated', basis: 'equal' | 'rounded'): unknown => {
    const builder = new ReportBuilder()
      .source('d.md', 'It was 6.1 percent.', { role: 'draft' })
      .source('a.txt', '6.1 percent.');
    const claim = builder.claim('d.md', '6.1 percent', judged(verdict, { corroborates: 1 }));
    builder.relate(builder.claim('a.txt', '6.1 percent'), claim, { relation: 'corroborates', basis });
    return draftStanding(new ReportIndex(builder.report()), claim);
  };

  it('tells what is confirmed to the digit from what agrees by rounding', () => {
    assert.equal(standingOf('corroborated', 'equal'), 'confirmed');
    assert.equal(standingOf('repeated', 'equal'), 'confirmed');
    assert.equal(standingOf('corroborated', 'rounded'), 'rounded');
  });

  it('is told of conflicts, of what no source has, and of nothing in a source', () => {
    const builder = story('draft.md', 'draft').source('c.md', 'Of 12 boats.', { role: 'draft' });
    const lone = builder.claim('c.md', '12');
    const index = new ReportIndex(builder.report());
    const standings = index.report.claims.map((claim) => draftStanding(index, claim));
    assert.deepEqual(standings, ['conflicting', null, null, 'unsupported']);
    assert.equal(draftStanding(index, { ...lone, restates: index.report.claims[0]?.id ?? null }), 'conflicting');
  });
});
