import { t } from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from './engine/report';
import type { Documents, DocumentView } from './features/document-view';
import { quotedPaths } from './features/hover-sources';
import { ReportIndex } from './features/report-index';
import { textLimit } from './workspace/documents';
import { fileName, pathOf } from './workspace/addresses';
import { comparedInPart, figuresLeftOut } from './workspace/limits';
import type { World } from './workspace/files';
import type { Workspace } from './workspace/workspace';

/** Files whose figures were cut that are named at most. */
const limitsTold = 3;
/** So many files are read at once for quotes. */
const textsAtOnce = 16;
/** So much of the texts that are kept at hand may be fetched before anybody asks. */
const fetchedAhead = textLimit / 2;
/** Times that a document is brought up to date for one question, while edits keep coming in. */
const tries = 20;

export interface VersionedView extends DocumentView {
  readonly version: number;
}

/** What features see of the workspace: documents with their reports, texts to quote from. */
export class Views {
  private readonly indexes = new WeakMap<Report, ReportIndex>();
  private fetching = false;
  /** Open documents whose quotes were fetched. */
  private readonly fetched = new Set<string>();

  constructor(
    private readonly workspace: Workspace,
    private readonly world: Pick<World, 'yield'>,
  ) {}

  /** A document with its report, up to date with the last edit; null where it takes no part or is not read. */
  async of(uri: string): Promise<VersionedView | null> {
    const path = pathOf(uri);
    const { pool, documents } = this.workspace;
    for (let left = tries; ; left -= 1) {
      const text = await this.currentText(path);
      if (text === null) return null;
      const report = left > 0 ? await this.soon(path) : pool.reportFor(path);
      const open = documents.openDocument(path);
      // others had their turn meanwhile: an edit, or a change of other sources
      if (report === null || (open !== null && open.text !== text)) continue;
      const version = open?.version ?? 0;
      const document = TextDocument.create(uri, 'plaintext', version, text);
      return {
        uri,
        path,
        version,
        index: this.index(report),
        positionAt: (offset) => document.positionAt(offset),
        offsetAt: (position) => document.offsetAt(position),
      };
    }
  }

  /** What is said of a document, made while others have their turns; null where the pool has changed by then. */
  private soon(path: string): Promise<Report | null> {
    return this.workspace.pool.reportSoon(path, () => this.world.yield());
  }

  /** A document's text, once the pool knows it as it is; null where it takes no part or cannot be had. */
  private async currentText(path: string): Promise<string | null> {
    const { pool } = this.workspace;
    for (let left = tries; left > 0; left -= 1) {
      await this.workspace.documents.settle(path);
      const text = await this.workspace.documents.text(path);
      if (text === null || !pool.has(path)) return null;
      if (pool.isCurrent(path, text)) return text;
      // the file changed on the disk, and the watcher has not told yet
      if (!this.workspace.documents.openDocument(path)) return null;
      // an edit came in meanwhile, or the file was read after the document was opened
      await this.workspace.documents.renew(path);
    }
    return null;
  }

  /** All documents together, at once. */
  all(): ReportIndex {
    return this.index(this.workspace.pool.report());
  }

  /** What is left out of what is said of all because of a limit, in words. */
  limits(): readonly string[] {
    const { pool, settings } = this.workspace;
    const cut = pool.paths().flatMap((path) => {
      const left = pool.leftOf(path);
      return left === null ? [] : [`${fileName(path)}: ${figuresLeftOut(left)}.`];
    });
    const more = cut.length - limitsTold;
    return [
      ...(pool.size > settings.maxCompared ? [comparedInPart(pool.size, settings.maxCompared)] : []),
      ...cut.slice(0, limitsTold),
      ...(more > 0 ? [t('Likewise in {0} more files.', more)] : []),
    ];
  }

  /** Has what is said of the open documents made while others have their turns, so that it is at hand. */
  async prepareOpen(): Promise<void> {
    for (const path of this.workspace.documents.openPaths()) await this.of(this.uri(path));
  }

  /** What touches the open documents. */
  open(): ReportIndex {
    return this.index(this.workspace.pool.reportOn(this.workspace.documents.openPaths()));
  }

  /** What touches these documents. */
  on(paths: ReadonlySet<string>): ReportIndex {
    return this.index(this.workspace.pool.reportOn([...paths]));
  }

  /** What touches a document, for whoever walks through all of them; null where the pool has changed meanwhile. */
  async inPassing(path: string): Promise<ReportIndex | null> {
    const report = await this.workspace.pool.reportInPassing(path, () => this.world.yield());
    return report && this.index(report);
  }

  /** What touches the document of a claim. */
  async ofClaim(claim: string): Promise<ReportIndex> {
    const path = claim.slice(0, claim.lastIndexOf('#'));
    return this.index((await this.soon(path)) ?? this.workspace.pool.reportFor(path));
  }

  /** Fetches the texts of these documents, so that features can quote them. */
  async documents(paths: ReadonlySet<string>): Promise<Documents> {
    const texts = new Map<string, string | null>();
    const left = [...paths];
    const read = async (path: string): Promise<unknown> => texts.set(path, await this.workspace.documents.text(path));
    while (left.length > 0) await Promise.all(left.splice(0, textsAtOnce).map(read));
    return { text: (path) => texts.get(path) ?? null, uri: (path) => this.uri(path) };
  }

  /**
   * Fetches what hovers over the open documents will quote, one file after the other, those opened last first: so the
   * first hover need not wait for the disk. Once for each, as long as it is open: an edit brings few quotes more. After
   * each figure others have their turn, for there may be hundreds, each with many counterparts.
   */
  async fetchQuotes(): Promise<void> {
    if (this.fetching) return;
    this.fetching = true;
    try {
      const { documents, pool } = this.workspace;
      const open = documents.openPaths();
      for (const path of this.fetched) if (!open.includes(path)) this.fetched.delete(path);
      let left = fetchedAhead;
      for (const path of open.toReversed()) {
        if (!pool.has(path) || this.fetched.has(path)) continue;
        this.fetched.add(path);
        for (const paths of this.quotedFrom(path)) {
          for (const quoted of paths) {
            const text = await documents.text(quoted);
            left -= text?.length ?? 0;
            if (left < 0) return;
          }
          await this.world.yield();
        }
      }
    } finally {
      this.fetching = false;
    }
  }

  /** The documents that hovers over one quote, claim by claim, each once. */
  private *quotedFrom(path: string): Generator<readonly string[]> {
    const { pool, settings } = this.workspace;
    const index = this.index(pool.reportFor(path));
    const known = new Set<string>();
    for (const claim of index.claimsIn(path)) {
      const paths = [...quotedPaths(index, claim, settings.maxStatements)].filter((quoted) => !known.has(quoted));
      for (const quoted of paths) known.add(quoted);
      yield paths;
    }
  }

  uri(path: string): string {
    return this.workspace.pool.uriOf(path) ?? path;
  }

  private index(report: Report): ReportIndex {
    const known = this.indexes.get(report);
    if (known) return known;
    const index = new ReportIndex(report, this.workspace.pool.decidedClaims(report));
    this.indexes.set(report, index);
    return index;
  }
}
