import assert from 'node:assert/strict';
import table from '../../../server/src/engine/data/particulars.json';

describe('the table of particulars', () => {
  it('names each facet once, with where it is looked for, of which figures, and what it sets apart', () => {
    const names = table.facets.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { name, of, reach, told, basis, members } of table.facets) {
      assert.ok(['amounts', 'dates', 'money', 'duration', 'score'].includes(of), `${name}: of ${of}`);
      assert.ok(['own', 'segment', 'clause', 'sentence'].includes(reach), `${name}: reach ${reach}`);
      assert.ok(['both', 'one', 'doubt'].includes(told), `${name}: told ${told}`);
      assert.ok(['time', 'measure', 'scope', 'kind', 'status'].includes(basis), `${name}: basis ${basis}`);
      assert.ok(Object.keys(members).length > 0, name);
    }
  });

  it('has regular expressions on small letters, none of which matches nothing', () => {
    for (const { members } of table.facets)
      for (const pattern of Object.values(members).flat()) {
        assert.ok(!new RegExp(`^(?:${pattern})$`).test(''), pattern);
        assert.ok(!/(?<!\\)[A-Z]/.test(pattern), pattern);
      }
  });

  it('has small words, each once', () => {
    for (const words of [table.framing, table.unframing]) {
      assert.deepEqual([...new Set(words)], words);
      for (const word of words) assert.match(word, /^[a-z]+$/);
    }
  });
});
