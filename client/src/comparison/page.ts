import * as vscode from 'vscode';
import { pageHtml } from './page-html';

/** The comparison page, with its script and style from the extension. */
export function comparisonPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const asset = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', name)).toString();
  return pageHtml({
    language: vscode.env.language,
    origin: webview.cspSource,
    style: asset('comparison.css'),
    script: asset('comparison.js'),
    waiting: vscode.l10n.t('Comparing the sources…'),
  });
}
