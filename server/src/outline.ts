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
import type { Workspace } from './workspace/workspace';

/** Quiet time after a change before what clients were told is looked over. */
const quiet = 500;

interface Told {
  readonly version: number;
  readonly symbols: string;
}

/**
 * The outline in clients that keep it as long as the text stays: it is offered anew when the verdicts in it have
 * changed, since the protocol has no word for that.
 */
export class Outline {
  static readonly options = { label: 'Crosscheck' };
  private readonly told = new Map<string, Told>();
  private offered: Promise<Disposable> | null = null;
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

  /** The outline of a document. */
  answer(view: VersionedView): DocumentSymbol[] {
    const symbols = documentSymbols(view);
    if (this.offered !== null) this.told.set(view.uri, { version: view.version, symbols: JSON.stringify(symbols) });
    return symbols;
  }

  /** Offers the outline, or offers it again. */
  async offer(): Promise<void> {
    const before = await this.offered;
    before?.dispose();
    this.offered = this.connection.client.register(DocumentSymbolRequest.type, {
      documentSelector: null,
      ...Outline.options,
    });
    await this.offered;
  }

  /** Verdicts may have changed: looks when it is quiet whether the client shows others. */
  schedule(): void {
    if (this.offered === null) return;
    this.cancelTimer?.();
    this.cancelTimer = this.world.delay(quiet, () => {
      this.cancelTimer = null;
      void this.renew();
    });
  }

  private async renew(): Promise<void> {
    let changed = false;
    for (const [uri, { version, symbols }] of this.told) {
      const view = this.workspace.documents.openDocument(pathOf(uri)) && (await this.views.of(uri));
      if (!view) this.told.delete(uri);
      // another version is asked for by the client itself
      else if (view.version === version && JSON.stringify(documentSymbols(view)) !== symbols) changed = true;
    }
    if (changed) await this.offer();
  }
}
