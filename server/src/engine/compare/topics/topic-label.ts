import type { ReadClaim } from '../../claim/read-claim';
import { isChange } from '../../claim/measure/lexicon';
import { WITHIN_PHRASES } from '../../claim/sentence/grammar-words';
import { detailOf, ownerOf, yearOf } from './label-details';
import { namesSomebody, wordingOfTopic } from './label-wordings';
import type { Wording } from './label-wordings';
import { termsOfMeasure } from '../relations/noun-phrases';

/** What stands behind a measure whose figures tell by how much it rose or fell. */
const CHANGE = 'change';
/** So many words that mean something tell a topic from others. */
const ENOUGH = 2;

/**
 * What a topic is called: what is measured, what tells it from others of that name, whose it is, and for which year:
 * "spending on roads, change, Norway, 2027". Of a share, "% of" stands before what it is a share of, behind what has
 * the share. `leaning` tells the figure of the same unit before one in its sentence.
 */
export function labelOf(
  group: readonly ReadClaim[],
  leaning: (claim: ReadClaim) => ReadClaim | null = () => null,
): string {
  // "she speaks of 3 percent": what the figure leans on says of what, where its own words name only somebody
  const telling = group.map((claim) => (namesSomebody(claim) ? (leaning(claim) ?? claim) : claim));
  const wording = wordingOfTopic(telling);
  if (wording === null || wording.sort === 'heading') return wording?.text ?? '';
  const name = nameOf(telling, wording);
  const parts = [...name, changeOf(telling), ownerOf(telling, saidIn(name)), yearOf(group)];
  return parts.filter((part) => part !== null).join(', ');
}

function nameOf(group: readonly ReadClaim[], wording: Wording): readonly string[] {
  const { text, sort, words } = wording;
  const named = new Set([...words.keys(), initialsOf(text)]);
  if (group.some((claim) => isShareOf(claim, text))) {
    const detail = isJoined(text) ? null : detailOf(group, named, 'share');
    return detail === null || named.has(initialsOf(detail)) ? [`% of ${text}`] : [detail, `% of ${text}`];
  }
  const isThin = sort === 'names' || sort === 'figure' || (words.size < ENOUGH && !isJoined(text));
  const detail = isThin ? detailOf(group, named, 'measure') : null;
  if (detail === null) return [text];
  return sort === 'phrase' || sort === 'clause' ? [text, detail] : sort === 'figure' ? [detail] : [detail, text];
}

/** That most figures tell a change, where the words that name the measure do not. */
function changeOf(group: readonly ReadClaim[]): string | null {
  const changes = group.filter(({ kind }) => kind.value === 'change by');
  const isSaid = changes.some((claim) =>
    termsOfMeasure(claim).some(({ lemma, role }) => role !== 'verb' && isChange(lemma)),
  );
  return changes.length * 2 > group.length && !isSaid ? CHANGE : null;
}

/** The words of a name, and the abbreviation that its parts may have. */
function saidIn(name: readonly string[]): ReadonlySet<string> {
  return new Set(
    name.flatMap((part) => [...part.toLowerCase().split(/[^\p{L}\p{N}]+/u), initialsOf(part.replace('% of ', ''))]),
  );
}

/** "Spend 5 percent of gross domestic product": the wording tells what the figure is a share of. */
function isShareOf({ figure, measure }: ReadClaim, text: string): boolean {
  return figure.quantity.type === 'percentage' && (measure.value?.includes(`… of ${text}`) ?? false);
}

/** "GDP on defence", "spending for the military": a preposition says more of it. */
function isJoined(text: string): boolean {
  return text.split(' ').some((word) => WITHIN_PHRASES.has(word));
}

/** "gdp" of "gross domestic product" */
function initialsOf(text: string): string {
  return text
    .split(/\s+/u)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
}
