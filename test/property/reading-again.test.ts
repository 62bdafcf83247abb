import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/engine/claim/read-document';
import { createEngine } from '../../server/src/engine/index';
import { createScanner } from '../../server/src/engine/quantity';
import { remembering } from '../../server/src/engine/text/remembering-tagger';
import { createWinkTagger } from '../../server/src/engine/text/wink-tagger';
import { anyText, sourceText } from './texts';

/** What, put in or taken away, changes how the text around it is read. */
const turns = fc.constantFrom(
  '',
  ' x',
  '\n',
  '\n\n',
  '. ',
  '"',
  ' million',
  '# Homes in Harwick\n\n',
  'Weather: ',
  'That is wrong. ',
  'The figure was 40. It rose to 60.',
  'up from 12',
  'Pelham',
  '3 feet ',
  '9 June 2025\n',
  '| Year | Homes |\n|---|---|\n| 2024 | 310 |\n',
  '- 7 schools\n',
);
const document = fc
  .tuple(fc.array(fc.oneof(sourceText, sourceText, anyText), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([texts, markdown]) => ({ text: texts.join('\n\n'), path: markdown ? 'desk.md' : 'desk.txt' }));
/** Where, as a share of the text; how much goes; what comes. */
const edit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 0, 1, 8, 90),
  fc.oneof(turns, turns, sourceText),
);

describe('a document that is read again after an edit', () => {
  it('is read as if it were read for the first time', () => {
    const engine = createEngine();
    const tools = { scanner: createScanner(), tagger: remembering(createWinkTagger()) };
    fc.assert(
      fc.property(document, fc.array(edit, { minLength: 1, maxLength: 6 }), ({ path, text }, edits) => {
        let now = text;
        engine.analyse({ path, text: now });
        for (const [share, gone, come] of edits) {
          const at = Math.floor(share * now.length);
          now = now.slice(0, at) + come + now.slice(at + gone);
          assert.deepEqual(engine.analyse({ path, text: now }), readDocument(path, now, 'source', tools));
        }
      }),
      { numRuns: 80 },
    );
  });
});
