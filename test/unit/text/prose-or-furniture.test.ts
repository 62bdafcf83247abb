import assert from 'node:assert/strict';
import { figures } from '../claim/claims';

const story = (line: string): string => `The harbour in winter\n\nThe town was quiet.\n\n${line}\n`;

describe('sentences that begin like a line of the page', () => {
  const kept = (line: string, ...expected: readonly string[]): Mocha.Test =>
    it(line, () => assert.deepEqual(figures(story(line)), expected));

  kept('Phone sales rose 4 percent to 3.2 million.', '4 percent', '3.2 million');
  kept('Website traffic fell by 12% last year.', '12%');
  kept('Telephone bills rose by 12 percent.', '12 percent');
  kept('Address changes cost 40 euros.', '40 euros');
  kept('The helpline took 4,000 calls in a week.', '4,000');
  kept('It has 3 million users on a monthly subscription.', '3 million');
  kept('Subscriber numbers reached 12.6 million.', '12.6 million');
  kept('The court said copyright in the 2019 film is worth $3m.', '$3m');
  kept('Printed by hand, the book sold 300 copies.', '300');
  kept('Follow-up visits fell to 40.', '40');
  kept('Book sales rose to 640.', '640');
});

describe('a contact line', () => {
  it('does not hide the sentences behind it', () =>
    assert.deepEqual(figures(story('Enquiries: 0161 496 0123. The next report is due on 30 April.')), ['30 April']));
});

describe('lines of the page', () => {
  const dropped = (line: string): Mocha.Test => it(line, () => assert.deepEqual(figures(story(line)), []));

  dropped('Phone: 0161 496 0123');
  dropped('Helpline 0800 496 0123, open 24 hours');
  dropped('For more information call 40 people at the office');
  dropped('Press office: 12 Quay Street');
  dropped('Copyright 2025 The Vessel Post');
  dropped('Subscribe for 3 euros a month');
  dropped('Printed on 100% recycled paper by Fell & Daughter, Unit 4, Castra.');
});
