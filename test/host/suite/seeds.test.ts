import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ComparisonApi, CrosscheckApi } from '../../../client/src/api';
import { crosscheck, eventually, find, leave, openSource, sourceUri, writeSource } from '../helpers';

const north = 'Unemployment in Norland was 6.1 percent in May 2024, the ministry said.\n';
const south = 'Unemployment in Norland was 7.4 percent in May 2024, the ministry said.\n';

/** The text of the hovers at a place, each as markdown. */
async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents.filter((content) => content instanceof vscode.MarkdownString));
}

describe('a folder of sources in VS Code', () => {
  let api: CrosscheckApi;

  before(async () => {
    api = await crosscheck();
    await openSource('wire.txt');
    await eventually('the folder to be read', () => api.status()?.reading === null);
  });

  after(() => leave('norland-a.txt', 'norland-b.txt', 'draft.md'));

  it('underlines the figures of an open source', async () => {
    const { document } = await openSource('wire.txt');
    const underlines = await eventually('underlines', () => api.underlines(document.uri));
    const marked = underlines.map(({ range }) => document.getText(range));
    assert.ok(marked.includes('2 percent'), marked.join(', '));
  });

  it('says in a hover what the other sources say, with links to them', async () => {
    const { document } = await openSource('wire.txt');
    const position = find(document, '5 percent of gross').start;
    const [content] = await eventually('the hover', () => hoverAt(document.uri, position));
    assert.ok(content);
    assert.match(content.value, /\*\*5%\*\*|\*\*5 percent\*\*/);
    assert.match(content.value, /\]\(file:\/\/[^)]*\.txt#L\d+,\d+/);
    assert.notEqual(content.isTrusted, true);
  });

  it('lists sources and claims in the outline', async () => {
    const { document } = await openSource('wire.txt');
    const symbols = await eventually('the outline', () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    );
    const names = symbols.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
    assert.ok(
      names.some((name) => name.startsWith('2 percent')),
      names.join('\n'),
    );
  });

  it('reports a conflict in the Problems panel and takes it back when the file goes', async () => {
    const first = await writeSource('norland-a.txt', north);
    await writeSource('norland-b.txt', south);
    await openSource('norland-a.txt');
    const figure = find(await vscode.workspace.openTextDocument(first), '6.1 percent');
    const problems = await eventually('a problem', () =>
      vscode.languages.getDiagnostics(first).filter(({ range }) => range.isEqual(figure)),
    );
    assert.equal(problems[0]?.severity, vscode.DiagnosticSeverity.Warning);
    const related = problems[0].relatedInformation ?? [];
    assert.ok(related.some(({ location }) => location.uri.path.endsWith('norland-b.txt')));
    await vscode.workspace.fs.delete(sourceUri('norland-b.txt'));
    await eventually('the problem to go', () =>
      vscode.languages
        .getDiagnostics(first)
        .every(({ relatedInformation }) =>
          (relatedInformation ?? []).every(({ location }) => !location.uri.path.endsWith('norland-b.txt')),
        ),
    );
  });

  it('checks a draft against the sources without counting it as one', async () => {
    await writeSource('norland-a.txt', north);
    const uri = await writeSource('draft.md', `---\ncrosscheck: draft\n---\n\n${north}`);
    await openSource('draft.md');
    // the five seeds and norland-a.txt
    await eventually('the draft', () => api.status()?.drafts === 1 && api.status()?.sources === 6);
    await eventually('underlines in the draft', () => api.underlines(uri));
  });

  it('shows the claims by topic, by source and by verdict in a view of its own', async () => {
    await vscode.commands.executeCommand('crosscheck.claims.groupByTopic');
    const topics = await eventually('topics', () => api.claims());
    assert.ok(topics.every(({ kind, children }) => kind === 'topic' && children.length > 0));
    await vscode.commands.executeCommand('crosscheck.claims.groupBySource');
    const sources = await eventually('sources', () => api.claims());
    assert.ok(
      sources.some(({ id }) => id.endsWith('wire.txt') || id.includes('wire.txt#')),
      JSON.stringify(sources),
    );
    await vscode.commands.executeCommand('crosscheck.claims.groupByVerdict');
    const verdicts = await eventually('verdicts', () => api.claims());
    assert.ok(verdicts.some(({ id }) => id === 'verdict/corroborated'));
    await vscode.commands.executeCommand('crosscheck.claims.groupByTopic');
  });

  it('finds the references of a figure in the other sources', async () => {
    const { document } = await openSource('wire.txt');
    const position = find(document, '5 percent of gross').start;
    const locations = await eventually('references', () =>
      vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position),
    );
    assert.ok(locations.some(({ uri }) => uri.path.endsWith('summary.txt')));
  });

  it('goes where a quick fix leads, and nowhere for nonsense', async () => {
    const { document } = await openSource('column.txt');
    const range = find(document, '3.5%');
    const place = { uri: document.uri.toString(), range: { start: range.start, end: range.end } };
    await openSource('wire.txt');
    await vscode.commands.executeCommand('crosscheck.goTo', place);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.path, document.uri.path);
    assert.ok(editor.selection.isEqual(range));
    await vscode.commands.executeCommand('crosscheck.goTo', { uri: 7, range: 'x' });
    assert.equal(vscode.window.activeTextEditor, editor);
  });

  it('hides and shows the underlines by command', async () => {
    const { document } = await openSource('wire.txt');
    await eventually('underlines', () => api.underlines(document.uri));
    await vscode.commands.executeCommand('crosscheck.toggleUnderlines');
    assert.deepEqual(api.underlines(document.uri), []);
    assert.match(api.statusBar().lines.join('\n'), /Underlines are hidden/);
    await vscode.commands.executeCommand('crosscheck.toggleUnderlines');
    assert.ok(api.underlines(document.uri).length > 0);
    assert.doesNotMatch(api.statusBar().lines.join('\n'), /hidden/);
  });

  describe('the comparison', () => {
    let comparison: ComparisonApi;

    before(async () => {
      await openSource('wire.txt');
      await vscode.commands.executeCommand('crosscheck.compareSources');
      comparison = await eventually('the comparison', () => api.comparison());
      await eventually('rows in the comparison', async () => (await comparison.snapshot()).rows);
    });

    it('opens by command, with a column for each source and figures in its cells', async () => {
      const { columns, rows } = await comparison.snapshot();
      assert.ok(columns.length >= 5, columns.join(', '));
      assert.ok(rows.some(({ cells }) => cells.some(({ text }) => text === '3.5%')));
    });

    it('goes to the figure when a cell is clicked', async () => {
      const { rows } = await comparison.snapshot();
      const cell = rows
        .flatMap(({ cells }) => cells)
        .find(({ claim, text }) => /speech-recap/.test(claim) && text === '3.5%');
      assert.ok(cell);
      await comparison.press(cell.claim);
      const editor = await eventually('the editor', () => {
        const active = vscode.window.activeTextEditor;
        return active?.document.uri.path.endsWith('speech-recap.txt') && !active.selection.isEmpty ? active : null;
      });
      assert.equal(editor.document.getText(editor.selection), '3.5%');
    });
  });
});
