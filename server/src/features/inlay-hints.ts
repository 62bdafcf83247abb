import { InlayHintKind, type InlayHint, type Range } from 'vscode-languageserver-types';
import type { RelationCounts } from '../engine/report';
import { rangeOf, type DocumentView } from './document-view';
import { sourcesByRelation, tally } from './tally';
import { verdictLine } from './wording';

/** Behind every figure of a stretch of the document, how many others agree and disagree. */
export function inlayHints(view: DocumentView, range: Range): InlayHint[] {
  const start = view.offsetAt(range.start);
  const end = view.offsetAt(range.end);
  return view.index
    .claimsIn(view.path)
    .filter((claim) => claim.end > start && claim.start < end)
    .flatMap((claim) => {
      const label = marks(sourcesByRelation(view.index, claim));
      if (label === '') return [];
      return [
        {
          position: rangeOf(view, claim).end,
          label,
          kind: InlayHintKind.Parameter,
          paddingLeft: true,
          tooltip: verdictLine(claim.verdict, tally(view.index, claim)),
        },
      ];
    });
}

/** "✓3 ✗1" */
function marks(counts: RelationCounts): string {
  return [
    counts.origins > 0 ? `✓${counts.origins}` : counts.corroborates > 0 ? `=${counts.corroborates}` : '',
    counts.conflicts + counts.sameFigure > 0 ? `✗${counts.conflicts + counts.sameFigure}` : '',
    counts.disputed > 0 ? `≠${counts.disputed}` : '',
  ]
    .filter((mark) => mark !== '')
    .join(' ');
}
