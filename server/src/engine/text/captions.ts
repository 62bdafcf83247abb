import captions from '../data/captions.json';

const PATTERNS = captions.patterns.map((p) => new RegExp(p, 'iu'));

/**
 * Whether a line belongs to the page and not to the story: bylines, copyright, contact lines, links to other
 * stories, reading times, invitations to subscribe. Figures in it are no claims.
 */
export function captionOf(line: string): boolean {
  return line.length < 400 && PATTERNS.some((p) => p.test(line));
}
