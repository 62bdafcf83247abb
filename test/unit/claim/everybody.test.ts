import assert from 'node:assert/strict';
import { thing } from './claims';

describe('men and women', () => {
  it('are people', () => {
    assert.equal(thing('The lake cost 340 men and women their lives.', '340'), 'people');
    assert.equal(thing('Some 340 men, women and children lost their homes.', '340'), 'people');
  });

  it('are two where each has a figure, or one of them alone is counted', () => {
    assert.equal(thing('The mill employs 340 men and 120 women.', '340'), 'man');
    assert.equal(thing('The mill employs 340 men and horses.', '340'), 'man');
    assert.equal(thing('The mill employs 340 men.', '340'), 'man');
  });
});
