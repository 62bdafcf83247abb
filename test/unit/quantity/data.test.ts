import assert from 'node:assert/strict';
import dateBounds from '../../../server/src/engine/data/date-bounds.json';
import { bundledTables, createScanner } from '../../../server/src/engine/quantity';

describe('the word tables', () => {
  const { numbers, units, currencies, hedges, dates, names } = bundledTables;
  const lower = (word: string): boolean => word === word.toLowerCase() && word.trim() === word && word.length > 0;

  it('numbers: small words with a finite value, in the order of their size', () => {
    for (const table of [
      numbers.cardinals,
      numbers.ordinals,
      numbers.scales,
      numbers.scalePlurals,
      numbers.spokenScales,
      numbers.dozens,
      numbers.vague,
      numbers.multiples,
    ]) {
      for (const [word, value] of Object.entries(table)) assert.ok(lower(word) && Number.isFinite(value), word);
    }
    for (const [sign, value] of Object.entries(numbers.vulgar))
      assert.ok(sign.length === 1 && value > 0 && value < 1, sign);
  });

  it('units: a name, a dimension, a positive factor, some way to write it, known fields only', () => {
    const fields = new Set([
      'name',
      'dimension',
      'factor',
      'offset',
      'words',
      'symbols',
      'prefixes',
      'powers',
      'invariable',
      'measured',
      'counted',
      'near',
      'customary',
    ]);
    for (const line of units.units) {
      assert.deepEqual(
        Object.keys(line).filter((key) => !fields.has(key)),
        [],
        line.name,
      );
      assert.ok(line.factor > 0 && [...(line.words ?? []), ...(line.symbols ?? [])].length > 0, line.name);
      for (const prefix of line.prefixes ?? []) assert.ok(units.prefixes[prefix], `${line.name}: ${prefix}`);
    }
  });

  it('currencies: one line for each code, no sign twice', () => {
    const codes = currencies.currencies.map((c) => c.code);
    assert.equal(new Set(codes).size, codes.length);
    const signs = currencies.currencies.flatMap((c) => c.signs);
    assert.deepEqual(
      signs.filter((sign, i) => signs.indexOf(sign) !== i),
      [],
    );
    for (const line of currencies.minor)
      assert.ok(line.factor > 0 && line.factor < 1 && line.after.length > 0, line.name);
  });

  it('hedges: no phrase has two meanings', () => {
    for (const side of [hedges.before, hedges.after, dateBounds.before, dateBounds.after]) {
      const phrases = Object.values(side).flat();
      assert.deepEqual(
        phrases.filter((p, i) => phrases.indexOf(p) !== i),
        [],
      );
    }
  });

  it('dates: months 1 to 12, weekdays 1 to 7', () => {
    for (const [word, month] of Object.entries(dates.months)) assert.ok(lower(word) && month >= 1 && month <= 12, word);
    for (const [word, day] of Object.entries(dates.weekdays)) assert.ok(lower(word) && day >= 1 && day <= 7, word);
    for (const word of dates.ambiguousMonths) assert.ok(word in dates.months, word);
  });

  it('names: words without blanks in each class', () => {
    for (const [name, words] of Object.entries(names.classes))
      for (const word of words) assert.ok(!word.includes(' '), `${name}: ${word}`);
  });

  it('take one more unit by one more line', () => {
    const tables = {
      ...bundledTables,
      units: {
        ...units,
        units: [...units.units, { name: 'furlong', dimension: 'length', factor: 201.168, words: ['furlong'] }],
      },
    };
    const [figure] = createScanner(tables).scan('a course of 8 furlongs');
    assert.deepEqual([figure?.text, figure?.quantity.unit, figure?.base?.low], ['8 furlongs', 'furlong', 1609.344]);
    assert.throws(
      () =>
        createScanner({
          ...tables,
          units: { ...units, units: [{ name: 'x', dimension: 'lenght', factor: 1, words: ['x'] }] },
        }),
      /lenght/,
    );
  });
});
