import assert from 'node:assert/strict';
import { figures, claim } from '../claim/claims';
import { ends, read } from './read';

/** Forms of writing that one field has: markets, oil, farming, the sea, courts. Each with what looks like it. */
describe('figures as the fields write them', () => {
  it('bounds what is cut by up to so much, and not what rose up to it', () => {
    assert.deepEqual(ends('It will cut up to 1,200 posts.'), ['null..1200 at most']);
    assert.deepEqual(ends('Farms lost up to 40 lambs.'), ['null..40 at most']);
    assert.deepEqual(ends('The price shot up to 40 crowns.'), ['40..40 none']);
  });

  it('takes what lies over a few floors or legs for no bound', () => {
    assert.deepEqual(ends('A flat over two floors.'), ['2..2 none']);
    assert.deepEqual(ends('She has won over 300 games.'), ['300..null more than']);
    assert.deepEqual(ends('The tower has over 40 floors.'), ['40..null more than']);
  });

  it('reads the unit behind -odd', () => {
    assert.deepEqual(read('The sea rose by 20-odd centimetres.'), ['20-odd centimetres = 20 centimetre']);
    assert.deepEqual(ends('It took thirty-odd minutes.'), ['30..30 about']);
    assert.deepEqual(ends('Some 180-odd sheep died.'), ['180..180 about']);
  });

  it('divides no time by a share that stands in front of it', () => {
    assert.deepEqual(read('Coal fell to 2 percent from a third a decade earlier.'), [
      '2 percent = 2 percent',
      'a third = 33.3333333333 percent',
    ]);
    assert.deepEqual(read('It lies half a mile away.'), ['half a mile = 0.5 mile']);
  });

  it('takes a third year for the next one, and no part of a year', () => {
    assert.deepEqual(read('For a third year sales fell.'), []);
    assert.deepEqual(read('He ran a quarter mile in a third of an hour.'), [
      'a quarter mile = 0.25 mile',
      'a third of an hour = 0.333333333333333 hour',
    ]);
  });

  it('reads the units of oil, harvests and milk', () => {
    assert.deepEqual(read('It pumps 1.4 mb/d; stocks of wheat are 259.4 mmt.'), [
      '1.4 mb/d = 1.4 million barrels per day',
      '259.4 mmt = 259.4 million tonnes',
    ]);
    assert.deepEqual(read('Low pressure, 990 mb, brought rain.'), ['990 mb = 990 millibar']);
    assert.deepEqual(read('Farmgate milk fell to 34.6ppl.'), ['34.6ppl = 34.6 penny per litre']);
    assert.deepEqual(read('The ewe made 12,000 guineas.'), ['12,000 guineas = 12000 guinea']);
    assert.deepEqual(read('She has 12 guinea pigs.'), ['12 = 12']);
  });

  it('takes nm off a coast for nautical miles, and nm of a chip for nanometres', () => {
    assert.deepEqual(read('It sank 1.5 nm off the point.'), ['1.5 nm = 1.5 nautical mile']);
    assert.deepEqual(read('Gates of 5 nm fill the chip.'), ['5 nm = 5 nanometre']);
  });

  it('reads one pound in every twelve as a share', () => {
    assert.deepEqual(read('Interest eats one pound in every twelve of revenue.'), [
      'one pound in every twelve = 8.33333333333 percent',
    ]);
    assert.deepEqual(read('It sells one in every four pints.'), ['one in every four = 25 percent']);
    assert.deepEqual(read('One patient in 250 relapsed.'), ['One patient in 250 = 0.4 percent']);
    assert.deepEqual(read('One man in three cities was hurt.'), ['One = 1', 'three = 3']);
    assert.deepEqual(read('One dog in 30 small kennels barked.'), ['30 = 30']);
  });

  it('reads scores of people who came to harm, and no scores of players', () => {
    assert.deepEqual(ends('It left 14 dead and scores injured.'), ['14..14 none', '20..null vague']);
    assert.deepEqual(read('He scores more at home.'), []);
  });

  it('reads a full point, but no full year', () => {
    assert.deepEqual(read('It is a full percentage point higher.'), ['a full percentage point = 1 percentage point']);
    assert.deepEqual(read('A full year went by.'), []);
  });

  it('keeps points of an index apart from those of a percentage', () => {
    assert.deepEqual(read('The index put on 112.6 points, or 0.9 per cent.'), [
      '112.6 = 112.6',
      '0.9 per cent = 0.9 percent',
    ]);
    assert.deepEqual(read('Approval fell 3 points, to 41 percent.'), [
      '3 points = 3 percentage point',
      '41 percent = 41 percent',
    ]);
  });

  it('lends no unit to rates that have their own, or to what a currency costs', () => {
    assert.equal(claim('Sales rose to £3.2m and 45 were hurt at 6.5 per 1,000.', '6.5').quantity.value, 6.5);
    assert.equal(claim('The rupee lost 23 paise to close at 87.41 against the dollar.', '87.41').quantity.unit, null);
    assert.equal(claim('The share lost 23 pence and 41 at noon.', '23 pence').quantity.unit, 'penny');
  });

  it('reads how few judges voted, and no scores of teams', () => {
    assert.deepEqual(read('The bench, by four to two, struck it down.'), ['four = 4 vote', 'two = 2 vote']);
    assert.deepEqual(read('The team won by four to two at the court.'), ['four = 4', 'two = 2']);
    assert.deepEqual(read('The wait was six to nine months, the court said.'), ['six to nine months = 7.5 month']);
  });

  it('leaves out who has the copyright and when a paper was handled', () => {
    assert.deepEqual(figures('(c) 2025 Harbour Press'), []);
    assert.deepEqual(figures('Received 3 May 2021, accepted 4 June 2021.'), []);
    assert.deepEqual(figures('The form was received on 3 May 2021, accepted on 4 June 2021 and burnt.'), [
      '3 May 2021',
      '4 June 2021',
    ]);
  });

  it('counts how often somebody was shot down', () => {
    assert.deepEqual(read('He flew home and was shot down twice.'), ['twice = 2 time']);
    assert.deepEqual(read('He spoke of it twice removed.'), []);
  });

  it('counts one abstention behind the votes', () => {
    assert.deepEqual(figures('The Senate passed it by 51 votes to 48, with one abstention.'), ['51', '48', 'one']);
    assert.deepEqual(figures('She kept the books, with one eye on the door.'), []);
  });

  it('takes how often something happens for no share', () => {
    assert.deepEqual(read('There is one raid in every 14 minutes.'), ['14 minutes = 14 minute']);
    assert.deepEqual(read('One man in every 80 seconds dies.'), ['One = 1', '80 seconds = 80 second']);
    assert.deepEqual(read('One pint in every four pints is spilt.'), ['One pint in every four = 25 percent']);
  });

  it('takes a public that speaks for no bench', () =>
    assert.deepEqual(
      read("Voters reject the court's order by three to one.").filter((figure) => figure.endsWith('vote')),
      [],
    ));

  it('measures nothing by a foot that is put down, a pound in change, a point lost or a third year running', () => {
    assert.deepEqual(figures('He put a whole foot in the mud.'), []);
    assert.deepEqual(figures('She had a full pound in change.'), []);
    assert.deepEqual(figures('Marsh lost by half a point in a rate row.'), []);
    assert.deepEqual(figures('For a third year running sales fell.'), []);
    assert.deepEqual(figures('It was a third win running for Rovers.'), ['third']);
    assert.deepEqual(read('The bank raised interest rates by half a point.'), ['half a point = 0.5 percentage point']);
    assert.deepEqual(read('The bank cut its base rate by a quarter point.'), [
      'a quarter point = 0.25 percentage point',
    ]);
  });

  it('bounds what is over so many rounds or floors tall', () => {
    assert.deepEqual(ends('Sales were over 5 rounds.'), ['5..null more than']);
    assert.deepEqual(ends('It stood over six storeys tall.'), ['6..null more than']);
  });

  it('counts item (c) of a list that begins with a year', () =>
    assert.deepEqual(figures('(a) Marsh: 110 homes.\n(b) Hale: 130 homes.\n(c) 2025 Harbour: 170 homes.'), [
      '110',
      '130',
      '170',
    ]));
});
