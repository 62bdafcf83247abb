import * as vscode from 'vscode';
import { commands, type Status } from '../../server/src/protocol';

/** The count of conflicts at the foot of the window; a click opens the comparison. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('crosscheck.status', vscode.StatusBarAlignment.Left, 10);

  constructor() {
    this.item.name = vscode.l10n.t('Crosscheck');
  }

  show(status: Status): void {
    const { l10n } = vscode;
    if (status.off !== null) {
      this.item.text = `$(circle-slash) ${l10n.t('Crosscheck: off')}`;
      this.item.tooltip =
        status.off === 'setting'
          ? l10n.t('Crosscheck is switched off in the settings. Click to switch it on here.')
          : l10n.t('This folder looks like a code project, so Crosscheck leaves it alone. Click to switch it on here.');
      this.item.command = 'crosscheck.enableHere';
      this.item.show();
      return;
    }
    const { conflicts, reading } = status;
    const icon = reading !== null ? '$(sync~spin)' : conflicts > 0 ? '$(warning)' : '$(check)';
    const text =
      reading !== null && reading.total > 0
        ? l10n.t('Reading {0} of {1}', reading.done, reading.total)
        : conflicts === 1
          ? l10n.t('1 conflict')
          : l10n.t('{0} conflicts', conflicts);
    this.item.text = `${icon} ${text}`;
    this.item.tooltip = [
      l10n.t('Crosscheck: {0} conflicting, {1} disputed', conflicts, status.disputed),
      l10n.t('{0} sources, {1} drafts, {2} files skipped', status.sources, status.drafts, status.skipped),
      l10n.t('Click to compare the sources.'),
    ].join('\n');
    this.item.accessibilityInformation = { label: this.item.tooltip };
    this.item.command = commands.compare;
    this.item.show();
  }

  dispose(): void {
    this.item.dispose();
  }
}
