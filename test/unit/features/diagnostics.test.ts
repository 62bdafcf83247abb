import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnostics } from '../../../server/src/features/diagnostics';
import type { Finding, Relation, Source } from '../../../server/src/engine/report';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { judged, ReportBuilder } from './report-builder';

const options = {
  severities: defaultSettings.severities,
  marks: false,
  limit: 100,
  left: null,
  explanation: () => null,
};

/** The problems of a.txt against one statement of b.txt. */
function problems(
  finding: Finding,
  {
    relation = {},
    verdict = 'conflicting',
    b = {},
  }: {
    relation?: Partial<Omit<Relation, keyof Finding>>;
    verdict?: 'conflicting' | 'corroborated';
    b?: Partial<Source>;
  } = {},
): ReturnType<typeof diagnostics> {
  const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.').source('b.txt', 'Here it was 7 percent.', b);
  const claim = builder.claim('a.txt', '5 percent', judged(verdict, {}));
  builder.relate(claim, builder.claim('b.txt', '7 percent'), finding, relation);
  return diagnostics(builder.view('a.txt'), builder, options);
}

describe('problems', () => {
  it('warns of a likely conflict and points to the other statement', () => {
    const [problem, ...more] = problems({ relation: 'conflicts', basis: 'value' }, { b: { name: 'The Beacon' } });
    assert.equal(more.length, 0);
    assert.deepEqual([problem?.severity, problem?.code], [2, 'conflict']);
    assert.deepEqual(problem?.range, { start: { line: 0, character: 7 }, end: { line: 0, character: 16 } });
    assert.equal(problem.message, 'Conflicts with The Beacon: 5 percent and 7 percent');
    assert.deepEqual(problem.relatedInformation, [
      {
        location: {
          uri: 'file:///folder/b.txt',
          range: { start: { line: 0, character: 12 }, end: { line: 0, character: 21 } },
        },
        message: 'The Beacon: 7 percent',
      },
    ]);
  });

  it('is silent about possible conflicts, agreement and figures that are not comparable', () => {
    assert.deepEqual(problems({ relation: 'conflicts', basis: 'value' }, { relation: { certainty: 'possible' } }), []);
    assert.deepEqual(problems({ relation: 'corroborates', basis: 'equal' }), []);
    assert.deepEqual(problems({ relation: 'differs', basis: 'time' }), []);
  });

  it('tells below a problem what the other statement measures, where that is something else', () => {
    const builder = new ReportBuilder()
      .source('a.txt', 'Rents rose by 40 percent.')
      .source('b.txt', 'Wages rose by 40 percent.', { name: 'The Beacon', date: '2024-06-09' })
      .source('c.txt', 'Rents rose by 4 percent.', { date: '2024-06' });
    const measure = (value: string): { measure: { value: string; from: 'stated' } } => ({
      measure: { value, from: 'stated' },
    });
    const claim = builder.claim('a.txt', '40 percent', { ...judged('conflicting', {}), ...measure('Rents') });
    const wages = builder.claim('b.txt', '40 percent', measure('wages'));
    builder.relate(claim, wages, { relation: 'same-figure', basis: 'subject' });
    const rents = builder.claim('c.txt', '4 percent', measure('rents'));
    builder.relate(claim, rents, { relation: 'conflicts', basis: 'value' });
    const found = diagnostics(builder.view('a.txt'), builder, options);
    assert.deepEqual(
      found.map(({ code, relatedInformation }) => [code, relatedInformation?.map(({ message }) => message)]),
      [
        ['misreport', ['The Beacon, 9 June 2024: 40 percent · wages']],
        ['conflict', ['June 2024: 4 percent']],
      ],
    );
  });

  it('warns of a misreport on the worse supported side alone', () => {
    assert.equal(problems({ relation: 'same-figure', basis: 'subject' })[0]?.code, 'misreport');
    assert.deepEqual(problems({ relation: 'same-figure', basis: 'subject' }, { verdict: 'corroborated' }), []);
  });

  it('informs of a dispute', () => {
    const [problem] = problems({ relation: 'disputed', basis: 'speaker' }, { verdict: 'corroborated' });
    assert.deepEqual([problem?.severity, problem?.code], [3, 'disputed']);
  });

  it('says nothing of a source because of a draft', () => {
    assert.deepEqual(problems({ relation: 'conflicts', basis: 'value' }, { b: { role: 'draft' } }), []);
  });

  it('tells a sum that does not come out once, at the result', () => {
    const builder = new ReportBuilder().source('a.txt', 'In all 9, made of 3 and 5.');
    const sum = builder.claim('a.txt', '9', judged('conflicting', {}));
    const part = builder.claim('a.txt', '3', judged('conflicting', {}));
    builder.relate(sum, part, { relation: 'conflicts', basis: 'arithmetic' });
    const found = diagnostics(builder.view('a.txt'), builder, options);
    assert.deepEqual(
      found.map(({ code, range }) => [code, range.start.character]),
      [['arithmetic', 7]],
    );
  });

  it('follows the severity settings', () => {
    const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.').source('b.txt', 'It was 7 percent.');
    builder.relate(builder.claim('a.txt', '5 percent'), builder.claim('b.txt', '7 percent'), {
      relation: 'conflicts',
      basis: 'value',
    });
    const severities = { ...defaultSettings.severities, conflict: 'off' } as const;
    assert.deepEqual(diagnostics(builder.view('a.txt'), builder, { ...options, severities }), []);
  });

  it('links its code to an explanation where the client shows such links', () => {
    const builder = new ReportBuilder().source('a.txt', 'It was 6.1 percent.').source('b.txt', 'It was 7.4 percent.');
    const [a, b] = [
      builder.claim('a.txt', '6.1 percent', judged('conflicting', { conflicts: 1 })),
      builder.claim('b.txt', '7.4 percent'),
    ];
    builder.relate(a, b, { relation: 'conflicts', basis: 'value' });
    const linked = diagnostics(builder.view('a.txt'), builder, {
      ...options,
      explanation: (code: string) => `https://docs.example/#${code}`,
    });
    assert.equal(linked[0]?.codeDescription?.href, 'https://docs.example/#conflict');
    assert.equal(diagnostics(builder.view('a.txt'), builder, options)[0]?.codeDescription, undefined);
  });

  it('has a section of the explanations for every code', () => {
    const page = readFileSync(path.resolve(__dirname, '../docs/relations.md'), 'utf8');
    const sections = [...page.matchAll(/^## (\S+)$/gm)].map(([, name]) => name);
    const verdicts = ['conflicting', 'disputed', 'corroborated', 'repeated', 'related', 'unconfirmed'];
    const codes = new Set([...Object.keys(defaultSettings.severities), ...verdicts]);
    assert.deepEqual(sections.sort(), [...codes].sort());
  });
});
