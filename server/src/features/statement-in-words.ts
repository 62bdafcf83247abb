import { t } from '@vscode/l10n';
import { plain } from './markdown';
import type { Counterpart } from './report-index';
import { sourceInWords } from './wording';

/** “6.1 percent” in County Gazette, 9 June 2024 */
export function inWords({ other, otherSource }: Pick<Counterpart, 'other' | 'otherSource'>): string {
  return t('“{0}” in {1}', plain(other.text), plain(sourceInWords(otherSource, other)));
}
