import assert from 'node:assert/strict';
import { claim, thing } from './claims';

describe('so many of them', () => {
  it('counts what was counted in the sentence before, and is no amount', () => {
    assert.equal(thing('The quarry employs 4,200 porters. Since the thaw 17 of them have left.', '17'), 'porter');
    assert.equal(
      claim('The ferry carried 21 million riders, 8 million of them by night.', '8 million').quantity.type,
      'count',
    );
  });

  it('counts nothing of which there were fewer', () => {
    assert.equal(thing('The quarry has 4,200 porters in three camps. By spring 17 of them had left.', '17'), 'porter');
    assert.notEqual(thing('The quarry has 12 camps. Last spring 17 of them were dug up.', '17'), 'camp');
  });

  it('are not so many of those who are told of behind', () => {
    assert.notEqual(thing('The quarry asked 4,200 porters. Some 310 of those in the south said yes.', '310'), 'porter');
  });
});
