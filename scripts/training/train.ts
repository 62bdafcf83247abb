// node scripts/train-weights.mjs FOLDER... [FILE.jsonl...] [--stories] [--dry] [--show]
// Learns data/weights.json from folders with gold and prints how each folder is judged by weights learnt without it.
// --stories: learns only what tells the sources of one story from those of another, a folder being a story.
// --near: learns only which pairs of figures that differ are near misses, told apart by the gold and not merely unrelated.
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
import { storySamples } from './stories';
import type { StorySample } from './stories';
import { samplesOfTexts } from './text-pairs';
import type { Weights } from './regression';
import { fit, predict } from './regression';

const MODELS = ['agree', 'conflict'] as const;
const PENALTY = { agree: 3, conflict: 3 };
const STORY_PENALTY = 3;
const NEAR_PENALTY = 3;
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
} as const;

const WEIGHTS = 'server/src/engine/data/weights.json';
/** Likelihoods below which a figure might be taken to claim nothing. */
const LEASTS = [0.1, 0.2, 0.3, 0.4] as const;
/** Likelihoods from which on two figures might be told apart. */
const LEASTS_OF_NEAR = [0.05, 0.1, 0.15, 0.2] as const;
const SIGNS_OF_CLAIMS = 'server/src/engine/data/claim-signs.json';

const args = process.argv.slice(2);
const exam = args.includes('--exam') ? args.slice(args.indexOf('--exam') + 1).filter(isPath) : [];
const paths = args.filter((a) => isPath(a) && !exam.includes(a));
const folders = [...new Set(paths.filter((p) => !p.endsWith('.jsonl')).map((p) => basename(p)))];
if (args.includes('--claims')) learnClaims();
else if (args.includes('--stories')) learnStories();
else if (args.includes('--near')) learnNear();
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
  const learn = (some: readonly Sample[]): Weights =>
    fit(
      some.map(({ evidence, label }) => ({ evidence, label, weight: 1 })),
      NEAR_PENALTY,
      SIGNS,
    );
  for (const folder of folders) {
    const weights = learn(samples.filter((s) => s.folder !== folder));
    const held = samples.filter((s) => s.folder === folder);
    const all = held.filter(({ label }) => label === 1).length;
    const told = LEASTS_OF_NEAR.map((least) => {
      const some = held.filter((s) => predict(weights, s.evidence) >= least);
      return `from ${least} ${some.filter(({ label }) => label === 1).length} of ${some.length}`;
    });
    console.log(`${folder}: ${held.length} pairs, ${all} near misses; ${told.join(', ')}`);
  }
  save({ near: learn(samples) });
}

/** What a figure's signs say, learnt from all and measured on each group by what the others taught, and on the exam. */
function learnClaims(): void {
  const samples = paths.flatMap(signSamples);
  const tell = (group: string, some: readonly SignSample[], weights: ReturnType<typeof fitSigns>): void => {
    const at = (least: number, claims: boolean): number =>
      some.filter((s) => s.claims === claims && likelihood(weights, s.signs) < least).length;
    const [claims, none] = [true, false].map((c) => some.filter((s) => s.claims === c).length);
    const told = LEASTS.map((least) => `below ${least} ${at(least, false)} and ${at(least, true)}`);
    console.log(`${group}: ${none} that claim nothing, ${claims} claims; ${told.join(', ')}`);
    if (args.includes('--show'))
      for (const s of some.filter((s) => s.claims !== likelihood(weights, s.signs) >= LEASTS[2]))
        console.log(`   ${s.claims ? 'claim' : 'none'} ${likelihood(weights, s.signs).toFixed(2)} ${s.show}`);
  };
  for (const group of folders)
    tell(
      group,
      samples.filter((s) => s.group === group),
      fitSigns(samples.filter((s) => s.group !== group)),
    );
  const learnt = fitSigns(samples);
  for (const folder of exam) tell(`exam ${basename(folder)}`, signSamples(folder), learnt);
  if (args.includes('--dry')) return;
  const { about } = JSON.parse(readFileSync(SIGNS_OF_CLAIMS, 'utf8')) as { about: string };
  const table = { about, bias: learnt.bias, weights: Object.fromEntries(learnt.weights) };
  writeFileSync(SIGNS_OF_CLAIMS, `${JSON.stringify(table, null, 2)}\n`);
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
