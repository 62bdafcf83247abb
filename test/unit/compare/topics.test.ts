import assert from 'node:assert/strict';
import type { Report } from '../../../server/src/engine/report';
import { compare, story } from './compared';

const said = (day: string, text: string): string =>
  story(text, { date: `2025-06-${day}`, outlet: `Paper of the ${day}` });

/** The texts of the figures of each topic. */
function topicsOf({ topics, claims }: Report): readonly (readonly string[])[] {
  const texts = new Map(claims.map(({ id, text }) => [id, text]));
  return topics.map((topic) => topic.claims.map((id) => texts.get(id) ?? ''));
}

describe('one topic', () => {
  it('holds a figure as it moves, from the first that was said to the last', () => {
    const report = compare(
      said('09', 'The earthquake in Orre has killed 12 people, the governor said.'),
      said('10', 'The earthquake in Orre has killed 19 people, the governor said.'),
      said('12', 'The earthquake in Orre has killed 31 people, officials said.'),
    );
    assert.deepEqual(topicsOf(report), [['12', '19', '31']]);
    assert.deepEqual([...new Set(report.claims.map(({ verdict }) => verdict))], ['related']);
  });

  it('does not hold what differs otherwise', () => {
    const report = compare(
      said('09', 'The county had 212 teachers in 2019.'),
      said('10', 'The county had 240 teachers in 2023.'),
    );
    assert.equal(report.relations[0]?.basis, 'time');
    assert.equal(topicsOf(report).length, 2);
  });
});
