import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import type { SourceRole } from '../../../server/src/engine/report';
import { choicesFor, codeActions } from '../../../server/src/features/code-actions';
import type { DecisionKeeper } from '../../../server/src/features/decision-actions';
import { commands, serverCommands } from '../../../server/src/protocol';
import { judged, ReportBuilder } from './report-builder';

const own = 'The mill ground 12 tonnes in May, and 7 in June.';
/** Four sources against the first figure, in three figures; who was not sure is the latest. */
const others = [
  { path: 'a.txt', name: 'Gazette', date: '2025-06-10', figure: '21', certainty: 'likely' },
  { path: 'b.txt', name: 'Post', date: '2025-06-12', figure: '21', certainty: 'likely' },
  { path: 'c.txt', name: 'Beacon', date: '2025-06-11', figure: '19', certainty: 'likely' },
  { path: 'd.txt', name: 'Herald', date: '2025-06-13', figure: '18', certainty: 'possible' },
] as const;

const keeper: DecisionKeeper = {
  kind: 'kept',
  folder: 'file:///folder',
  commands: serverCommands,
  place: ({ path, text }) => ({ path, before: '', figure: text, after: '' }),
};

function contradicted(role: SourceRole): ReportBuilder {
  const builder = new ReportBuilder().source('own.md', own, { role });
  const claim = builder.claim('own.md', '12', judged('conflicting', { conflicts: others.length }));
  builder.claim('own.md', '7');
  for (const { path, name, date, figure, certainty } of others) {
    builder.source(path, `The mill ground ${figure} tonnes.`, { name, date });
    builder.relate(builder.claim(path, figure), claim, { relation: 'conflicts', basis: 'value' }, { certainty });
  }
  return builder;
}

function offered(builder: ReportBuilder, words: string, client: typeof commands | null = commands): CodeAction[] {
  const document = TextDocument.create('file:///own.md', 'markdown', 1, own);
  const at = own.indexOf(words);
  const range = { start: document.positionAt(at), end: document.positionAt(at + words.length) };
  return codeActions(builder.view('own.md'), range, [], builder, {
    commands: client,
    keeping: keeper,
    edits: { text: own, version: 1 },
  });
}

const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);

describe('quick fixes', () => {
  it('of a draft against four sources: the figure, the ways, the decisions, the comments, in ten lines', () => {
    assert.deepEqual(titles(offered(contradicted('draft'), '12')), [
      'Use the source’s figure: “21”, as in Post, 12 June 2025 and 1 more',
      'Use the source’s figure: “19”, as in Beacon, 11 June 2025',
      'Go to “21” in Post, 12 June 2025',
      'Open “21” in Post, 12 June 2025 beside',
      'Compare this topic in all sources: 3 more against it',
      'Not the same thing as one or all of these 4 figures…',
      'Accept: “12” stands, though 4 figures disagree',
      'Not a claim: leave “12” alone',
      'Ignore this line, by a comment in the draft',
      'Ignore this draft, by a comment at its head',
    ]);
  });

  it('of a source: none that changes it, and what is preferred leads to the strongest conflict', () => {
    const actions = offered(contradicted('source'), '12');
    assert.ok(actions.every(({ edit }) => edit === undefined));
    assert.deepEqual(titles(actions.filter(({ isPreferred }) => isPreferred === true)), [
      'Go to “21” in Post, 12 June 2025',
    ]);
    assert.equal(actions.length, 6);
  });

  it('are those of one figure where more are selected: of the one that is contradicted', () => {
    assert.deepEqual(titles(offered(contradicted('source'), own)), titles(offered(contradicted('source'), '12')));
    assert.match(titles(offered(contradicted('source'), '7')).join(), /Not a claim: leave “7” alone/);
  });

  it('ask which figure is meant where a client can ask, and list each elsewhere', () => {
    const builder = contradicted('source');
    const apart = (actions: readonly CodeAction[]): readonly CodeAction[] =>
      actions.filter(({ title }) => title.startsWith('Not the same thing'));
    const [asking, ...more] = apart(offered(builder, '12'));
    assert.deepEqual(more, []);
    assert.equal(asking?.command?.command, commands.tellApart);
    assert.deepEqual(asking.command.arguments, [{ claim: 'own.md#16' }]);
    assert.deepEqual(titles(apart(offered(builder, '12', null))), [
      'Not the same thing as “21” in Post, 12 June 2025',
      'Not the same thing as “19” in Beacon, 11 June 2025',
      'Not the same thing as “21” in Gazette, 10 June 2025',
      'Not the same thing as any of these 4 figures',
    ]);
  });

  it('leave none of the figures out where they are asked for', () => {
    const builder = contradicted('source');
    const view = builder.view('own.md');
    const [claim] = view.index.claimsIn('own.md');
    assert.ok(claim);
    const choices = choicesFor(view, claim, keeper).filter(({ decision }) => decision === 'not the same thing');
    assert.deepEqual(
      choices.map(({ title }) => /“(\d+)” in (\w+)/u.exec(title)?.slice(1).join(' ') ?? title),
      ['21 Post', '19 Beacon', '21 Gazette', '18 Herald', 'Not the same thing as any of these 4 figures'],
    );
  });
});
