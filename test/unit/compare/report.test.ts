import assert from 'node:assert/strict';
import { COMPARISON_MARK, type Report } from '../../../server/src/engine/report';
import { engine } from '../claim/claims';
import { between, compare } from './compared';

const DOCUMENTS = [
  {
    path: 'wire.txt',
    text: 'LEASTON, March 3, 2025 (Coast Wire) - The ferry to Skelmore carried at least 412 passengers on its first day.\n\nIt cost €1.4 million ($1.6 million) and has 64 crew.\n',
  },
  {
    path: 'letter.md',
    text: '# The ferry\n\nThe Skelmore ferry carried **431** passengers on its first day.\n\n| Ferry | Crew |\n| --- | --- |\n| Skelmore | 64 |\n',
  },
  {
    path: 'notes.txt',
    text: 'On its first day the ferry to Skelmore carried only 398 passengers. Its crew numbers 46.\n',
  },
];
const report = engine.compareSources(DOCUMENTS);
const textOf = (path: string): string => DOCUMENTS.find((d) => d.path === path)?.text ?? '';

describe('the report', () => {
  it('gives each claim its place', () => {
    for (const claim of report.claims) {
      const text = textOf(claim.path);
      assert.equal(text.slice(claim.start, claim.end), claim.text);
      assert.equal(claim.id, `${claim.path}#${claim.start}`);
      const lines = text.slice(0, claim.start).split('\n');
      assert.deepEqual([claim.line, claim.column], [lines.length, (lines.at(-1)?.length ?? 0) + 1]);
      assert.ok(claim.sentence.start <= claim.start && claim.end <= claim.sentence.end);
    }
  });

  it('stands in the order of paths and places', () => {
    const places = report.claims.map((c) => `${c.path}#${String(c.start).padStart(6, '0')}`);
    assert.deepEqual(places, places.toSorted());
    const byClaim = new Map(report.claims.map((c, i) => [c.id, i]));
    const pairs = report.relations.map((r) => [byClaim.get(r.a) ?? -1, byClaim.get(r.b) ?? -1] as const);
    assert.deepEqual(
      pairs,
      pairs.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]),
    );
    for (const [a, b] of pairs) assert.ok(a >= 0 && a < b);
  });

  it('is the same whatever the order of files', () => {
    assert.deepEqual(engine.compareSources([...DOCUMENTS].reverse()), report);
  });

  it('is the same whatever the files are called', () => {
    const told = (texts: readonly string[], names: readonly string[]): string[] => {
      const { claims, relations } = engine.compareSources(texts.map((text, i) => ({ path: names[i] ?? '', text })));
      const figures = new Map(claims.map(({ id, path, text }) => [id, `${names.indexOf(path)} ${text}`]));
      return relations
        .map(({ a, b, relation, basis, certainty }) => {
          const pair = [figures.get(a), figures.get(b)].sort().join(' ~ ');
          return `${pair}: ${relation} ${basis} ${certainty}`;
        })
        .sort();
    };
    const names = ['a.md', 'b.md'];
    for (const texts of [
      [
        'We confirm the loss of 19 lives in the crash at Dene.',
        'After the crash the bulletin lists fatal injuries: 21 in all, passengers 19.',
      ],
      DOCUMENTS.slice(0, 2).map(({ text }) => text),
    ])
      assert.deepEqual(told(texts, names), told(texts, names.toReversed()));
  });

  it('has evidence that points at words', () => {
    const claims = new Map(report.claims.map((c) => [c.id, c]));
    assert.ok(report.relations.length > 0);
    for (const relation of report.relations) {
      assert.ok(relation.evidence.length >= 2);
      for (const { claim, start, end } of relation.evidence) {
        const path = claims.get(claim)?.path ?? '';
        assert.ok(claim === relation.a || claim === relation.b);
        assert.match(textOf(path).slice(start, end), /^[\p{L}\p{N}$€£].*[\p{L}\p{N}%)]$/su);
      }
    }
  });

  it('puts the figures themselves among the evidence', () => {
    for (const relation of report.relations)
      for (const id of [relation.a, relation.b]) {
        const claim = report.claims.find((c) => c.id === id);
        assert.ok(
          relation.evidence.some((e) => e.claim === id && e.start <= (claim?.start ?? 0) && e.end === claim?.end),
        );
      }
  });

  it('has each claim in one topic', () => {
    const told = report.topics.flatMap((t) => t.claims);
    assert.deepEqual([...told].sort(), report.claims.map((c) => c.id).sort());
    for (const topic of report.topics) assert.notEqual(topic.label, '');
  });

  it('has what agrees and what conflicts in one topic', () => {
    const topicOf = (id: string): string | undefined => report.topics.find((t) => t.claims.includes(id))?.id;
    for (const { a, b, relation } of report.relations)
      if (relation === 'corroborates' || relation === 'conflicts') assert.equal(topicOf(a), topicOf(b));
  });

  it('keeps figures that only differ in topics of their own', () => {
    const { topics } = compare(
      'The port of Leaston handled 412 ships in 2022.',
      'The port of Leaston handled 398 ships in 2023.',
    );
    assert.equal(topics.length, 2);
  });

  it('counts what stands in the relations', () => {
    for (const claim of report.claims) {
      const own = report.relations.filter((r) => r.a === claim.id || r.b === claim.id);
      assert.equal(claim.counts.conflicts, own.filter((r) => r.relation === 'conflicts').length);
      assert.equal(claim.counts.corroborates, own.filter((r) => r.relation === 'corroborates').length);
      assert.equal(claim.counts.differs, own.filter((r) => r.relation === 'differs').length);
    }
  });

  it('says which documents were skipped, and why', () => {
    const german = `Die Feuerwehr hat am Montag 212 Menschen aus dem Turm gerettet, sagte der Leiter der Klinik. Viele Familien
wohnen nun in Schulen, weil es keine Wohnungen gibt, und im Winter soll das Haus wieder offen sein, aber bis dahin müssen
sie warten.`;
    const { skipped, sources, claims } = compare(german);
    assert.deepEqual(skipped, [{ path: 'a.txt', reason: 'not in English' }]);
    assert.deepEqual([sources, claims], [[], []]);
  });
});

