import assert from 'node:assert/strict';
import { compare, relationOf } from '../compare/compared';
import { claim } from './claims';

describe('the year of the last time', () => {
  const hedge = (text: string, year: string): string => claim(text, year).quantity.hedge;

  for (const [text, year] of [
    ['It was the wettest May since 1979.', '1979'],
    ["The club's first defeat at home since 2011 came late.", '2011'],
    ['Prices rose at their fastest pace in the south since 1998.', '1998'],
    ['Not since 1987 has a captain refused.', '1987'],
    ['The comet has not been seen since 1910.', '1910'],
    ['Ice has gone. Thinnest cover since 1961 is measured.', '1961'],
  ] as const)
    it(`is that year alone: ${text}`, () => assert.equal(hedge(text, year), 'none'));

  for (const [text, year] of [
    ['The pool has been shut since 2016.', '2016'],
    ['The protest in the forest has gone on since 2019.', '2019'],
    ['The chest has lain in the east wing since 1954.', '1954'],
    ['The digest has come out since 1911.', '1911'],
    ['The southwest has been dry since 2010.', '2010'],
  ] as const)
    it(`is where a stretch begins otherwise: ${text}`, () => assert.equal(hedge(text, year), 'at least'));

  it('is not the year of the figure beside it', () => {
    assert.equal(claim('Wettest May since 1979: 212 mm fell.', '212 mm').time.value, null);
    assert.equal(claim('Best year since 2004 for the club, with 31 wins.', '31').time.value, null);
  });

  it('contradicts another year, and is borne out by none that came after it', () => {
    const a = 'It was the wettest May in Leaston since 1979.';
    const told = (b: string, year: string): string | undefined => relationOf(compare(a, b), '1979', year)?.relation;
    assert.equal(told('Leaston had its wettest May since 1997.', '1997'), 'conflicts');
    assert.equal(told('Leaston had its wettest May since 1979.', '1979'), 'corroborates');
    assert.notEqual(told('In 1988 Leaston had a wet May as well.', '1988'), 'corroborates');
  });
});
