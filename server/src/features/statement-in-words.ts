import { plain } from './markdown';
import type { Counterpart } from './report-index';
import { sourceInWords } from './wording';

/** “6.1 percent” in County Gazette, 9 June 2024 */
export function inWords({ other, otherSource }: Pick<Counterpart, 'other' | 'otherSource'>): string {
  return `“${plain(other.text)}” in ${plain(sourceInWords(otherSource, other))}`;
}
