import type { Comparison, Engine, Manner, SourceDocument } from '../engine/engine';
import { Recent } from '../engine/recent';
import type { Claim, Report, Skipped, SourceRole } from '../engine/report';
import { applyDecisions, type DecidedClaim, type PlacedDecision } from './decisions/apply-decisions';
import { followMoves } from './decisions/moved-files';
import type { Yield } from './files';
import { figuresLeftOut, type FiguresLeft } from './limits';
import { inSlices } from './slices';
import {
  allSignatures,
  marked,
  printOf,
  readingHash,
  signatureIn,
  type DocumentMarks,
  type ReadingRules,
  type ReadRecord,
} from './read-record';

/** Claims and relations in the reports that are kept at hand: some kilobytes each. */
const REPORTS = 10_000;

interface Member extends DocumentMarks {
  readonly uri: string;
}

/** All documents that are judged against each other, each analysed once for each text. */
export class Pool {
  private readonly comparison: Comparison;
  private readonly members = new Map<string, Member>();
  /** Documents of which something was read, by their role. */
  private readonly counts: Record<SourceRole, number> = { source: 0, draft: 0 };
  /** Those in which nothing was. */
  private readonly unread = new Set<string>();
  private readonly skippedReasons = new Map<string, string>();
  private readonly reports = new Recent<Report>(REPORTS, weightOf);
  private readonly decidedIn = new WeakMap<Report, readonly DecidedClaim[]>();
  private decisions: readonly PlacedDecision[] = [];
  /** The decisions as placed in this state of the pool; null where that is still to be found out. */
  private placed: readonly PlacedDecision[] | null = null;
  private isComplete = false;
  /** How documents are read; null where as by default. What was read before is to be put again. */
  manner: Manner | null = null;
  private whole: Report | null = null;
  private count = 0;
  private rounds = 0;
  /** Reports that are being made, in this state of the pool. */
  private readonly making = new Map<string, Promise<Report | null>>();
  /** Grows with whatever makes what was begun of a report worthless. */
  private turns = 0;

  /** Figures of a document that take part at most. */
  private maxFigures = Infinity;

  constructor(
    private readonly engine: Engine,
    private readonly log: (message: string) => void,
  ) {
    this.comparison = engine.createComparison();
  }

  /** Sets how many figures of a document take part at most; documents that this changes are forgotten. */
  limitFigures(most: number): void {
    const affected = [...this.members].filter(([, { left, figures }]) => left !== null || figures > most);
    if (most !== this.maxFigures) for (const [path] of affected) this.remove(path);
    this.maxFigures = most;
  }

  /** Grows with every change, so that what was derived from an older state can be told. */
  get generation(): number {
    return this.count;
  }

  get size(): number {
    return this.members.size;
  }

  /**
   * Takes a document in, or its new text.
   * @returns whether anything changed
   */
  put(path: string, uri: string, text: string, role: SourceRole): boolean {
    const hash = this.hashOf(text);
    const known = this.members.get(path);
    const wasSkipped = this.skippedReasons.delete(path);
    if (known && known.hash === hash && known.role === role) {
      if (known.uri !== uri) this.members.set(path, { ...known, uri });
      return wasSkipped;
    }
    const read = this.engine.analyse(this.document(path, text, role));
    const { analysis, marks } = marked(read, text, role, this.rules);
    this.enter(path, uri, marks);
    this.comparison.put(analysis);
    return true;
  }

  /** Somebody has the document open: edits are to come. */
  expectEdits(path: string): void {
    this.dropBegun();
    this.comparison.expectEdits(path);
  }

  /**
   * Takes in what was read of a document elsewhere.
   * @returns whether anything changed
   */
  take(path: string, uri: string, { marks, digest }: ReadRecord): boolean {
    const wasSkipped = this.skippedReasons.delete(path);
    const known = this.members.get(path);
    if (known?.hash === marks.hash && known.role === marks.role) return wasSkipped;
    this.enter(path, uri, marks);
    this.comparison.take(digest);
    return true;
  }

  private enter(path: string, uri: string, marks: DocumentMarks): void {
    this.leave(path);
    this.members.set(path, { uri, ...marks });
    if (marks.unread) this.unread.add(path);
    else this.counts[marks.role] += 1;
    this.changed();
    if (marks.left !== null) this.log(`${path}: ${figuresLeftOut(marks.left)}`);
  }

  private leave(path: string): boolean {
    const member = this.members.get(path);
    if (member && !this.unread.delete(path)) this.counts[member.role] -= 1;
    return this.members.delete(path);
  }

  /** How documents are read for this pool. */
  get rules(): ReadingRules {
    return { manner: this.manner, maxFigures: this.maxFigures };
  }

  /** Replaces what people decided of the claims. */
  decide(decisions: readonly PlacedDecision[]): void {
    this.decisions = decisions;
    this.rounds += 1;
    this.changed();
  }

  /** Tells whether all files were read, so that a file not known is one that is gone. */
  set complete(complete: boolean) {
    if (this.isComplete === complete) return;
    this.isComplete = complete;
    if (this.decisions.length === 0) return;
    this.rounds += 1;
    this.changed();
  }

  /** Grows whenever other decisions count, or count elsewhere. */
  get decisionRounds(): number {
    return this.rounds;
  }

  /** The decisions that shaped a report of this pool, with the claims as they were found. */
  decidedClaims(report: Report): readonly DecidedClaim[] {
    return this.decidedIn.get(report) ?? [];
  }

  /** Lists a document as not read. */
  skip(path: string, reason: string): boolean {
    if (this.skippedReasons.get(path) === reason) return false;
    this.remove(path);
    this.skippedReasons.set(path, reason);
    this.changed();
    return true;
  }

