import captions from '../data/captions.json';
import type { Span } from '../report';

interface Patterns {
  readonly opening: readonly string[];
  readonly anywhere: readonly { readonly word: string; readonly pattern: string }[];
}

/** Tells whether one of the patterns is met. Most lines meet none, so nothing is looked for whose word is not there. */
function matcher({ opening, anywhere }: Patterns): (line: string) => boolean {
  const first = new RegExp(`^(?:${opening.map((p) => `(?:${p})`).join('|')})`, 'iu');
  const others = anywhere.map(({ word, pattern }) => ({ word, pattern: new RegExp(pattern, 'iu') }));
  return (line) => {
    if (first.test(line)) return true;
    const lower = line.toLowerCase();
    return others.some(({ word, pattern }) => lower.includes(word) && pattern.test(line));
  };
}

const isContact = matcher(captions.contact);
const isFurniture = matcher(captions.furniture);
/** "[Picture: ...]", "*Posted ...*". */
const OPENING_SIGN = /^[[(*_]{1,3}(?=\p{L})/u;
/** Lines of a page are shorter. */
const LONGEST = 400;
/** Fewer words behind a contact line are part of it. */
const FEWEST_WORDS = 5;

/**
 * Whether a line belongs to the page and not to the story: bylines, copyright, contact lines, links to other
 * stories, reading times, invitations to subscribe. Figures in it are no claims.
 */
export function captionOf(line: string): boolean {
  if (line.length >= LONGEST) return false;
  const bare = line.replace(OPENING_SIGN, '');
  return isContact(bare) || isFurniture(bare);
}

/** The contact line in front of sentences of a story: "Enquiries: 0555 010 133. The next report is due on 30 April." */
export function contactLeadOf(prose: string): Span | null {
  if (prose.length >= LONGEST) return null;
  const stop = /[.!?]\)?\s+(?=\p{Lu})/u.exec(prose);
  if (!stop) return null;
  const end = stop.index + stop[0].length;
  const [lead, rest] = [prose.slice(0, end), prose.slice(end)];
  if (!isContact(lead.trim())) return null;
  const sentences = /\.\s*$/.test(rest) && rest.trim().split(/\s+/).length >= FEWEST_WORDS && !captionOf(rest.trim());
  return sentences ? { start: 0, end } : null;
}
