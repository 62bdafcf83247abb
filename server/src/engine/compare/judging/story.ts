import type { ReadClaim } from '../../claim/read-claim';
import type { Evidence } from '../likeness/model';
import { probability } from '../likeness/model';
import { particularity } from '../values/distinctive';

/** A source with so few figures is brief: it can hardly agree on another one with any. */
export const BRIEF = 3;

/** What tells the story of a source from others: the names, the words and the particular values of its claims. */
export interface StoryMarks {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  /** So few figures tell no story: what little is said may be of any. */
  readonly brief: boolean;
}

/** A value so particular is seldom found in two stories. */
const PARTICULAR = 0.6;
/** Sources of one story may differ a lot in their words: only below these log-odds is there a doubt. */
const BENEFIT = -2;
/** Doubts are told apart in steps of this size. */
export const DOUBT_STEP = 0.5;
/** More names in common say no more. */
const MOST_NAMES = 6;

export function storyMarksOf(claims: readonly ReadClaim[]): StoryMarks {
  const names = new Set<string>();
  const words = new Set<string>();
  const values = new Set<string>();
  for (const claim of claims) {
    for (const { key } of claim.names) names.add(key);
    for (const { key } of claim.around) names.add(key);
    for (const { word, stem, name } of claim.terms) {
      words.add(stem);
      if (name) names.add(word);
    }
    const { dimension, quantity } = claim.figure;
    if (particularity(claim.figure) >= PARTICULAR) values.add(`${dimension} ${String(quantity.value)}`);
  }
  return { names, words, values, brief: claims.length <= BRIEF };
}

/** Whether two sources have the same marks as two others. */
export function haveSameMarks(a: StoryMarks, b: StoryMarks): boolean {
  if (a.brief !== b.brief) return false;
  return (['names', 'words', 'values'] as const).every(
    (kind) => a[kind].size === b[kind].size && inCommon(a[kind], b[kind]) === a[kind].size,
  );
}

export function storyEvidence(a: StoryMarks, b: StoryMarks): Evidence {
  const names = inCommon(a.names, b.names);
  return {
    names: Math.min(MOST_NAMES, names),
    anyName: names > 0 ? 1 : 0,
    words: 10 * shareInCommon(a.words, b.words),
    values: 10 * shareInCommon(a.values, b.values),
  };
}

/**
 * How much two sources look as if they told of two stories, as log-odds; 0 where there is no doubt. A folder on a desk
 * holds several stories, and figures that meet between them do so by chance. A function of the two alone; the weights
 * are learnt from folders of one story each, see scripts/training/stories.ts.
 */
export function storyDoubt(a: StoryMarks, b: StoryMarks): number {
  if (a.brief && b.brief) return 0;
  const likely = likelihood(a, b);
  const doubt = BENEFIT - Math.log(likely / (1 - likely));
  return Math.max(0, Math.round(doubt / DOUBT_STEP) * DOUBT_STEP);
}

/** From here on two sources hardly tell of two stories. */
const ONE_STORY = 0.5;

/** Whether two sources by their marks tell one story. */
export function tellOneStory(a: StoryMarks, b: StoryMarks): boolean {
  return likelihood(a, b) >= ONE_STORY;
}

const LIKELIHOODS = new WeakMap<StoryMarks, WeakMap<StoryMarks, number>>();

/** How likely two sources tell one story by their marks, whichever is the first; asked again and again of the same two. */
function likelihood(a: StoryMarks, b: StoryMarks): number {
  const known = LIKELIHOODS.get(a)?.get(b) ?? LIKELIHOODS.get(b)?.get(a);
  if (known !== undefined) return known;
  const found = probability('story', storyEvidence(a, b));
  const its = LIKELIHOODS.get(a);
  if (its) its.set(b, found);
  else LIKELIHOODS.set(a, new WeakMap([[b, found]]));
  return found;
}

/** What the smaller one has in common with the larger one, 0 to 1. */
function shareInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return inCommon(a, b) / Math.max(1, Math.min(a.size, b.size));
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const one of small) if (large.has(one)) common++;
  return common;
}
