import { t } from '@vscode/l10n';

/** Why decisions could not be written, in words for people; in those of the system where it is none of the usual reasons. */
export function whyUnwritten(error: unknown): string {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return t('this folder may not be written to.');
    case 'ENOSPC':
    case 'EDQUOT':
      return t('the disk is full.');
    case 'EEXIST':
    case 'ENOTDIR':
      return t('there is a file that has the name of the folder it belongs in.');
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
