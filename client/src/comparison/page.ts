import * as vscode from 'vscode';

/** The frame of the comparison page: its script and style from the extension, and nothing else may load. */
export function comparisonPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const asset = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', name)).toString();
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${asset('comparison.css')}">
  <title>Crosscheck</title>
</head>
<body>
  <main id="comparison" class="bare"></main>
  <script nonce="${nonce}" src="${asset('comparison.js')}"></script>
</body>
</html>`;
}
