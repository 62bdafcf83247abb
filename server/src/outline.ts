import {
  DocumentSymbolRequest,
  type ClientCapabilities,
  type Connection,
  type Disposable,
  type DocumentSymbol,
} from 'vscode-languageserver';
import { documentSymbols } from './features/document-symbols';
import type { VersionedView, Views } from './views';
import { pathOf } from './workspace/addresses';
import type { World } from './workspace/files';
import { textHash } from './workspace/hash';
import type { Workspace } from './workspace/workspace';

/** Quiet time after a change before what clients were told is looked over. */
const quiet = 500;

/**
 * What was answered of one version of a document since the outline was offered last, as hashes. A client asks several
 * times, once for each place that shows an outline (VS Code for its sticky lines 300 ms after the tree), and each of them
 * keeps the answer that it got: the last one is not what all of them show.
 */
interface Told {
  readonly version: number;
  readonly answers: Set<string>;
}

/**
 * The outline in clients that keep it as long as the text stays: it is offered anew when the verdicts in it have
 * changed, since the protocol has no word for that.
 */
export class Outline {
  static readonly options = { label: 'Crosscheck' };
  private readonly told = new Map<string, Told>();
  private offered: Disposable | null = null;
  /** Offers that are under way: one after the other, so that none is left standing beside a later one. */
  private offers: Promise<void> | null = null;
  private cancelTimer: (() => void) | null = null;

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly views: Views,
    private readonly world: Pick<World, 'delay'>,
  ) {}

  /** The client takes offers, so that they can be renewed. */
  static canOffer({ textDocument }: ClientCapabilities): boolean {
    return textDocument?.documentSymbol?.dynamicRegistration === true;
  }

  /** The outline of a document; one that takes no part has none, as long as it takes none. */
  async answer(uri: string): Promise<DocumentSymbol[]> {
    const view = await this.views.of(uri);
    const symbols = symbolsOf(view);
    if (this.offers !== null) this.remember(uri, this.version(uri, view), hashOf(symbols));
    return symbols;
  }

  /** Offers the outline, or offers it again. */
  offer(): Promise<void> {
    const before = this.offers?.catch(() => undefined) ?? Promise.resolve();
    this.offers = before.then(async () => {
      // all that was answered will be asked again
      this.told.clear();
      this.offered?.dispose();
      this.offered = await this.connection.client.register(DocumentSymbolRequest.type, {
        documentSelector: null,
        ...Outline.options,
      });
    });
    return this.offers;
  }

  /** Verdicts may have changed: looks when it is quiet whether the client shows others. */
  schedule(): void {
    if (this.offers === null) return;
    this.cancelTimer?.();
    this.cancelTimer = this.world.delay(quiet, () => {
      this.cancelTimer = null;
      void this.renew();
    });
  }

  private remember(uri: string, version: number, answer: string): void {
    const known = this.told.get(uri);
    if (known?.version === version) known.answers.add(answer);
    else this.told.set(uri, { version, answers: new Set([answer]) });
  }

  private async renew(): Promise<void> {
    let changed = false;
    for (const [uri, { version, answers }] of this.told) {
      // closed now, yet the client may still know its outline when it is opened again, in another language, say
      if (!this.workspace.documents.openDocument(pathOf(uri))) continue;
      const view = await this.views.of(uri);
      // another version is asked for by the client itself
      if (this.version(uri, view) !== version) continue;
      const now = hashOf(symbolsOf(view));
      if ([...answers].some((answer) => answer !== now)) changed = true;
    }
    // a client that refuses it keeps the outline that it has
    if (changed) await this.offer().catch(() => undefined);
  }

  private version(uri: string, view: VersionedView | null): number {
    return view?.version ?? this.workspace.documents.openDocument(pathOf(uri))?.version ?? 0;
  }
}

function hashOf(symbols: readonly DocumentSymbol[]): string {
  return textHash(JSON.stringify(symbols));
}

function symbolsOf(view: VersionedView | null): DocumentSymbol[] {
  return view === null ? [] : documentSymbols(view);
}
