import assert from 'node:assert/strict';
import type { Relation } from '../../../server/src/engine/report';
import { compare, relationOf } from './compared';

const RALLY =
  'GREYHAVEN - Dockers marched through the old town on Saturday. Their union counted 3,100 marchers on the quay. Police put the crowd at 1,200.\n';
const POLICE =
  'Some 1,200 marchers came to the quay on Saturday, police said. The dockers want to be paid for nights.\n';
const UNION = 'On Saturday 3,100 marchers filled the quay, says the dockers’ union. It wants nights to be paid.\n';

describe('what one source sets against the figure of another', () => {
  it('is disputed where it gives both as what two parties say', () => {
    const relation = relationOf(compare(RALLY, POLICE), '3,100', '1,200');
    assert.deepEqual(
      [relation?.relation, relation?.basis, relation?.certainty, relation?.because],
      ['disputed', 'speaker', 'likely', 'One source gives 1,200 and 3,100 as what two parties say of one thing.'],
    );
  });

  it('leaves the agreement with the other party as it is', () => {
    assert.equal(relationOf(compare(RALLY, POLICE), '1,200', '1,200')?.relation, 'corroborates');
  });

  it('is disputed between two sources that have one figure each', () => {
    const report = compare(UNION, POLICE, RALLY);
    const relation = relationOf(report, '3,100', '1,200');
    assert.deepEqual(
      [relation?.relation, relation?.because],
      ['disputed', 'A third source gives 3,100 and 1,200 as what two parties say of one thing.'],
    );
    assert.equal(report.claims.find((c) => c.path === 'a.txt' && c.text === '3,100')?.verdict, 'disputed');
  });

  it('is the same in whatever order the sources come', () => {
    const told = ({ relations }: { relations: readonly Relation[] }): number =>
      relations.filter((r) => r.relation === 'disputed').length;
    assert.equal(told(compare(UNION, POLICE, RALLY)), told(compare(RALLY, POLICE, UNION)));
    assert.equal(told(compare(UNION, POLICE, RALLY)), 3);
  });

  it('contradicts who repeats what it says is wrong', () => {
    const relation = relationOf(
      compare(
        'CORRECTIONS. On Monday we wrote that the clinic treated 4,310 patients for burns. The right number is 3,140.\n',
        'The clinic treated 4,310 patients for burns, more than any other.\n',
      ),
      '3,140',
      '4,310',
    );
    assert.deepEqual(
      [relation?.relation, relation?.certainty, relation?.because],
      ['conflicts', 'likely', 'One source says that it is 3,140 and not 4,310.'],
    );
  });

  it('says nothing of who gives the right figure, though the other stands beside it', () => {
    const report = compare(
      'CORRECTIONS. On Monday we wrote that the clinic treated 4,310 patients for burns. The right number is 3,140.\n',
      'The clinic treated 3,140 patients for burns. In the year before it had treated 4,310 patients for burns.\n',
    );
    assert.equal(relationOf(report, '3,140', '3,140')?.relation, 'corroborates');
    assert.notEqual(relationOf(report, '3,140', '4,310')?.relation, 'conflicts');
  });
});
