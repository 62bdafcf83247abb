import assert from 'node:assert/strict';
import { claim } from './claims';

describe('a bare number whose words run parallel to a figure before', () => {
  const stated = (text: string, figure: string): unknown[] => {
    const { quantity } = claim(text, figure);
    return [quantity.value, quantity.unit];
  };

  const MEANT: readonly (readonly [string, string, number, string])[] = [
    ['Median survival was 11.2 months in the treated group and 8.4 in the other.', '8.4', 8.4, 'month'],
    ['Power spiked at 412 euros per megawatt-hour before easing to 96.', '96', 96, 'EUR'],
    ['The state sought 7 to 9 years; the judge imposed five and a half.', 'five and a half', 5.5, 'year'],
    ['Sixty-one per cent approve, 33 disapprove and 6 are unsure.', '33', 33, 'percent'],
    ['It cooled from 31C at noon to 18 by dusk.', '18', 18, 'celsius'],
    ['Polls had 34 percent for the left and 30 for the right.', '30', 30, 'percent'],
    ['Solar made up 23 per cent of the mix, wind 19 and coal less than 1 per cent.', '19', 19, 'percent'],
  ];
  for (const [text, figure, value, unit] of MEANT)
    it(`means its unit: ${text}`, () => assert.deepEqual(stated(text, figure), [value, unit]));

  it('means none where it counts something else', () => {
    assert.deepEqual(stated('It took three hours and 5 were hurt in the crush.', '5'), [5, null]);
    for (const text of [
      'In Carrow 40 percent of homes were damaged, and 12 were destroyed.',
      'Prices rose 14 percent, police arrested 12, and shops closed.',
      'They took 10 km in the east, and 12 in the west died.',
      'They covered 10 km in May and 12 in the crew fell ill.',
    ])
      assert.deepEqual(stated(text, '12'), [12, null], text);
    assert.deepEqual(stated('Rates rose to 4 percent and 12 banks in the region closed.', '12'), [12, null]);
  });
});
