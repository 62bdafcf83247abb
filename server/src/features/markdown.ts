/**
 * Text of a source as it goes into a hover: nothing of its own markdown, HTML, links or icons comes alive, and
 * characters that steer terminals or turn the reading direction are dropped.
 */

// C0 and C1 controls, bidirectional overrides and isolates, line and paragraph separators, byte order mark.
const steering = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const live = /[\\`*_{}[\]<>()#+!|~$&=^@]/g;

/** One line of plain text without characters that steer a display. */
export function plain(text: string): string {
  return text.replace(steering, ' ').replace(/\s+/gu, ' ').trim();
}

/** Plain text that renders as itself in CommonMark and GitHub's dialect, wherever in a line it stands. */
export function escapeMarkdown(text: string): string {
  return escapeLine(plain(text));
}

function escapeLine(text: string): string {
  return (
    text
      .replace(live, '\\$&')
      // Bare addresses would become links.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
      // Marks that mean something only where a line begins.
      .replace(/^-/, '\\-')
      .replace(/^(\d+)\./, '$1\\.')
  );
}

/** UTF-16 units that an excerpt has on either side of a figure at least, however long that is. */
const leastRoom = 20;

/** A stretch of text cut to size, with the figure in it in bold. */
export interface Excerpt {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/**
 * The sentence around a figure, at most about `limit` UTF-16 units long, cut between words with an ellipsis.
 * @param text the whole document
 */
export function excerpt(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  figure: { readonly start: number; readonly end: number },
  limit = 280,
): Excerpt {
  const room = Math.max(leastRoom, Math.floor((limit - (figure.end - figure.start)) / 2));
  const start = Math.min(sentence.start, figure.start);
  const end = Math.max(sentence.end, figure.end);
  let before = text.slice(Math.max(start, figure.start - room * 2), figure.start);
  let after = text.slice(figure.end, Math.min(end, figure.end + room * 2));
  const spareBefore = Math.max(0, room - before.length);
  const spareAfter = Math.max(0, room - after.length);
  if (before.length > room + spareAfter) {
    before = `… ${before.slice(-(room + spareAfter)).replace(/^\S*\s+/u, '')}`;
  }
  if (after.length > room + spareBefore) {
    after = `${after.slice(0, room + spareBefore).replace(/\s+\S*$/u, '')} …`;
  }
  return { before, figure: text.slice(figure.start, figure.end), after };
}

/** An excerpt as one inert markdown run with its figure in bold. */
export function excerptMarkdown({ before, figure, after }: Excerpt): string {
  // Bold must border on a blank or a mark to be read as bold; letters and digits that touch the figure join it
  // ("US$3bn", "12-fold").
  const head = /[^\s\p{P}]*$/u.exec(before)?.[0] ?? '';
  const tail = /^[^\s\p{P}]*/u.exec(after)?.[0] ?? '';
  const lead = before.slice(0, before.length - head.length);
  const rest = after.slice(tail.length);
  return [
    escapeMarkdown(lead),
    /\s$/u.test(lead) ? ' ' : '',
    `**${escapeMarkdown(head + figure + tail)}**`,
    /^\s/u.test(rest) ? ' ' : '',
    escapeMarkdown(rest),
  ]
    .join('')
    .trim();
}

/** An excerpt as one line of plain text. */
export function excerptPlain({ before, figure, after }: Excerpt): string {
  return plain(before + figure + after);
}
