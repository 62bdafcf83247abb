/** What the words of a sentence say of its figures: that they are parts of a whole, that the last is the sum of the others, or that it is their total. */
export type Addition = 'parts' | 'sum' | 'total';

/** Words that say that the figures of a sentence are parts of one whole. */
const PARTS =
  /\b(?:plus|additional(?:ly)?|further|another|other|rest|remainder|remaining|divided|split|of (?:that|which|this|these|them|the total)|together|combined|in all|altogether|total(?:s|l?ing)?|sum|bringing|makes?|adds? up|comprising|made up of|including)\b/i;
/** Words that say so beyond doubt, so that a sum that does not come out is a mistake of the text. */
const SUM =
  /\bplus\b.*\b(?:makes?|made|equals?|is|are|comes? to|totals?|for a total of|giving)\b|\b(?:together|combined),? (?:make|makes|come|comes|total|totals|amount|amounts)\b|\badd(?:s|ed|ing)? up to\b|\bfor a (?:combined )?total of\b|\bmak(?:es?|ing) a total of\b/is;
/** A list that ends with its total: "..., 260 million in all", "...: a total of €260 million". */
const TOTAL =
  /[,;:–—] ?(?:[^,;:–—]|\d,\d)*\b(?:in all|in total|altogether|all told)\W*$|[,;:–—] ?(?:or |for |and )?an? (?:overall |grand )?total of (?:[^,;:–—]|\d,\d)*$/i;
/** A total stands so close to the end, in UTF-16 units. */
const CLOSE = 160;
/** The list names some parts only. */
const SOME = /\b(?:among (?:others|them)|includ(?:es?|ing)|such as|mostly|mainly|largest|more than half)\b/i;

export function additionOf(sentence: string): Addition | null {
  if (SUM.test(sentence)) return 'sum';
  if (TOTAL.test(sentence.slice(-CLOSE)) && !SOME.test(sentence)) return 'total';
  return PARTS.test(sentence) ? 'parts' : null;
}
