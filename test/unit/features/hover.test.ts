import assert from 'node:assert/strict';
import type { Claim } from '../../../server/src/engine/report';
import { hoverText } from '../../../server/src/features/hover';
import { linesOf } from '../../../server/src/features/hover-room';
import { quotedPaths } from '../../../server/src/features/hover-sources';
import { judged, ReportBuilder } from './report-builder';

const options = {
  format: 'markdown',
  statements: 12,
  commands: { compare: 'crosscheck.compareSources', goTo: 'crosscheck.goTo' },
} as const;
const equal = { relation: 'corroborates', basis: 'equal' } as const;
const value = { relation: 'conflicts', basis: 'value' } as const;

/** Problems that tell reasons and nothing else. */
function problems(reasons: readonly string[]): ReadonlyMap<string, string> {
  return new Map(reasons.map((reason) => [reason, reason]));
}

/**
 * One claim of a.txt against so many others that agree.
 * @param origins of those that share one with another source
 */
function agreed(
  count: number,
  origins: Readonly<Record<string, string>> = {},
): { builder: ReportBuilder; claim: Claim; text: string } {
  const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.');
  const claim = builder.claim('a.txt', '5 percent', judged('corroborated', { corroborates: count, origins: count }));
  for (let at = 0; at < count; at += 1) {
    const path = `s${at}.txt`;
    builder.source(path, 'It was 5 percent too.', { origin: origins[path] ?? path });
    builder.relate(claim, builder.claim(path, '5 percent'), equal);
  }
  return { builder, claim, text: hoverText(builder.view('a.txt').index, claim, builder, options) };
}

