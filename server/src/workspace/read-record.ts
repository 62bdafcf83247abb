import type { Analysis, Digest, Engine, Manner } from '../engine/engine';
import type { SourceRole, Span } from '../engine/report';
import { figureKey, signature } from './decisions/figure-key';
import { ignoredSpans } from './decisions/ignore-comments';
import { textHash } from './hash';
import type { FiguresLeft } from './limits';

/** What a pool knows of a document besides what the engine does. */
export interface DocumentMarks {
  readonly role: SourceRole;
  /** Tells the text and the manner in which it was read. */
  readonly hash: string;
  /** The engine took nothing from it. */
  readonly unread: boolean;
  readonly figures: number;
  /** What decisions know each claim by, see `signatureIn`. */
  readonly signatures: string;
  /** What a draft's own comments take out. */
  readonly ignored: readonly Span[];
  readonly left: FiguresLeft | null;
}

/** All that a pool takes in of a document: plain data without its text, for another thread or another day. */
export interface ReadRecord {
  readonly marks: DocumentMarks;
  readonly digest: Digest;
}

/** How documents are read, and how many figures of each take part at most. */
export interface ReadingRules {
  readonly manner: Manner | null;
  readonly maxFigures: number;
}

/** Whether it is what `readRecord` makes, as far as a glance tells. */
export function isReadRecord(value: unknown): value is ReadRecord {
  return typeof value === 'object' && value !== null && 'marks' in value && 'digest' in value;
}

/** Reads a document and makes what is kept of it. */
export function readRecord(
  engine: Engine,
  { path, text, role, ...rules }: { path: string; text: string; role: SourceRole } & ReadingRules,
): ReadRecord {
  const read = engine.analyse({ path, text, role, ...(rules.manner === null ? {} : { manner: rules.manner }) });
  const { analysis, marks } = marked(read, text, role, rules);
  return { marks, digest: engine.digest(analysis) };
}

/** The part of an analysis that is within the limit, and what is to be known of it. */
export function marked(
  all: Analysis,
  text: string,
  role: SourceRole,
  { manner, maxFigures }: ReadingRules,
): { readonly analysis: Analysis; readonly marks: DocumentMarks } {
  const left = beyondLimit(all, maxFigures);
  const analysis = left === null ? all : { ...all, claims: all.claims.slice(0, left.limit) };
  const marks: DocumentMarks = {
    role,
    hash: readingHash(text, manner),
    unread: analysis.skipped !== null,
    figures: analysis.claims.length,
    signatures: signaturesOf(analysis, text),
    ignored: analysis.sources.some((source) => source.role === 'draft') ? ignoredSpans(text) : [],
    left,
  };
  return { analysis, marks };
}

/** What tells a document from what it was before. */
export function printOf({ role, hash }: Pick<DocumentMarks, 'role' | 'hash'>): string {
  return `${role} ${hash}`;
}

/** What is read in another manner counts as another text. */
export function readingHash(text: string, manner: Manner | null): string {
  return textHash(manner === null ? text : `${JSON.stringify(manner)}\n${text}`);
}

function beyondLimit({ claims }: Analysis, limit: number): FiguresLeft | null {
  const first = claims[limit];
  if (first === undefined) return null;
  const { start, end } = first.figure;
  return { count: claims.length - limit, limit, first: { start, end } };
}

/** One string for a document, because there are very many claims: of each where it stands and its signature. */
function signaturesOf({ claims }: Analysis, text: string): string {
  return claims
    .map(({ id, figure: { start, end }, sentence }) => {
      const key = figureKey(text, { start, end, sentence });
      return ` ${placeIn(id)}=${signature(key)}`;
    })
    .join('');
}

/** What decisions know a claim by; null where the document has none of that name. */
export function signatureIn({ signatures }: DocumentMarks, claim: string): string | null {
  const name = ` ${placeIn(claim)}=`;
  const at = signatures.indexOf(name);
  if (at < 0) return null;
  const end = signatures.indexOf(' ', at + 1);
  return signatures.slice(at + name.length, end < 0 ? undefined : end);
}

/** What decisions know the claims of a document by. */
export function allSignatures({ signatures }: DocumentMarks): string[] {
  return signatures
    .split(' ')
    .slice(1)
    .map((one) => one.slice(one.indexOf('=') + 1));
}

/** Where the claim stands: its name is `path#start`. */
function placeIn(claim: string): string {
  return claim.slice(claim.lastIndexOf('#') + 1);
}