  remove(path: string): boolean {
    const skipped = this.skippedReasons.delete(path);
    const member = this.leave(path);
    if (member) this.comparison.remove(path);
    if (member || skipped) this.changed();
    return member || skipped;
  }

  has(path: string): boolean {
    return this.members.has(path);
  }

  /** All documents known, those that were skipped included. */
  paths(): readonly string[] {
    return [...this.members.keys(), ...this.skippedReasons.keys()];
  }

  /** Figures of a document that take no part; null where all do. */
  leftOf(path: string): FiguresLeft | null {
    return this.members.get(path)?.left ?? null;
  }

  /** How many documents of a role there are, of which something was read. */
  countOf(role: SourceRole): number {
    return this.counts[role];
  }

  /** What tells a document from what it was before; null where it is not known. */
  printOf(path: string): string | null {
    const member = this.members.get(path);
    return member ? printOf(member) : null;
  }

  uriOf(path: string): string | null {
    return this.members.get(path)?.uri ?? null;
  }

  /** The text is the one that was analysed. */
  isCurrent(path: string, text: string): boolean {
    return this.members.get(path)?.hash === this.hashOf(text);
  }

  /** Files that the engine never saw. */
  skipped(): readonly Skipped[] {
    return [...this.skippedReasons].map(([path, reason]) => ({ path, reason }));
  }

  /** What is to be said of one document. */
  reportFor(path: string): Report {
    const known = this.reports.get(path);
    if (known) return known;
    const report = this.finish(this.comparison.report({ paths: [path] }));
    this.reports.put(path, report);
    return report;
  }

  /** As `reportFor`, made in slices between which others come first; null where the pool has changed by then. */
  async reportSoon(path: string, giveWay: Yield): Promise<Report | null> {
    const known = this.reports.get(path);
    if (known) return known;
    // while files are taken in turn by turn no report would ever be done
    if (!this.isComplete) return this.reportFor(path);
    const making = this.making.get(path) ?? this.makeFor(path, giveWay);
    this.making.set(path, making);
    try {
      const report = await making;
      if (report && this.making.get(path) === making) this.reports.put(path, report);
      return report;
    } finally {
      if (this.making.get(path) === making) this.making.delete(path);
    }
  }

  /** The same, not kept: for whoever walks through all documents. */
  async reportInPassing(path: string, giveWay: Yield): Promise<Report | null> {
    return this.reports.get(path) ?? (await this.makeFor(path, giveWay));
  }

  private async makeFor(path: string, giveWay: Yield): Promise<Report | null> {
    const { turns } = this;
    const steps = this.comparison.reporting({ paths: [path] });
    const found = await inSlices(steps, giveWay, () => turns !== this.turns);
    return found && turns === this.turns ? this.finish(found) : null;
  }

  /** What is to be said of several documents. */
  reportOn(paths: readonly string[]): Report {
    const key = paths.join('\n');
    const known = this.reports.get(key);
    if (known) return known;
    const report = this.finish(this.comparison.report({ paths: paths.filter((path) => this.members.has(path)) }));
    this.reports.put(key, report);
    return report;
  }

  /** The first of all that are skipped, those that the engine took nothing from included. */
  firstSkipped(atMost: number): readonly Skipped[] {
    const own = this.skipped().slice(0, atMost);
    const paths = [...this.unread].slice(0, atMost - own.length);
    return paths.length === 0 ? own : [...own, ...this.comparison.report({ paths }).skipped];
  }

  skippedCount(): number {
    return this.skippedReasons.size + this.unread.size;
  }

  /** Everything. */
  report(): Report {
    this.whole ??= this.finish(this.comparison.report());
    return this.whole;
  }

  /** What the engine says, after people's decisions and with the files that it never saw. */
  private finish(found: Report): Report {
    const { report, decided } = applyDecisions(found, this.placedDecisions(), {
      signatureOf: ({ path, id }) => {
        const member = this.members.get(path);
        return member ? signatureIn(member, id) : null;
      },
      isIgnored: (claim) => this.isIgnored(claim),
    });
    const own = this.skipped();
    const finished = own.length === 0 ? report : { ...report, skipped: [...report.skipped, ...own] };
    this.decidedIn.set(finished, decided);
    return finished;
  }

  private placedDecisions(): readonly PlacedDecision[] {
    if (!this.isComplete) return this.decisions;
    const { members, skippedReasons } = this;
    this.placed ??= followMoves(this.decisions, {
      has: (path) => members.has(path) || skippedReasons.has(path),
      signatures: signaturesIn(members),
    });
    return this.placed;
  }

  private document(path: string, text: string, role: SourceRole): SourceDocument {
    return this.manner === null ? { path, text, role } : { path, text, role, manner: this.manner };
  }

  private hashOf(text: string): string {
    return readingHash(text, this.manner);
  }

  private isIgnored({ path, start, end }: Claim): boolean {
    return this.members.get(path)?.ignored.some((span) => span.start <= start && end <= span.end) ?? false;
  }

  private changed(): void {
    this.count += 1;
    this.reports.clear();
    this.placed = null;
    this.whole = null;
    this.dropBegun();
  }

  private dropBegun(): void {
    this.turns += 1;
    this.making.clear();
  }
}

/** Spelt out for whoever asks: in most states of the pool nobody does. */
function* signaturesIn(members: ReadonlyMap<string, Member>): Generator<readonly [string, readonly string[]]> {
  for (const [path, member] of members) yield [path, allSignatures(member)];
}

function weightOf({ claims, relations }: Report): number {
  return claims.length + relations.length;
}
