/** The look of the exported page, on a screen in light or dark and on paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --text: #1f1f1f; --dim: #5f5f5f; --page: #ffffff; --line: #d8d8d8; --tint: #f4f6f9;
  --conflicting: #b5200d; --disputed: #8a5a00; --corroborated: #0f7b5f; --repeated: #2a6bb0; --related: #6a56a5; --unconfirmed: #6b6b6b; }
@media (prefers-color-scheme: dark) { :root { --text: #d8d8d8; --dim: #9d9d9d; --page: #1f1f1f; --line: #3c3c3c; --tint: #27292c;
  --conflicting: #f48771; --disputed: #d9a441; --corroborated: #4fc3a1; --repeated: #75a7e0; --related: #a99bd8; --unconfirmed: #a0a0a0; } }
body { margin: 24px; color: var(--text); background: var(--page); font: 14px/1.4 system-ui, sans-serif; }
h1 { font-size: 20px; margin: 0 0 4px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; padding: 0; margin: 8px 0 16px; list-style: none; color: var(--dim); }
.frame { overflow: auto; max-height: 85vh; border: 1px solid var(--line); }
table { border-collapse: separate; border-spacing: 0; }
th, td { padding: 6px 10px; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); background: var(--page); min-width: 7em; max-width: 20em; overflow-wrap: break-word; }
th { font-weight: 600; }
thead th { position: sticky; top: 0; z-index: 2; }
th:first-child { position: sticky; left: 0; z-index: 1; min-width: 200px; border-right: 1px solid var(--line); }
thead th:first-child { z-index: 3; }
thead th.joined { border-top: 3px solid var(--repeated); }
thead th.joined.first { border-inline-start: 3px solid var(--repeated); } thead th.joined.last { border-inline-end: 3px solid var(--repeated); }
.joined { background: var(--tint); }
.note { display: block; font-weight: 400; font-size: 12px; color: var(--dim); margin: 0; }
svg { display: block; margin-top: 4px; overflow: visible; }
.figure { padding: 1px 0; }
summary { cursor: pointer; list-style: none; text-decoration: underline dotted var(--dim); text-underline-offset: 3px; }
summary::-webkit-details-marker { display: none; }
details[open] { min-width: 18em; padding-bottom: 6px; }
blockquote { margin: 4px 0; padding-left: 8px; border-left: 2px solid var(--line); }
.mark { display: inline-block; text-decoration: none; width: 1em; margin-inline-end: 0.3em; text-align: center; font-weight: 600; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
${['conflicting', 'disputed', 'corroborated', 'repeated', 'related', 'unconfirmed']
  .map(
    (verdict) =>
      `.${verdict} .mark { color: var(--${verdict}); } path.${verdict} { stroke: var(--${verdict}); } path.value.${verdict} { fill: var(--${verdict}); }`,
  )
  .join('\n')}
path { fill: none; stroke-width: 1.5; } path.axis { stroke: var(--dim); stroke-width: 1; } path.course { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 2 2; }
path.value.soft, path.value.unconfirmed, path.value.related { fill: var(--page); }
text { font: 10px system-ui, sans-serif; fill: var(--dim); } text.count { fill: var(--text); }
@media print { .frame { overflow: visible; max-height: none; border: 0; } thead th, th:first-child { position: static; } }
`;
