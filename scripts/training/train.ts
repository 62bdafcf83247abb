// node scripts/train-weights.mjs FOLDER... [FILE.jsonl...] [--stories] [--dry] [--show]
// Learns data/weights.json from folders with gold and prints how each folder is judged by weights learnt without it.
// --stories: learns only what tells the sources of one story from those of another, a folder being a story.
// --near: learns only which pairs of figures that differ are near misses, told apart by the gold and not merely unrelated.
// --odd: learns only which figures that nobody else gives stand against what other sources give.
// --claims: learns data/claim-signs.json, what tells claims from numbers that claim nothing, from folders with gold and
// from pages marked as test/pages/README.md says; folders behind --exam are only measured.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { samplesOf } from './gold-pairs';
import type { Sample } from './gold-pairs';
import { fitSigns, likelihood } from './sign-weights';
import { signSamples } from './signs';
import type { SignSample } from './signs';
import { nearSamples } from './near-samples';
import { oddSamples } from './odd-samples';
import { storySamples } from './stories';
import type { StorySample } from './stories';
import { samplesOfTexts } from './text-pairs';
import type { Weights } from './regression';
import { fit, predict } from './regression';

const MODELS = ['agree', 'conflict'] as const;
const PENALTY = { agree: 3, conflict: 3 };
const STORY_PENALTY = 3;
/** Of near misses, and of figures that nobody else gives. */
const ALIKE_PENALTY = 3;
const THRESHOLD = { agree: 0.5, conflict: 0.5 };
/** Evidence whose direction is known: learning may find it worthless, never turn it round. */
const SIGNS = {
  most: 1,
  least: 1,
  around: 1,
  headsSame: 1,
  headsDiffer: -1,
  namesSame: 1,
  namesDiffer: -1,
  clash: -1,
  timeSame: 1,
  timeDiffers: -1,
  statusDiffers: -1,
  kindDiffers: -1,
  companions: 1,
  alone: 1,
  few: 1,
  best: 1,
  slip: 1,
  slipAlike: 1,
  slipSameHead: 1,
  slipOtherHead: -1,
  digit: 1,
  ratio: -1,
  close: 1,
  product: 1,
  part: 1,
  coarsePart: 1,
  rounded: -1,
  bound: -1,
  approximate: -1,
  small: -1,
  distance: -1,
  weakMost: 1,
  weakLeast: 1,
  smallLeast: 1,
  smallOtherHead: -1,
  weakOtherHead: -1,
  statusOpen: -1,
  openUnit: -1,
  names: 1,
  anyName: 1,
  words: 1,
  values: 1,
  together: 1,
  likeliest: 1,
  givers: 1,
  datedOdd: -1,
  datedGiven: -1,
  daysApart: -1,
  undated: -1,
} as const;

const WEIGHTS = 'server/src/engine/data/weights.json';
/** Likelihoods below which a figure might be taken to claim nothing. */
const LEASTS = [0.3, 0.35, 0.4, 0.45] as const;
/** Likelihoods from which on two figures might be told apart. */
const LEASTS_OF_NEAR = [0.05, 0.1, 0.15, 0.2] as const;
/** Likelihoods from which on a figure that nobody else gives might be told as wrong. */
const LEASTS_OF_ODD = [0.4, 0.5, 0.6, 0.7] as const;
/** Folders of pages are numbered, those of sources are named. */
const PAGES = /^\d+$/;
/** Rules are signs among others where so large a share of the figures that they take for none are claims. */
const WEAK_SHARE = 0.1;
const FEWEST_RULED = 20;
/** A figure that a rule takes for none must be a claim so likely. */
const LEAST_RULED = 0.6;
/** So large a share of those of one rule that come through must be claims, else the rule stays. */
const RIGHTLY = 0.6;
const SIGNS_OF_CLAIMS = 'server/src/engine/data/claim-signs.json';

const args = process.argv.slice(2);
const exam = args.includes('--exam') ? args.slice(args.indexOf('--exam') + 1).filter(isPath) : [];
const paths = args.filter((a) => isPath(a) && !exam.includes(a));
const folders = [...new Set(paths.filter((p) => !p.endsWith('.jsonl')).map((p) => basename(p)))];
if (args.includes('--claims')) learnClaims();
else if (args.includes('--stories')) learnStories();
else if (args.includes('--near')) learnNear();
else if (args.includes('--odd')) learnOdd();
else learnPairs();

function isPath(arg: string): boolean {
  return !arg.startsWith('--') && !arg.endsWith('README.md');
}

