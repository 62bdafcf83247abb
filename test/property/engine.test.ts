import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourceDocument } from '../../server/src/engine/engine';
import { createEngine } from '../../server/src/engine/index';
import { pack } from '../../server/src/engine/packing/pack';
import { unpack } from '../../server/src/engine/packing/unpack';
import type { Report } from '../../server/src/engine/report';
import { anyText, sourceText } from './texts';

const engine = createEngine();
const another = createEngine();
const folder = fc
  .array(sourceText, { minLength: 2, maxLength: 6 })
  .map((texts) => texts.map((text, i): SourceDocument => ({ path: `source-${i}.txt`, text })));

function holds(report: Report, documents: readonly SourceDocument[]): void {
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const ids = new Set(report.claims.map(({ id }) => id));
  for (const { path, start, end, text, sentence } of report.claims) {
    const whole = texts.get(path) ?? '';
    assert.equal(whole.slice(start, end), text);
    assert.ok(sentence.start <= start && end <= sentence.end && sentence.end <= whole.length);
  }
  for (const { a, b, evidence, inputs } of report.relations) {
    for (const id of [a, b, ...(inputs ?? []), ...evidence.map(({ claim }) => claim)]) assert.ok(ids.has(id), id);
    for (const { start, end } of evidence) assert.ok(start >= 0 && start < end);
  }
}

