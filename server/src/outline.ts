import { DocumentSymbolRequest, type Connection, type Disposable } from 'vscode-languageserver';

/**
 * The outline in clients that keep it as long as the text stays: it is offered anew when the verdicts in it may have
 * changed, since the protocol has no word for that.
 */
export class Outline {
  static readonly options = { label: 'Crosscheck' };
  private offered: Promise<Disposable> | null = null;

  constructor(private readonly connection: Connection) {}

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
}
