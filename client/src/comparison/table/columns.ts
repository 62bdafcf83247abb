import type { ComparedSource, ComparedTopic, ComparisonTable } from '../../../../server/src/protocol';
import { verdicts } from '../../../../server/src/engine/report';

/** More columns than this nobody reads beside each other; which ones, can be chosen. */
const columnLimit = 30;

/** A source as a column. */
export interface Column extends ComparedSource {
  /** Names the source as long as its file and its place among the sources of that file stay. */
  readonly key: string;
  /** Its place among neighbouring copies of one origin; null where it stands alone. */
  readonly joined: 'first' | 'middle' | 'last' | null;
}

export interface Columns {
  readonly columns: readonly Column[];
  /** Sources that state figures. */
  readonly total: number;
  /** Why not all of them are columns: somebody chose, or there are too many. */
  readonly left: 'chosen' | 'limit' | null;
}

/**
 * The sources of a table with keys.
 * @param address brings an address into the form that the choice is kept in
 */
export function keyed(sources: readonly ComparedSource[], address: (uri: string) => string): readonly Column[] {
  const counts = new Map<string, number>();
  return sources.map((source) => {
    const uri = address(source.uri);
    const ordinal = counts.get(uri) ?? 0;
    counts.set(uri, ordinal + 1);
    return { ...source, key: `${uri}#${ordinal}`, joined: null };
  });
}

/** The sources that are compared: drafts first, beside what they are checked against; copies of one origin side by side. */
export function chooseColumns(
  table: ComparisonTable,
  all: readonly Column[],
  chosen: readonly string[] | null,
  limit = columnLimit,
): Columns {
  const total = all.length;
  if (chosen !== null) {
    const columns = all.filter((column) => isChosen(column, chosen));
    return { columns: joinCopies(columns), total, left: columns.length < total ? 'chosen' : null };
  }
  if (total <= limit) return { columns: joinCopies(all), total, left: null };
  const kept = mostTelling(table, all, limit);
  return { columns: joinCopies(all.filter(({ id }) => kept.has(id))), total, left: 'limit' };
}

/** A source is chosen by its key, by its file or by a folder around that. */
function isChosen({ key }: Column, chosen: readonly string[]): boolean {
  return chosen.some((one) => key === one || key.startsWith(`${one}#`) || key.startsWith(`${one.replace(/\/$/, '')}/`));
}

/** A figure of a row counts so much as long as no column that is kept has it; what several say counts after that. */
const NEW_VOICE = 1;
const KNOWN_VOICE = 0.01;
/** What a row counts that is quarrelled over, beside one that is not. */
const QUARREL = 4;

/** What one source says of one row. */
interface Voice {
  readonly key: string;
  readonly weight: number;
}

/**
 * The sources whose columns together tell most: the drafts, then one after the other whoever adds most to the rows that
 * several speak of, so that of a row that is quarrelled over both sides are seen.
 */
function mostTelling(table: ComparisonTable, all: readonly Column[], limit: number): ReadonlySet<string> {
  const voices = voicesOf(table);
  const kept = new Set(all.filter(({ role }) => role === 'draft').map(({ id }) => id));
  const heard = new Set([...kept].flatMap((id) => (voices.get(id) ?? []).map(({ key }) => key)));
  const left = all.filter(({ id }) => !kept.has(id));
  const adds = ({ id }: Column): number =>
    (voices.get(id) ?? []).reduce(
      (sum, { key, weight }) => sum + weight * (heard.has(key) ? KNOWN_VOICE : NEW_VOICE),
      0,
    );
  while (kept.size < limit && left.length > 0) {
    let best = 0;
    let most = -1;
    left.forEach((column, at) => {
      const worth = adds(column);
      if (worth > most) [best, most] = [at, worth];
    });
    for (const { id } of left.splice(best, 1)) {
      kept.add(id);
      for (const { key } of voices.get(id) ?? []) heard.add(key);
    }
  }
  return kept;
}

/** By source, what it says of the rows that others speak of too, or that are quarrelled over. */
function voicesOf({ topics }: ComparisonTable): ReadonlyMap<string, readonly Voice[]> {
  const voices = new Map<string, Voice[]>();
  for (const { id, cells, verdict } of topics) {
    const isQuarrel = verdicts.indexOf(verdict) < 2;
    if (cells.length < 2 && !isQuarrel) continue;
    for (const { source, statements } of cells)
      for (const { place, text } of statements) {
        const voice = { key: `${id}\n${place?.value ?? text}`, weight: isQuarrel ? QUARREL : 1 };
        const known = voices.get(source);
        if (known) known.push(voice);
        else voices.set(source, [voice]);
      }
  }
  return voices;
}

function joinCopies(sources: readonly Column[]): readonly Column[] {
  const origins = new Map<string, Column[]>();
  for (const source of sources) {
    const group = origins.get(source.origin);
    if (group) group.push(source);
    else origins.set(source.origin, [source]);
  }
  const groups = [...origins.values()].sort((x, y) => Number(isDraft(y)) - Number(isDraft(x)));
  return groups.flatMap((group) => {
    const originalFirst = [...group].sort((x, y) => Number(x.copyOf !== null) - Number(y.copyOf !== null));
    return originalFirst.map((source, i) => ({ ...source, joined: placeIn(i, group.length) }));
  });
}

function isDraft(group: readonly Column[]): boolean {
  return group.some(({ role }) => role === 'draft');
}

function placeIn(i: number, length: number): Column['joined'] {
  if (length === 1) return null;
  return i === 0 ? 'first' : i === length - 1 ? 'last' : 'middle';
}

/** The rows as far as these sources speak of them, each with the verdict that most needs a look among what is left. */
export function narrow(topics: readonly ComparedTopic[], columns: readonly Column[]): readonly ComparedTopic[] {
  const shown = new Set(columns.map(({ id }) => id));
  return topics.flatMap((topic) => {
    const cells = topic.cells.filter(({ source }) => shown.has(source));
    if (cells.length === 0) return [];
    if (cells.length === topic.cells.length) return [topic];
    const given = cells.flatMap(({ statements }) => statements.map(({ verdict }) => verdict));
    const verdict = verdicts.find((one) => given.includes(one)) ?? topic.verdict;
    return [{ ...topic, cells, verdict, tally: verdict === topic.verdict ? topic.tally : '' }];
  });
}