describe('the engine, whatever the documents', () => {
  it('never throws, and its offsets reproduce the texts', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const documents = texts.map((text, i) => ({ path: `any-${i}.md`, text }));
        holds(engine.compareSources(documents), documents);
      }),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(folder, (documents) => holds(engine.compareSources(documents), documents)),
      { numRuns: 60 },
    );
  });

  it('says the same again, in another order of the files, and after its analyses were packed', () => {
    fc.assert(
      fc.property(folder, (documents) => {
        const report = engine.compareSources(documents);
        assert.deepEqual(another.compareSources(documents), report);
        assert.deepEqual(engine.compareSources([...documents].reverse()), report);
        const comparison = engine.createComparison();
        for (const document of documents) {
          const digest = engine.digest(engine.analyse(document));
          const unpacked = unpack(pack(digest));
          assert.deepEqual(unpacked, digest);
          // once more: what is taken in takes the place of what was there
          comparison.put(engine.analyse(document));
          comparison.take(unpacked);
        }
        assert.deepEqual(comparison.report(), report);
        for (const document of documents.slice(1)) comparison.put(engine.analyse(document));
        assert.deepEqual(comparison.report(), report);
      }),
      { numRuns: 30 },
    );
  });

  it('has one relation for each pair, the earlier claim first', () => {
    fc.assert(
      fc.property(folder, (documents) => {
        const seen = new Set<string>();
        for (const { a, b, basis } of engine.compareSources(documents).relations) {
          if (basis === 'arithmetic') continue;
          const key = [a, b].sort().join(' ');
          assert.ok(!seen.has(key), key);
          seen.add(key);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('changes no verdict when a document is added that speaks of something else', () => {
    const other: SourceDocument = {
      path: 'zebra.txt',
      text: 'Zebra ZX-19 weighed 313 kilograms; its foal weighed 29 kilograms.\n',
    };
    fc.assert(
      fc.property(folder, (documents) => {
        const before = engine.compareSources(documents);
        const after = engine.compareSources([...documents, other]);
        const kept = after.claims.filter(({ path }) => path !== other.path);
        assert.deepEqual(kept, before.claims);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a draft', () => {
  it('changes no verdict of a source', () => {
    fc.assert(
      fc.property(folder, sourceText, (documents, text) => {
        const sources = documents.map((document): SourceDocument => ({ ...document, role: 'source' }));
        const verdicts = (all: readonly SourceDocument[]): readonly string[] =>
          engine
            .compareSources(all)
            .claims.filter(({ path }) => path !== 'draft.md')
            .map(({ id, verdict, counts }) => `${id} ${verdict} ${JSON.stringify(counts)}`);
        assert.deepEqual(verdicts([...sources, { path: 'draft.md', text, role: 'draft' }]), verdicts(sources));
      }),
      { numRuns: 60 },
    );
  });
});

interface Edit {
  readonly path: string;
  /** The new text, or null where the document goes. */
  readonly text: string | null;
  readonly role: 'source' | 'draft';
  /** The document of this name gets the other one first, if there is such a document. */
  readonly renamed: string | null;
}

const names = fc.constantFrom('a.txt', 'b.txt', 'c.md', 'd.txt', 'e.txt');
const edit: fc.Arbitrary<Edit> = fc.record({
  path: names,
  text: fc.option(sourceText, { freq: 4 }),
  role: fc.constantFrom('source', 'source', 'source', 'draft'),
  renamed: fc.option(names, { freq: 1 }),
});

describe('a pool that changes', () => {
  it('says the same as one made anew, after any edits, arrivals, departures and new names', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 14 }), (edits) => {
        const pool = engine.createComparison();
        const now = new Map<string, SourceDocument>();
        const remove = (path: string): void => {
          pool.remove(path);
          now.delete(path);
        };
        const put = (document: SourceDocument): void => {
          pool.put(engine.analyse(document));
          now.set(document.path, document);
        };
        edits.forEach(({ path, text, role, renamed }, i) => {
          const moved = renamed === null ? undefined : now.get(renamed);
          if (moved) {
            remove(moved.path);
            put({ ...moved, path });
          }
          if (text === null) remove(path);
          else if (!moved || i % 2 === 0) put({ path, text, role });
          // what was asked in between must not show later
          if (i % 3 === 0) pool.report({ paths: [path] });
        });
        assert.deepEqual(pool.report(), engine.compareSources([...now.values()]));
      }),
      { numRuns: 60 },
    );
  });

  it('says the same, to the last word and place, after each of many small edits', () => {
    const typing = fc.record({
      document: fc.nat({ max: 5 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 4 }),
      put: fc.constantFrom('', ' x', '7', '0', '. ', ' 12 percent ', '\n\n', 'nearly ', '€5 million ($6 million)'),
    });
    fc.assert(
      fc.property(
        folder,
        fc.array(typing, { minLength: 3, maxLength: 12 }),
        fc.constantFrom('source', 'draft'),
        fc.nat({ max: 3 }),
        (documents, edits, role, open) => {
          const pool = engine.createComparison();
          const now = documents.map(({ path, text }, i) => ({
            path,
            text,
            role: i === 0 ? role : ('source' as const),
          }));
          for (const document of now) pool.put(engine.analyse(document));
          for (const { path } of now.slice(0, open)) pool.expectEdits(path);
          for (const { document, at, cut, put } of edits) {
            const edited = now[document % now.length];
            if (!edited) return;
            const place = Math.floor(at * edited.text.length);
            edited.text = edited.text.slice(0, place) + put + edited.text.slice(place + cut);
            pool.put(engine.analyse(edited));
            const paths = [edited.path];
            const anew = engine.createComparison();
            for (const one of now) anew.put(engine.analyse(one));
            assert.equal(JSON.stringify(pool.report({ paths })), JSON.stringify(anew.report({ paths })));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says the same of several that are worked on, where an edit in front of one only moves its claims', () => {
    fc.assert(
      fc.property(folder, fc.array(fc.nat({ max: 5 }), { minLength: 2, maxLength: 8 }), (documents, edits) => {
        const pool = engine.createComparison();
        const now = documents.map(({ path, text }) => ({ path, text, role: 'source' as const }));
        for (const document of now) pool.put(engine.analyse(document));
        for (const { path } of now) pool.expectEdits(path);
        pool.report();
        for (const at of edits) {
          const edited = now[at % now.length];
          if (!edited) return;
          edited.text = edited.text.replace('The Courier', 'The old Courier');
          pool.put(engine.analyse(edited));
          const anew = engine.createComparison();
          for (const one of now) anew.put(engine.analyse(one));
          assert.equal(JSON.stringify(pool.report()), JSON.stringify(anew.report()));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says the same in steps, with others asked for between them and what was begun before a change dropped', () => {
    const turn = fc.record({ document: fc.nat({ max: 5 }), steps: fc.nat({ max: 30 }), edited: fc.boolean() });
    fc.assert(
      fc.property(folder, fc.array(turn, { minLength: 2, maxLength: 8 }), (documents, turns) => {
        const pool = engine.createComparison();
        const now = documents.map((document) => ({ ...document }));
        for (const document of now) pool.put(engine.analyse(document));
        const begun = new Map<string, ReturnType<typeof pool.reporting>>();
        const done = new Map<string, Report>();
        for (const { document, steps, edited } of turns) {
          const one = now[document % now.length];
          if (!one) return;
          const { path } = one;
          if (edited) {
            begun.clear();
            done.clear();
            one.text += ' Another 7,340 tonnes came in 2021.';
            pool.put(engine.analyse(one));
          }
          if (done.has(path)) continue;
          const making = begun.get(path) ?? pool.reporting({ paths: [path] });
          begun.set(path, making);
          for (let left = steps; left > 0; left -= 1) {
            const step = making.next();
            if (step.done !== true) continue;
            done.set(path, step.value);
            begun.delete(path);
            break;
          }
        }
        const anew = engine.createComparison();
        for (const document of now) anew.put(engine.analyse(document));
        for (const [path, making] of begun) {
          let step = making.next();
          while (step.done !== true) step = making.next();
          done.set(path, step.value);
        }
        for (const [path, report] of done)
          assert.equal(JSON.stringify(report), JSON.stringify(anew.report({ paths: [path] })));
        assert.equal(JSON.stringify(pool.report()), JSON.stringify(anew.report()));
      }),
      { numRuns: 40 },
    );
  });

  it('says of one document what it says of it in the whole', () => {
    fc.assert(
      fc.property(folder, fc.nat({ max: 5 }), (documents, at) => {
        const pool = engine.createComparison();
        for (const document of documents) pool.put(engine.analyse(document));
        const path = documents[at % documents.length]?.path ?? '';
        const part = pool.report({ paths: [path] });
        const whole = pool.report();
        const own = new Set(whole.claims.filter((claim) => claim.path === path).map(({ id }) => id));
        assert.deepEqual(
          part.claims.filter(({ id }) => own.has(id)),
          whole.claims.filter(({ id }) => own.has(id)),
        );
        assert.deepEqual(
          part.relations,
          whole.relations.filter(({ a, b }) => own.has(a) || own.has(b)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
