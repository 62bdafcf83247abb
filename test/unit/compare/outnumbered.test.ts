import assert from 'node:assert/strict';
import { compare, relationOf } from './compared';

const story = (paper: string, text: string): string => `RAVENMOOR, 14 May 2031 (${paper}) -- ${text}\n`;

const AGENCY = story(
  'Coast Agency',
  'The rescue service of Ravenmoor deployed nine helicopters after the ferry Alda ran aground off Cape Sorrow on Tuesday. The ship had 312 people aboard.',
);
const TIDE = story(
  'Daily Tide',
  'Off Cape Sorrow the ferry Alda ran aground. In all nine helicopters were deployed, and 312 people were brought ashore.',
);
const RADIO = story(
  'Harbour Radio',
  'The ferry Alda, which ran aground off Cape Sorrow, carried 312 people. Nine helicopters had been deployed by the rescue service.',
);
const LAMP = story(
  'Evening Lamp',
  'A ferry, the Alda, lies on the rocks off Cape Sorrow. The coastguard sent twelve helicopters to it, and all 312 people are safe.',
);

describe('a figure that no other source gives', () => {
  it('contradicts what several others give where each of them leaves it open', () => {
    const relation = relationOf(compare(AGENCY, LAMP, TIDE, RADIO), 'nine', 'twelve');
    assert.deepEqual(
      [relation?.relation, relation?.certainty, relation?.because],
      ['conflicts', 'likely', 'Nine and twelve cannot both be right for “helicopters”; other sources give nine too.'],
    );
  });

  it('is no likely conflict with one source alone', () => {
    assert.notEqual(relationOf(compare(AGENCY, LAMP), 'nine', 'twelve')?.certainty, 'likely');
  });

  it('is no likely conflict where the others have it from one of them', () => {
    const report = compare(AGENCY, LAMP, AGENCY.replace('Tuesday', 'Tuesday night'), AGENCY);
    assert.notEqual(relationOf(report, 'nine', 'twelve')?.certainty, 'likely');
  });

  it('contradicts nothing where others give it as well', () => {
    const second = story(
      'Lantern',
      'Twelve helicopters flew to the rocks off Cape Sorrow, where the Alda lies with 312 people.',
    );
    assert.notEqual(relationOf(compare(AGENCY, LAMP, TIDE, RADIO, second), 'nine', 'twelve')?.certainty, 'likely');
  });

  it('contradicts nothing where its source gives the others’ figure too', () => {
    const both = LAMP.replace(
      'to it,',
      'to it, among them the nine helicopters of the rescue service that were deployed first,',
    );
    const relation = relationOf(compare(AGENCY, both, TIDE, RADIO), 'nine', 'twelve');
    assert.notEqual(relation?.relation, 'conflicts');
  });

  it('is another figure where it is told of another year', () => {
    const before = LAMP.replace('The coastguard sent', 'In 2019 the coastguard had sent');
    const relation = relationOf(compare(AGENCY, before, TIDE, RADIO), 'nine', 'twelve');
    assert.notEqual(relation?.relation, 'conflicts');
  });

  it('is told the same in whatever order the sources come', () => {
    const told = (texts: readonly string[]): number =>
      compare(...texts).relations.filter((r) => r.relation === 'conflicts' && r.certainty === 'likely').length;
    assert.equal(told([AGENCY, TIDE, RADIO, LAMP]), 3);
    assert.equal(told([LAMP, RADIO, TIDE, AGENCY]), 3);
  });
});

describe('a length, weight or stretch of time that no other source gives', () => {
  const POST = story(
    'Coast Post',
    'The ferry Alda ran aground off Cape Sorrow with 312 people aboard. Under her bow lies a bank of sand that is 140 metres long. She is 17 metres wide, her draught is 5 metres, and the harbour lies 9 kilometres off.',
  );
  const GAZETTE = story(
    'Gazette',
    'Off Cape Sorrow the Alda is still stuck, her 312 passengers are ashore. A bank of sand 140 metres long holds her.',
  );
  const star = (told: string): string =>
    story(
      'Star',
      `312 people were on the Alda off Cape Sorrow. ${told} Waves of 3 metres are forecast. The rope of the tug is 60 metres long, and the light stands at a height of 38 metres.`,
    );
  const certainty = (told: string, figure: string): string | null => {
    const relation = relationOf(compare(POST, star(told), GAZETTE), '140 metres', figure);
    return relation && `${relation.relation}/${relation.certainty}`;
  };

  it('contradicts the one that others give, where each is the likeliest of the other’s source', () => {
    assert.equal(
      certainty('Divers say that the bank of sand reaches 230 metres out to sea.', '230 metres'),
      'conflicts/likely',
    );
  });

  it('is of something else where it is of another size', () => {
    assert.notEqual(
      certainty('Divers say that the bank of sand reaches 400 metres out to sea.', '400 metres'),
      'conflicts/likely',
    );
  });

  it('is of another time where only one source says when', () => {
    assert.notEqual(
      certainty('In 2029 divers found that the bank of sand reached 230 metres out to sea.', '230 metres'),
      'conflicts/likely',
    );
  });

  it('is something else where it has but a name in common', () => {
    assert.notEqual(
      certainty('The mast of the Alda stands 230 metres from the light.', '230 metres'),
      'conflicts/likely',
    );
  });
});
