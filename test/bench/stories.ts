import { contradict, drawValue, type Shape } from './figures';
import { randomOf, type Random } from './random';
import words from './words.json';

/** Something that a story's documents tell. */
export interface Fact {
  readonly id: string;
  readonly measure: string;
  readonly shape: Shape;
  readonly place: string;
  readonly year: number;
  readonly value: number;
  /** What the one document that errs says instead. */
  readonly wrong: number;
}

/** An event that several documents report on. */
export interface Story {
  readonly place: string;
  readonly body: string;
  readonly facts: readonly Fact[];
}

/** How many documents report on one story. */
export const TELLERS = 20;
/** How many facts a story has. */
const FACTS = 14;

function isShape(name: string | undefined): name is Shape {
  return name === 'count' || name === 'money' || name === 'share' || name === 'length' || name === 'mass';
}

function placeName(random: Random): string {
  return random.pick(words.beginnings) + random.pick(words.middles) + random.pick(words.endings);
}

/** The story with a number; the same whatever the folder's size. */
export function storyOf(number: number): Story {
  const random = randomOf(0x5709 + number * 7919);
  const field = random.pick(words.fields);
  const place = placeName(random);
  const body = random.pick(field.body);
  const year = random.whole(2019, 2025);
  const facts = random.sample(field.measures, FACTS).map(([measure = '', shape], i): Fact => {
    if (!isShape(shape)) throw new Error(`The measure ${measure} has no known shape.`);
    const value = drawValue(shape, random);
    const wrong = contradict(shape, value, random);
    return { id: `${number}.${i}`, measure, shape, place, year, value, wrong };
  });
  return { place, body, facts };
}

/** A fact that documents of all stories mention now and then. */
export const COMMON_FACT: Fact = {
  id: 'common',
  measure: 'national inflation',
  shape: 'share',
  place: 'the republic',
  year: 2024,
  value: 3.7,
  wrong: 4.4,
};
