import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourceDocument } from '../../server/src/engine/engine';
import type { Report } from '../../server/src/engine/report';
import { createEngine } from '../../server/src/engine/index';
import { createWinkTagger } from '../../server/src/engine/text/wink-tagger';
import { engine } from './claim/claims';

/** Fragments that sources are made of, apt to trip a reader: figures, marks, markup, names, stamps. */
const fragment = fc.constantFrom(
  ...['The', 'Karst', 'hospital', 'treated', '212', 'patients', '241', 'about', 'at least', '3.2 million', '$1.6bn'],
  ...['€1.4 billion', '(', ')', '12 percent', 'rose', 'to', 'by', 'from', 'in 2022', 'on Monday', 'March 3, 2025'],
  ...['.', '. ', ',', ':', '\n', '\n\n', '- ', '1. ', '# ', '| ', ' |', '---\n', '**', '> ', '"', '“', '”', '’s'],
  ...['Ardland', 'said', 'mayor', 'will', 'target', 'plus', 'together', 'of', 'the', 'It', 'half', 'dozens', '3-1'],
  ...['14:20', 'Q1', 'By Ana Rusk', '© 2025', '\r\n', '\t', '\u0000', '\uFEFF', '😀', 'é', '٣', '½', '%', '12.5', '°C'],
);
const soup = fc
  .array(fc.tuple(fragment, fc.constantFrom(' ', ' ', '')), { maxLength: 60 })
  .map((parts) => parts.map((p) => p.join('')).join(''));
const anything = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 120 }));
const path = fc.constantFrom('a.txt', 'b.md', 'c.txt');

/** Sentences of one story, so that their figures meet. */
const sentence = fc
  .tuple(
    fc.constantFrom('The Karst hospital', 'Karst hospital', 'The clinic in Karst', 'The ferry to Skelmore'),
    fc.constantFrom('treated', 'carried', 'sent home', 'lost'),
    fc.constantFrom('', 'about ', 'at least ', 'nearly ', 'more than '),
    fc.constantFrom('212', '221', '210', '200', '2,120', 'two dozen', '12 percent of', '3.2 million', 'half of its'),
    fc.constantFrom('patients', 'passengers', 'nurses', 'crates'),
    fc.constantFrom('', ' in 2022', ' in 2023', ' on Monday', ' after the crash', ', the mayor said'),
  )
  .map(([who, did, hedge, figure, what, when]) => `${who} ${did} ${hedge}${figure} ${what}${when}.`);
const storyText = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((s) => s.join(' '));
const folder = fc
  .array(storyText, { minLength: 2, maxLength: 4 })
  .map((texts) => texts.map((text, i): SourceDocument => ({ path: `${i}.txt`, text })));

/** Shares no word and no distinctive figure with the stories. */
const UNRELATED: SourceDocument = {
  path: 'zinc.txt',
  text: 'A smelter near Tarsk melts 41.7 tonnes of zinc each night. Furnaces glow at 1,187 degrees Celsius.',
};

function holdsTogether(report: Report, documents: readonly SourceDocument[]): void {
  const texts = new Map(documents.map((d) => [d.path, d.text]));
  const ids = new Set(report.claims.map((c) => c.id));
  assert.equal(ids.size, report.claims.length);
  for (const claim of report.claims) {
    const text = texts.get(claim.path) ?? '';
    assert.ok(claim.start < claim.end && claim.end <= text.length);
    // line ends and markup inside a figure are blanks in its text
    const written = text.slice(claim.start, claim.end);
    const first = claim.text.split(/\s/)[0] ?? '';
    assert.ok(written.startsWith(first), `${JSON.stringify(written)} against ${JSON.stringify(claim.text)}`);
  }
  for (const relation of report.relations) {
    assert.ok(ids.has(relation.a) && ids.has(relation.b));
    for (const e of relation.evidence) assert.ok(e.start < e.end && ids.has(e.claim));
  }
}

describe('the engine, whatever the texts', () => {
  it('never throws, and its offsets point into them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ path, text: anything }), { selector: (d) => d.path, maxLength: 3 }),
        (documents) => {
          holdsTogether(engine.compareSources(documents), documents);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of files', () => {
    fc.assert(
      fc.property(folder, (documents) => {
        assert.deepEqual(engine.compareSources([...documents].reverse()), engine.compareSources(documents));
      }),
      { numRuns: 20 },
    );
  });

  it('finds the same between two files whatever they are called', () => {
    const found = (report: Report): string[] =>
      report.relations.map((r) => `${r.relation} ${r.basis} ${r.certainty} ${r.slip ?? ''}`).sort();
    fc.assert(
      fc.property(storyText, storyText, (one, other) => {
        const there = engine.compareSources([
          { path: '1.txt', text: one },
          { path: '2.txt', text: other },
        ]);
        const back = engine.compareSources([
          { path: '2.txt', text: one },
          { path: '1.txt', text: other },
        ]);
        assert.deepEqual(found(back), found(there));
      }),
      { numRuns: 30 },
    );
  });

  it('changes no verdict for a document that has nothing to do with it', () => {
    fc.assert(
      fc.property(folder, (documents) => {
        const alone = engine.compareSources(documents);
        const beside = engine.compareSources([...documents, UNRELATED]);
        assert.deepEqual(
          beside.claims.filter((c) => c.path !== UNRELATED.path),
          alone.claims,
        );
        assert.deepEqual(beside.relations, alone.relations);
      }),
      { numRuns: 20 },
    );
  });

  it('judges the same whether documents come at once or one by one', () => {
    fc.assert(
      fc.property(folder, storyText, (documents, draft) => {
        const comparison = engine.createComparison();
        for (const { path: name } of documents) comparison.put(engine.analyse({ path: name, text: draft }));
        comparison.put(engine.analyse(UNRELATED));
        comparison.report();
        for (const document of documents) comparison.put(engine.analyse(document));
        comparison.remove(UNRELATED.path);
        assert.deepEqual(comparison.report(), engine.compareSources(documents));
      }),
      { numRuns: 12 },
    );
  });

  it('keeps what it reads of a document free of all others', () => {
    fc.assert(
      fc.property(anything, (text) => {
        assert.deepEqual(engine.analyse({ path: 'a.txt', text }), engine.analyse({ path: 'a.txt', text }));
      }),
      { numRuns: 100 },
    );
  });
});

describe('engines', () => {
  it('are as many as one likes in one process', () => {
    for (let made = 0; made < 25; made += 1)
      assert.equal(createEngine().analyse({ path: 'a.txt', text: 'The plant built 1,250 cars.' }).claims.length, 1);
  });

  it('compare the rest where one document cannot be read, and list it', () => {
    const whole = createWinkTagger();
    const odd = createEngine({
      tagger: {
        tag: (sentence) => {
          if (sentence.includes('odd')) throw new Error('too odd');
          return whole.tag(sentence);
        },
      },
    });
    const { sources, skipped } = odd.compareSources([
      { path: 'a.txt', text: 'The plant built 1,250 cars.' },
      { path: 'b.txt', text: 'The odd plant built 1,250 cars.' },
    ]);
    assert.deepEqual(
      sources.map((source) => source.path),
      ['a.txt'],
    );
    assert.deepEqual(skipped, [{ path: 'b.txt', reason: 'could not be analysed: too odd' }]);
  });
});
