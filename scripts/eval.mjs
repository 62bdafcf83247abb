// npm run eval -- MATERIAL [--only folders|pages|desk|pairs|quantities] [--misses N]: how well the built engine reads and judges.
// MATERIAL holds the scorers in eval/ and gold in data/folders, data/pairs and data/quantities; our own folders with
// gold, in test/corpus, are scored beside them, and how many figures marked in test/pages are read as claims. Last, all folders lie on one desk: what is said between the sources of
// two of them is said by chance. Prints one table.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { programs, ROOT } from './bundles.mjs';
import { readMarks } from './marks.mjs';

/** @typedef {Readonly<Record<string, unknown>>} Score one line of JSON, as a scorer prints it */

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, misses: { type: 'string' } },
});
const material = positionals[0];
if (!material || !existsSync(path.join(material, 'eval'))) {
  console.error('usage: npm run eval -- MATERIAL [--only folders|pages|desk|pairs|quantities] [--misses N]');
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
 * All folders as one, and how often each relation was found inside a folder and between two.
 * @param {readonly string[]} folders
 * @returns {Score[]}
 */
function scoreDesk(folders) {
  const desk = path.join(scratch, 'desk');
  for (const folder of folders) cpSync(folder, path.join(desk, path.basename(folder)), { recursive: true });
  const file = path.join(scratch, 'desk.json');
  writeFileSync(file, run(path.join(ROOT, 'dist/cli.js'), ['compare', desk, '--format', 'json']));
  /** @type {import('../server/src/engine/report').Report} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const folderOf = new Map(report.claims.map((claim) => [claim.id, claim.path.split('/')[0]]));
  /** @type {Map<string, { inside: number, between: number }>} */
  const counts = new Map();
  for (const { a, b, relation, certainty } of report.relations) {
    const name = `${relation}, ${certainty}`;
    const count = counts.get(name) ?? { inside: 0, between: 0 };
    counts.set(name, count);
    if (folderOf.get(a) === folderOf.get(b)) count.inside++;
    else count.between++;
  }
  return [...counts].sort().map(([relation, count]) => ({ relation, ...count }));
}

/**
 * How many figures of a folder of marked pages (see test/pages/README.md) are read as claims.
 * @param {string} folder
 * @returns {Promise<Score>}
 */
async function scorePages(folder) {
  /** @type {{ compareSources: (documents: readonly { path: string, text: string }[]) => import("../server/src/engine/report").Report | Promise<import("../server/src/engine/report").Report> }} */
  const { compareSources } = createRequire(import.meta.url)(engine);
  const read = { c: 0, n: 0 };
  const marked = { c: 0, n: 0 };
  for (const file of [...list(folder, '.txt'), ...list(folder, '.md')]) {
    const { text, marks } = readMarks(readFileSync(file, 'utf8'));
    const { claims } = await compareSources([{ path: path.basename(file), text }]);
    for (const { kind, start, end } of marks) {
      if (kind === 'u') continue;
      marked[kind]++;
      if (claims.some((claim) => claim.start < end && claim.end > start)) read[kind]++;
    }
  }
  const percent = (/** @type {number} */ of, /** @type {number} */ all) => Math.round((1000 * of) / all) / 10;
  return {
    pages: path.basename(folder),
    claims: marked.c,
    precision: percent(read.c, read.c + read.n),
    recall: percent(read.c, marked.c),
    distractors: `${read.n}/${marked.n}`,
  };
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

/**
 * The unit into which a set brings amounts of others, where the report keeps the unit as it is written.
 * @type {Readonly<Record<string, { unit: string, factors: Readonly<Record<string, number>> }>>}
 */
const BROUGHT_INTO = {
  'quant_duckling_quantity.jsonl': { unit: 'gram', factors: { kilogram: 1000, milligram: 0.001 } },
};

/**
 * The engine, with what it reads brought into a unit.
 * @param {Readonly<Record<string, number>>} factors
 * @returns {string} path of the module
 */
function converting(factors) {
  const file = path.join(scratch, 'converting.cjs');
  writeFileSync(
    file,
    `const { readQuantities } = require(${JSON.stringify(engine)});
const factors = ${JSON.stringify(factors)};
exports.readQuantities = async (text, options) =>
  (await readQuantities(text, options)).map((quantity) => {
    const by = (x) => (typeof x === 'number' ? x * (factors[quantity.unit] ?? 1) : x);
    return { ...quantity, value: by(quantity.value), low: by(quantity.low), high: by(quantity.high) };
  });
`,
  );
  return file;
}

const wants = (/** @type {string} */ part) => options.only === undefined || options.only === part;
const misses = options.misses ? ['--misses', options.misses] : [];

try {
  const needed = programs.filter(({ outfile }) => ['dist/cli.js', 'dist/engine.js'].includes(outfile));
  await Promise.all(needed.map((bundle) => esbuild.build(bundle)));
  const gold = [...list(path.join(material, 'data/folders')), ...list(path.join(ROOT, 'test/corpus'))];
  const folders = gold.filter((folder) => existsSync(path.join(folder, 'gold.json')));
  if (wants('folders')) {
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
  if (wants('pages')) {
    const pages = list(path.join(ROOT, 'test/pages')).filter((folder) => !folder.endsWith('.md'));
    print(
      'Pages in which every figure is marked (per cent)',
      { pages: 'pages', claims: 'claims', precision: 'precision', recall: 'recall', distract: 'distractors' },
      await Promise.all(pages.map(scorePages)),
    );
  }
  if (wants('desk')) {
    print(
      'All folders on one desk (relations)',
      { relation: 'relation', inside: 'inside', 'between two folders': 'between' },
      scoreDesk(folders),
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
        'brought into': 'unit',
      },
      list(path.join(material, 'data/quantities'), '.jsonl').flatMap((set) => {
        // MeasEval marks spans and gives no values
        const mode = path.basename(set).includes('measeval') ? 'span' : 'value';
        const without = UNMARKED[path.basename(set)];
        const all = score('score-quantities.mjs', [engine, set, mode, ...misses]);
        const into = BROUGHT_INTO[path.basename(set)];
        if (into)
          return [all, { ...score('score-quantities.mjs', [converting(into.factors), set, mode]), unit: into.unit }];
        if (without === undefined) return [all];
        const marked = score('score-quantities.mjs', [engine, set, mode, '--without', without]);
        return [all, { ...marked, without }];
      }),
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
