import { t } from '@vscode/l10n';
import type { Span } from '../engine/report';

/** Figures of a document that take no part because there are too many. */
export interface FiguresLeft {
  readonly count: number;
  readonly limit: number;
  /** Where the first of them stands. */
  readonly first: Span;
}

/** What is said where a limit is met: what is left out, and which setting takes more. */

export function figuresLeftOut({ count, limit }: FiguresLeft): string {
  return count === 1
    ? t('1 figure beyond the first {0} takes no part; the setting {1} takes more', limit, 'crosscheck.maxFigures')
    : t(
        '{0} figures beyond the first {1} take no part; the setting {2} takes more',
        count,
        limit,
        'crosscheck.maxFigures',
      );
}

export function problemsLeftOut(count: number): string {
  return count === 1
    ? t('1 more problem is not listed; the setting {0} lists more', 'crosscheck.maxProblems')
    : t('{0} more problems are not listed; the setting {1} lists more', count, 'crosscheck.maxProblems');
}

export function sourceLeftOut(limit: number): string {
  return t('beyond the limit of {0} sources; the setting {1} takes more', limit, 'crosscheck.maxSources');
}

export function comparedInPart(sources: number, limit: number): string {
  return t(
    '{0} sources are more than the {1} that are compared as a whole: this is what touches the open documents. The setting {2} takes more.',
    sources,
    limit,
    'crosscheck.maxCompared',
  );
}

/** @param reason why a file is too large, in words */
export function fileTooLarge(reason: string): string {
  return t('{0}; the setting {1} raises it', reason, 'crosscheck.maxFileSize');
}
