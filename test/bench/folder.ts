import { writeValue } from './figures';
import { randomOf, type Random } from './random';
import { COMMON_FACT, storyOf, TELLERS, type Fact, type Story } from './stories';
import words from './words.json';

export interface BenchDocument {
  readonly path: string;
  readonly text: string;
}

/** Where a document states a fact. */
interface Telling {
  readonly path: string;
  readonly start: number;
  readonly fact: string;
  readonly value: number;
}

/** Two figures that were written to agree, to conflict, or only to look alike. */
export interface Planted {
  readonly kind: 'agreement' | 'conflict' | 'look-alike';
  /** Claim ids: `path#start`. */
  readonly a: string;
  readonly b: string;
}

export interface BenchFolder {
  readonly documents: readonly BenchDocument[];
  readonly planted: readonly Planted[];
}

/** Characters of a document, about. */
const LENGTH = 4000;
/** Facts of its story that a document tells. */
const TOLD = 10;
/** A digest tells of so many stories. */
const DIGESTED = 5;
/** This share of the documents mentions the fact that all stories share. */
const COMMON = 0.02;

/**
 * A folder of made-up documents of about 4 kB, twenty on each story. The same size gives the same folder, and a larger
 * folder begins with the documents of the smaller ones.
 */
export function makeFolder(size: number): BenchFolder {
  const documents: BenchDocument[] = [];
  const planted: Planted[] = [];
  for (let number = 0; documents.length < size; number += 1) {
    const story = storyOf(number);
    const tellings: Telling[] = [];
    const errs = randomOf(number + 17).whole(0, TELLERS - 1);
    for (let teller = 0; teller < TELLERS && documents.length < size; teller += 1) {
      const path = `story-${String(number).padStart(4, '0')}/source-${String(teller).padStart(2, '0')}.txt`;
      const written = writeDocument(path, story, teller === errs, randomOf(number * 131 + teller + 1));
      documents.push({ path, text: written.text });
      tellings.push(...written.tellings);
    }
    planted.push(...pairsOf(story, tellings));
  }
  return { documents, planted };
}

/** A document of a given length, for what is measured on one alone. */
export function makeDocument(path: string, characters: number, seed: number): BenchDocument {
  const random = randomOf(seed);
  const writer = new Writer(path);
  head(writer, storyOf(0), random);
  // a digest: it tells of one story after another, each at the length of a document of its own
  for (let number = 0; writer.length < characters; number += 1) {
    const story = storyOf(number % DIGESTED);
    const told = random.sample(story.facts, TOLD);
    const until = writer.length + LENGTH;
    for (let at = 0; writer.length < Math.min(until, characters); at += 2)
      paragraph(writer, story, told.slice(at, at + 2), false, random);
  }
  return { path, text: writer.text };
}

function writeDocument(
  path: string,
  story: Story,
  errs: boolean,
  random: Random,
): { text: string; tellings: readonly Telling[] } {
  const writer = new Writer(path);
  head(writer, story, random);
  const told = random.sample(story.facts, TOLD);
  if (random.chance(COMMON)) told.push(COMMON_FACT);
  for (let at = 0; writer.length < LENGTH || at < told.length; at += 2)
    paragraph(writer, story, told.slice(at, at + 2), errs, random);
  return { text: writer.text, tellings: writer.tellings };
}

function head(writer: Writer, story: Story, random: Random): void {
  const outlet = `${story.place} ${random.pick(words.outlets)}`;
  writer.add(`${outlet}\n\n${random.whole(1, 28)} ${random.pick(['March', 'June', 'October'])} 2025\n\n`);
}

