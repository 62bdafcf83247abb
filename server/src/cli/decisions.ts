import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SourceDocument } from '../engine/engine';
import type { Report, Span } from '../engine/report';
import { readBeside } from '../node/read-file';
import { applyDecisions, type PlacedDecision } from '../workspace/decisions/apply-decisions';
import { DECISIONS_FILE, parseDecisions } from '../workspace/decisions/decisions-file';
import { figureKey, signature } from '../workspace/decisions/figure-key';
import { followMoves } from '../workspace/decisions/moved-files';
import { ignoredSpans } from '../workspace/decisions/ignore-comments';

/**
 * What people decided in the folders of these paths, or in the nearest folders above them that hold decisions.
 * @param files the report's names of the files that are compared, by where they are on the disk
 * @param note takes what the user should know
 */
export async function findDecisions(
  paths: readonly string[],
  files: ReadonlyMap<string, string>,
  note: (text: string) => void,
): Promise<readonly PlacedDecision[]> {
  const texts = new Map<string, string>();
  for (const given of paths) {
    for (let folder = path.resolve(given); ; folder = path.dirname(folder)) {
      const text = texts.get(folder) ?? (await readBeside(path.join(folder, DECISIONS_FILE)).catch(() => null));
      if (text !== null) texts.set(folder, text);
      if (text !== null || folder === path.dirname(folder)) break;
    }
  }
  return [...texts].flatMap(([folder, text]) => {
    const parsed = parseDecisions(text);
    const file = path.join(folder, DECISIONS_FILE);
    if (parsed.kind !== 'decisions') {
      const why = parsed.kind === 'newer' ? 'a later version of Crosscheck wrote it' : parsed.reason;
      note(`${file} is not followed: ${why}`);
      return [];
    }
    const pathOf = (place: { readonly path: string }): string =>
      files.get(path.resolve(folder, place.path)) ?? path.resolve(folder, place.path);
    return parsed.decisions.map((decision): PlacedDecision => ({ decision, folder, pathOf }));
  });
}

/** The report after what people decided, and what drafts leave out by their own comments. */
export function decided(
  report: Report,
  documents: readonly SourceDocument[],
  decisions: readonly PlacedDecision[],
): Report {
  const texts = new Map(documents.map(({ path: name, text }) => [name, text]));
  const drafts = new Set(report.sources.filter(({ role }) => role === 'draft').map((source) => source.path));
  const ignored = new Map<string, readonly Span[]>(
    [...drafts].map((name) => [name, ignoredSpans(texts.get(name) ?? '')]),
  );
  const signatures = new Map<string, Map<string, string>>();
  for (const claim of decisions.length === 0 ? [] : report.claims) {
    const text = texts.get(claim.path);
    const known = signatures.get(claim.path) ?? new Map<string, string>();
    if (text !== undefined) signatures.set(claim.path, known.set(claim.id, signature(figureKey(text, claim))));
  }
  const placed = followMoves(decisions, {
    has: (name) => texts.has(name) || existsSync(name),
    signatures: [...signatures].map(([name, known]) => [name, known.values()] as const),
  });
  return applyDecisions(report, placed, {
    signatureOf: (claim) => signatures.get(claim.path)?.get(claim.id) ?? null,
    isIgnored: ({ path: name, start, end }) =>
      ignored.get(name)?.some((span) => span.start <= start && end <= span.end) ?? false,
  }).report;
}