describe('the hover', () => {
  it('begins with the verdict and the tally', () => {
    const { builder, claim } = agreed(4, { 's3.txt': 's2.txt' });
    builder.source('z.txt', 'It was 7 percent.');
    builder.relate(claim, builder.claim('z.txt', '7 percent'), value, { certainty: 'possible' });
    const [first] = hoverText(builder.view('a.txt').index, claim, builder, options).split('\n');
    assert.equal(first?.trimEnd(), '**4 agree**, from 3 origins · 1 conflicts');
  });

  it('says what is measured, as far as it is known', () => {
    const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.');
    const claim = builder.claim('a.txt', '5 percent', {
      scope: { value: 'Norland', from: 'inherited' },
      time: { value: '2024-05', from: 'stated' },
      status: { value: 'target', from: 'stated' },
    });
    const text = hoverText(builder.view('a.txt').index, claim, builder, options);
    assert.match(text, /^Measured: unemployment · Norland · May 2024 · target$/m);
  });

  it('quotes the others by relation, conflicts first, each with outlet, date, link and reason', () => {
    const builder = new ReportBuilder()
      .source('a.txt', 'It was 5 percent.')
      .source('b.txt', 'It was 5 percent, all agree.', { name: 'The Beacon' })
      .source('c.txt', 'One line.\nIt was 7 percent.', { name: 'The *Lantern*', date: '2024-06-09' });
    const claim = builder.claim(
      'a.txt',
      '5 percent',
      judged('conflicting', { conflicts: 1, corroborates: 1, origins: 1 }),
    );
    builder
      .relate(claim, builder.claim('b.txt', '5 percent'), equal, { because: 'both say 5 percent' })
      .relate(claim, builder.claim('c.txt', '7 percent'), value, { because: '5 percent is not 7 percent' });
    const lines = hoverText(builder.view('a.txt').index, claim, builder, options).split('\n');
    assert.equal(lines[0]?.trimEnd(), '**1 conflicts** · 1 agrees');
    const conflicts = lines.indexOf('**Conflicts**');
    assert.ok(conflicts > 0 && conflicts < lines.indexOf('**Agrees**'), lines.join('\n'));
    assert.deepEqual(
      lines.slice(conflicts + 2, conflicts + 4).map((line) => line.trim()),
      [
        '- [The \\*Lantern\\*, 9 June 2024](file:///folder/c.txt#L2,8-2,17): “It was **7 percent**.”',
        '— 5 percent is not 7 percent',
      ],
    );
  });

  it('lists so many sources at most, with a link for the rest and the setting that lists them', () => {
    const { text } = agreed(17);
    assert.equal(text.match(/^- /gm)?.length, 12);
    const link = /\[and 5 more\]\(command:crosscheck\.compareSources\?([^ ]*) /.exec(text)?.[1] ?? '';
    assert.deepEqual(JSON.parse(decodeURIComponent(link)), [{ claim: 'a.txt#7' }]);
    assert.match(text, /\[and 5 more\]\([^)]* "[^"]*crosscheck\.maxStatements[^"]*"\)$/m);
    assert.equal(agreed(12).text.includes('more'), false);
  });

  it('has twelve lines at most, one source of every relation before any second one, and counts the rest', () => {
    const long = 'and this went on and on for many words that nobody needs to read to the end of them all '.repeat(3);
    const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.');
    const claim = builder.claim('a.txt', '5 percent', judged('conflicting', {}));
    for (let at = 0; at < 12; at += 1) {
      const path = `s${at}.txt`;
      builder.source(path, `${long} 7 percent ${long}`);
      const other = builder.claim(path, '7 percent');
      builder.relate(claim, other, at % 2 === 0 ? value : equal, {
        because: `Reason number ${at}, ${long.slice(0, 70)}`,
      });
    }
    const text = hoverText(builder.view('a.txt').index, claim, builder, { ...options, statements: 6 });
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    assert.ok(lines.length <= 12, text);
    const seen = lines.map((line) => line.replace(/\]\([^)]*\)/g, '').replace(/^- |\[|\*\*/g, ''));
    const shown = seen.reduce((sum, line) => sum + linesOf(line), 0);
    // the space around a heading is nearly that of a line: all of it is seen without scrolling
    const headings = text.match(/^\*\*\w+\*\*$/gm)?.length ?? 0;
    assert.ok(shown + headings <= 12, `${shown} lines, ${headings} headings\n${text}`);
    assert.match(text, /\*\*Conflicts\*\*\n\n- /);
    assert.match(text, /\*\*Agrees\*\*\n\n- /);
    const listed = text.match(/^- /gm)?.length ?? 0;
    assert.match(text, new RegExp(`and ${12 - listed} more`));
    const more = hoverText(builder.view('a.txt').index, claim, builder, { ...options, statements: 12 });
    assert.ok((more.match(/^- /gm)?.length ?? 0) > listed);
  });

  it('lists what is near only where what agrees or disagrees leaves room', () => {
    const told = (agreeing: number): readonly string[] => {
      const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.');
      const claim = builder.claim('a.txt', '5 percent', judged('corroborated', {}));
      builder.source('near.txt', 'Last year it was 5 percent.');
      builder.relate(claim, builder.claim('near.txt', '5 percent'), { relation: 'differs', basis: 'time' });
      for (let at = 0; at < agreeing; at += 1) {
        builder.source(`s${at}.txt`, 'It was 5 percent too.');
        builder.relate(claim, builder.claim(`s${at}.txt`, '5 percent'), equal, { because: `Reason ${at}.` });
      }
      const text = hoverText(builder.view('a.txt').index, claim, builder, { ...options, statements: 6 });
      return [...text.matchAll(/^- \[([^\]]*)/gm)].map(([, name = '']) => name);
    };
    assert.deepEqual(told(0), ['near.txt']);
    assert.deepEqual(told(1), ['s0.txt', 'near.txt']);
    assert.deepEqual(told(5), ['s0.txt', 's1.txt', 's2.txt']);
  });

  it('says a reason once: not again below the same heading, nor after a problem that tells it', () => {
    const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.');
    const claim = builder.claim('a.txt', '5 percent', judged('conflicting', {}));
    for (const path of ['b.txt', 'c.txt']) {
      builder.source(path, 'It was 7 percent.');
      builder.relate(claim, builder.claim(path, '7 percent'), value, { because: 'They cannot both be right.' });
    }
    const { index } = builder.view('a.txt');
    const reasons = (told: readonly string[]): number =>
      hoverText(index, claim, builder, { ...options, told: problems(told) }).match(/— /g)?.length ?? 0;
    assert.equal(reasons([]), 1);
    assert.equal(reasons(['They cannot both be right.']), 0);
  });

  it('leaves room for the problem that is shown above it', () => {
    const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.');
    const claim = builder.claim('a.txt', '5 percent', judged('conflicting', {}));
    for (let at = 0; at < 6; at += 1) {
      builder.source(`s${at}.txt`, 'It was 7 percent.');
      builder.relate(claim, builder.claim(`s${at}.txt`, '7 percent'), value, { because: 'They cannot both be right.' });
    }
    const { index } = builder.view('a.txt');
    const linesBelow = (told: readonly string[]): number =>
      hoverText(index, claim, builder, { ...options, statements: 6, told: problems(told) })
        .split('\n')
        .filter((line) => line.trim() !== '').length;
    assert.ok(linesBelow(['They cannot both be right.']) + 4 <= 12);
    assert.ok(linesBelow([]) > linesBelow(['They cannot both be right.']));
    const long = 'They cannot both be right, for one of them is about three times as large as the other one. '.repeat(
      3,
    );
    assert.ok(linesBelow([long]) < linesBelow(['They cannot both be right.']));
  });

  it('says of copies beside others that agree that they are not independent, and only of them', () => {
    const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.');
    const claim = builder.claim('a.txt', '5 percent', judged('conflicting', {}));
    const against = (path: string, figure: string, independent: boolean): void => {
      builder.source(path, `It was ${figure}.`);
      builder.relate(claim, builder.claim(path, figure), figure === '5 percent' ? equal : value, { independent });
    };
    const text = (): string => hoverText(builder.view('a.txt').index, claim, builder, options);
    against('b.txt', '5 percent', false);
    against('c.txt', '7 percent', false);
    assert.equal(/^- .*not independent/m.exec(text()), null, 'the first line says that none is');
    against('d.txt', '5 percent', true);
    const lines = text().split('\n');
    const marked = lines.filter((line) => line.startsWith('- ') && line.includes('not independent'));
    assert.deepEqual(
      marked.map((line) => /^- \[([^\]]*)/.exec(line)?.[1]),
      ['b.txt'],
    );
  });

  it('has no command link where the client runs none', () => {
    const builder = agreed(17).builder;
    const { index } = builder.view('a.txt');
    const claim = index.claimAt('a.txt', 8);
    assert.ok(claim);
    const text = hoverText(index, claim, builder, { ...options, commands: null });
    assert.match(text, /^and 5 more; the setting crosscheck\.maxStatements lists them$/m);
    assert.equal(text.includes('command:'), false);
  });

  it('goes to a source by a command where its address is no link', () => {
    const builder = agreed(1).builder;
    const { index } = builder.view('a.txt');
    const claim = index.claimAt('a.txt', 8);
    assert.ok(claim);
    const at = (address: string): string =>
      hoverText(index, claim, { text: (path) => builder.text(path), uri: (path) => address + path }, options);
    assert.match(at('file:///desk/'), /\]\(file:\/\/\/desk\/s0\.txt#L1,/);
    assert.match(at('vscode-vfs://github/desk/'), /\]\(command:crosscheck\.goTo\?%5B%7B%22uri%22%3A%22vscode-vfs/);
    assert.equal(at('vscode-vfs://github/desk/').includes('](vscode-vfs'), false);
  });

  it('lists a statement once, though several of its claims are matched', () => {
    const builder = new ReportBuilder()
      .source('a.txt', 'It was 5 percent.')
      .source('b.txt', '5 percent. Yes, 5.0 percent.');
    const claim = builder.claim('a.txt', '5 percent');
    for (const words of ['5 percent', '5.0 percent']) {
      builder.relate(claim, builder.claim('b.txt', words, { statement: 's' }), equal);
    }
    const text = hoverText(builder.view('a.txt').index, claim, builder, options);
    assert.equal(text.match(/^- /gm)?.length, 1);
  });

  it('lists a source once, with its further figures, and counts it once', () => {
    const builder = new ReportBuilder()
      .source('a.txt', 'It was 5 percent.')
      .source('b.txt', 'It was 7 percent, then 8 percent, then 7 percent again.')
      .source('c.txt', 'It was 9 percent.');
    const claim = builder.claim('a.txt', '5 percent', judged('conflicting', {}));
    for (const words of ['7 percent', '8 percent']) builder.relate(claim, builder.claim('b.txt', words), value);
    builder.relate(claim, builder.claim('c.txt', '9 percent'), value);
    const text = hoverText(builder.view('a.txt').index, claim, builder, options);
    assert.match(text, /^\*\*2 conflict\*\* *\n/);
    assert.equal(text.match(/^- /gm)?.length, 2);
    assert.match(text, /^- \[b\.txt\]\([^)]*\): “It was \*\*7 percent\*\*, then .*” · also 8 percent/m);
  });

  it('leaves a draft out of what is said of a source, but not the other way round', () => {
    const builder = new ReportBuilder()
      .source('a.txt', 'It was 5 percent.')
      .source('d.md', 'It was 7 percent.', { role: 'draft' });
    const source = builder.claim('a.txt', '5 percent');
    const draft = builder.claim('d.md', '7 percent');
    builder.relate(source, draft, value);
    const { index } = builder.view('a.txt');
    assert.deepEqual([...quotedPaths(index, source, 12)], []);
    assert.deepEqual([...quotedPaths(index, draft, 12)], ['a.txt']);
  });

  it('quotes nothing of a document that has changed since it was read', () => {
    const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.').source('b.txt', 'It was 5 percent.');
    const claim = builder.claim('a.txt', '5 percent');
    builder.relate(claim, builder.claim('b.txt', '5 percent'), equal);
    const stale = { text: () => 'Something else by now.', uri: (path: string) => builder.uri(path) };
    const text = hoverText(builder.view('a.txt').index, claim, stale, options);
    assert.equal(text.includes('“'), false);
    assert.match(text, /— 5 percent and 5 percent/);
  });

  it('is plain text where the client wants that', () => {
    const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.').source('b.txt', 'It was *7 percent*.');
    const claim = builder.claim('a.txt', '5 percent', judged('conflicting', { conflicts: 1 }));
    builder.relate(claim, builder.claim('b.txt', '7 percent'), value);
    const text = hoverText(builder.view('a.txt').index, claim, builder, { ...options, format: 'plaintext' });
    assert.match(text, /^1 conflicts \(conflicting\)/);
    assert.match(text, /“It was \*7 percent\*\.”/);
  });
});
