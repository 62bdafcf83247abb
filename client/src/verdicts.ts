import * as vscode from 'vscode';
import type { Verdict } from '../../server/src/engine/report';

/** The verdict in the user's language. */
export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'conflicting':
      return vscode.l10n.t('conflicting');
    case 'disputed':
      return vscode.l10n.t('disputed');
    case 'corroborated':
      return vscode.l10n.t('corroborated');
    case 'repeated':
      return vscode.l10n.t('repeated, not confirmed');
    case 'related':
      return vscode.l10n.t('related figures only');
    case 'unconfirmed':
      return vscode.l10n.t('no other source speaks of it');
  }
}

/** The identifier of the contributed colour of a verdict's underline. */
export function verdictColor(verdict: Verdict): string {
  return `crosscheck.${verdict}Underline`;
}
