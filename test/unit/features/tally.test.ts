import assert from 'node:assert/strict';
import { sourcesByRelation, tally } from '../../../server/src/features/tally';
import { judged, ReportBuilder } from './report-builder';

const equal = { relation: 'corroborates', basis: 'equal' } as const;
const value = { relation: 'conflicts', basis: 'value' } as const;
const time = { relation: 'differs', basis: 'time' } as const;

describe('the tally', () => {
  it('counts a source once for each relation, whatever number of its figures bear it out', () => {
    const builder = new ReportBuilder()
      .source('a.txt', 'It was 5 percent.')
      .source('b.txt', 'It was 7 percent, or 8 percent.')
      .source('c.txt', 'It was 9 percent, and 5 percent before.');
    const claim = builder.claim('a.txt', '5 percent', judged('conflicting', { conflicts: 3, differs: 1 }));
    for (const words of ['7 percent', '8 percent']) builder.relate(claim, builder.claim('b.txt', words), value);
    builder.relate(claim, builder.claim('c.txt', '9 percent'), value);
    builder.relate(claim, builder.claim('c.txt', '5 percent'), time);
    const { index } = builder.view('a.txt');
    assert.equal(sourcesByRelation(index, claim).conflicts, 2);
    assert.deepEqual(tally(index, claim), ['2 conflict', '1 not comparable']);
  });

  it('counts origins of those who agree independently', () => {
    const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.');
    const claim = builder.claim('a.txt', '5 percent', judged('corroborated', {}));
    for (const [path, origin] of [
      ['b.txt', 'b.txt'],
      ['c.txt', 'b.txt'],
      ['d.txt', 'd.txt'],
      ['e.txt', 'a.txt'],
    ] as const) {
      builder.source(path, 'It was 5 percent.', { origin });
      builder.relate(claim, builder.claim(path, '5 percent'), equal, { independent: origin !== 'a.txt' });
    }
    assert.deepEqual(tally(builder.view('a.txt').index, claim), ['4 agree, from 2 origins']);
  });

  it('counts no draft, and tells accepted disagreements apart', () => {
    const builder = new ReportBuilder()
      .source('a.md', 'It was 5 percent.', { role: 'draft' })
      .source('b.md', 'It was 5 percent.', { role: 'draft' })
      .source('c.txt', 'It was 7 percent.');
    const claim = builder.claim('a.md', '5 percent', judged('related', {}));
    builder
      .relate(claim, builder.claim('b.md', '5 percent'), equal)
      .relate(claim, builder.claim('c.txt', '7 percent'), value, { accepted: true });
    assert.deepEqual(tally(builder.view('a.md').index, claim), ['Not confirmed', '1 accepted']);
  });
});
