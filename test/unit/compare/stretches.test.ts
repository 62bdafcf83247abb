import assert from 'node:assert/strict';
import { between, compare, named, relationOf } from './compared';

describe('a stretch of years', () => {
  const player = (years: string): string => `Ada Brun was the drummer of the band Night Ferry from ${years}.`;

  it('is another where it began or ended in another year', () => {
    assert.equal(named(between(player('1972 to 1977'), player('1970 to 1977'))), 'conflicts value');
    assert.equal(named(between(player('1972 to 1977'), player('1972 to 1979'))), 'conflicts value');
    assert.equal(named(between(player('1972 to 1977'), player('1972 to 1977'))), 'corroborates equal');
  });

  it('may lie within a longer one', () => {
    assert.equal(named(between(player('1970 to 1979'), player('1972 to 1977'))), 'corroborates overlap');
  });

  it('that shares one end with another is at most possibly wrong', () => {
    const apart = (a: string, b: string): void => {
      for (const { relation, certainty } of compare(a, b).relations.filter((r) => r.relation === 'conflicts'))
        assert.equal(`${relation} ${certainty}`, 'conflicts possible');
    };
    const study = 'The study looked at patients treated from 2010 to 2020.';
    assert.equal(between(study, 'Patients treated from 2012 to 2020 were looked at.').certainty, 'possible');
    apart('The dry spell lasted from 2011 to 2017.', 'In a dry spell from 2012 to 2017 the lake shrank.');
    apart('Ada Brun was mayor from 1998 to 2006.', 'Ada Brun was mayor from 1998 to 2004, and again from 2008.');
  });
});

describe('a stretch of months', () => {
  const told = (other: string, month: string): string | undefined =>
    relationOf(
      compare('The series was shot in Leaston from September 1994 to August 1995.', other),
      'September 1994 to August 1995',
      month,
    )?.relation;

  it('begins with its first and ends with its last, and holds none between by a name alone', () => {
    assert.equal(told('Anna Hale began filming her series in September 1994.', 'September 1994'), 'corroborates');
    assert.equal(told('The filming of the series ended in August 1995.', 'August 1995'), 'corroborates');
    assert.notEqual(told('The mayor of Leaston resigned in May 1995.', 'May 1995'), 'corroborates');
  });
});
