import { createRequire } from 'node:module';
import path from 'node:path';
import { createEngine } from '../../../server/src/engine/index';
import { isoDay, longest, referenceDay, type Reader, type Reading } from './reader';

/** Every reader; `home` is where the peers are installed, `root` the project. */
export function readersOf(root: string, home: string): Reader[] {
  const peers = createRequire(path.join(home, 'package.json'));
  const own = createRequire(path.join(root, 'package.json'));
  return [crosscheck(), recognizers(peers), compromise(peers), wink(own), chrono(peers)];
}

function crosscheck(): Reader {
  const engine = createEngine();
  return {
    name: 'crosscheck',
    numbers: true,
    dates: true,
    read: (text, reference) =>
      engine
        .readQuantities(text, reference === undefined ? {} : { referenceDate: reference })
        .map(({ start, end, value, low, high }) => ({
          start,
          end,
          values: [value, low, high].filter((v) => v !== null),
        })),
    run: (text) => void engine.readQuantities(text),
  };
}

interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly resolution: {
    readonly value?: string | null;
    readonly values?: readonly { readonly value?: string; readonly start?: string; readonly end?: string }[];
  } | null;
}
type Recognize = (text: string, culture: string, ...rest: unknown[]) => Recognized[];

function recognizers(load: NodeJS.Require): Reader {
  const suite = load('@microsoft/recognizers-text-suite') as Record<string, Recognize>;
  const models = ['Number', 'Percentage', 'Age', 'Currency', 'Dimension', 'Temperature'];
  const all = (text: string, reference: string | undefined): Reading[] => {
    const found = models.flatMap((name) => suite[`recognize${name}`]?.(text, 'en-us') ?? []);
    found.push(...(suite['recognizeDateTime']?.(text, 'en-us', undefined, referenceDay(reference)) ?? []));
    return longest(found.map(fromRecognized));
  };
  // it slows down faster than its text grows; sentences are what it is made for
  const read = (text: string, reference: string | undefined): Reading[] => byLine(text, (line) => all(line, reference));
  return { name: 'recognizers-text', numbers: true, dates: true, read, run: (text) => void read(text, undefined) };
}

/** What a reader finds in each line, at its place in the whole text. */
function byLine(text: string, read: (line: string) => Reading[]): Reading[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return read(line).map((r) => ({ ...r, start: r.start + start, end: r.end + start }));
  });
}

function fromRecognized({ start, end, resolution }: Recognized): Reading {
  const given = [resolution?.value, ...(resolution?.values ?? []).flatMap((v) => [v.value, v.start, v.end])];
  const values = given.filter((v) => v !== undefined && v !== null && v !== '').map((v) => numberOr(String(v)));
  return { start, end: end + 1, values };
}

function numberOr(text: string): number | string {
  const value = Number(text.replace(/%$/, ''));
  return Number.isNaN(value) ? text : value;
}

interface Span {
  readonly start: number;
  readonly length: number;
}
interface CompromiseDocument {
  numbers(): { json(options: object): { offset: Span; number?: { num: number | null } }[] };
  dates(): { json(options: object): { offset: Span; dates?: { start?: string | null; end?: string | null } }[] };
}
type Compromise = ((text: string) => CompromiseDocument) & { plugin(plugin: unknown): void };

function compromise(load: NodeJS.Require): Reader {
  const nlp = load('compromise') as Compromise;
  const dates = load('compromise-dates') as { readonly default?: unknown };
  nlp.plugin(dates.default ?? dates);
  const daysOf = (doc: CompromiseDocument): Reading[] => {
    try {
      return doc
        .dates()
        .json({ offset: true })
        .map(({ offset, dates: d }) => reading(offset, [d?.start?.slice(0, 10), d?.end?.slice(0, 10)]));
    } catch {
      // version 3.9.0 throws on some lines ("t.isValid is not a function"): it reads no dates there
      return [];
    }
  };
  const all = (line: string): Reading[] => {
    const doc = nlp(line);
    const numbers = doc.numbers().json({ offset: true });
    return longest([...daysOf(doc), ...numbers.map(({ offset, number }) => reading(offset, [number?.num]))]);
  };
  const read = (text: string): Reading[] => byLine(text, all);
  return { name: 'compromise + dates', numbers: true, dates: true, read, run: (text) => void read(text) };
}

function reading({ start, length }: Span, values: readonly (number | string | null | undefined)[]): Reading {
  return { start, end: start + length, values: values.filter((v) => v !== null && v !== undefined) };
}

interface WinkDocument {
  entities(): { out(what: unknown): WinkDetail[] };
}
interface WinkDetail {
  readonly value: string;
  readonly type: string;
}
type WinkNlp = (
  model: unknown,
  pipe?: readonly string[],
) => { readDoc(text: string): WinkDocument; its: Record<string, unknown> };

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** wink finds entities and gives no values: they are taken from the digits in their words, with a scale word behind. */
function wink(load: NodeJS.Require): Reader {
  const nlp = (load('wink-nlp') as WinkNlp)(load('wink-eng-lite-web-model'), ['sbd', 'ner']);
  const read = (text: string): Reading[] => {
    const details = nlp.readDoc(text).entities().out(nlp.its['detail']);
    let at = 0;
    return details.flatMap(({ value }) => {
      const start = text.indexOf(value, at);
      if (start < 0) return [];
      at = start + value.length;
      const number = Number(/\d[\d,]*(?:\.\d+)?/.exec(value)?.[0].replaceAll(',', '') ?? NaN);
      const scale =
        SCALES[/\b(hundred|thousand|million|billion|trillion)\b/i.exec(value)?.[1]?.toLowerCase() ?? ''] ?? 1;
      return [{ start, end: at, values: Number.isNaN(number) ? [] : [number * scale] }];
    });
  };
  return {
    name: 'wink-nlp',
    numbers: true,
    dates: false,
    read,
    run: (text) => void nlp.readDoc(text).entities().out(nlp.its['detail']),
  };
}

interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: { date(): Date };
  readonly end: { date(): Date } | null;
}

function chrono(load: NodeJS.Require): Reader {
  const { parse } = load('chrono-node') as { parse(text: string, reference: Date): ChronoResult[] };
  const read = (text: string, reference: string | undefined): Reading[] =>
    parse(text, referenceDay(reference)).map(({ index, text: words, start, end }) => ({
      start: index,
      end: index + words.length,
      values: [isoDay(start.date()), ...(end ? [isoDay(end.date())] : [])],
    }));
  return { name: 'chrono-node', numbers: false, dates: true, read, run: (text) => void read(text, undefined) };
}