function learnPairs(): void {
  const samples = paths.flatMap((path) =>
    path.endsWith('.jsonl') ? samplesOfTexts(path, (group) => group % 2 === 0) : samplesOf(path),
  );
  /** A row of two short texts says less than a folder's pair: what decides it is guessed. */
  const ROW_WEIGHT = 0.4;
  const learn = (some: readonly Sample[], model: (typeof MODELS)[number]): Weights =>
    fit(
      some
        .filter((s) => s.model === model)
        .map((s) => ({ evidence: s.evidence, label: s.label, weight: folders.includes(s.folder) ? 1 : ROW_WEIGHT })),
      PENALTY[model],
      SIGNS,
    );

  for (const model of MODELS) {
    for (const folder of folders) {
      const weights = learn(
        samples.filter((s) => s.folder !== folder),
        model,
      );
      const held = samples
        .filter((s) => s.folder === folder && s.model === model)
        .map((s) => ({ ...s, p: predict(weights, s.evidence) }));
      const hit = held.filter((s) => s.p >= THRESHOLD[model]);
      const right = hit.filter((s) => s.label === 1).length;
      console.log(
        `${model} ${folder}: ${held.length} pairs, ${held.filter((s) => s.label === 1).length} positive; precision ${right}/${hit.length}, recall ${right}/${held.filter((s) => s.label === 1).length}`,
      );
      if (args.includes('--show'))
        for (const s of held
          .filter((s) => s.p >= THRESHOLD[model] !== (s.label === 1))
          .sort((x, y) => y.p - x.p)
          .slice(0, 40))
          console.log(`   ${s.p.toFixed(2)} ${s.want}: ${s.show}`);
    }
  }
  save(Object.fromEntries(MODELS.map((model) => [model, learn(samples, model)])));
}

/** Sources of one story are few beside the others: together they weigh half as much. */
function learnStories(): void {
  const samples = storySamples(paths);
  const same = samples.filter(({ label }) => label === 1).length;
  const weight = (samples.length - same) / same / 2;
  const learn = (some: readonly StorySample[]): Weights =>
    fit(
      some.map(({ evidence, label }) => ({ evidence, label, weight: label === 1 ? weight : 1 })),
      STORY_PENALTY,
      SIGNS,
    );
  for (const folder of folders) {
    const weights = learn(samples.filter((s) => !s.folders.includes(folder)));
    const held = samples.filter((s) => s.folders.includes(folder));
    const told = (label: 0 | 1): string => {
      const some = held.filter((s) => s.label === label);
      const at = (least: number): number => some.filter((s) => predict(weights, s.evidence) >= least).length;
      return `${at(0.5)} of ${some.length} taken for one story, ${at(0.1)} not for two`;
    };
    console.log(`${folder}: inside ${told(1)}; with others ${told(0)}`);
  }
  save({ story: learn(samples) });
}

/** Printed: how many near misses of each folder are told by weights learnt without it, and how many others with them. */
function learnNear(): void {
  const samples = paths.flatMap(nearSamples);
  for (const folder of folders) {
    const weights = learnAlike(samples.filter((s) => s.folder !== folder));
    const held = samples.filter((s) => s.folder === folder);
    const all = held.filter(({ label }) => label === 1).length;
    const told = LEASTS_OF_NEAR.map((least) => {
      const some = held.filter((s) => predict(weights, s.evidence) >= least);
      return `from ${least} ${some.filter(({ label }) => label === 1).length} of ${some.length}`;
    });
    console.log(`${folder}: ${held.length} pairs, ${all} near misses; ${told.join(', ')}`);
  }
  save({ near: learnAlike(samples) });
}

/** Printed: how many conflicts of each folder are told by weights learnt without it, and how many others with them. */
function learnOdd(): void {
  const samples = paths.flatMap(oddSamples);
  const told = folders.flatMap((folder) => {
    const weights = learnAlike(samples.filter((s) => s.folder !== folder));
    return samples.filter((s) => s.folder === folder).map((s) => ({ ...s, p: predict(weights, s.evidence) }));
  });
  for (const least of LEASTS_OF_ODD) {
    const some = told.filter(({ p }) => p >= least);
    console.log(`from ${least}: ${some.filter(({ label }) => label === 1).length} of ${some.length} are conflicts`);
  }
  if (args.includes('--show'))
    for (const s of told.filter(({ p }) => p >= LEASTS_OF_ODD[0]).sort((x, y) => y.p - x.p))
      console.log(`   ${s.p.toFixed(2)} ${s.folder} ${s.want}: ${s.show}`);
  save({ outnumbered: learnAlike(samples) });
}

/** Of samples that all weigh the same. */
function learnAlike(some: readonly Sample[]): Weights {
  return fit(
    some.map(({ evidence, label }) => ({ evidence, label, weight: 1 })),
    ALIKE_PENALTY,
    SIGNS,
  );
}

