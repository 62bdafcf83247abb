import words from '../../data/date-bounds.json';
import names from '../../data/names.json';

const EST = `(?!(?:${names.classes.noSuperlative.join('|')})\\b)\\p{L}{2,}est`;
const SUPERLATIVE = `(?:${EST}|${words.superlatives.join('|')})`;
const OWNER = "(?:the|its|their|his|her|our|my|a|\\p{L}+['’]s?)";
/** "The driest summer in the north since", "its first loss since". */
const RECORD = new RegExp(
  `\\b${OWNER}\\s+(?:\\S+\\s+){0,2}?${SUPERLATIVE}\\b[^.;:]{0,40}\\bsince\\s+(?:the\\s+)?$`,
  'iu',
);
/** "Wettest May since", where a sentence or a line begins; "first" and "most" begin others too. */
const HEADLINE = new RegExp(
  `(?:^|[.!?:]["”’)]*\\s|[\\n“"])(?:${EST}|worst|best)\\b[^.;:\\n]{0,40}\\bsince\\s+(?:the\\s+)?$`,
  'iu',
);
/** So far in front of a date its sentence tells of a record. */
const REACH = 96;
/** "Not since", "had not been seen since". */
const NEVER =
  /\b(?:not|never|n['’]t)(?:\s+(?:been|\p{L}+ed|seen|known|won|lost|had|so \p{L}+)){0,3}\s+since\s+(?:the\s+)?$/iu;

/**
 * Whether the words in front of a date say that something is as it was then and never in between: "the highest since
 * 1998". The date is that of the other time, and no end of a stretch.
 */
export function isLastTime(before: string): boolean {
  const near = before.slice(-REACH);
  return RECORD.test(near) || HEADLINE.test(near) || NEVER.test(near);
}
