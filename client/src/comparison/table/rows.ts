import { verdicts, type Verdict } from '../../../../server/src/engine/report';
import type { ComparedStatement, ComparedTopic } from '../../../../server/src/protocol';
import type { Column } from './columns';
import type { ViewState } from './view-state';

export function statementsOf(topic: ComparedTopic): readonly ComparedStatement[] {
  return topic.cells.flatMap(({ statements }) => statements);
}

/** Every figure of the row is confirmed, or repeated, by another source. */
export function agrees(topic: ComparedTopic): boolean {
  return statementsOf(topic).every(({ verdict }) => verdict === 'corroborated' || verdict === 'repeated');
}

/** How many rows hold a figure of each verdict. */
export function countVerdicts(topics: readonly ComparedTopic[]): ReadonlyMap<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const topic of topics) {
    for (const verdict of new Set(statementsOf(topic).map((statement) => statement.verdict))) {
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }
  }
  return counts;
}

/** The rows that the reader has asked to see, in the order asked for. */
export function arrangeRows(
  topics: readonly ComparedTopic[],
  columns: readonly Column[],
  state: ViewState,
): readonly ComparedTopic[] {
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  const words = state.text.toLocaleLowerCase().split(/\s+/u);
  const shown = topics.filter(
    (topic) =>
      (state.verdicts.length === 0 || statementsOf(topic).some(({ verdict }) => state.verdicts.includes(verdict))) &&
      !(state.hideAgreeing && agrees(topic)) &&
      holds(topic, names, words),
  );
  switch (state.sort) {
    case 'need':
      return [...shown].sort(
        (x, y) => verdicts.indexOf(x.verdict) - verdicts.indexOf(y.verdict) || y.cells.length - x.cells.length,
      );
    case 'topic':
      return [...shown].sort((x, y) => x.label.localeCompare(y.label, undefined, { numeric: true }));
    case 'sources':
      return [...shown].sort((x, y) => y.cells.length - x.cells.length);
    case 'spread':
      return [...shown].sort((x, y) => spread(y) - spread(x));
  }
}

function holds(topic: ComparedTopic, names: ReadonlyMap<string, string>, words: readonly string[]): boolean {
  if (words.every((word) => word === '')) return true;
  const parts = topic.cells.flatMap(({ source, statements }) => [
    names.get(source) ?? '',
    ...statements.map(({ label }) => label),
  ]);
  const text = [topic.label, ...parts].join('\n').toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

/**
 * How far the values of a row lie apart, from 0 (all the same) to 1 (one is nothing beside the other); -1 where there
 * are no two values. Dates: years.
 */
export function spread({ axis, ...topic }: ComparedTopic): number {
  const values = topic.cells.flatMap(({ statements }) => statements.flatMap(({ place }) => place?.value ?? []));
  if (axis === null || values.length < 2) return -1;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = axis.kind === 'date' ? 365 : Math.max(Math.abs(low), Math.abs(high));
  return size === 0 ? 0 : Math.min(1, (high - low) / size);
}
