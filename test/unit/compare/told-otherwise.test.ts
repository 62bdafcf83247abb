import assert from 'node:assert/strict';
import { between, compare, named, relationOf } from './compared';

describe('a change downwards', () => {
  const cases = (change: string): string => `The fever clinic in Sund counted ${change}.`;

  it('is a negative one, in words as in signs', () => {
    const words = compare(cases('23 per cent fewer new patients'), cases('a change in new patients of -23 %'));
    assert.equal(relationOf(words, '23 per cent', '-23 %')?.relation, 'corroborates');
    const up = compare(cases('23 per cent more new patients'), cases('a change in new patients of -23 %'));
    assert.notEqual(relationOf(up, '23 per cent', '-23 %')?.relation, 'corroborates');
  });
});

describe('a paragraph that begins with a pronoun', () => {
  it('takes over little from the one above beside words of its own', () => {
    const wreck = (depth: string): string =>
      `The divers of Leaston found eleven cracks in the barge last autumn, and five of her chains were rusty.\n\nShe lies in ${depth} of water off Leaston.`;
    const found = compare(wreck('46 metres'), 'The barge lies in 64 metres of water off Leaston.');
    assert.equal(relationOf(found, '46 metres', '64 metres')?.relation, 'conflicts');
    const mill = (looms: string): string =>
      `The owners of the mill at Sund had promised new roofs, and the council had lent them money.\n\nIt employs ${looms} weavers today.`;
    assert.equal(
      relationOf(compare(mill('412'), 'The mill at Sund employs 421 weavers.'), '412', '421')?.relation,
      'conflicts',
    );
    // nothing of its own: all is taken over
    const hens = compare('Hens at Marl farm died of fever.\n\nIt was 640.', 'At Marl farm 640 hens died of fever.');
    assert.equal(relationOf(hens, '640', '640')?.relation, 'corroborates');
  });
});

describe('sales', () => {
  it('are revenue in the plural, and what was sold', () => {
    const revenue = 'Revenue of Sarn Foods slipped to €6.42 billion.';
    assert.equal(named(between(revenue, 'Sarn Foods had sales of €6.42 billion.')), 'corroborates equal');
    const sold = 'Sarn Foods sold 61,240 kettles.';
    assert.equal(named(between(sold, 'Sales of Sarn Foods came to 61,240 kettles.')), 'corroborates equal');
  });
});

describe('inflation and growth', () => {
  it('are what prices and output have changed by', () => {
    const prices = 'Consumer prices in Sund rose by 3.4 percent in the 12 months to May.';
    assert.equal(
      named(between(prices, 'Inflation of consumer prices in Sund slowed to 3.4 percent.')),
      'corroborates equal',
    );
    const rate = 'Unemployment among the young in Sund fell by 3.4 percent.';
    const { relations } = compare(rate, 'Unemployment among the young in Sund fell to 3.4 percent.');
    assert.ok(relations.every(({ relation }) => relation !== 'corroborates'));
  });
});

describe('one number of two years', () => {
  it('is no agreement, however the years are told', () => {
    const told = story('The ferries of Sund carried 6.72 million passengers last year.');
    const report = compare(
      told,
      'The ferries of Sund carried 6.72 million passengers in 2021, and 5.9 million in 2022.',
    );
    assert.notEqual(relationOf(report, '6.72 million', '6.72 million')?.relation, 'corroborates');
    const same = compare(told, 'The ferries of Sund carried 6.72 million passengers in 2024.');
    assert.equal(relationOf(same, '6.72 million', '6.72 million')?.relation, 'corroborates');
  });

  function story(text: string): string {
    return `LEASTON, March 5, 2025 (Coast Wire) - ${text}`;
  }
});

describe('amounts in two units', () => {
  const wheat = (amount: string): string => `The country of Sarn has ${amount} of wheat in its stores.`;

  it('are one where they come to much the same', () => {
    assert.equal(
      named(between(wheat('1.02 million tonnes'), wheat('1.12 million short tons'))),
      'corroborates converted',
    );
    assert.equal(named(between(wheat('118 grams'), wheat('4 ounces'))), 'corroborates converted');
  });

  it('are round numbers of each other where they only come near', () =>
    assert.equal(named(between(wheat('1.15 million tonnes'), wheat('a million short tons'))), 'corroborates rounded'));
});