describe('a comparison that was written beside its sources', () => {
  it('is none of them', () => {
    const { skipped, sources } = compare('The pier has 46 lamps.', `${COMPARISON_MARK}\n\n| lamps | 46 |\n`);
    assert.deepEqual(skipped, [{ path: 'b.txt', reason: 'a comparison that Crosscheck wrote' }]);
    assert.equal(sources.length, 1);
    assert.equal(compare(`The pier has 46 lamps.\n${COMPARISON_MARK}\n`).sources.length, 1);
  });
});

describe('a report on some documents', () => {
  const comparison = engine.createComparison();
  for (const document of DOCUMENTS) comparison.put(engine.analyse(document));
  const part = comparison.report({ paths: ['notes.txt'] });

  it('has their claims, and what those stand in relation to', () => {
    const asked = report.claims.filter((c) => c.path === 'notes.txt').map((c) => c.id);
    const relations = report.relations.filter((r) => asked.includes(r.a) || asked.includes(r.b));
    assert.deepEqual(part.relations, relations);
    const near = new Set([...asked, ...relations.flatMap((r) => [r.a, r.b])]);
    assert.deepEqual(
      part.claims.map((c) => c.id),
      report.claims.map((c) => c.id).filter((id) => near.has(id)),
    );
  });

  it('gives them the verdicts of the whole', () => {
    const verdicts = (r: Report): ReadonlyMap<string, string> => new Map(r.claims.map((c) => [c.id, c.verdict]));
    for (const [id, verdict] of verdicts(part)) assert.equal(verdict, verdicts(report).get(id));
  });
});

