/** What the frame of a page is made of. */
export interface PageParts {
  readonly language: string;
  /** Where the page's own files come from, as a source of a content security policy. */
  readonly origin: string;
  readonly style: string;
  readonly script: string;
  /** What is shown until the table is there. */
  readonly waiting: string;
}

/**
 * The frame of the comparison page. Nothing loads but its style and the one script that bears the nonce, which is new
 * each time; nothing is fetched, framed or sent.
 */
export function pageHtml({ language, origin, style, script, waiting }: PageParts): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const policy = [
    "default-src 'none'",
    `style-src ${origin}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">
  <title>Crosscheck</title>
</head>
<body>
  <main id="comparison" class="bare"><p class="waiting" role="status">${escapeHtml(waiting)}</p></main>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