function paragraph(writer: Writer, story: Story, facts: readonly Fact[], errs: boolean, random: Random): void {
  for (const fact of facts) {
    // one document gets one in three facts wrong; another now and then gives last year's figure
    const wrong = errs && fact !== COMMON_FACT && random.chance(0.35);
    if (!wrong && fact !== COMMON_FACT && random.chance(0.08)) tellOfEarlier(writer, fact, random);
    else tell(writer, story, fact, wrong ? fact.wrong : fact.value, random);
    writer.add(idle(random));
  }
  for (let i = random.whole(1, 3); i > 0; i -= 1) writer.add(idle(random));
  writer.add('\n\n');
}

function tell(writer: Writer, story: Story, fact: Fact, value: number, random: Random): void {
  const figure = writeValue(fact.shape, value, random);
  const { measure, place, year } = fact;
  const many = fact.shape === 'count' && /s$|^[a-z]+ /.test(measure);
  const forms: readonly (readonly [string, string])[] = many
    ? [
        [`In ${place} the ${story.body} counted `, ` ${measure} in ${year}. `],
        [`There were `, ` ${measure} in ${place} in ${year}, the ${story.body} said. `],
        [`The ${story.body} put the number of ${measure} in ${place} at `, ` for ${year}. `],
      ]
    : [
        [`The ${measure} in ${place} was `, ` in ${year}, according to the ${story.body}. `],
        [`In ${year} the ${measure} in ${place} came to `, `. `],
        [`The ${story.body} gave the ${measure} in ${place} as `, ` for ${year}. `],
      ];
  const [before, behind] = random.pick(forms);
  writer.add(before);
  writer.figure(figure, fact.id, value);
  writer.add(behind);
}

/** The same measure two years before: near, but no conflict. */
function tellOfEarlier(writer: Writer, fact: Fact, random: Random): void {
  const value =
    fact.shape === 'count' || fact.shape === 'length' || fact.shape === 'mass'
      ? Math.round(fact.value * 1.31)
      : Math.round(fact.value * 13.1) / 10;
  writer.add(`In ${fact.year - 2} the figure for ${fact.measure} in ${fact.place} had been `);
  writer.figure(writeValue(fact.shape, value, random), `${fact.id} earlier`, value);
  writer.add('. ');
}

/** A sentence without a figure. */
function idle(random: Random): string {
  const who = random.chance(0.5)
    ? random.pick(words.things)
    : `${random.pick(words.given)}, a ${random.pick(words.roles)},`;
  const what = `${who} ${random.pick(words.acts)} ${random.pick(words.objects)}`;
  const all = random.chance(0.6)
    ? `${what} ${random.pick(words.tails)}. `
    : `${what}, ${random.pick(words.things)} ${random.pick(words.said)}. `;
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** For each fact the tellers next to each other, and the one that errs against its neighbour. */
function pairsOf(story: Story, tellings: readonly Telling[]): Planted[] {
  const planted: Planted[] = [];
  const id = ({ path, start }: Telling): string => `${path}#${start}`;
  for (const fact of story.facts) {
    const right = tellings.filter((t) => t.fact === fact.id && t.value === fact.value);
    const wrong = tellings.filter((t) => t.fact === fact.id && t.value !== fact.value);
    const earlier = tellings.filter((t) => t.fact === `${fact.id} earlier`);
    right.forEach((telling, i) => {
      const next = right[i + 1];
      if (next) planted.push({ kind: 'agreement', a: id(telling), b: id(next) });
    });
    const [first] = right;
    if (!first) continue;
    for (const telling of wrong) planted.push({ kind: 'conflict', a: id(telling), b: id(first) });
    for (const telling of earlier) planted.push({ kind: 'look-alike', a: id(telling), b: id(first) });
  }
  return planted;
}

/** Writes a text and remembers where its figures stand. */
class Writer {
  private written = '';
  readonly tellings: Telling[] = [];

  constructor(private readonly path: string) {}

  get text(): string {
    return this.written;
  }

  get length(): number {
    return this.written.length;
  }

  add(words: string): void {
    this.written += words;
  }

  figure(words: string, fact: string, value: number): void {
    this.tellings.push({ path: this.path, start: this.length, fact, value });
    this.written += words;
  }
}
