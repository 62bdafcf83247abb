// npm run eval -- MATERIAL [--only folders|pairs|quantities] [--misses N]: how well the built engine reads and judges.
// MATERIAL holds the scorers in eval/ and gold in data/folders, data/pairs and data/quantities; our own folders with
// gold, in test/corpus, are scored beside them. Prints one table.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { programs, ROOT } from './bundles.mjs';

/** @typedef {Readonly<Record<string, unknown>>} Score one line of JSON, as a scorer prints it */

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, misses: { type: 'string' } },
});
const material = positionals[0];
if (!material || !existsSync(path.join(material, 'eval'))) {
  console.error('usage: npm run eval -- MATERIAL [--only folders|pairs|quantities] [--misses N]');
  process.exit(2);
}
const scratch = mkdtempSync(path.join(os.tmpdir(), 'crosscheck-eval-'));
const engine = path.join(ROOT, 'dist/engine.js');

/**
 * @param {string} scorer
 * @param {readonly string[]} args
 * @returns {Score}
 */
function score(scorer, args) {
  const script = path.join(String(material), 'eval', scorer);
  const lines = run(script, args).trimEnd().split('\n');
  const last = lines.pop() ?? '{}';
  for (const line of lines) console.log(line);
  return /** @type {Score} */ (JSON.parse(last));
}

/** @param {string} script @param {readonly string[]} args */
function run(script, args) {
  return execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
}

/** @param {string} folder @param {string} ending @returns {string[]} paths, sorted */
function list(folder, ending = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Compares a folder on the command line and scores the report. A folder whose gold lists slips holds a draft. */
function scoreFolder(/** @type {string} */ folder) {
  /** @type {{ mentions: { id: string, file: string }[], slips?: { mention: string }[] }} */
  const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  const slip = gold.slips?.[0];
  const draft = slip && gold.mentions.find((mention) => mention.id === slip.mention)?.file;
  const report = path.join(scratch, 'report.json');
  const args = ['compare', folder, '--format', 'json', ...(draft ? ['--draft', path.join(folder, draft)] : [])];
  writeFileSync(report, run(path.join(ROOT, 'dist/cli.js'), args));
  return score('score-folder.mjs', [report, folder, ...(options.misses ? ['--misses'] : [])]);
}

/**
 * The value at a dotted path of a score, as a cell.
 * @param {Score} from
 * @param {string} dotted
 */
function cell(from, dotted) {
  /** @type {unknown} */
  let value = from;
  for (const key of dotted.split('.')) {
    value = value && typeof value === 'object' ? /** @type {Score} */ (value)[key] : undefined;
  }
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '-';
}

/**
 * @param {string} title
 * @param {Readonly<Record<string, string>>} columns heading to dotted path
 * @param {readonly Score[]} scores
 */
function print(title, columns, scores) {
  if (scores.length === 0) return;
  const rows = [
    Object.keys(columns),
    ...scores.map((one) => Object.values(columns).map((dotted) => cell(one, dotted))),
  ];
  const widths = Object.keys(columns).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of rows) {
    const [first = '', ...rest] = row.map((text, i) =>
      i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0),
    );
    console.log(`  ${[first, ...rest].join('  ')}`);
  }
}

/**
 * What a set's gold leaves unmarked, so that reading it is no mistake there: each row of the recognizers' unit tests
 * marks money or a dimension or an age and nothing else beside it.
 * @type {Readonly<Record<string, string>>}
 */
const UNMARKED = {
  'quant_recognizers_unit.jsonl': 'date,time,count,number,percentage,points,ratio,multiple,score',
};

const wants = (/** @type {string} */ part) => options.only === undefined || options.only === part;
const misses = options.misses ? ['--misses', options.misses] : [];

try {
  const needed = programs.filter(({ outfile }) => ['dist/cli.js', 'dist/engine.js'].includes(outfile));
  await Promise.all(needed.map((bundle) => esbuild.build(bundle)));
  if (wants('folders')) {
    const gold = [...list(path.join(material, 'data/folders')), ...list(path.join(ROOT, 'test/corpus'))];
    const folders = gold.filter((folder) => existsSync(path.join(folder, 'gold.json')));
    print(
      'Folders (per cent; corroborates as F1; alarms as facts)',
      {
        folder: 'folder',
        claims: 'claims',
        precision: 'extraction.precision',
        recall: 'extraction.recall',
        values: 'extraction.value',
        dates: 'extraction.dates',
        distract: 'extraction.distractorsTaken',
        corrob: 'corroborates.f1',
        conflicts: 'conflicts.facts',
        possible: 'conflicts.withPossible',
        misreports: 'misreports',
        alarms: 'alarms.facts',
        alarmPrec: 'alarms.precision',
        apart: 'nearMisses.keptApart',
        differs: 'nearMisses.toldDiffers',
        basis: 'nearMisses.basisRight',
        slips: 'draft.slipsFlagged',
      },
      folders.map(scoreFolder),
    );
  }
  if (wants('pairs')) {
    print(
      'Pairs (premise against hypothesis)',
      {
        set: 'set',
        rows: 'rows',
        accuracy: 'accuracy',
        pairs: 'pairAccuracy',
        'contra P': 'contradiction.precision',
        'contra R': 'contradiction.recall',
        'false on entailed': 'falseConflictOnEntailed',
        'date rows': 'dateRows',
      },
      list(path.join(material, 'data/pairs'), '.jsonl').map((set) =>
        score('score-pairs.mjs', [engine, set, ...misses]),
      ),
    );
  }
  if (wants('quantities')) {
    print(
      'Quantities (reading figures)',
      {
        set: 'set',
        mode: 'mode',
        gold: 'gold',
        predicted: 'predicted',
        precision: 'precision',
        recall: 'recall',
        F1: 'f1',
        without: 'without',
      },
      list(path.join(material, 'data/quantities'), '.jsonl').flatMap((set) => {
        // MeasEval marks spans and gives no values
        const mode = path.basename(set).includes('measeval') ? 'span' : 'value';
        const without = UNMARKED[path.basename(set)];
        const all = score('score-quantities.mjs', [engine, set, mode, ...misses]);
        if (without === undefined) return [all];
        const marked = score('score-quantities.mjs', [engine, set, mode, '--without', without]);
        return [all, { ...marked, without }];
      }),
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
