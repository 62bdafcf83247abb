import assert from 'node:assert/strict';
import { claim } from './claims';

describe('the standing of a figure', () => {
  const is = (status: string, figure: string, text: string): Mocha.Test =>
    it(`${status}: ${figure} in ${text}`, () => assert.equal(claim(text, figure).status.value, status));

  is('forecast', '3 percent', 'Economists see growth of 3 percent next year.');
  is('forecast', '€9 million', 'The ferry line now sees a profit of €9 million.');
  is('forecast', '2.9 percent', 'Policymakers see 2.9 percent at the end of the year.');
  is('forecast', '3.5%', 'Economists had seen 3.5%.');
  is('forecast', '62 percent', 'Polls point to a turnout of 62 percent.');
  is('forecast', '€12 million', 'The harbour is to receive €12 million.');
  is('forecast', '40', 'Some 40 boats are to be scrapped.');
  is('forecast', '148 metres', 'The mast, 148 metres tall when finished, is the work of two brothers.');
  is('reported', '148 metres', 'The mast was 148 metres tall when finished.');
  is('reported', '148 metres', 'The mast, 148 metres tall when work stopped, is the work of two brothers.');
  is('limit', '12', 'The law caps classes at 12 pupils.');
  is('reported', '72', 'She won 72 international caps for Norway.');
  is('reported', '140', 'Divers found 140 bottle caps and a boot.');
  is('limit', '£10.80', 'Tenants live with a ceiling of £10.80 per square metre.');
  is('limit', '€12', 'Their fare may not exceed €12 a day.');
  is('limit', '30 mph', 'Police cut the speed limit on the bridge to 30 mph.');
  is('limit', '20 mph', 'A 20 mph limit was agreed.');
  is('limit', '£2,000', 'A £2,000 cap was agreed.');
  is('limit', '£2', 'The cap on fares is £2.');
  is('reported', '400 hectares', 'The cap in the north covers 400 hectares.');
  is('forecast', '38 percent', 'By the end of the century the cap will have lost 38 percent of its ice.');
  is('reported', '4,000', 'More than 4,000 of us have complained since the cap came in.');
  is('reported', '£74 million', 'The fare cap costs ferrymen £74 million every year.');
  is('reported', '148,000', 'There are 148,000 flats under the rent cap.');
  is('reported', '14', 'Lead was above the limit in 14 of the wells.');
  is('estimate', '7.1 percent', 'For flats under the cap the estimate is 7.1 percent.');
  is('target', '4 million', 'The port wants traffic to reach 4 million boxes.');

  is('forecast', '34 percent', 'The exit poll gave the Greens 34 percent.');
  is('forecast', '€40 million', 'The council has set aside €40 million for the quay.');
  is('forecast', '300', 'The union fears the closure of 300 shops.');
  is('proposal', '9 percent', 'The nurses are seeking a rise of 9 percent.');
  is('proposal', '$60 million', 'Halden is asking for $60 million.');
  is('target', '200', 'The army wants to have 200 tanks.');
  is('limit', '90 percent', 'The law requires tanks to be 90 percent full.');

  is('reported', '61 percent', 'By the time polls closed, 61 percent had voted.');
  is('reported', '12', 'Divers are seeking 12 people.');
  is('reported', '40 tonnes', 'The repair requires 40 tonnes of steel.');
  is('reported', '15 percent', 'Analysts saw shares of Halden fall 15 percent on Tuesday.');
  is('reported', '45', 'Brokers saw 45 of their colleagues leave.');
  is('reported', '9 percent', 'Policymakers had seen inflation of 9 percent in 2022.');
  is('reported', '300', 'The clinic now sees an average of 300 patients a day.');
  is('reported', '4,300', 'Surveys point to 4,300 seals in the bay.');
  is('reported', '40 megawatts', 'The smelter needs 40 megawatts.');
  is('reported', '11 minutes', 'Radio signals need 11 minutes to the probe.');
  is('reported', '2,100 euros', 'A family in Leaston needs 2,100 euros a month.');
  is('reported', '213', 'Carrow need 213 more runs.');
  is('reported', '340', 'Most flights are to Spain, some 340 a week.');
  is('reported', '34 percent', 'Exports are to China mainly: 34 percent.');
  is('reported', '300 metres', 'The chapel, 300 metres on, is to the left.');
  is('reported', '900 euros', 'The flats are to let at 900 euros.');
  is('reported', '40', 'Some 40 helpers are to thank for it.');
  is('reported', '12 percent', 'Losses of 12 percent are to some extent due to hail.');
  is('reported', '12', 'The coach wants 12 players to grow into the side.');
});

describe('the line above a list', () => {
  const status = (text: string, figure: string): string | null => claim(text, figure).status.value;

  it('gives the items their standing', () => {
    const text = 'We demand:\n- holidays of 42 days for all porters;\n- a wage of 1,200 euros.\n';
    assert.equal(status(text, '42 days'), 'proposal');
    assert.equal(status(text, '1,200 euros'), 'proposal');
  });

  it('gives none where it ends with no colon or an item has words of its own', () => {
    assert.equal(status('The porters demand more.\n- They have holidays of 42 days.\n', '42 days'), 'reported');
    assert.equal(status('We demand:\n- more than the 42 days that porters currently have.\n', '42 days'), 'reported');
  });
});
