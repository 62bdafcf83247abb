import { t } from '@vscode/l10n';
import type { CodeLens, Command } from 'vscode-languageserver-types';
import { verdicts, type Source } from '../engine/report';
import { verdictCounts } from './comparison-request';
import { rangeOf, type DocumentView } from './document-view';
import { plain } from './markdown';
import { sourceInWords, verdictName } from './wording';

/**
 * Above every source of a document, its claims by verdict.
 * @param command opens the comparison, where the client has such a command
 */
export function codeLenses(view: DocumentView, command: string | null): CodeLens[] {
  const claims = view.index.claimsIn(view.path);
  return view.index.sourcesIn(view.path).flatMap((source) => {
    const own = claims.filter((claim) => claim.source === source.id);
    const [first] = own;
    if (first === undefined) return [];
    const counts = verdictCounts(own);
    const title = [
      `${plain(sourceInWords(source, first))}: ${own.length === 1 ? t('1 figure') : t('{0} figures', own.length)}`,
      ...verdicts
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => `${counts[verdict]} ${verdictName(verdict)}`),
    ].join(' · ');
    return [{ range: rangeOf(view, startOf(source)), command: lensCommand(title, command, first.id) }];
  });
}

function startOf({ start }: Source): { start: number; end: number } {
  return { start, end: start };
}

function lensCommand(title: string, command: string | null, claim: string): Command {
  return command === null ? { title, command: '' } : { title, command, arguments: [{ claim }] };
}
