/** Words that say that the figures of a sentence are parts of one whole. */
const PARTS =
  /\b(?:plus|additional(?:ly)?|further|another|other|rest|remainder|remaining|divided|split|of (?:that|which|this|these|them|the total)|together|combined|in all|altogether|total(?:s|l?ing)?|sum|bringing|makes?|adds? up|comprising|made up of|including)\b/i;
/** Words that say so beyond doubt, so that a sum that does not come out is a mistake of the text. */
const SUM =
  /\bplus\b.*\b(?:makes?|made|equals?|is|are|comes? to|totals?|for a total of|giving)\b|\b(?:together|combined),? (?:make|makes|come|comes|total|totals|amount|amounts)\b|\badd(?:s|ed|ing)? up to\b|\bfor a (?:combined )?total of\b|\bmak(?:es?|ing) a total of\b/is;

/** Whether a sentence's words say that its figures are parts of a whole, or that it adds them up itself. */
export function additionOf(sentence: string): 'parts' | 'sum' | null {
  if (SUM.test(sentence)) return 'sum';
  return PARTS.test(sentence) ? 'parts' : null;
}
