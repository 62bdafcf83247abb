import assert from 'node:assert/strict';
import { cardPaths, statementCards } from '../../../server/src/features/comparison-cards';
import { ReportIndex } from '../../../server/src/features/report-index';
import { ReportBuilder } from './report-builder';

describe('the card of a figure', () => {
  const builder = new ReportBuilder()
    .source('a.txt', 'First.\nIt was  about\u202e 5 percent.', { name: 'The Beacon', date: '2025-05-01' })
    .source('b.txt', 'It was 7 percent, then 7 percent.', { name: 'The Lantern' })
    .source('c.txt', 'It was 5 percent.', { name: 'The Echo' });
  const [a, b, c] = [
    builder.claim('a.txt', '5 percent'),
    builder.claim('b.txt', '7 percent'),
    builder.claim('c.txt', '5 percent'),
  ];
  builder
    .relate(a, c, { relation: 'corroborates', basis: 'equal' })
    .relate(a, b, { relation: 'conflicts', basis: 'value' }, { certainty: 'possible' })
    .relate(a, b, { relation: 'differs', basis: 'time' });
  const index = new ReportIndex(builder.report());

  it('quotes the sentence on one line, in parts around the figure, without characters that steer', () => {
    const [card] = statementCards(index, [a.id], builder);
    assert.deepEqual(card?.quote, { before: 'It was about ', figure: '5 percent', after: '.' });
    assert.deepEqual([card.source, card.line, card.path], ['The Beacon, 1 May 2025', 2, 'a.txt']);
  });

  it('names what others say, disagreement first, and leaves out what cannot be compared', () => {
    const [card] = statementCards(index, [a.id], builder);
    assert.deepEqual(
      card?.counterparts.map(({ relation, source, text, possible }) => [relation, source, text, possible]),
      [
        ['conflicts', 'The Lantern', '7 percent', true],
        ['corroborates', 'The Echo', '5 percent', false],
      ],
    );
  });

  it('has no quote where the text has changed, and is not there for a claim that is gone', () => {
    const [card, ...rest] = statementCards(index, [a.id, 'gone#1'], { text: () => 'Another text.' });
    assert.equal(card?.quote, null);
    assert.deepEqual(rest, []);
    assert.deepEqual([...cardPaths(index, [a.id, b.id, 'gone#1'])], ['a.txt', 'b.txt']);
  });
});
