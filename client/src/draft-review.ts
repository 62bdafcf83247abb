import * as vscode from 'vscode';
import type { DraftStanding, MarkedClaim } from '../../server/src/protocol';
import type { Underlines } from './underlines';

/** How many figures of a draft stand how. */
export type DraftTally = Readonly<Record<DraftStanding, number>>;

const open: readonly DraftStanding[] = ['conflicting', 'unsupported'];

/** The active draft's tally at the foot of the window, and a walk through its open points. */
export class DraftReview implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('crosscheck.draft', vscode.StatusBarAlignment.Left, 9);
  private readonly subscriptions: readonly { dispose(): void }[];

  constructor(private readonly underlines: Underlines) {
    this.item.name = vscode.l10n.t('Crosscheck: Draft');
    this.subscriptions = [
      this.item,
      underlines.onDidRefresh(() => this.show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
    ];
    this.show();
  }

  /** The tally of the active document; null where it is no draft. */
  tally(): DraftTally | null {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const claims = uri && this.underlines.claimsOf(uri);
    if (claims?.role !== 'draft') return null;
    const tally = { confirmed: 0, rounded: 0, conflicting: 0, unsupported: 0, accepted: 0 };
    for (const { standing } of claims.claims) if (standing !== null) tally[standing] += 1;
    return tally;
  }

  /** Goes to the next open point behind the cursor, or to the one before it, round the ends of the draft. */
  async step(direction: 'next' | 'previous'): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || this.tally() === null) return;
    const points = this.openPoints(editor.document.uri);
    const cursor = direction === 'next' ? editor.selection.end : editor.selection.start;
    const found =
      direction === 'next'
        ? (points.find(({ start }) => start.isAfterOrEqual(cursor)) ?? points[0])
        : (points.filter(({ end }) => end.isBeforeOrEqual(cursor)).at(-1) ?? points.at(-1));
    if (!found) {
      vscode.window.setStatusBarMessage(
        `$(pass-filled) ${vscode.l10n.t('All figures of this draft are settled.')}`,
        4000,
      );
      return;
    }
    editor.selection = new vscode.Selection(found.start, found.end);
    editor.revealRange(found, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    await vscode.commands.executeCommand('editor.action.showHover');
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
  }

  private openPoints(uri: vscode.Uri): readonly vscode.Range[] {
    const isOpen = ({ standing }: MarkedClaim): boolean => standing !== null && open.includes(standing);
    return (this.underlines.claimsOf(uri)?.claims ?? [])
      .filter(isOpen)
      .map(({ range: { start, end } }) => new vscode.Range(start.line, start.character, end.line, end.character));
  }

  private show(): void {
    const tally = this.tally();
    void vscode.commands.executeCommand('setContext', 'crosscheck.draft', tally !== null);
    if (tally === null) {
      this.item.hide();
      return;
    }
    const { l10n } = vscode;
    const left = tally.conflicting + tally.unsupported;
    const words = [
      l10n.t('{0} confirmed', tally.confirmed),
      l10n.t('{0} rounded', tally.rounded),
      l10n.t('{0} conflicting', tally.conflicting),
      l10n.t('{0} unsupported', tally.unsupported),
      ...(tally.accepted > 0 ? [l10n.t('{0} accepted by you', tally.accepted)] : []),
    ].join(', ');
    const counts = countsOf(tally);
    this.item.text =
      left === 0 ? `$(pass-filled) ${l10n.t('Draft: all settled')}` : `$(edit) ${l10n.t('Draft:')} ${counts}`;
    this.item.tooltip = [
      l10n.t('This draft’s figures: {0}', words),
      left === 0 ? l10n.t('Nothing is open.') : l10n.t('Click to go to the next open point.'),
    ].join('\n');
    this.item.accessibilityInformation = { label: this.item.tooltip };
    this.item.command = 'crosscheck.nextOpenPoint';
    this.item.show();
  }
}

/** "✓ 2  ✗ 1": what there is none of is left out. */
function countsOf({ confirmed, rounded, conflicting, unsupported }: DraftTally): string {
  const parts = [
    ['✓', confirmed],
    ['≈', rounded],
    ['✗', conflicting],
    ['?', unsupported],
  ] as const;
  return parts.flatMap(([mark, count]) => (count === 0 ? [] : [`${mark} ${count}`])).join('  ');
}
