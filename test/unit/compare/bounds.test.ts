import assert from 'node:assert/strict';
import { between, compare, named, relationOf } from './compared';

describe('a bound', () => {
  it('is no bound of a day that it excludes', () => {
    const bounded = 'The merger of Arrow Freight and Dornel Lines was completed after 19 March 2019.';
    assert.equal(
      named(between(bounded, 'The merger of Arrow Freight and Dornel Lines was completed on 19 March 2019.')),
      'conflicts value',
    );
  });

  it('is held against the day it names, not against one that happens to lie inside it', () => {
    const bounded = 'The Kessel index was first calculated before 1998.';
    const both = 'Ardland led the Kessel index, which was first calculated in 1998, for the years from 1976 to 1984.';
    const found = relationOf(compare(bounded, both), '1998', '1998');
    assert.equal(found && named(found), 'conflicts value');
  });

  it('is held against the amount it names where another one would fit inside', () => {
    const bounded = 'The film Night Ferry has grossed less than $208.4 million in Ardland.';
    const both =
      'The film Night Ferry has grossed $208.4 million in Ardland, against a production budget of $195 million.';
    const report = compare(bounded, both);
    const found = relationOf(report, '$208.4 million', '$208.4 million');
    assert.equal(found && named(found), 'conflicts value');
    assert.equal(relationOf(report, '$208.4 million', '$195 million')?.relation ?? null, null);
  });

  it('is not borne out by what keeps to it, where it is only aimed at or allowed', () => {
    const aim = 'The union of Leaston wants a limit of at most 28 children in a nursery group.';
    const group = 'In Leaston a nursery group has 26.4 children.';
    assert.notEqual(relationOf(compare(aim, group), '28', '26.4')?.relation, 'corroborates');
    const allowed = 'The ferry at Marlow is allowed to carry at most 95 lorries.';
    const carried = 'The ferry at Marlow carried 81 lorries.';
    assert.notEqual(relationOf(compare(allowed, carried), '95', '81')?.relation, 'corroborates');
    // told of what is
    const most = 'The ferry at Marlow carried at most 95 lorries.';
    assert.equal(relationOf(compare(most, carried), '95', '81')?.relation, 'corroborates');
    assert.equal(
      relationOf(compare(allowed, 'The ferry at Marlow carries at most 95 lorries.'), '95', '95')?.relation,
      'corroborates',
    );
  });

  it('is a value where both are limits', () => {
    const ferry = 'The ferry Marl Star is certified for 640 passengers.';
    const allowed = 'The ferry Marl Star is allowed to carry up to 780 passengers.';
    assert.equal(named(between(ferry, allowed)), 'conflicts value');
    const hall = 'In the hall at Sund 450 guests are permitted.';
    assert.equal(named(between(hall, 'In the hall at Sund up to 540 guests are permitted.')), 'conflicts value');
    assert.equal(between(hall, 'In the hall at Sund up to 450 guests are permitted.').relation, 'corroborates');
    // what was carried is within what may be
    const carried = 'The ferry Marl Star carried 641 passengers.';
    assert.notEqual(relationOf(compare(allowed, carried), '780', '641')?.relation, 'conflicts');
  });

  it('holds no range that goes beyond it', () => {
    const bounded = 'The sluice at Leaston is used at up to 12 litres a second.';
    assert.deepEqual(
      compare(bounded, 'The sluice at Leaston is used at between 6 and 15 litres a second.').relations,
      [],
    );
    assert.equal(
      named(between(bounded, 'The sluice at Leaston is used at between 7 and 11 litres a second.')),
      'corroborates bound',
    );
  });

  it('may be the rounded amount itself, told as what it exceeds; an exact one does not exceed itself', () => {
    const seen = (people: string): string => `The film Night Ferry was seen by ${people} people in Ardland.`;
    assert.equal(named(between(seen('4.2 million'), seen('over 4.2 million'))), 'corroborates approximate');
    assert.equal(named(between(seen('4.2 million'), seen('fewer than 4.2 million'))), 'conflicts value');
    assert.equal(named(between(seen('4,217'), seen('more than 4,217'))), 'conflicts value');
  });

  it('may be how many years have gone by in a row', () => {
    const bounded = 'The Leaston mill has had over 26 consecutive years with a profit.';
    const year = (th: string): string => `It was the ${th} consecutive year with a profit for the Leaston mill.`;
    assert.equal(named(between(bounded, year('27th'))), 'corroborates bound');
    assert.equal(named(between(bounded, year('26th'))), 'conflicts value');
  });

  it('may be the minute of a match', () => {
    const bounded = 'Hale scored for Rovers after the 57th minute.';
    assert.equal(named(between(bounded, 'Hale scored for Rovers in the 43rd minute.')), 'conflicts value');
    assert.equal(named(between(bounded, 'Hale scored for Rovers in the 61st minute.')), 'corroborates bound');
  });

  it('of a match may be the minute itself, which others round', () => {
    const scored = (when: string): string => `Hale scored for Rovers ${when} minute.`;
    assert.equal(named(between(scored('in the 57th'), scored('after the 57th'))), 'corroborates bound');
    assert.equal(named(between(scored('in the ninth'), scored('before the ninth'))), 'corroborates bound');
    assert.equal(named(between(scored('in the 38th'), scored('just after the 38th'))), 'corroborates equal');
  });

  it('is told as far as to the next number that is as round', () => {
    const seals = (count: string): string => `Wardens at Orm counted ${count} seals on the sandbank in March.`;
    const borne = (a: string, b: string): boolean =>
      compare(seals(a), seals(b)).relations.some(({ relation }) => relation === 'corroborates');
    for (const [bound, count] of [
      ['more than 260', '264'],
      ['more than 300', '391'],
      ['more than 150', '188'],
      ['at least 25', '29'],
      ['fewer than 4,300', '4,230'],
      ['more than a quarter of a million', '291,000'],
      ['at most 260', '204'],
    ] as const)
      assert.ok(borne(bound, count), `${bound}, ${count}`);
    const dyke = (length: string): string => `The dyke at Orm is ${length} long.`;
    assert.equal(named(between(dyke('more than 160 metres'), dyke('535 feet'))), 'corroborates bound');
  });

  it('reaches farther only in words that are near', () => {
    const wardens = (count: string): string =>
      `ORM - Wardens counted ${count} seals on the sandbank in March. They paid £14,200 for a boat. It has 3 seats. The reserve is 61 hectares. Its fence is 840 metres long.`;
    const trust = (bound: string): string =>
      `ORM - On the sandbank live ${bound} animals. Its boat cost £14,200. The fence is 840 metres long, the reserve 61 hectares.`;
    const borne = (a: string, b: string): boolean => compare(a, b).relations.some(({ basis }) => basis === 'bound');
    assert.ok(borne(wardens('284'), wardens('more than 260')));
    assert.ok(borne(wardens('264'), trust('more than 260')));
    assert.ok(!borne(wardens('284'), trust('more than 260')));
  });

  it('of a date may stand behind it', () => {
    const a = 'The new bridge at Leaston will open in 2031 or later.';
    assert.equal(named(between(a, 'The new bridge at Leaston will open in 2029.')), 'conflicts value');
    assert.equal(named(between(a, 'The new bridge at Leaston will open in 2032.')), 'corroborates bound');
  });
});

