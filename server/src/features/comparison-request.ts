import type { Range } from 'vscode-languageserver-types';
import { verdicts, type Claim, type Source, type SourceRole, type Topic, type Verdict } from '../engine/report';
import { placeOnAxis, type Axis, type Place } from './comparison-axis';
import { claimRange, type Documents } from './document-view';
import { movingTopics, quarrelsBetweenTopics, type Quarrel } from './comparison-topics';
import { plain } from './markdown';
import { opponentsOf } from './opponents';
import type { ReportIndex } from './report-index';
import { tally } from './tally';
import { claimLabel, quantityInWords, sourceName } from './wording';
import { skipInWords } from './words';

/** A column. */
export interface ComparedSource {
  readonly id: string;
  readonly name: string;
  readonly date: string | null;
  readonly uri: string;
  readonly role: SourceRole;
  /** Sources of one origin repeat one text. */
  readonly origin: string;
  /** The name of the source that this one repeats. */
  readonly copyOf: string | null;
}

/** What one source says of a topic, once for each statement. */
export interface ComparedStatement {
  readonly claim: string;
  readonly text: string;
  /** What the figure is of, and its value as read; for a tool tip. */
  readonly label: string;
  readonly reading: string;
  readonly verdict: Verdict;
  /** Figures contradict it that nobody has accepted. */
  readonly opposed: boolean;
  /** Somebody has decided on it, which can be taken back. */
  readonly decided: boolean;
  /** ISO date on which the figure was said; null where unknown. */
  readonly date: string | null;
  /** Where it stands on its row's axis; null where it cannot be placed on that. */
  readonly place: Place | null;
  readonly uri: string;
  readonly range: Range;
}

export interface ComparisonCell {
  readonly source: string;
  readonly statements: readonly ComparedStatement[];
}

/** A row. */
export interface ComparedTopic {
  readonly id: string;
  readonly label: string;
  /** The verdict that most needs a look. */
  readonly verdict: Verdict;
  readonly tally: string;
  /** What the row's figures are placed on; null where they cannot be. */
  readonly axis: Axis | null;
  /** The figures move in time: later statements supersede earlier ones. */
  readonly moves: boolean;
  /** Other rows with figures that conflict with this one's, or give one of them for something else. */
  readonly against: readonly Quarrel[];
  readonly cells: readonly ComparisonCell[];
}

export interface ComparisonTable {
  readonly sources: readonly ComparedSource[];
  readonly topics: readonly ComparedTopic[];
  /** Rows that were left out because there are too many. */
  readonly left: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  /** What is left out because of a limit, in words. */
  readonly limits: readonly string[];
}

const rowLimit = 2000;
const againstLimit = 3;

/**
 * The table of all topics against all sources: disagreements first, then what most sources speak of.
 * @param limits what is left out of the report, in words
 */
export function comparison(
  index: ReportIndex,
  documents: Pick<Documents, 'uri'>,
  limits: readonly string[] = [],
): ComparisonTable {
  const { report } = index;
  const moving = movingTopics(index);
  const quarrels = quarrelsBetweenTopics(index);
  const rows = report.topics
    .map((topic) => ({
      ...row(index, topic, moving.has(topic.id), documents),
      against: [...(quarrels.get(topic.id) ?? [])].slice(0, againstLimit),
    }))
    .filter((topic) => topic.cells.length > 0)
    .sort(byNeed);
  const speaking = new Set(report.claims.map((claim) => claim.source));
  return {
    sources: report.sources
      .filter((source) => speaking.has(source.id))
      .map((source) => ({
        id: source.id,
        name: plain(sourceName(source)),
        date: source.date,
        uri: documents.uri(source.path),
        role: source.role,
        origin: source.origin,
        copyOf: copiedName(index, source),
      })),
    topics: rows.slice(0, rowLimit),
    left: Math.max(0, rows.length - rowLimit),
    counts: verdictCounts(report.claims),
    skipped: report.skipped.map(({ path, reason }) => ({ name: plain(path), reason: plain(skipInWords(reason)) })),
    limits: limits.map(plain),
  };
}

export function verdictCounts(claims: readonly Claim[]): Record<Verdict, number> {
  const counts = { conflicting: 0, disputed: 0, corroborated: 0, repeated: 0, related: 0, unconfirmed: 0 };
  for (const claim of claims) counts[claim.verdict] += 1;
  return counts;
}

function copiedName(index: ReportIndex, { copiedFrom }: Source): string | null {
  const original = copiedFrom === null ? null : index.source(copiedFrom);
  return original && plain(sourceName(original));
}

function row(
  index: ReportIndex,
  topic: Topic,
  moves: boolean,
  documents: Pick<Documents, 'uri'>,
): Omit<ComparedTopic, 'against'> {
  const claims = topic.claims.flatMap((id) => index.claim(id) ?? []);
  const bySource = new Map<Source['id'], Map<string, Claim>>();
  for (const claim of claims) {
    const statements = bySource.get(claim.source) ?? new Map<string, Claim>();
    if (!statements.has(claim.statement)) statements.set(claim.statement, claim);
    bySource.set(claim.source, statements);
  }
  const [worst] = [...claims].sort((x, y) => verdicts.indexOf(x.verdict) - verdicts.indexOf(y.verdict));
  const shown = [...bySource.values()].flatMap((statements) => [...statements.values()]);
  const placed = placeOnAxis(shown, (a, b) => areSurelyOne(index, a, b));
  const said = (claim: Claim): string | null => claim.asOf.value ?? index.sourceOf(claim)?.date ?? null;
  return {
    id: topic.id,
    label: plain(topic.label),
    verdict: worst?.verdict ?? 'unconfirmed',
    tally: worst === undefined || worst.verdict === 'unconfirmed' ? '' : tally(index, worst).join(' · '),
    axis: placed?.axis ?? null,
    moves,
    cells: [...bySource].map(([source, statements]) => ({
      source,
      statements: [...statements.values()].map((claim) => ({
        claim: claim.id,
        text: plain(claim.text),
        label: plain(claimLabel(claim)),
        reading: plain(quantityInWords(claim.quantity)),
        verdict: claim.verdict,
        opposed: opponentsOf(index, claim).length > 0,
        decided: index.decisionsAt(claim.path, claim).length > 0,
        date: said(claim),
        place: placed?.places.get(claim.id) ?? null,
        uri: documents.uri(claim.path),
        range: claimRange(claim),
      })),
    })),
  };
}

/** They agree, or cannot both be right, without a doubt that they speak of one thing. */
function areSurelyOne(index: ReportIndex, a: Claim, b: Claim): boolean {
  return index
    .counterparts(a)
    .some(
      ({ other, relation: { relation, basis, certainty } }) =>
        other.id === b.id &&
        certainty === 'likely' &&
        basis !== 'derived' &&
        basis !== 'arithmetic' &&
        ['corroborates', 'conflicts', 'disputed'].includes(relation),
    );
}

function byNeed(x: ComparedTopic, y: ComparedTopic): number {
  return (
    verdicts.indexOf(x.verdict) - verdicts.indexOf(y.verdict) ||
    y.cells.length - x.cells.length ||
    (x.label < y.label ? -1 : x.label > y.label ? 1 : 0)
  );
}
