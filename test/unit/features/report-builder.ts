import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  Claim,
  Finding,
  Relation,
  RelationCounts,
  Report,
  Source,
  Topic,
  Verdict,
} from '../../../server/src/engine/report';
import type { Acceptable } from '../../../server/src/workspace/decisions/apply-decisions';
import type { Documents, DocumentView } from '../../../server/src/features/document-view';
import { ReportIndex } from '../../../server/src/features/report-index';

const none: RelationCounts = { corroborates: 0, origins: 0, conflicts: 0, disputed: 0, sameFigure: 0, differs: 0 };
const unknown = { value: null, from: 'unknown' } as const;

/** Makes reports by hand, so that features are tested apart from the engine. */
export class ReportBuilder implements Documents {
  private readonly texts = new Map<string, string>();
  private readonly sources: Source[] = [];
  private readonly claims: Claim[] = [];
  private readonly relations: Relation[] = [];
  private readonly topics: Topic[] = [];

  /** A document that is one source, or the next source of a document that is there already. */
  source(path: string, text: string, more: Partial<Source> = {}): this {
    const before = this.texts.get(path) ?? '';
    this.texts.set(path, before + text);
    const id = before === '' ? path : `${path}@${before.length}`;
    const rest = { name: path, date: null, role: 'source', origin: id, copiedFrom: null } as const;
    this.sources.push({ id, path, start: before.length, end: before.length + text.length, ...rest, ...more });
    return this;
  }

  /** A claim for the first place where its words stand in a document. */
  claim(path: string, words: string, more: Partial<Claim> = {}): Claim {
    const text = this.texts.get(path) ?? '';
    const start = text.indexOf(words);
    const end = start + words.length;
    const before = text.slice(0, start);
    const value = Number.parseFloat(words);
    const claim: Claim = {
      id: `${path}#${start}`,
      source:
        this.sources.find((source) => source.path === path && source.start <= start && end <= source.end)?.id ?? '',
      path,
      start,
      end,
      line: before.split('\n').length,
      column: start - before.lastIndexOf('\n'),
      text: words,
      sentence: { start: before.lastIndexOf('\n') + 1, end: (text + '\n').indexOf('\n', start) },
      quantity: { type: 'percentage', value, low: value, high: value, unit: 'percent', hedge: 'none', range: false },
      measure: { value: 'unemployment', from: 'stated' },
      kind: { value: 'share', from: 'stated' },
      scope: unknown,
      time: unknown,
      asOf: unknown,
      status: { value: 'reported', from: 'stated' },
      speaker: unknown,
      statement: `${path}#${start}`,
      restates: null,
      verdict: 'unconfirmed',
      counts: none,
      ...more,
    };
    this.claims.push(claim);
    return claim;
  }

  relate(a: Claim, b: Claim, finding: Finding, more: Partial<Omit<Relation, keyof Finding>> & Acceptable = {}): this {
    this.relations.push({
      a: a.id,
      b: b.id,
      because: `${a.text} and ${b.text}`,
      reason: { code: more.because ?? `${a.text} and ${b.text}`, args: {} },
      evidence: [],
      certainty: 'likely',
      unknown: [],
      independent: true,
      inputs: null,
      slip: null,
      later: null,
      ...finding,
      ...more,
    });
    return this;
  }

  topic(label: string, claims: readonly Claim[]): this {
    this.topics.push({ id: `topic ${label}`, label, claims: claims.map(({ id }) => id) });
    return this;
  }

  report(): Report {
    const { sources, claims, relations, topics } = this;
    return { version: 1, sources, claims, relations, topics, skipped: [] };
  }

  view(path: string): DocumentView {
    const uri = this.uri(path);
    const document = TextDocument.create(uri, 'plaintext', 1, this.texts.get(path) ?? '');
    return {
      uri,
      path,
      index: new ReportIndex(this.report()),
      positionAt: (offset) => document.positionAt(offset),
      offsetAt: (position) => document.offsetAt(position),
    };
  }

  text(path: string): string | null {
    return this.texts.get(path) ?? null;
  }

  uri(path: string): string {
    return `file:///folder/${encodeURIComponent(path)}`;
  }
}

export function judged(verdict: Verdict, counts: Partial<RelationCounts>): Pick<Claim, 'verdict' | 'counts'> {
  return { verdict, counts: { ...none, ...counts } };
}
