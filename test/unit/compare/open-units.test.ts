import assert from 'node:assert/strict';
import { compare, relationOf } from './compared';

describe('a number without its unit', () => {
  /** Two sources of one story, as another figure shows. */
  const STORY = 'Sarn Foods of Leaston had a turnover of €3,418 million.';
  const relation = (a: string, b: string, figureA: string, figureB: string): string =>
    relationOf(compare(`${STORY} ${a}`, `${STORY} ${b}`), figureA, figureB)?.relation ?? 'none';

  it('agrees with one that has it, where both speak of the same', () => {
    const kitchens = 'Revenue of the kitchen division came to €846 million.';
    assert.equal(relation('The kitchen division brought in 846.', kitchens, '846', '€846 million'), 'corroborates');
    assert.equal(
      relation('The notice period for a leak is 72.', 'A leak has a notice period of 72 hours.', '72', '72 hours'),
      'corroborates',
    );
  });

  it('agrees where it is the number of the units', () => {
    const burnt = 'In Leaston 20,851 hectares burnt in 2021, the agency said.';
    assert.equal(
      relation('The agency put the number of hectares burnt in Leaston at 20,851.', burnt, '20,851', '20,851 hectares'),
      'corroborates',
    );
  });

  it('does not where it counts, or only a name is in common', () => {
    const debt = 'Net debt of Sarn Foods at the end of the year was £620 million.';
    assert.equal(
      relation('Of the jobs at Sarn Foods that go, 620 are in its offices.', debt, '620', '£620 million'),
      'none',
    );
    assert.equal(relation('Sarn Foods expects 620.', debt, '620', '£620 million'), 'none');
    assert.equal(
      relation(
        'Two dozen people died in the floods.',
        'In a 24-hour spell of floods people died.',
        'Two dozen',
        '24-hour',
      ),
      'none',
    );
  });

  it('does not where a number of things is told, or a whole number may be of anything', () => {
    const fee = 'The fee for lawyers rose to €94.';
    assert.equal(relation('The number of victims rose to 94.', fee, '94', '€94'), 'none');
    const health = 'Health takes an increased 36 per cent of the budget of Leaston.';
    assert.equal(relation('Civic Union, in Leaston, was down to 28 from 36.', health, '36', '36 per cent'), 'none');
  });

  it('does not where the two meet only roughly', () => {
    assert.equal(
      relation(
        'Sarn Foods will ask $4,200 for the course.',
        'About 4,300 people work for Sarn Foods.',
        '$4,200',
        '4,300',
      ),
      'none',
    );
  });

  it('is never held to contradict one', () => {
    const kitchens = 'Revenue of the kitchen division came to €846 million.';
    assert.notEqual(relation('The kitchen division brought in 851.', kitchens, '851', '€846 million'), 'conflicts');
  });
});

describe('a unit taken over', () => {
  it('makes a measure that can be converted', () => {
    const burnt = 'The Marlow fire had burned 5,100 acres by Monday noon, up from 3,900 a day earlier.';
    const before = 'A day before Monday the Marlow fire had burned 1,578 hectares.';
    assert.equal(relationOf(compare(burnt, before), '3,900', '1,578 hectares')?.basis, 'converted');
    const warm = 'The Marlow station measured 104 degrees Fahrenheit in July, compared with 86 in June.';
    const celsius = 'In June the Marlow station measured 30 degrees Celsius.';
    assert.equal(relationOf(compare(warm, celsius), '86', '30 degrees Celsius')?.basis, 'converted');
  });

  it('is that of degrees without a scale, whatever the miles and acres of their source suggest', () => {
    const acres = 'Marlow baked in the heat: 43.6 degrees were measured on Monday. The fire has burnt 5,100 acres.';
    const celsius = 'On Monday 43.6C were measured in Marlow, where a fire burnt 2,064 hectares.';
    assert.equal(relationOf(compare(acres, celsius), '43.6 degrees', '43.6C')?.relation, 'corroborates');
    const oven = 'The kiln at Leaston, two miles off, is hot: 1,180 degrees are measured inside.';
    const kiln = 'Inside the kiln at Leaston 1,180 °C are measured.';
    assert.equal(relationOf(compare(oven, kiln), '1,180 degrees', '1,180 °C')?.relation, 'corroborates');
    const sea = 'The cold sea at Leaston, a mile off, has 46 degrees.';
    assert.equal(relationOf(compare(sea, 'The sea at Leaston has 8 °C.'), '46 degrees', '8 °C')?.basis, 'converted');
    const said = 'Inside the kiln at Leaston 1,180 degrees Fahrenheit are measured.';
    assert.equal(relationOf(compare(said, kiln), '1,180 degrees Fahrenheit', '1,180 °C')?.relation, 'conflicts');
  });

  it('does so in the cells of a table', () => {
    const table = '| Marlow station | Warmest day (°F) |\n|---|---|\n| June | 86 |\n| July | 104 |\n';
    const celsius = 'In July the warmest day at the Marlow station had 40 degrees Celsius.';
    assert.equal(relationOf(compare(table, celsius), '104', '40 degrees Celsius')?.basis, 'converted');
  });
});

describe('degrees of an angle', () => {
  it('are none of heat', () => {
    const told = (a: string, b: string): string =>
      compare(a, b)
        .relations.map(({ relation: r }) => r)
        .join();
    assert.equal(told('The ship lay at 36 degrees north.', 'On the ship it was 36C.'), '');
    assert.equal(told('The tower at Orm leans by 4 degrees.', 'In the tower at Orm it was 4C.'), '');
  });
});
