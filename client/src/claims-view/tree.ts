import type { Verdict } from '../../../server/src/engine/report';
import type { ComparedSource, ComparedStatement, ComparedTopic, ComparisonTable } from '../../../server/src/protocol';

export type Grouping = 'topic' | 'source' | 'verdict';

export interface TreeFilter {
  /** Words that a statement's label, topic or source must hold. */
  readonly text: string;
  /** Verdicts that are shown; all where it is empty. */
  readonly verdicts: readonly Verdict[];
}

interface Branch {
  readonly id: string;
  readonly children: readonly ClaimNode[];
}

export type ClaimNode =
  | (Branch & { readonly kind: 'source'; readonly source: ComparedSource })
  | (Branch & { readonly kind: 'verdict'; readonly verdict: Verdict })
  | (Branch & { readonly kind: 'topic'; readonly topic: ComparedTopic })
  | (Branch & {
      readonly kind: 'statement';
      readonly statement: ComparedStatement;
      readonly source: ComparedSource;
      /** The topic, where the nodes above do not tell it. */
      readonly topic: ComparedTopic | null;
    });

/** The claims as a tree: what needs a look first, as the table has it. Nodes without statements are left out. */
export function claimTree(table: ComparisonTable, grouping: Grouping, filter: TreeFilter): readonly ClaimNode[] {
  const sources = new Map(table.sources.map((source) => [source.id, source]));
  const words = filter.text.toLowerCase().split(/\s+/u);
  const matches = (statement: ComparedStatement, topic: ComparedTopic, source: ComparedSource): boolean => {
    const text = `${statement.label} ${topic.label} ${source.name}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (filter.verdicts.length === 0 || filter.verdicts.includes(statement.verdict))
    );
  };
  const statements = (topic: ComparedTopic, under: string, keep: (source: ComparedSource) => boolean): ClaimNode[] =>
    topic.cells.flatMap((cell) => {
      const source = sources.get(cell.source);
      if (!source || !keep(source)) return [];
      return cell.statements
        .filter((statement) => matches(statement, topic, source))
        .map((statement) => ({
          kind: 'statement',
          id: `${under}/${statement.claim}`,
          statement,
          source,
          topic: grouping === 'source' ? topic : null,
          children: [],
        }));
    });
  const topicNodes = (topics: readonly ComparedTopic[], under: string): readonly ClaimNode[] =>
    withChildren(
      topics.map((topic) => {
        const id = `${under}/${topic.id}`;
        return { kind: 'topic', id, topic, children: statements(topic, id, () => true) };
      }),
    );

  switch (grouping) {
    case 'topic':
      return topicNodes(table.topics, 'topic');
    case 'source':
      return withChildren(
        table.sources.map((source) => {
          const id = `source/${source.id}`;
          const children = table.topics.flatMap((topic) => statements(topic, id, (one) => one.id === source.id));
          return { kind: 'source', id, source, children };
        }),
      );
    case 'verdict':
      return withChildren(
        [...new Set(table.topics.map(({ verdict }) => verdict))].map((verdict) => {
          const id = `verdict/${verdict}`;
          const topics = table.topics.filter((topic) => topic.verdict === verdict);
          return { kind: 'verdict', id, verdict, children: topicNodes(topics, id) };
        }),
      );
  }
}

function withChildren(nodes: readonly ClaimNode[]): readonly ClaimNode[] {
  return nodes.filter(({ children }) => children.length > 0);
}

/** Figures of a topic that are told beside its name at most, and in its tool tip. */
export const figuresTold = { beside: 2, inTip: 12 };

/** The figures of a topic, what most of its sources say first: "6.1 percent, 7.4 percent". */
export function figuresOf({ cells }: ComparedTopic, limit = figuresTold.beside): string {
  const times = new Map<string, number>();
  for (const { statements } of cells) for (const { text } of statements) times.set(text, (times.get(text) ?? 0) + 1);
  const figures = [...times].sort(([, x], [, y]) => y - x).map(([text]) => text);
  return [...figures.slice(0, limit), ...(figures.length > limit ? ['…'] : [])].join(', ');
}

/** What menus know a node by: "statement", with what can be decided of it. */
export function contextOf(node: ClaimNode): string {
  if (node.kind !== 'statement') return node.kind;
  const { opposed, decided, verdict } = node.statement;
  const open = node.source.role === 'draft' && !decided && (verdict === 'related' || verdict === 'unconfirmed');
  return ['statement', opposed ? 'opposed' : '', open ? 'open' : '', decided ? 'decided' : '']
    .filter((word) => word !== '')
    .join(' ');
}