/** What a figure's signs say, learnt from all and measured on each group by what the others taught, and on the exam. */
function learnClaims(): void {
  const samples = paths.flatMap(signSamples);
  const suspect = weakRules(samples);
  const told = folders.flatMap((group) => {
    const learnt = learnSigns(
      samples.filter((s) => s.group !== group),
      suspect,
    );
    const held = samples.filter((s) => s.group === group).map((s) => ({ ...s, likely: likely(s, learnt) }));
    tellClaims(group, held);
    return held;
  });
  const weak = new Set([...suspect].filter((rule) => isOverruledRightly(told.filter((s) => s.reason === rule))));
  console.log(
    `rules that are signs: ${[...weak].join(', ')}; rules that stay: ${[...suspect].filter((r) => !weak.has(r)).join(', ')}`,
  );
  if (args.includes('--curve')) tellCurve(samples, weak);
  const learnt = learnSigns(samples, weak);
  for (const folder of exam)
    tellClaims(
      `exam ${basename(folder)}`,
      signSamples(folder).map((s) => ({ ...s, likely: likely(s, learnt) })),
    );
  if (args.includes('--dry')) return;
  const { about } = JSON.parse(readFileSync(SIGNS_OF_CLAIMS, 'utf8')) as { about: string };
  const table = { about, bias: learnt.weights.bias, weights: Object.fromEntries(learnt.weights.weights) };
  writeFileSync(SIGNS_OF_CLAIMS, `${JSON.stringify(table, null, 2)}\n`);
}

/** How much more writers teach: each is told by so many of the others, those behind them in the list, and by the folders. */
function tellCurve(samples: readonly SignSample[], weak: ReadonlySet<string>): void {
  const writers = folders.filter((f) => PAGES.test(f));
  for (let count = 1; count < writers.length; count += 2) {
    const told = writers.flatMap((writer, i) => {
      const taught = Array.from({ length: count }, (_, k) => writers[(i + 1 + k) % writers.length]);
      const learnt = learnSigns(
        samples.filter((s) => !PAGES.test(s.group) || taught.includes(s.group)),
        weak,
      );
      return samples.filter((s) => s.group === writer).map((s) => ({ ...s, likely: likely(s, learnt) }));
    });
    console.log(`taught by ${count} writers: ${scores(told)}`);
  }
}

interface Learnt {
  readonly weak: ReadonlySet<string>;
  readonly weights: ReturnType<typeof fitSigns>;
}

function learnSigns(samples: readonly SignSample[], weak: ReadonlySet<string>): Learnt {
  return { weak, weights: fitSigns(samples.filter(({ reason }) => reason === null || weak.has(reason))) };
}

/** The rules of whose figures so many are claims that looks may know better. */
function weakRules(samples: readonly SignSample[]): ReadonlySet<string> {
  const reasons = [...new Set(samples.map(({ reason }) => reason))].filter((reason) => reason !== null);
  return new Set(
    reasons.filter((reason) => {
      const ruled = samples.filter((s) => s.reason === reason);
      return ruled.length >= FEWEST_RULED && ruled.filter((s) => s.claims).length >= WEAK_SHARE * ruled.length;
    }),
  );
}

/** Whether among the figures of a rule that would come through claims are many enough. */
function isOverruledRightly(ruled: readonly TellingSample[]): boolean {
  const through = ruled.filter((s) => s.likely >= LEAST_RULED);
  return through.filter((s) => s.claims).length > RIGHTLY * through.length;
}

interface TellingSample extends SignSample {
  readonly likely: number;
}

/** How likely a figure is a claim by what was learnt; 0 where a rule decides alone. */
function likely({ signs, reason }: SignSample, { weak, weights }: Learnt): number {
  return reason === null || weak.has(reason) ? likelihood(weights, signs) : 0;
}

function tellClaims(group: string, told: readonly TellingSample[]): void {
  console.log(`${group}: ${scores(told)}`);
  if (!args.includes('--show')) return;
  for (const s of told.filter((one) => one.claims !== isTaken(one, LEASTS[1])))
    console.log(`   ${s.claims ? 'claim' : 'none'} ${s.likely.toFixed(2)} ${s.reason ?? '-'} ${s.show}`);
}

function isTaken({ likely, reason }: TellingSample, least: number): boolean {
  return likely >= (reason === null ? least : LEAST_RULED);
}

/** Precision and recall of the claims among figures, as they would be for each likelihood that is asked for. */
function scores(some: readonly TellingSample[]): string {
  const claims = some.filter((s) => s.claims).length;
  const told = LEASTS.map((least) => {
    const hit = some.filter((s) => isTaken(s, least));
    const right = hit.filter((s) => s.claims).length;
    return `from ${least} P ${percent(right, hit.length)} R ${percent(right, claims)}`;
  });
  return `${some.length} figures, ${claims} claims; ${told.join(', ')}`;
}

function percent(of: number, all: number): string {
  return ((100 * of) / Math.max(1, all)).toFixed(1);
}

function save(learnt: Readonly<Record<string, Weights>>): void {
  console.log(learnt);
  if (args.includes('--dry')) return;
  const known = JSON.parse(readFileSync(WEIGHTS, 'utf8')) as { about: string; models: Record<string, Weights> };
  writeFileSync(
    WEIGHTS,
    `${JSON.stringify({ about: known.about, models: { ...known.models, ...learnt } }, null, 2)}\n`,
  );
}
