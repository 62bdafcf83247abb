import assert from 'node:assert/strict';
import { chooseColumns, keyed, narrow } from '../../../client/src/comparison/table/columns';
import { arrangeRows, spread } from '../../../client/src/comparison/table/rows';
import { initialState, parseState, type ViewState } from '../../../client/src/comparison/table/view-state';
import { isFromPage } from '../../../client/src/comparison/messages';
import { source, statement, table, topic } from './comparison-builder';

const same = (uri: string): string => uri;

describe('the columns of a comparison', () => {
  const two = topic('rate', { a: [statement('1', '5')], b: [statement('2', '6')] });

  it('are all sources, copies of one origin joined behind the original', () => {
    const sources = [source('copy', { origin: 'a', copyOf: 'a' }), source('b'), source('a')];
    const { columns, left } = chooseColumns(table(sources, []), keyed(sources, same), null);
    assert.deepEqual(
      columns.map(({ id, joined }) => [id, joined]),
      [
        ['a', 'first'],
        ['copy', 'last'],
        ['b', null],
      ],
    );
    assert.equal(left, null);
  });

  it('are capped, the drafts and those with the most in common kept, drafts first, the rest in their order', () => {
    const sources = [source('x'), source('a'), source('y'), source('b'), source('d', { role: 'draft' })];
    const { columns, total, left } = chooseColumns(table(sources, [two]), keyed(sources, same), null, 3);
    assert.deepEqual(
      columns.map(({ id }) => id),
      ['d', 'a', 'b'],
    );
    assert.deepEqual([total, left], [5, 'limit']);
  });

  it('show both sides of what is quarrelled over, where there is not room for all', () => {
    const sources = ['a', 'b', 'c', 'd'].map((id) => source(id));
    const says = (id: string, value: number) => [
      statement(id, String(value), { place: { low: value, high: value, value, soft: false }, verdict: 'conflicting' }),
    ];
    const quarrel = topic(
      'rate',
      { a: says('1', 5), b: says('2', 5), c: says('3', 5), d: says('4', 9) },
      { verdict: 'conflicting' },
    );
    const agreed = topic('count', { a: [statement('5', '7')], b: [statement('6', '7')], c: [statement('7', '7')] });
    const { columns } = chooseColumns(table(sources, [quarrel, agreed]), keyed(sources, same), null, 2);
    assert.deepEqual(
      columns.map(({ id }) => id),
      ['a', 'd'],
    );
  });

  it('are those chosen by source, by file or by folder', () => {
    const sources = [
      source('one', { uri: 'file:///w/page.txt' }),
      source('two', { uri: 'file:///w/page.txt' }),
      source('three', { uri: 'file:///w/more/c.txt' }),
      source('four', { uri: 'file:///w/more2/d.txt' }),
    ];
    const chosen = (...keys: string[]): readonly string[] =>
      chooseColumns(table(sources, []), keyed(sources, same), keys).columns.map(({ id }) => id);
    assert.deepEqual(chosen('file:///w/page.txt#1'), ['two']);
    assert.deepEqual(chosen('file:///w/page.txt'), ['one', 'two']);
    assert.deepEqual(chosen('file:///w/more'), ['three']);
    assert.deepEqual(chosen('file:///nowhere'), []);
  });

  it('leave of the rows what they speak of, with the verdict of that', () => {
    const row = topic(
      'rate',
      { a: [statement('1', '5', { verdict: 'conflicting' })], b: [statement('2', '6', { verdict: 'related' })] },
      { verdict: 'conflicting', tally: '1 conflicts' },
    );
    const [left] = narrow([row, topic('other', { a: [] })], keyed([source('b')], same));
    assert.deepEqual([left?.verdict, left?.tally, left?.cells.length], ['related', '', 1]);
  });
});

describe('the rows of a comparison that are shown', () => {
  const rows = [
    topic('zinc', {
      a: [statement('1', '5', { verdict: 'corroborated' })],
      b: [statement('2', '5', { verdict: 'repeated' })],
    }),
    topic('ash', { a: [statement('3', '1', { verdict: 'related' })] }, { verdict: 'related' }),
    topic(
      'lead',
      { b: [statement('4', '2'), statement('5', '9', { verdict: 'conflicting' })] },
      { verdict: 'conflicting' },
    ),
  ];
  const columns = keyed([source('a', { name: 'The Beacon' }), source('b', { name: 'The Lantern' })], same);
  const labels = (state: Partial<ViewState>): readonly string[] =>
    arrangeRows(rows, columns, { ...initialState, ...state }).map(({ label }) => label);

  it('come with disagreements first', () => assert.deepEqual(labels({}), ['lead', 'ash', 'zinc']));
  it('are sorted by topic', () => assert.deepEqual(labels({ sort: 'topic' }), ['ash', 'lead', 'zinc']));
  it('are sorted by sources', () => assert.equal(labels({ sort: 'sources' })[0], 'zinc'));
  it('are sorted by how far apart the values lie', () => {
    assert.deepEqual(labels({ sort: 'spread' }), ['lead', 'zinc', 'ash']);
    assert.ok(Math.abs(spread(rows[2]!) - 7 / 9) < 1e-9);
  });
  it('are filtered by words of topic, figure and source', () => {
    assert.deepEqual(labels({ text: 'LANTERN 9' }), ['lead']);
    assert.deepEqual(labels({ text: ' ash ' }), ['ash']);
    assert.deepEqual(labels({ text: 'nickel' }), []);
  });
  it('are filtered by verdict', () =>
    assert.deepEqual(labels({ verdicts: ['corroborated', 'related'] }), ['ash', 'zinc']));
  it('are hidden where all figures agree', () => assert.deepEqual(labels({ hideAgreeing: true }), ['lead', 'ash']));
});

describe('what the page sends', () => {
  it('is a state of which only what is in order counts', () => {
    assert.deepEqual(
      parseState({ text: 7, verdicts: ['related', 'x'], sort: 'up', hideAgreeing: 'yes', chosen: [1, 'k'] }),
      {
        ...initialState,
        verdicts: ['related'],
        chosen: ['k'],
      },
    );
    assert.deepEqual(parseState(null), initialState);
  });

  it('is refused where it is no message', () => {
    for (const bad of [null, 7, {}, { type: 'open' }, { type: 'open', claim: 3 }, { type: 'ready' }, { type: 'run' }]) {
      assert.equal(isFromPage(bad), false, JSON.stringify(bad));
    }
    assert.equal(isFromPage({ type: 'ready', state: null }), true);
  });
});
