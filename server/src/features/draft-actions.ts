import { t } from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Claim, Span } from '../engine/report';
import { rangeOf, type DocumentView } from './document-view';
import { plain } from './markdown';
import type { Counterpart } from './report-index';
import { sourceInWords } from './wording';

/** How edits of a draft are sent. */
export interface DraftEdits {
  readonly text: string;
  /** The version of the open document; null where the client knows no versions in edits. */
  readonly version: number | null;
}

/** A comment around the selected figures, where the text selected is a draft's. */
export function blockComment(view: DocumentView, span: Span, edits: DraftEdits): CodeAction[] {
  const inside = view.index.claimsIn(view.path).filter((claim) => claim.start < span.end && span.start < claim.end);
  if (inside.length === 0) return [];
  // one figure: a problem's place, or no more than what a comment before its line does
  if (inside.some(({ start, end }) => start <= span.start && span.end <= end)) return [];
  if (!inside.every((claim) => isDraft(view, claim))) return [];
  const start = lineStart(edits.text, span.start);
  const lastLine = span.end > span.start && edits.text[span.end - 1] === '\n' ? span.end - 1 : span.end;
  const end = lineEnd(edits.text, lastLine);
  return [
    action(t('Ignore the selection, by comments in the draft'), view, edits, [
      insertion(view, start, `${comment(view, 'block')}\n`),
      insertion(view, end, `\n${comment(view, 'end')}`),
    ]),
  ];
}

/** So many figures are offered in the place of one: the comparison shows the others. */
const OFFERED = 2;

/**
 * The figure of a source in the place of one's own, once for each figure; those that may speak of something else only
 * where there are no others. Like all that changes a text, it is there for
 * drafts alone: a source is evidence.
 */
export function replacements(
  view: DocumentView,
  claim: Claim,
  opponents: readonly Counterpart[],
  edits: DraftEdits,
): CodeAction[] {
  if (!isDraft(view, claim)) return [];
  const rivals = opponents.filter(
    ({ relation, other, otherSource }) =>
      (relation.relation === 'disputed' || (relation.relation === 'conflicts' && relation.basis === 'value')) &&
      otherSource?.role !== 'draft' &&
      plain(other.text) !== plain(claim.text),
  );
  const sure = rivals.filter(({ relation }) => relation.certainty === 'likely');
  const byFigure = new Map<string, Counterpart[]>();
  for (const rival of sure.length > 0 ? sure : rivals) {
    const figure = plain(rival.other.text);
    byFigure.set(figure, [...(byFigure.get(figure) ?? []), rival]);
  }
  return [...byFigure].slice(0, OFFERED).flatMap(([figure, [first, ...more]]) => {
    if (!first) return [];
    const source = plain(sourceInWords(first.otherSource, first.other));
    const who = more.length === 0 ? source : t('{0} and {1} more', source, more.length);
    return [
      action(t('Use the source’s figure: “{0}”, as in {1}', figure, who), view, edits, [
        { range: rangeOf(view, claim), newText: figure },
      ]),
    ];
  });
}

/** Comments that take a draft's figure out: its line, or all of the draft. */
export function comments(view: DocumentView, claim: Claim, edits: DraftEdits): CodeAction[] {
  if (!isDraft(view, claim)) return [];
  return [
    action(t('Ignore this line, by a comment in the draft'), view, edits, [
      insertion(view, lineStart(edits.text, claim.start), `${comment(view, 'next-line')}\n`),
    ]),
    action(t('Ignore this draft, by a comment at its head'), view, edits, [
      insertion(view, bodyStart(edits.text), `${comment(view, 'file')}\n`),
    ]),
  ];
}

function isDraft({ index }: DocumentView, claim: Claim): boolean {
  return index.sourceOf(claim)?.role === 'draft';
}

/** In the way of plain text where the file's name says that it is that; else in Markdown's, which shows nowhere. */
function comment({ path }: DocumentView, word: string): string {
  return /\.txt$/i.test(path) ? `// crosscheck-ignore-${word}` : `<!-- crosscheck-ignore-${word} -->`;
}

/** Behind the front matter, which must stay first. */
function bodyStart(text: string): number {
  return (
    /^\ufeff?---[^\S\n]*\r?\n(?:[\s\S]{0,4000}?\r?\n)?(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0
  );
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  const end = at < 0 ? text.length : at;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function insertion(view: DocumentView, offset: number, newText: string): TextEdit {
  return { range: rangeOf(view, { start: offset, end: offset }), newText };
}

function action(title: string, { uri }: DocumentView, { version }: DraftEdits, changes: TextEdit[]): CodeAction {
  const edit: WorkspaceEdit =
    version === null
      ? { changes: { [uri]: changes } }
      : { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
  return { title, kind: CodeActionKind.QuickFix, edit };
}
