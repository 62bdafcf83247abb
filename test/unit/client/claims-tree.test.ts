import assert from 'node:assert/strict';
import { claimTree, contextOf, figuresOf, type ClaimNode, type Grouping } from '../../../client/src/claims-view/tree';
import type { ComparisonTable } from '../../../server/src/protocol';
import { source, statement, table, topic } from '../features/comparison-builder';

const everything = { text: '', verdicts: [] };

function unemployment(): ComparisonTable {
  return table(
    [source('Gazette'), source('Post'), source('mine', { role: 'draft' })],
    [
      topic(
        'unemployment',
        {
          Gazette: [statement('g', '6.1 percent', { verdict: 'conflicting', opposed: true })],
          Post: [statement('p', '7.4 percent', { verdict: 'conflicting', opposed: true, decided: true })],
        },
        { verdict: 'conflicting' },
      ),
      topic('fishing boats', { mine: [statement('m', '214')] }),
    ],
  );
}

function leaves(nodes: readonly ClaimNode[]): readonly ClaimNode[] {
  return nodes.flatMap((node) => (node.kind === 'statement' ? [node] : leaves(node.children)));
}

describe('the tree of claims', () => {
  it('holds every statement once, however it is grouped', () => {
    for (const grouping of ['topic', 'source', 'verdict'] satisfies readonly Grouping[]) {
      const tree = claimTree(unemployment(), grouping, everything);
      const claims = leaves(tree).map((node) => (node.kind === 'statement' ? node.statement.claim : ''));
      assert.deepEqual([...claims].sort(), ['g', 'm', 'p'], grouping);
      const ids = leaves(tree).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, 'nodes share an id');
    }
  });

  it('keeps what the filter asks for, by words of figure, topic and source and by verdict', () => {
    const found = (text: string, verdicts: readonly ['conflicting'] | readonly [] = []): number =>
      leaves(claimTree(unemployment(), 'topic', { text, verdicts })).length;
    assert.deepEqual(
      [found('post 7.4'), found('BOATS'), found('boats gazette'), found('', ['conflicting'])],
      [1, 1, 0, 2],
    );
  });

  it('tells of a topic the figures that most of its sources give', () => {
    const said = (text: string) => [statement(text, text)];
    const boats = topic('boats', { A: said('214'), B: said('241'), C: said('214'), D: said('about 200') });
    assert.equal(figuresOf(boats), '214, 241, …');
  });

  it('tells menus what can be decided of a statement', () => {
    const contexts = leaves(claimTree(unemployment(), 'topic', everything)).map(contextOf);
    assert.deepEqual(contexts, ['statement opposed', 'statement opposed decided', 'statement open']);
  });
});
