import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClaimsRequest, type DocumentClaims } from '../../server/src/protocol';
import type { Verdict } from '../../server/src/engine/report';
import { verdictColor, verdicts } from './verdicts';

interface Underline {
  readonly verdict: Verdict;
  readonly range: vscode.Range;
}

/** Lines that tell the verdicts apart without their colours. */
const strokes: Readonly<Record<Verdict, string>> = {
  conflicting: 'wavy 1.5px',
  disputed: 'double 1px',
  corroborated: 'solid 1.5px',
  repeated: 'dashed 1.5px',
  related: 'dotted 2px',
  unconfirmed: 'dotted 1px',
};

/** Verdicts that are shown in the overview ruler too: what needs a look. */
const inRuler: ReadonlySet<Verdict> = new Set(['conflicting', 'disputed']);
const hiddenKey = 'crosscheck.underlinesHidden';

/** Underlines every claim of the visible editors by its verdict. */
export class Underlines implements vscode.Disposable {
  private readonly types = new Map<Verdict, vscode.TextEditorDecorationType>(
    verdicts.map((verdict) => [verdict, decorationType(verdict)]),
  );
  private readonly shown = new Map<string, readonly Underline[]>();
  private readonly subscriptions: readonly vscode.Disposable[];
  private refreshing = 0;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly state: vscode.Memento,
  ) {
    this.subscriptions = [
      vscode.window.onDidChangeVisibleTextEditors(() => void this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('crosscheck.underline')) void this.refresh();
      }),
    ];
  }

  of(uri: vscode.Uri): readonly Underline[] {
    return this.shown.get(uri.toString()) ?? [];
  }

  /** Asks the server for the claims of the visible documents and marks them. */
  async refresh(): Promise<void> {
    this.refreshing += 1;
    const run = this.refreshing;
    const editors = vscode.window.visibleTextEditors;
    this.shown.clear();
    for (const document of new Set(editors.map((editor) => editor.document))) {
      const claims = await this.ask(document);
      if (run !== this.refreshing) return;
      // Claims of another version are on their way again; what is set moves with the text until then.
      if (claims !== null && claims.version !== document.version) continue;
      const underlines = claims === null ? [] : this.wanted(claims);
      this.shown.set(document.uri.toString(), underlines);
      for (const editor of editors) if (editor.document === document) this.mark(editor, underlines);
    }
  }

  async toggle(): Promise<void> {
    await this.state.update(hiddenKey, !this.hidden);
    await this.refresh();
  }

  dispose(): void {
    for (const one of [...this.types.values(), ...this.subscriptions]) one.dispose();
  }

  private get hidden(): boolean {
    return this.state.get<boolean>(hiddenKey) === true;
  }

  private async ask(document: vscode.TextDocument): Promise<DocumentClaims | null> {
    if (!this.client.isRunning()) return null;
    const uri = this.client.code2ProtocolConverter.asUri(document.uri);
    return this.client.sendRequest(ClaimsRequest, { textDocument: { uri } });
  }

  private wanted({ claims }: DocumentClaims): readonly Underline[] {
    if (this.hidden) return [];
    const chosen = vscode.workspace.getConfiguration('crosscheck').get<readonly string[]>('underline') ?? verdicts;
    const ranges = claims.filter(({ verdict }) => chosen.includes(verdict));
    return ranges.map(({ verdict, range: { start, end } }) => ({
      verdict,
      range: new vscode.Range(start.line, start.character, end.line, end.character),
    }));
  }

  private mark(editor: vscode.TextEditor, underlines: readonly Underline[]): void {
    for (const [verdict, type] of this.types) {
      const ranges = underlines.filter((underline) => underline.verdict === verdict).map(({ range }) => range);
      editor.setDecorations(type, ranges);
    }
  }
}

function decorationType(verdict: Verdict): vscode.TextEditorDecorationType {
  const color = verdictColor(verdict);
  return vscode.window.createTextEditorDecorationType({
    // A contributed colour is a CSS variable of the workbench; the line's shape can be had in no other way.
    textDecoration: `underline ${strokes[verdict]} var(--vscode-${color.replaceAll('.', '-')}); text-underline-offset: 3px; text-decoration-skip-ink: none`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(inRuler.has(verdict)
      ? { overviewRulerColor: new vscode.ThemeColor(color), overviewRulerLane: vscode.OverviewRulerLane.Center }
      : {}),
  });
}
