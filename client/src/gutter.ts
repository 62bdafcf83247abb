import * as vscode from 'vscode';
import { verdicts, type Verdict } from '../../server/src/engine/report';

/** Icons beside the line numbers, one a line: of its figures, the verdict that most needs a look. */
export class GutterIcons implements vscode.Disposable {
  private readonly types: ReadonlyMap<Verdict, vscode.TextEditorDecorationType>;

  constructor(extensionUri: vscode.Uri) {
    const icon = (verdict: Verdict, theme: string): vscode.Uri =>
      vscode.Uri.joinPath(extensionUri, 'media', 'gutter', `${verdict}-${theme}.svg`);
    this.types = new Map(
      verdicts.map((verdict) => [
        verdict,
        vscode.window.createTextEditorDecorationType({
          gutterIconSize: 'contain',
          light: { gutterIconPath: icon(verdict, 'light') },
          dark: { gutterIconPath: icon(verdict, 'dark') },
          rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        }),
      ]),
    );
  }

  /** Sets the icons of an editor, or takes them away where the setting is off. */
  mark(editor: vscode.TextEditor, marks: readonly { readonly verdict: Verdict; readonly range: vscode.Range }[]): void {
    const byLine = linesOf(marks);
    for (const [verdict, type] of this.types) {
      const lines = [...byLine].filter(([, shown]) => shown === verdict);
      editor.setDecorations(
        type,
        lines.map(([line]) => new vscode.Range(line, 0, line, 0)),
      );
    }
  }

  dispose(): void {
    for (const type of this.types.values()) type.dispose();
  }
}

/** What the icons of a document's lines are; none where the setting is off. */
export function linesOf(
  marks: readonly { readonly verdict: Verdict; readonly range: vscode.Range }[],
): ReadonlyMap<number, Verdict> {
  const byLine = new Map<number, Verdict>();
  const wanted = vscode.workspace.getConfiguration('crosscheck').get<boolean>('gutterIcons') === true;
  for (const { verdict, range } of wanted ? marks : []) {
    const shown = byLine.get(range.start.line);
    if (shown === undefined || verdicts.indexOf(verdict) < verdicts.indexOf(shown)) {
      byLine.set(range.start.line, verdict);
    }
  }
  return byLine;
}
