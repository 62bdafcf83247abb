import { deepEqual, equal, ok } from 'node:assert/strict';
import { readDocument } from '../../../server/src/engine/claim/read-document';
import type { NoClaimReason } from '../../../server/src/engine/claim/no-claim/reason';
import { seemsToClaim } from '../../../server/src/engine/claim/no-claim/seeming';
import type { Seeming } from '../../../server/src/engine/claim/no-claim/seeming';
import { createScanner } from '../../../server/src/engine/quantity';
import { createWinkTagger } from '../../../server/src/engine/text/wink-tagger';

const tools = { scanner: createScanner(), tagger: createWinkTagger() };

/** Takes all figures for claims that no rule takes for none. */
const ALL: Seeming = { overrules: () => false, claims: (_figure, _lazy, reason) => reason === null };

/** The figures that are claims where `seeming` decides on those on which no rule does. */
function claimed(text: string, seeming: Seeming = seemsToClaim): string[] {
  return readDocument('page.md', text, 'source', { ...tools, seeming }, { anyLanguage: true }).claims.map(
    ({ figure }) => figure.text,
  );
}

/** Each figure that is asked about, with the rule that takes it for none. */
function asked(text: string, overrules: Seeming['overrules']): (readonly [string, NoClaimReason | null])[] {
  const all: (readonly [string, NoClaimReason | null])[] = [];
  const claims: Seeming['claims'] = (figure, _lazy, reason) => {
    all.push([figure.text, reason]);
    return false;
  };
  claimed(text, { overrules, claims });
  return all;
}

describe('what a figure looks like', () => {
  for (const line of ['Basket (0)', 'Wish list (4)', 'Saved (12) · Recent (7)', 'harbour map (fold 3)'])
    it(`is no claim where only the page speaks: ${line}`, () => {
      ok(claimed(line, ALL).length > 0, 'a rule decides already');
      deepEqual(claimed(line), []);
    });

  for (const [line, figures] of [
    ['Dead: 14', ['14']],
    ['Rovers 4, Albion 1.', ['4', '1']],
    ['In the night 12 died.', ['12']],
    ['"I counted eighty."', ['eighty']],
    ['Cost so far: €9 million.', ['€9 million']],
    ['The mill closed on 3 May 2019.', ['3 May 2019']],
    ['It was her ninth start of the season.', ['ninth']],
  ] as const)
    it(`is a claim in the shortest words of a story: ${line}`, () => {
      deepEqual(claimed(line), figures);
    });

  it('is asked of all figures that no rule takes for none, and of others where the rule is weak', () => {
    const text = 'On 3 May 2024 the bill passed by 121 votes to 96, for the third time, see page 4.';
    deepEqual(
      asked(text, () => false),
      [
        ['3 May 2024', null],
        ['121', null],
        ['96', null],
      ],
    );
    deepEqual(asked(text, (reason) => reason === 'ordinal').slice(3), [['third', 'ordinal']]);
    deepEqual(asked(text, () => true).slice(4), [['4', 'label']]);
  });

  it('decides: what seems to claim nothing is no claim', () => {
    equal(claimed('The dam holds 32 boats.', ALL).length, 1);
    equal(claimed('The dam holds 32 boats.', { overrules: () => false, claims: () => false }).length, 0);
  });

  it('never speaks against a rule that is right nearly always', () => {
    for (const reason of ['label', 'address', 'name', 'copyright'] as const)
      equal(seemsToClaim.overrules(reason), false, reason);
    equal(seemsToClaim.overrules('ordinal'), true);
  });
});
