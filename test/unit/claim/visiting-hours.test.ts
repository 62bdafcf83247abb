import assert from 'node:assert/strict';
import { figures } from './claims';

describe('hours of visits', () => {
  it('are a notice where they are hours', () => {
    assert.deepEqual(figures('Last entry is at 16:30'), []);
    assert.deepEqual(figures('Open daily 9:30 to 17:00'), []);
  });

  it('and news where they count', () => {
    assert.deepEqual(figures('Opened Saturday with 4,300 visitors in 3 halls'), ['4,300', '3']);
    assert.deepEqual(figures('Last orders: 340 planes from a firm'), ['340']);
  });
});