describe('a date that is denied of an event', () => {
  it('does not contradict the one that is told', () => {
    const told = 'The firm Arrow Freight signed its first charter contract in 2018.';
    assert.deepEqual(compare(told, 'Arrow Freight did not sign its first charter contract in 2014.').relations, []);
    assert.equal(
      named(between(told, 'Arrow Freight had signed its first charter contract in 2014.')),
      'conflicts value',
    );
  });

  it('is none behind "until"', () => {
    const told = 'The harbour museum at Leaston opened in 2018.';
    assert.equal(named(between(told, 'The harbour museum at Leaston did not open until 2021.')), 'conflicts value');
  });
});

describe('two limits', () => {
  it('are told by their values alone', () => {
    const ferry = 'The ferry at Marlow is certified to carry 12 lorries.';
    const { because } = between(ferry, 'The ferry at Marlow is allowed to carry up to 14 lorries.');
    assert.match(because, /^12 and 14 cannot both be right/);
  });

  it('are no figures of what keeps to them', () => {
    const relation = (a: string, b: string): string => compare(a, b).relations.map(named).join();
    const lift = 'The lift in the Weir tower may carry at most 8 people.';
    assert.equal(relation(lift, 'There were six people in the lift of the Weir tower.'), 'differs status');
    const pass = 'A law bans lorries over 40 tonnes from the pass.';
    assert.equal(relation(pass, 'The lorry that slid off the pass weighed 38 tonnes.'), 'differs status');
  });
});

describe('a deadline', () => {
  it('holds no day of something else, however long before it', () => {
    const sealed = 'The regulator of Ardland expects to rule on the toll by the end of October 2026.';
    const met = 'On 9 July 2026 a thousand hauliers drove through Leaston, the capital of Ardland.';
    assert.notEqual(relationOf(compare(sealed, met), 'end of October 2026', '9 July 2026')?.relation, 'corroborates');
    const harvest = 'Farmers near Corran may not water their fields until 15 August 2026.';
    const course = 'Farmers near Corran can take a course on the new pumps on 3 March 2026.';
    assert.notEqual(relationOf(compare(harvest, course), '15 August 2026', '3 March 2026')?.relation, 'corroborates');
  });

  it('holds no other day of those who are to keep to it', () => {
    const reply = 'The company has until 30 September to reply to the regulator.';
    const walkout = 'On 12 August drivers of the company walked out.';
    assert.notEqual(relationOf(compare(reply, walkout), '30 September', '12 August')?.relation, 'corroborates');
    const plan = 'Residents of Orm have until 15 May to object to the plan.';
    const debate = 'The council debated the plan on 2 May.';
    assert.notEqual(relationOf(compare(plan, debate), '15 May', '2 May')?.relation, 'corroborates');
  });

  it('holds all of the days that it names, with the year and without', () => {
    const due = 'The jury will announce the winner by the end of May.';
    assert.equal(named(between(due, 'The jury will announce the winner on 28 May.')), 'corroborates bound');
  });

  it('is none where a source of a single sentence tells roughly when something was', () => {
    const play = 'Seagulls over Weir is a 1978 musical of Anna Hale.';
    assert.equal(
      relationOf(compare(play, 'Seagulls over Weir was staged after 1977.'), '1978', '1977')?.relation,
      'corroborates',
    );
  });

  it('holds the day of one event, and what lies in the days that it names', () => {
    const due = 'The new wing of the Leaston museum will open by the end of June 2027.';
    const opens = 'The Leaston museum is to open its new wing on 12 May 2027.';
    assert.equal(relationOf(compare(due, opens), 'end of June 2027', '12 May 2027')?.relation, 'corroborates');
    const by = 'Trains on the Corran line run by 2033, the builder says.';
    const june = 'June 2033 is when trains of the Corran line are on the move, the builder has said.';
    assert.equal(relationOf(compare(by, june), '2033', 'June 2033')?.relation, 'corroborates');
  });
});
