import type { ReadClaim } from '../../claim/read-claim';
import type { Evidence } from '../likeness/model';
import { probability } from '../likeness/model';
import { particularity } from '../values/distinctive';

/** Whether two sources tell of one story: a folder on a desk holds several, and figures that meet between them do so by chance. */
export type Story = 'same' | 'doubtful' | 'another';

/** What tells the story of a source from others: the names, the words and the particular values of its claims. */
export interface StoryMarks {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
}

/** A value so particular is seldom found in two stories. */
const PARTICULAR = 0.6;
/** From here on two sources are taken to tell of one story, and below the other to tell of two. */
const SAME = 0.5;
const ANOTHER = 0.1;
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
  return { names, words, values };
}

/** Whether two sources have the same marks as two others. */
export function haveSameMarks(a: StoryMarks, b: StoryMarks): boolean {
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

/** A function of the two alone; the weights are learnt from folders of one story each, see scripts/training/stories.ts. */
export function storyOf(a: StoryMarks, b: StoryMarks): Story {
  const likely = probability('story', storyEvidence(a, b));
  return likely >= SAME ? 'same' : likely >= ANOTHER ? 'doubtful' : 'another';
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
