import lexicon from '../../data/lexicon.json';

export type SlotKind = 'measure' | 'scope' | 'time' | 'status' | 'kind';

/** Words of one meaning share a canonical word; the table is data/lexicon.json. */
const CANONICAL = new Map<string, string>();
for (const group of lexicon.synonyms) for (const word of group.slice(1)) CANONICAL.set(word, group[0] ?? word);

interface Contrast {
  readonly group: number;
  readonly member: number;
  readonly basis: SlotKind;
  /** One is a part of the other, as a city of a state: several of them are no level. */
  readonly levels: boolean;
}
const CONTRASTS = new Map<string, Contrast[]>();
lexicon.contrasts.forEach((contrast, group) => {
  const { basis, members } = contrast;
  const levels = 'levels' in contrast;
  members.forEach((words, member) => {
    for (const word of words) {
      const list = CONTRASTS.get(word) ?? [];
      list.push({ group, member, basis: basis as SlotKind, levels });
      CONTRASTS.set(word, list);
    }
  });
});

const GENERIC = new Set(lexicon.generic);
const LIGHT = new Set(lexicon.light);
const REPORTING = new Set(lexicon.reporting);
const NOUNS = new Set(lexicon.reportingVerbsOnly);
const CHANGES = new Set(lexicon.changes);
const MOVING = new Set(lexicon.moving);
const PACES = new Set(lexicon.paces);
const LOSSES = new Set(lexicon.losses);
const LESS = new Set(lexicon.less);
const EMPTY = new Set(lexicon.empty);

/** The word that stands for all words of its meaning. */
export function canonical(lemma: string): string {
  return CANONICAL.get(lemma) ?? lemma;
}

/** The same of a word as it is written: a plural may have a meaning of its own, as sales are revenue and a sale is what was sold. */
export function canonicalOf({ lower, lemma }: { readonly lower: string; readonly lemma: string }): string {
  return (lower === `${lemma}s` ? CANONICAL.get(lower) : undefined) ?? canonical(lemma);
}

const PHRASES: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.phrases));

/** The word for all of the meaning of a verb with the word behind it: who passed away died; null where the two mean what each means. */
export function canonicalOfBoth(lemma: string, behind: string): string | null {
  return PHRASES.get(`${lemma} ${behind}`) ?? null;
}

/** The groups of mutually exclusive words that a word belongs to (imports against exports, dead against injured). */
export function contrastsOf(lemma: string): readonly Contrast[] {
  return CONTRASTS.get(lemma) ?? [];
}

/** Words that carry a figure without saying what it is of: number, total, share, level. */
export function isLight(lemma: string): boolean {
  return LIGHT.has(lemma);
}

/** Words for whoever is counted: people, adults, personnel. */
export function isGeneric(lemma: string): boolean {
  return GENERIC.has(lemma);
}

/** Verbs and nouns of saying; some are so as verbs alone: a post is a job, a state a country. */
export function isReporting(lemma: string, noun: boolean): boolean {
  return REPORTING.has(lemma) && !(noun && NOUNS.has(lemma));
}

/** Words that say that something changed, up or down. */
export function isChange(lemma: string): boolean {
  return CHANGES.has(canonical(lemma));
}

/** Words that make a plain number a negative one: a loss of 38 million is a result of -38 million. */
export function isLoss(lemma: string): boolean {
  return LOSSES.has(lemma);
}

/** Comparatives that say that something is less than before: "23 percent fewer". */
export function isLess(word: string): boolean {
  return LESS.has(word);
}

/** Words of tolls and running counts, which rise from day to day. */
export function isMoving(word: string): boolean {
  return MOVING.has(word);
}

/** Words whose level is itself a change: inflation at 3 percent is prices risen by 3 percent. */
export function isPace(lemma: string): boolean {
  return PACES.has(lemma);
}

/** Words of the grammar, which say nothing of what is measured. */
export function isEmpty(lemma: string): boolean {
  return EMPTY.has(lemma);
}
