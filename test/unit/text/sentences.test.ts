import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSentences } from '../../../server/src/engine/text/sentences';
import { createWinkTagger } from '../../../server/src/engine/text/wink-tagger';

const sentences = (text: string): string[] => readSentences(text).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  it('end at full stops, question and exclamation marks', () => {
    assert.deepEqual(sentences('The mill closed. Why? It lost 31 million dollars! Rents fell.'), [
      'The mill closed.',
      'Why?',
      'It lost 31 million dollars!',
      'Rents fell.',
    ]);
  });

  const whole = (text: string): Mocha.Test => it(text, () => assert.deepEqual(sentences(text), [text]));
  describe('go on behind abbreviations and inside numbers:', () => {
    whole('Dr. Hale and Mrs. Orme treated 41 patients at St. Anne.');
    whole('The U.S. Treasury sold $41 billion of bonds.');
    whole('It opened on Feb. 12 with 300 guests.');
    whole('Lot No. 4 fetched $3.2 million at the sale.');
    whole('Prices rose approx. 4 percent, vs. 3 percent before.');
    whole('J. R. Vale holds 12 percent of Brindle Inc. shares.');
    whole('The alarm went off at 4.15 a.m. on Monday.');
    whole('See para. 12 and chap. 3 of the report on mills.');
    whole('It rose 4.25 percent to 3.21 million.');
    whole('The rate, i.e. 4.5 percent, is fixed.');
  });

  it('may begin with a figure', () => {
    assert.deepEqual(sentences('The pit collapsed in 1911. 43 miners died.'), [
      'The pit collapsed in 1911.',
      '43 miners died.',
    ]);
    assert.deepEqual(sentences('The mill lost money. $3.2 million went on rope.'), [
      'The mill lost money.',
      '$3.2 million went on rope.',
    ]);
  });

  it('of very long text are found in time that grows with its length', () => {
    const text = 'The mill made 310 tonnes of rope. '.repeat(6000);
    const began = performance.now();
    assert.equal(readSentences(text).length, 6000);
    assert.ok(performance.now() - began < 3000);
  });

  it('cover all words, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end } of readSentences(text)) {
          assert.ok(start >= at && end > start);
          assert.match(text.slice(at, start), /^\s*$/);
          at = end;
        }
        assert.match(text.slice(at), /^\s*$/);
      }),
    );
  });
});

describe('the tagger', () => {
  const tagger = createWinkTagger();

  it('tells where each word stands', () => {
    const text = 'Some  1,500  “displaced” families\twon’t return to St. Anne’s before 5 p.m. (they say).';
    for (const token of tagger.tag(text)) assert.equal(text.slice(token.start, token.end), token.text);
  });

  it('gives dictionary forms and parts of speech', () => {
    const tags = new Map(tagger.tag('The nurses treated 41 patients in Dunmere.').map((t) => [t.text, t]));
    assert.deepEqual(
      ['nurses', 'treated', '41', 'Dunmere'].map((w) => [tags.get(w)?.tag, tags.get(w)?.lemma]),
      [
        ['NOUN', 'nurse'],
        ['VERB', 'treat'],
        ['NUM', '41'],
        ['PROPN', 'dunmere'],
      ],
    );
  });

  it('knows a plural at the beginning of a sentence by its singular', () => {
    const first = (text: string): string | undefined => tagger.tag(text)[0]?.lemma;
    assert.equal(first('Exports from Talvenia rose.'), 'export');
    assert.equal(first('Deaths fell in the spring.'), 'death');
    assert.equal(first('Talvenia exported wheat.'), 'talvenia');
  });
});

describe('the tagger', () => {
  it('says the same after it has met more words than are kept', () => {
    const tagger = createWinkTagger();
    const sentence = "The council's 1,250 buses won't run; Exports of Quellin fell in 2023.";
    const before = tagger.tag(sentence);
    for (let i = 0; i < 600; i += 1) {
      const words = Array.from({ length: 100 }, (_, k) => `zq${(i * 100 + k).toString(36)}x`);
      tagger.tag(words.join(' '));
    }
    assert.deepEqual(tagger.tag(sentence), before);
  });
});
