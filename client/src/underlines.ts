import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClaimsRequest, type DocumentClaims } from '../../server/src/protocol';
import { verdicts, type Verdict } from '../../server/src/engine/report';
import { GutterIcons, linesOf } from './gutter';
import { verdictColor } from './verdicts';

interface Underline {
  readonly claim: string;
  readonly verdict: Verdict;
  readonly range: vscode.Range;
  /** VS Code draws its own line, as for every problem. */
  readonly problem: boolean;
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

/** Verdicts whose figures are tinted, and shown in the overview ruler: what needs a look. */
const tinted: readonly Verdict[] = ['conflicting', 'disputed'];
const hiddenKey = 'crosscheck.underlinesHidden';
/** Milliseconds for which the status bar tells that they were hidden or shown. */
const toldFor = 4000;

/** Underlines every claim of the visible editors by its verdict. */
export class Underlines implements vscode.Disposable {
  private readonly lines = new Map<Verdict, vscode.TextEditorDecorationType>(
    verdicts.map((verdict) => [verdict, lineType(verdict)]),
  );
  private readonly tints = new Map<Verdict, vscode.TextEditorDecorationType>(
    tinted.map((verdict) => [verdict, tintType(verdict)]),
  );
  private readonly rulers = new Map<Verdict, vscode.TextEditorDecorationType>(
    tinted.map((verdict) => [verdict, rulerType(verdict)]),
  );
  private readonly shown = new Map<string, readonly Underline[]>();
  private readonly latest = new Map<string, DocumentClaims>();
  private readonly refreshed = new vscode.EventEmitter<void>();
  /** The claims of the visible documents were asked for anew. */
  readonly onDidRefresh = this.refreshed.event;
  private readonly subscriptions: readonly vscode.Disposable[];
  private readonly gutter: GutterIcons;
  private refreshing = 0;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly state: vscode.Memento,
    extensionUri: vscode.Uri,
  ) {
    this.gutter = new GutterIcons(extensionUri);
    this.subscriptions = [
      vscode.window.onDidChangeVisibleTextEditors(() => void this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const shown = ['crosscheck.underline', 'crosscheck.gutterIcons'];
        if (shown.some((setting) => event.affectsConfiguration(setting))) void this.refresh();
      }),
    ];
  }

  of(uri: vscode.Uri): readonly Underline[] {
    return this.shown.get(uri.toString()) ?? [];
  }

  /** Icons beside the lines of a document. */
  icons(uri: vscode.Uri): readonly Verdict[] {
    return [...linesOf(this.of(uri)).values()];
  }

  /** The claims of a visible document, whether or not they are underlined; null where it takes no part. */
  claimsOf(uri: vscode.Uri): DocumentClaims | null {
    return this.latest.get(uri.toString()) ?? null;
  }

  /** The underlined claim at a place, or null. */
  claimAt(uri: vscode.Uri, position: vscode.Position): string | null {
    return this.of(uri).find(({ range }) => range.contains(position))?.claim ?? null;
  }

  /** The user has hidden them. */
  get hidden(): boolean {
    return this.state.get<boolean>(hiddenKey) === true;
  }

  /** Asks the server for the claims of the visible documents and marks them. */
  async refresh(): Promise<void> {
    this.refreshing += 1;
    const run = this.refreshing;
    const editors = vscode.window.visibleTextEditors;
    this.shown.clear();
    this.latest.clear();
    for (const document of new Set(editors.map((editor) => editor.document))) {
      const claims = await this.ask(document);
      if (run !== this.refreshing) return;
      // Claims of another version are on their way again; what is set moves with the text until then.
      if (claims !== null && claims.version !== document.version) continue;
      const underlines = claims === null ? [] : this.wanted(claims);
      this.shown.set(document.uri.toString(), underlines);
      if (claims !== null) this.latest.set(document.uri.toString(), claims);
      for (const editor of editors) if (editor.document === document) this.mark(editor, underlines);
    }
    this.refreshed.fire();
  }

  /** Hides the underlines or shows them again, and says so: a text may have none at hand. */
  async toggle(): Promise<void> {
    await this.state.update(hiddenKey, !this.hidden);
    await this.refresh();
    const { l10n } = vscode;
    const told = this.hidden
      ? `$(eye-closed) ${l10n.t('Underlines are hidden; problems keep theirs.')}`
      : `$(eye) ${l10n.t('Underlines are shown.')}`;
    vscode.window.setStatusBarMessage(told, toldFor);
  }

  dispose(): void {
    for (const one of [
      ...this.lines.values(),
      ...this.tints.values(),
      ...this.rulers.values(),
      ...this.subscriptions,
      this.refreshed,
      this.gutter,
    ])
      one.dispose();
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
    return ranges.map(({ id, verdict, problem, range: { start, end } }) => ({
      claim: id,
      verdict,
      problem,
      range: new vscode.Range(start.line, start.character, end.line, end.character),
    }));
  }

  private mark(editor: vscode.TextEditor, underlines: readonly Underline[]): void {
    this.gutter.mark(editor, underlines);
    // VS Code has a line for every problem, and a mark in the overview ruler
    for (const [verdict, type] of [...this.lines, ...this.rulers]) {
      const own = underlines.filter((underline) => underline.verdict === verdict && !underline.problem);
      editor.setDecorations(
        type,
        own.map(({ range }) => range),
      );
    }
    for (const [verdict, type] of this.tints) {
      const all = underlines.filter((underline) => underline.verdict === verdict);
      editor.setDecorations(
        type,
        all.map(({ range }) => range),
      );
    }
  }
}

function lineType(verdict: Verdict): vscode.TextEditorDecorationType {
  // A contributed colour is a CSS variable of the workbench; the line's shape can be had in no other way.
  const color = `var(--vscode-${verdictColor(verdict).replaceAll('.', '-')})`;
  return vscode.window.createTextEditorDecorationType({
    textDecoration: `underline ${strokes[verdict]} ${color}; text-underline-offset: 3px; text-decoration-skip-ink: none`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function tintType(verdict: Verdict): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`crosscheck.${verdict}Background`),
    borderRadius: '2px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function rulerType(verdict: Verdict): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    overviewRulerColor: new vscode.ThemeColor(verdictColor(verdict)),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
