import captions from '../data/captions.json';
import type { Span } from '../report';

const compiled = (patterns: readonly string[]): RegExp[] => patterns.map((p) => new RegExp(p, 'iu'));
const CONTACT = compiled(captions.contact);
const PATTERNS = [...CONTACT, ...compiled(captions.patterns)];
/** Lines of a page are shorter. */
const LONGEST = 400;
/** Fewer words behind a contact line are part of it. */
const FEWEST_WORDS = 5;

/**
 * Whether a line belongs to the page and not to the story: bylines, copyright, contact lines, links to other
 * stories, reading times, invitations to subscribe. Figures in it are no claims.
 */
export function captionOf(line: string): boolean {
  return line.length < LONGEST && PATTERNS.some((p) => p.test(line));
}

/** The contact line in front of sentences of a story: "Enquiries: 0555 010 133. The next report is due on 30 April." */
export function contactLeadOf(prose: string): Span | null {
  if (prose.length >= LONGEST) return null;
  const stop = /[.!?]\)?\s+(?=\p{Lu})/u.exec(prose);
  if (!stop) return null;
  const end = stop.index + stop[0].length;
  const [lead, rest] = [prose.slice(0, end), prose.slice(end)];
  const sentences = /\.\s*$/.test(rest) && rest.trim().split(/\s+/).length >= FEWEST_WORDS && !captionOf(rest.trim());
  return sentences && CONTACT.some((p) => p.test(lead.trim())) ? { start: 0, end } : null;
}
