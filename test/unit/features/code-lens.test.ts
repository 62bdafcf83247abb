import assert from 'node:assert/strict';
import { codeLenses } from '../../../server/src/features/code-lens';
import { verdicts } from '../../../server/src/engine/report';
import { judged, ReportBuilder } from './report-builder';

describe('lenses', () => {
  it('tell of a source how many of its figures have which verdict, and leave none out', () => {
    const figures = verdicts.map((_verdict, at) => `${at + 2} percent`);
    const builder = new ReportBuilder().source('a.txt', figures.join(', '), { name: 'The Beacon', date: '2024-06-09' });
    verdicts.forEach((verdict, at) => builder.claim('a.txt', figures[at] ?? '', judged(verdict, {})));
    const [lens, ...more] = codeLenses(builder.view('a.txt'), 'compare');
    assert.equal(more.length, 0);
    assert.equal(
      lens?.command?.title,
      'The Beacon, 9 June 2024: 6 figures · 1 conflicting · 1 disputed · 1 corroborated · 1 repeated · 1 related · 1 unconfirmed',
    );
  });

  it('stand above no source without figures', () => {
    const builder = new ReportBuilder().source('a.txt', 'Nothing was counted.');
    assert.deepEqual(codeLenses(builder.view('a.txt'), 'compare'), []);
  });
});
