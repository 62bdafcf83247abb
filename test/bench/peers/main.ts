import path from 'node:path';
import { createEngine } from '../../../server/src/engine/index';
import { readCorpus, readRows } from './gold';
import { installPeers } from './install';
import type { Reader } from './reader';
import { readersOf } from './readers';
import { scoreRows, scoreTexts, type Score } from './score';
import { HOSTILE, megabytesPerSecond, nanosecondsPerByte } from './speed';

// npm run bench:peers [-- MATERIAL]: this engine beside other readers of figures, on our own corpus and on MATERIAL's rows.
const root = process.cwd();
const home = path.join(root, '.vscode-test/peers');
const [material] = process.argv.slice(2);
const SIZES = [100_000, 1_000_000, 10_000_000];
const ROWS = ['quant_recognizers_unit.jsonl', 'quant_quantulum3.jsonl'];

const texts = readCorpus(path.join(root, 'test/corpus'));
const all = texts.map((t) => t.text).join('\n\n');
const rows = material ? ROWS.map((name) => readRows(path.join(material, 'data/quantities', name))) : [];
installPeers(home);
const readers = readersOf(root, home);

console.log(
  `\nValues on test/corpus (${texts.length} texts, ${all.length} characters) ${material ? `and on ${ROWS.join(', ')}` : ''}`,
);
print([
  ['', 'recall', 'precision', 'MB/s', ...rows.flatMap((_, i) => [`recall ${i + 1}`, `precision ${i + 1}`])],
  ...readers.map((reader) => [
    reader.name,
    ...cells(scoreTexts(reader, texts)),
    megabytesPerSecond(all.length, () => {
      reader.run(all);
    }).toFixed(2),
    ...rows.flatMap((set) => (reader.numbers ? cells(scoreRows(reader, set)) : ['-', '-'])),
  ]),
]);
analysis();
hostile(readers[0]);

function cells({ recall, precision }: Score): string[] {
  return [recall, precision].map((x) => (x === null ? '-' : x.toFixed(1)));
}

/** The whole analysis of a document: sources, blocks, sentences, tags, figures, claims. */
function analysis(): void {
  const engine = createEngine();
  const speed = megabytesPerSecond(all.length, () => {
    texts.forEach(({ text }, i) => engine.analyse({ path: `${i}.txt`, text }));
  });
  console.log(`\nWhole analysis, document by document: ${speed.toFixed(2)} MB/s`);
}

function hostile(reader: Reader | undefined): void {
  if (!reader) return;
  console.log(`\nTime for each byte of hostile text, in nanoseconds`);
  print([
    ['', ...SIZES.map((n) => `${n / 1e6} MB`)],
    ...Object.entries(HOSTILE).map(([name, make]) => [
      name,
      ...SIZES.map((n) =>
        nanosecondsPerByte(make(n), (text) => {
          reader.run(text);
        }).toFixed(0),
      ),
    ]),
  ]);
}

function print(table: readonly (readonly string[])[]): void {
  const widths = table[0]?.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0))) ?? [];
  for (const row of table)
    console.log(
      '  ' + row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    );
}
