import assert from 'node:assert/strict';
import { figures } from './claims';

describe('the month with which a sentence opens', () => {
  it('is of the one thing that was done in it', () => {
    assert.deepEqual(figures('In March 2019 the firms entered into a pact worth $40 million.'), [
      'March 2019',
      '$40 million',
    ]);
    assert.deepEqual(figures('In August 2018 she was appointed head of the 300-bed clinic.'), ['August 2018', '300']);
    assert.deepEqual(figures('In October 2020 the dairy acquired a 30% stake in Linna.'), ['October 2020', '30%']);
  });

  it('says when so much was counted otherwise', () => {
    assert.deepEqual(figures('In May 2022 the chain opened 14 shops.'), ['14']);
    assert.deepEqual(figures('In June 2021 sales were cut by 4%.'), ['4%']);
    assert.deepEqual(figures('In June 2021 homes were built at a rate of 40 a day.'), ['40']);
  });
});

describe('days of what fell due or went so far', () => {
  it('are of an event', () => {
    assert.deepEqual(figures('A dividend of 14 cents is payable on 3 May 2024.'), ['14 cents', '3 May 2024']);
    assert.deepEqual(figures('The bond, maturing in June 2031, pays 4.2%.'), ['June 2031', '4.2%']);
    assert.deepEqual(figures('The probe came within 900 km of the moon on 7 June 2021.'), ['900 km', '7 June 2021']);
  });

  it('but what rises is measured', () => {
    assert.deepEqual(figures('The lake rose 30 cm on 3 May 2020.'), ['30 cm']);
    assert.deepEqual(figures('The snow lay 40 cm deep on 3 May 2020.'), ['40 cm']);
  });
});

describe('dates of accidents, deals and votes', () => {
  it('are of events', () => {
    assert.deepEqual(figures('A breach in July 2023 exposed 8.9 million records.'), ['July 2023', '8.9 million']);
    assert.deepEqual(figures('The barge spilled 1,800 barrels on 2 August 2021.'), ['1,800 barrels', '2 August 2021']);
    assert.deepEqual(figures('The vase, bought for 600 francs in 1921, sold for $4m.'), ['600 francs', '1921', '$4m']);
    assert.deepEqual(figures('Members will choose among 14 lists on 28 September 2025.'), ['14', '28 September 2025']);
  });

  it('but a rate to come holds on its day', () => {
    assert.deepEqual(figures('The rate will be 4% on 3 May 2025.'), ['4%']);
    assert.deepEqual(figures('Milk was bought for 34 cents in 2021.'), ['34 cents']);
  });

  it('are no hours at which things are done every day', () => {
    assert.deepEqual(figures('Trams run every 40 minutes after 8 pm.'), ['40 minutes']);
    assert.deepEqual(figures('The siren rang at 8 pm.'), ['8 pm']);
  });
});
