import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readDocument } from '../../../server/src/engine/claim/read-document';
import type { DocumentReading } from '../../../server/src/engine/claim/reading-tools';
import { createEngine } from '../../../server/src/engine/index';
import { createScanner } from '../../../server/src/engine/quantity';
import { Recent } from '../../../server/src/engine/recent';
import type { Tagger } from '../../../server/src/engine/text/tagger';
import { createWinkTagger } from '../../../server/src/engine/text/wink-tagger';

const PARAGRAPHS = [
  'The council of Harwick approved 310 homes in 2024.',
  'Pelham counted 4,200 patients, nearly twice as many as in the year before.',
  'Two bridges were closed, and 17 of the 40 buses ran late.',
  'Nobody at the town hall wanted to say more about the plan.',
  'The port handled 2.3 million tonnes of grain last year.',
];

describe('a document that is read again', () => {
  const wink = createWinkTagger();
  let tagged: string[] = [];
  const tagger: Tagger = {
    tag(sentence) {
      tagged.push(sentence);
      return wink.tag(sentence);
    },
  };
  const engine = createEngine({ tagger });
  const read = (paragraphs: readonly string[]): ReturnType<typeof engine.analyse>['claims'] =>
    engine.analyse({ path: 'desk.txt', text: paragraphs.join('\n\n') }).claims;

  it('has only what was touched tagged, and what looked at that', () => {
    const before = read(PARAGRAPHS);
    tagged = [];
    const edited = PARAGRAPHS.with(4, 'The port handled 2.4 million tonnes of grain last year.');
    const after = read(edited);
    // the sentence before but one was asked whether the edited one takes back what it says
    assert.deepEqual(tagged, [edited[2], edited[4]]);
    assert.equal(after.length, before.length);
    assert.equal(after[0], before[0]);
  });

  it('moves the claims behind an edit that makes the text longer', () => {
    const before = read(PARAGRAPHS);
    tagged = [];
    const after = read(PARAGRAPHS.with(0, 'The council of Harwick approved 310 new homes in the spring of 2024.'));
    assert.ok(!tagged.includes(PARAGRAPHS[4] ?? ''));
    const [was, now] = [before.at(-1), after.at(-1)];
    assert.ok(was && now);
    assert.equal(now.figure.start - was.figure.start, 18);
    assert.equal(now.line, was.line);
    assert.deepEqual(
      now.terms.map(({ start }) => start),
      was.terms.map(({ start }) => start + 18),
    );
  });

  it('reads all of it again where the date of the source changes', () => {
    read(['9 June 2025', ...PARAGRAPHS]);
    tagged = [];
    read(['10 June 2025', ...PARAGRAPHS]);
    assert.ok(tagged.includes(PARAGRAPHS[4] ?? ''));
  });

  it('keeps the last reading and none before it', async () => {
    setFlagsFromString('--expose-gc');
    const sweep = runInNewContext('gc') as () => void;
    const kept = new Recent<DocumentReading>(10_000, ({ text }) => text.length);
    const tools = { scanner: createScanner(), tagger: wink, readings: kept };
    const readings: WeakRef<readonly unknown[]>[] = [];
    for (let year = 2001; year < 2011; year += 1) {
      readDocument('desk.txt', [...PARAGRAPHS, `It handled less in ${year}.`].join('\n\n'), 'source', tools);
      const [source] = kept.get('desk.txt')?.sources ?? [];
      assert.ok(source);
      // all that there is of a source's reading hangs on its list of sentences
      readings.push(new WeakRef(source.sentences));
      // what a weak reference shows stays until the turn is over
      await new Promise((resolve) => setImmediate(resolve));
    }
    // what the machine's own caches hold goes with a second sweep, or with the next readings; what leaks stays whole
    sweep();
    await new Promise((resolve) => setImmediate(resolve));
    sweep();
    const left = readings.filter((reading) => reading.deref() !== undefined).length;
    assert.ok(left < readings.length / 2, `${left} of ${readings.length} readings are still there`);
  });
});
