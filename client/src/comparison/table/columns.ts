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
  const weights = commonTopics(table);
  const kept = new Set(
    [...all]
      .sort((x, y) => rank(y, weights) - rank(x, weights))
      .slice(0, limit)
      .map(({ id }) => id),
  );
  return { columns: joinCopies(all.filter(({ id }) => kept.has(id))), total, left: 'limit' };
}

/** A source is chosen by its key, by its file or by a folder around that. */
function isChosen({ key }: Column, chosen: readonly string[]): boolean {
  return chosen.some((one) => key === one || key.startsWith(`${one}#`) || key.startsWith(`${one.replace(/\/$/, '')}/`));
}

/** Drafts come first, then whoever has the most topics in common with others; copies after originals. */
function rank(column: Column, weights: ReadonlyMap<string, number>): number {
  const weight = weights.get(column.id) ?? 0;
  return (column.role === 'draft' ? Number.MAX_SAFE_INTEGER / 2 : 0) + (column.copyOf === null ? weight : weight / 4);
}

function commonTopics({ topics }: ComparisonTable): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { cells, verdict } of topics) {
    if (cells.length < 2 && verdicts.indexOf(verdict) > 1) continue;
    // a topic that is quarrelled over counts more
    const weight = verdicts.indexOf(verdict) < 2 ? 4 : 1;
    for (const { source } of cells) weights.set(source, (weights.get(source) ?? 0) + weight);
  }
  return weights;
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
