import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { SourceDocument } from '../engine/engine';
import type { Skipped, SourceRole } from '../engine/report';
import { failure, listSources, readSource } from '../node/read-folder';
import type { PlacedDecision } from '../workspace/decisions/apply-decisions';
import { UsageError } from './arguments';
import { findDecisions } from './decisions';

/** The documents that were asked for, those that could not be had, and what the user should know of the rest. */
export interface Gathered {
  readonly documents: readonly SourceDocument[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly string[];
  /** What people decided of the documents' figures. */
  readonly decisions: readonly PlacedDecision[];
}

interface File {
  /** Where it is on the disk. */
  readonly file: string;
  /** What it is called in the report. */
  readonly path: string;
  readonly role: SourceRole;
}

/**
 * Reads files, and the sources in folders. Paths in the report are relative to the folder where one folder is all that
 * is compared, else as they were given. A file that is named itself is read whatever its name.
 * @throws UsageError where a named path does not exist
 */
export async function gather(paths: readonly string[], drafts: readonly string[], maxBytes: number): Promise<Gathered> {
  const found: File[] = drafts.map((draft) => ({ file: draft, path: clean(draft), role: 'draft' }));
  const skipped: Skipped[] = [];
  for (const given of [...drafts, ...paths]) {
    const stats = await stat(given).catch((error: unknown) => {
      throw new UsageError(`cannot read ${given}: ${failure(error)}`);
    });
    if (drafts.includes(given)) continue;
    if (!stats.isDirectory()) {
      found.push({ file: given, path: clean(given), role: 'source' });
      continue;
    }
    const prefix = paths.length === 1 ? '' : `${clean(given).replace(/\/$/, '')}/`;
    const listing = await listSources(given);
    for (const relative of listing.files) {
      found.push({ file: path.join(given, relative), path: prefix + relative, role: 'source' });
    }
    for (const one of listing.skipped) skipped.push({ ...one, path: prefix + one.path });
  }
  const files = withoutRepeats(found);
  const read = await readAll(files, skipped, maxBytes);
  const names = new Map(files.map((one) => [path.resolve(one.file), one.path]));
  const decisions = await findDecisions([...paths, ...drafts], names, (note) => read.notes.push(note));
  return { ...read, decisions };
}

/** A file that is reached twice is one source; as a draft it is no source at all. */
function withoutRepeats(files: readonly File[]): File[] {
  const byFile = new Map<string, File>();
  for (const one of files) {
    const absolute = path.resolve(one.file);
    if (!byFile.has(absolute)) byFile.set(absolute, one);
  }
  return [...byFile.values()];
}

async function readAll(
  files: readonly File[],
  unlisted: readonly Skipped[],
  maxBytes: number,
): Promise<Omit<Gathered, 'decisions'> & { readonly notes: string[] }> {
  const documents: SourceDocument[] = [];
  const skipped: Skipped[] = [...unlisted];
  const notes: string[] = [];
  for (const one of files) {
    const decoded = await readSource(one.file, maxBytes);
    if (decoded.kind === 'skipped') {
      skipped.push({ path: one.path, reason: decoded.reason });
      continue;
    }
    if (decoded.encoding === 'windows-1252') notes.push(`${one.path} is not UTF-8; read as windows-1252`);
    documents.push({ path: one.path, text: decoded.text, role: one.role });
  }
  return { documents, skipped, notes };
}

/** As given, with `/` and without `./` in front. */
function clean(given: string): string {
  return path.normalize(given).replaceAll(path.sep, '/');
}
