import type { Span } from '../report';
import type { Line } from './lines';
import { readLines } from './lines';
import { isRule } from './plain-blocks';
import { isStampLine } from './stamps';

/** A part of a document that one outlet wrote. */
export interface SourcePart extends Span {
  /** The outlet's name as the page gives it, or null for a document that is one source. */
  readonly outlet: string | null;
  /** Where the outlet's name stands. */
  readonly outletSpan: Span | null;
}

/** "Story 2 | ", "From: ": what a rule may have in front of the outlet's name. */
const ANNOUNCING = /^(?:(?:story|item|article|source|dispatch|part|no\.?)\s*\d*\s*[|:.–—-]\s*|from:?\s+|source:?\s+)/iu;
/** What rules are drawn with. */
const STROKES = '=-*_#~';
/** Longer lines are no rule with a title. */
const LONGEST_RULE = 200;
/** Words in bold are no rule with a title. */
const BOLD = /^(\*\*|__)\S.*\S\1$/u;
/** A name: one to seven words, most with a capital, no full stop. */
const NAME =
  /^(?:[-–•]\s*)?(?:via\s+|source:\s*)?((?:[\p{Lu}\d][\p{L}\d.&'’!-]*|of|the|and|for|on|in|&|-)(?:\s+(?:[\p{Lu}\d][\p{L}\d.&'’!-]*|of|the|and|for|on|in|&|-)){0,6})$/u;
/** A part with fewer letters of prose than this is furniture around a story, no story. */
const LEAST_PROSE = 150;
/** The head of a page that runs several stories has its notices too. */
const LEAST_ABOVE = 300;

/**
 * The sources inside a document. A page that runs several outlets' stories one after another is cut before each
 * line that names an outlet: a rule with a title, or a short name with a line of date or age next to it. Whatever
 * stands above the first such line is a source too, if it holds prose.
 */
export function readSourceParts(text: string): SourcePart[] {
  const whole: SourcePart = { start: 0, end: text.length, outlet: null, outletSpan: null };
  const lines = readLines(text);
  const cuts = outletLines(lines);
  if (cuts.length === 0) return [whole];
  const parts: SourcePart[] = [];
  const first = cuts[0];
  if (first && hasProse(text.slice(0, first.span.start), LEAST_ABOVE)) parts.push({ ...whole, end: first.span.start });
  cuts.forEach((cut, i) => {
    const end = cuts[i + 1]?.span.start ?? text.length;
    if (hasProse(text.slice(cut.span.end, end)))
      parts.push({ start: cut.span.start, end, outlet: cut.name, outletSpan: cut.nameSpan });
  });
  // one outlet's name above one story is a masthead; the document is one source
  return parts.length < 2 ? [whole] : parts;
}

interface Cut {
  readonly name: string;
  readonly span: Span;
  readonly nameSpan: Span;
}

function outletLines(lines: readonly Line[]): Cut[] {
  const cuts: Cut[] = [];
  let taken = -1;
  lines.forEach((line, i) => {
    if (line.blank || i <= taken) return;
    const titled = BOLD.test(line.text) ? null : titleOfRule(line.text);
    if (titled) {
      const at = line.start + line.text.indexOf(titled);
      cuts.push({ name: titled, span: line, nameSpan: { start: at, end: at + titled.length } });
      return;
    }
    const name = nameOf(line);
    const next = following(lines, i);
    const rule = preceding(lines, i);
    if (!name || !next || !(isStampLine(next.text) || (rule && isRule(rule) && isHeadLine(next.text)))) return;
    // at the top of a document a name and a date are the masthead, unless more parts follow: the caller decides
    const at = line.start + line.text.lastIndexOf(name);
    cuts.push({
      name,
      span: { start: rule && isRule(rule) ? rule.start : line.start, end: next.end },
      nameSpan: { start: at, end: at + name.length },
    });
    // "21 minutes ago" may be followed by the outlet's name again
    taken = lines.indexOf(next);
    const again = following(lines, taken);
    if (again && nameOf(again) === name) taken = lines.indexOf(again);
  });
  return cuts;
}

/** The name in a rule: "=== Story 2 | The Atlantic Herald ===", "--- From: Harbour News ---". */
function titleOfRule(text: string): string | null {
  const stroke = text.charAt(0);
  if (text.length > LONGEST_RULE || !STROKES.includes(stroke)) return null;
  let [from, to] = [0, text.length];
  while (text.charAt(from) === stroke) from++;
  while (to > from && text.charAt(to - 1) === stroke) to--;
  if (from < 2 || text.length - to < 2) return null;
  const words = text.slice(from, to).trim();
  const title = (words.replace(ANNOUNCING, '').split(/[,|]/)[0] ?? '').trim();
  return /\p{L}/u.test(title) && title.length >= 2 && title.length <= 80 && !/[=*_#~]/.test(words) ? title : null;
}

/** "By A. Writer | Business | Feb. 11, 2027", "19 March, updated 14:22": the line below the outlet's name, behind a rule. */
const HEAD_LINE =
  /^(?:by\s\p{Lu}|.{0,60}\b\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|.{0,60}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b)/iu;

function isHeadLine(line: string): boolean {
  return line.length <= 90 && HEAD_LINE.test(line) && !/[.!?]$/.test(line);
}

function nameOf(line: Line): string | null {
  if (line.text.length > 60) return null;
  const name = NAME.exec(line.text)?.[1] ?? null;
  return name && !isStampLine(name) ? name : null;
}

function following(lines: readonly Line[], i: number): Line | undefined {
  for (let k = i + 1; k < lines.length && k <= i + 2; k++) if (!lines[k]?.blank) return lines[k];
  return undefined;
}

function preceding(lines: readonly Line[], i: number): Line | undefined {
  for (let k = i - 1; k >= 0 && k >= i - 2; k--) if (!lines[k]?.blank) return lines[k];
  return undefined;
}

function hasProse(text: string, least = LEAST_PROSE): boolean {
  let letters = 0;
  for (const run of text.matchAll(/\p{L}+/gu)) {
    letters += Array.from(run[0]).length;
    if (letters >= least) return true;
  }
  return false;
}
