import * as vscode from 'vscode';
import type { RelationName, Verdict } from '../../../server/src/engine/report';
import type { ComparingProgress, Status } from '../../../server/src/protocol';
import { verdictName } from '../verdicts';
import type { ExportWords } from './export/model';
import type { PageStrings } from './messages';
import type { Columns } from './table/columns';

/** The language that Crosscheck speaks here: that of VS Code, if there are words for it. */
export function shownLanguage(): string {
  return vscode.l10n.bundle === undefined ? 'en-GB' : vscode.env.language;
}

/** The words of the page. Placeholders stay in them, for the page to fill. */
export function pageStrings(): PageStrings {
  const { l10n } = vscode;
  return {
    language: shownLanguage(),
    title: l10n.t('Figures by topic and source'),
    topic: l10n.t('Topic'),
    picture: l10n.t('Values'),
    draft: l10n.t('draft'),
    copyOf: l10n.t('copy of {0}', '{0}'),
    copied: l10n.t('copied by others'),
    skipped: l10n.t('Not read: {0}', '{0}'),
    filter: l10n.t('Filter topics and sources'),
    filterHint: l10n.t('Filter…'),
    verdictsShown: l10n.t('Show topics with figures that are'),
    hideAgreeing: l10n.t('Hide agreeing'),
    sort: l10n.t('Sort'),
    sorts: {
      need: l10n.t('Disagreements first'),
      sources: l10n.t('Most sources first'),
      spread: l10n.t('Widest apart first'),
      topic: l10n.t('Topic A to Z'),
    },
    chooseSources: l10n.t('Choose Sources…'),
    showAll: l10n.t('Reset'),
    export: l10n.t('Export…'),
    rowsShown: l10n.t('{0} of {1} topics', '{0}', '{1}'),
    allRows: l10n.t('{0} topics', '{0}'),
    oneRow: l10n.t('1 topic'),
    noRows: l10n.t('No topic fits the filter.'),
    clearFilter: l10n.t('Clear Filter'),
    more: l10n.t('Show {0} More Topics', '{0}'),
    openSource: l10n.t('Open {0}', '{0}'),
    against: l10n.t('At odds with: {0}', '{0}'),
    readAs: l10n.t('Read as {0}', '{0}'),
    possible: l10n.t('possible'),
    othersLeft: l10n.t('and {0} more', '{0}'),
    quoteGone: l10n.t('The text has changed since it was read.'),
    keys: l10n.t('Arrow keys walk through the table, Enter goes to the figure.'),
    verdicts: {
      conflicting: verdictName('conflicting'),
      disputed: verdictName('disputed'),
      corroborated: verdictName('corroborated'),
      repeated: verdictName('repeated'),
      related: verdictName('related'),
      unconfirmed: verdictName('unconfirmed'),
    },
    shortVerdicts: {
      conflicting: l10n.t('conflicting'),
      disputed: l10n.t('disputed'),
      corroborated: l10n.t('corroborated'),
      repeated: l10n.t('repeated'),
      related: l10n.t('related'),
      unconfirmed: l10n.t('unconfirmed'),
    },
    relations: relationNames(),
  };
}

function relationNames(): Readonly<Record<RelationName, string>> {
  const { l10n } = vscode;
  return {
    conflicts: l10n.t('Conflicts'),
    'same-figure': l10n.t('Same figure, said of something else'),
    disputed: l10n.t('Disputed'),
    corroborates: l10n.t('Agrees'),
    differs: l10n.t('Near, but not comparable'),
  };
}

export function exportWords(columns: number, rows: number): ExportWords {
  const { l10n } = vscode;
  return {
    language: shownLanguage(),
    title: l10n.t('Figures by topic and source'),
    topic: l10n.t('Topic'),
    source: l10n.t('Source'),
    date: l10n.t('Date'),
    figure: l10n.t('Figure'),
    verdict: l10n.t('Verdict'),
    low: l10n.t('Low'),
    value: l10n.t('Value'),
    high: l10n.t('High'),
    unit: l10n.t('Unit'),
    quote: l10n.t('Quote'),
    file: l10n.t('File'),
    line: l10n.t('Line'),
    draft: l10n.t('draft'),
    copyOf: (name) => l10n.t('copy of {0}', name),
    counts: l10n.t('{0} topics, {1} sources', rows, columns),
    verdictName: (verdict: Verdict) => verdictName(verdict),
  };
}

/** What is to be told above the table. */
export function notices(
  { columns, total, left }: Columns,
  topicsLeft: number,
  status: Status | null,
): readonly string[] {
  const { l10n } = vscode;
  const reading = status?.reading ?? null;
  return [
    ...(reading === null ? [] : [l10n.t('Still reading: {0} of {1} sources.', reading.done, reading.total)]),
    ...(left === 'limit'
      ? [l10n.t('{0} of {1} sources are shown, those with the most in common.', columns.length, total)]
      : []),
    ...(left === 'chosen'
      ? [l10n.t('{0} of {1} sources are shown. The verdicts count all of them.', columns.length, total)]
      : []),
    ...(total === 1 ? [l10n.t('There is one source alone: nothing to compare it with yet.')] : []),
    ...(topicsLeft > 0 ? [l10n.t('{0} more topics are not shown.', topicsLeft)] : []),
  ];
}

/** How far the comparing of a large folder is. */
export function comparingInWords({ done, total }: ComparingProgress): string {
  return vscode.l10n.t(
    'Comparing: {0} of {1} sources. Until then, this is what touches the open documents.',
    done,
    total,
  );
}

/** Why the table is empty. */
export function emptyReason({ total, left }: Columns, status: Status | null, isComparing: boolean): string {
  const { l10n } = vscode;
  if (status?.off === 'setting') return l10n.t('Crosscheck is switched off in the settings.');
  if (status?.off === 'code project')
    return l10n.t('This folder looks like a code project, so Crosscheck leaves it alone.');
  if (left === 'chosen' && total > 0) return l10n.t('None of the chosen sources states a figure.');
  if (status?.reading) return l10n.t('The sources are being read.');
  if (isComparing) return l10n.t('The sources are being compared.');
  if (vscode.workspace.workspaceFolders) return l10n.t('No figures yet. No text or Markdown file here states one.');
  return l10n.t('No figures yet. Open a folder with text or Markdown files that state figures.');
}
