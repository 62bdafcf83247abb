import { deepEqual, equal, ok } from 'node:assert/strict';
import { readDocument } from '../../../server/src/engine/claim/read-document';
import { seemsToClaim } from '../../../server/src/engine/claim/no-claim/seeming';
import type { Seeming } from '../../../server/src/engine/claim/no-claim/seeming';
import { signsOf } from '../../../server/src/engine/claim/no-claim/signs';
import { createScanner } from '../../../server/src/engine/quantity';
import { createWinkTagger } from '../../../server/src/engine/text/wink-tagger';

const tools = { scanner: createScanner(), tagger: createWinkTagger() };

/** The figures that are claims where `seems` decides on those on which no rule does. */
function claimed(text: string, seems: Seeming = seemsToClaim): string[] {
  return readDocument('page.md', text, 'source', { ...tools, seems }, { anyLanguage: true }).claims.map(
    ({ figure }) => figure.text,
  );
}

describe('what a figure looks like', () => {
  for (const line of [
    'Basket (0)',
    'Wish list (4)',
    'Saved (12) · Recent (7)',
    'harbour map (fold 3)',
    'Post #12, thread 4',
  ])
    it(`is no claim where only the page speaks: ${line}`, () => {
      ok(claimed(line, () => true).length > 0, 'a rule decides already');
      deepEqual(claimed(line), []);
    });

  for (const [line, figures] of [
    ['Dead: 14', ['14']],
    ['Rovers 4, Albion 1.', ['4', '1']],
    ['In the night 12 died.', ['12']],
    ['"I counted eighty."', ['eighty']],
    ['Cost so far: €9 million.', ['€9 million']],
  ] as const)
    it(`is a claim in the shortest words of a story: ${line}`, () => {
      deepEqual(claimed(line), figures);
    });

  it('is asked only where no rule decides, and never of shares, dates and votes', () => {
    const asked: string[] = [];
    const text =
      'Page 4 of 9. On 3 May 2024 the bill passed by 121 votes to 96, and 14 percent of the 32 towns said no.';
    claimed(text, (figure, lazy) => {
      if (signsOf(figure, lazy).length > 0) asked.push(figure.text);
      return true;
    });
    deepEqual(asked, ['32']);
  });

  it('decides: what seems to claim nothing is no claim', () => {
    equal(claimed('The dam holds 32 boats.', () => true).length, 1);
    equal(claimed('The dam holds 32 boats.', () => false).length, 0);
  });
});
