import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ComparisonApi, CrosscheckApi } from '../../../client/src/api';
import { initialState } from '../../../client/src/comparison/table/view-state';
import { crosscheck, eventually, leave, openSource, sourceUri, writeSource } from '../helpers';

const folder = 'cells';
const story = (city: string): string =>
  [
    `${city}, May 2, 2024 (Northern Wire) -- The cable car at Brack carried 71,400 riders in 2023, the operator said on Thursday.`,
    'Its oldest cabin, painted green and kept in a shed behind the lower station, was shown to visitors in the spring.',
    'The operator employs 63 people and wants to rebuild the upper station before the snow comes back.',
    '',
  ].join('\n');
const files = {
  'original.txt': story('BRACK'),
  'reprint.txt': `Reprinted from Northern Wire.\n\n${story('BRACK')}`,
  'rival.txt':
    'HOLM, May 5, 2024 (Holm Post) -- The cable car at Brack carried 41,700 riders in 2023, its former director told this paper.\n',
};

describe('columns and cells of the comparison', () => {
  let api: CrosscheckApi;
  let comparison: ComparisonApi;

  before(async () => {
    api = await crosscheck();
    for (const [name, text] of Object.entries(files)) await writeSource(`${folder}/${name}`, text);
    await openSource('wire.txt');
    await eventually('the folder to be read', () => api.status()?.reading === null && api.status()?.sources === 8);
    await vscode.commands.executeCommand('crosscheck.compareSources');
    comparison = await eventually('the comparison', () => api.comparison());
    await comparison.arrange({ ...initialState, chosen: [sourceUri(folder).toString()] });
    await eventually('the row', async () => (await riders()).length === 3);
  });

  after(async () => {
    await comparison.arrange({ ...initialState, chosen: null });
    await leave(folder);
  });

  const riders = async (): Promise<readonly { claim: string; text: string }[]> => {
    const { rows } = await comparison.snapshot();
    return rows.find(({ cells }) => cells.some(({ text }) => text.startsWith('41,700')))?.cells ?? [];
  };

  it('copies of one origin stand side by side in one bracket, the original first', async () => {
    const { heads, rows } = await comparison.snapshot();
    assert.deepEqual(heads.map(({ joined }) => joined).sort(), ['first', 'last', null].sort());
    const first = heads.findIndex(({ joined }) => joined === 'first');
    assert.equal(heads[first + 1]?.joined, 'last');
    assert.match(heads[first]?.notes.join() ?? '', /copied by others/);
    assert.match(heads[first + 1]?.notes.join() ?? '', /copy of .*Northern Wire/);
    const alone = heads.find(({ joined }) => joined === null);
    assert.doesNotMatch(alone?.notes.join() ?? '', /cop(y|ied)/);
    assert.ok(rows.length > 0);
  });

  /** The card of the rival's figure, with the focus on that; null while it is not there. */
  async function rivalCard(): Promise<string | null> {
    const { focus, card } = await comparison.snapshot();
    if (focus?.claim?.includes('rival.txt#')) return card;
    await comparison.key('ArrowRight');
    return null;
  }

  it('the card of a figure quotes its sentence and says what others say', async () => {
    await comparison.arrange({ text: '41,700' });
    assert.equal((await comparison.snapshot()).card, null);
    await comparison.key('Home', true);
    const card = await eventually('the card', rivalCard);
    assert.match(card, /Holm Post/);
    assert.match(card, /The cable car at Brack carried 41,700 riders in 2023, its former director told this paper/);
    assert.match(card, /conflict/i);
    assert.match(card, /Northern Wire.*71,400/);
    await comparison.key('Escape');
    assert.equal((await comparison.snapshot()).card, null);
  });

  it('the card that is shown follows an edit of its sentence', async () => {
    await comparison.arrange({ text: '41,700' });
    await comparison.key('Home', true);
    await eventually('the card', rivalCard);
    await writeSource(`${folder}/rival.txt`, files['rival.txt'].replace('its former director', 'a retired guard'));
    const card = await eventually('the new card', async () => {
      const shown = await rivalCard();
      return shown?.includes('a retired guard') ? shown : null;
    });
    assert.match(card, /in 2023, a retired guard told this paper/);
    assert.doesNotMatch(card, /its former director/);
  });
});
