import assert from 'node:assert/strict';
import table from '../../../server/src/engine/data/countries.json';
import { named, compare } from '../compare/compared';

describe('names of countries', () => {
  it('each mean one country', () => {
    const bearers = Object.entries(table.countries).flatMap(([code, names]) => names.map((name) => [name, code]));
    const known = new Map<string, string>();
    for (const [name = '', code = ''] of bearers) {
      assert.ok(!known.has(name), `${name} is ${String(known.get(name))} and ${code}`);
      known.set(name, code);
    }
    assert.equal(known.get('indian'), 'IND');
    assert.equal(known.get('norwegian'), 'NOR');
  });

  it('are the same with those of their people', () => {
    for (const [country, people] of [
      ['India has', 'Indians have'],
      ['Norway has', 'The Norwegians have'],
      ['Germany has', 'Germans have'],
      ['Saudi Arabia has', 'The Saudis have'],
      ['Sweden has', 'Swedes have'],
    ]) {
      const { relations } = compare(`${country} 4,312 lighthouses.`, `${people} 4,712 lighthouses.`);
      assert.deepEqual(relations.map(named), ['conflicts value'], people);
      const [one] = relations;
      assert.equal(one?.certainty, 'likely', people);
    }
    const { relations } = compare('Norway has 4,312 lighthouses.', 'The Swedes have 4,712 lighthouses.');
    assert.deepEqual(relations.map(named), ['differs scope']);
  });

  it('do not stand for somebody of whom more than the country is named', () => {
    const { relations } = compare('Swede Lena Holm has won 4,312 races.', 'Holm has won 4,712 races.');
    assert.deepEqual(relations.map(named), ['conflicts value']);
    const country = compare('Sweden has won 4,312 races.', 'Holm has won 4,712 races.');
    assert.deepEqual(country.relations.map(named), ['differs scope']);
  });
});
