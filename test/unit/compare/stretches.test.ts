import assert from 'node:assert/strict';
import { between, named } from './compared';

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
});