describe('reasons', () => {
  it('give both figures as written, and the words in common', () => {
    const { because } = between('The Karst hospital treated 212 patients.', 'Karst hospital treated 241 patients.');
    assert.match(because, /212 and 241 cannot both be right.*“patients?”/);
  });

  it('say which figure rounds to which', () => {
    const fine = 'Net profit at Orlo Foods was 3.24 million euros.';
    const coarse = 'Orlo Foods made a net profit of 3.2 million euros.';
    for (const relation of [between(fine, coarse), between(coarse, fine)])
      assert.match(relation.because, /3\.24 million euros rounds to 3\.2 million euros/);
  });

  it('say of dates that they are one day, or that the one falls in the other', () => {
    const day = between('The Marlow mill opened on 4 May 2021.', 'Marlow mill opened on May 4.');
    assert.equal(day.because, '4 May 2021 and May 4 are one day for “mill”, “Marlow”, “opened”.');
    const year = between('The Marlow mill opened on 4 May 2021.', 'Marlow mill opened in 2021.');
    assert.equal(year.because, '4 May 2021 falls in 2021 for “mill”, “Marlow”, “opened”.');
  });

  it('take the capital from a number that begins a sentence', () => {
    const { because } = between('Forty-two weavers work in the Marlow mill.', 'The Marlow mill has 42 weavers.');
    assert.match(because, /^Both give forty-two for/);
  });

  it('name a long clause by the noun phrase in it', () => {
    const { because } = between(
      'Whoever walks through the gates of the old mill past the clock sees 1,480 weavers of linen at their looms.',
      'In the mill work 4,230 people, counting those in the sheds by the river whom nobody at the office has ever met.',
    );
    for (const [, words = ''] of because.matchAll(/“([^”]+)”/g)) assert.ok(words.split(' ').length <= 5, words);
  });

  it('say which slip would explain a conflict', () => {
    const relation = between('The Marlow mill made 41,236 looms.', 'The Marlow mill made 41,326 looms.');
    assert.match(relation.because, /transposed/);
  });

  it('hold no words that the texts lack', () => {
    const a = 'Hospitals in Ardland employ 41,200 nurses.';
    const b = 'Hospitals in Norland employ 38,900 nurses.';
    for (const [, word] of between(a, b).because.matchAll(/“([^”]+)”/g))
      assert.ok(`${a} ${b}`.includes(word ?? ''), word);
  });

  it('leave no gap unfilled', () => {
    for (const { because } of report.relations) assert.doesNotMatch(because, /\{|\bundefined\b|\bnull\b|^\s|\s{2}/);
  });
});

describe('certainty', () => {
  it('is likely where both say what is measured and nothing is known to differ', () => {
    const relation = between('The Karst hospital treated 212 patients.', 'The Karst hospital treated 241 patients.');
    assert.deepEqual([relation.certainty, relation.unknown], ['likely', []]);
  });

  it('is possible at most for a figure of which nothing is said', () => {
    const { claims, relations } = compare('The Karst hospital treated 212 patients.', 'It was 241.');
    assert.ok(relations.every((r) => r.relation !== 'conflicts' || r.certainty === 'possible'));
    assert.ok(claims.every((c) => c.verdict !== 'conflicting'));
  });

  it('makes a possible conflict no more than related', () => {
    const { claims, relations } = compare(
      'The storm on Skelmore Island left 17 dead and 23 missing.',
      'On Skelmore Island 41 people are missing after the storm.',
      'The Fennick choir approved the merger by 121 votes to 96.',
      'The merger was approved by the choir, with 121 votes to 98.',
    );
    for (const claim of claims) {
      const own = relations.filter((r) => r.a === claim.id || r.b === claim.id);
      const likely = own.some((r) => r.relation === 'conflicts' && r.certainty === 'likely');
      assert.equal(claim.verdict === 'conflicting', likely, claim.text);
    }
  });
});
