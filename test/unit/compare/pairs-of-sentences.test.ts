import assert from 'node:assert/strict';
import { between, compare, named, relationOf } from './compared';

describe('two marks out of ten', () => {
  const mark = (who: string, marks: string): string => `${who} has an average rating of ${marks} from its readers.`;

  it('exclude each other as other measures do', () => {
    assert.equal(named(between(mark('Marsh Lights', '6.1/10'), mark('The novel', '6.9/10'))), 'conflicts value');
    assert.equal(
      named(between(mark('Marsh Lights', '6.1/10'), mark('The novel', 'more than 6.1/10'))),
      'conflicts value',
    );
  });

  it('are no results of two matches, as other scores are', () => {
    const lost = 'The Hawks lost 3-1 to the Tigers on Saturday.';
    assert.notEqual(compare(lost, 'The Hawks drew 2-2 with the Bears on Sunday.').relations[0]?.relation, 'conflicts');
  });
});

describe('which of several an ordinal tells', () => {
  it('is what two sources may differ in', () => {
    const album = (nth: string): string => `In 1983 Orrin Vale released his ${nth} album.`;
    const report = compare(album('sixth'), album('seventh'));
    assert.equal(relationOf(report, 'sixth', 'seventh')?.relation, 'conflicts');
  });

  it('still sets apart what is counted of each', () => {
    const songs = (nth: string, n: number): string => `The ${nth} album of Orrin Vale has ${n} songs on it.`;
    assert.equal(named(between(songs('sixth', 14), songs('seventh', 12))), 'differs scope');
  });
});

describe('a place in a ranking', () => {
  it('is held against another one, however near an amount stands to it', () => {
    const report = compare(
      'The bridge film has had more than 670 million views at Leaston, and it is the 15th most-viewed film there.',
      'The bridge film is the 17th most-viewed film at Leaston.',
    );
    assert.equal(relationOf(report, '15th', '17th')?.relation, 'conflicts');
    assert.notEqual(relationOf(report, '670 million', '17th')?.relation, 'conflicts');
  });
});

describe('words of one meaning', () => {
  it('are a verb and the word behind it', () => {
    const died = (words: string): string => `Oskar Brandt ${words} in 2008.`;
    assert.equal(named(between(died('died'), 'Brandt passed away after 2010.')), 'conflicts value');
    // a bill is passed, and nobody dies
    assert.notEqual(compare(died('died'), 'Brandt passed the bill after 2010.').relations[0]?.relation, 'conflicts');
    const positive = 'In Sund less than 1,660 people had tested positive for the fever.';
    assert.equal(named(between('There have been 1,657 cases in Sund.', positive)), 'corroborates bound');
    assert.equal(named(between('There have been 1,678 cases in Sund.', positive)), 'conflicts value');
  });

  it('are those for all the world', () => {
    const sold = (where: string): string => `The kettle sold more than 12,400 units ${where}.`;
    const report = compare('The kettle sold 11,900 units worldwide and 14,100 cups.', sold('globally'));
    assert.equal(relationOf(report, '11,900', '12,400')?.relation, 'conflicts');
  });

  it('may be written with and without accents', () => {
    const played = (cups: number, name: string): string => `Vale played in ${cups} ${name} tournaments.`;
    assert.equal(named(between(played(4, 'Lëaston'), played(4, 'Leaston'))), 'corroborates equal');
    assert.equal(named(between(played(4, 'Lëaston'), played(5, 'Leaston'))), 'conflicts value');
  });
});

describe('what looks like a verb behind whose it is', () => {
  it('is a noun, and the day that of the verb in front', () => {
    const released = "It was released as the album's lead single on May 18, 2003.";
    assert.equal(named(between(released, 'Night Ferry was released before May 15, 2003.')), 'conflicts value');
  });
});
