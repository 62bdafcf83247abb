import type { Claim, RelationName } from '../engine/report';
import { isAccepted } from '../workspace/decisions/apply-decisions';
import { claimRange, type Documents } from './document-view';
import { escapeMarkdown, excerpt, excerptMarkdown, excerptPlain, plain } from './markdown';
import type { Counterpart, ReportIndex } from './report-index';
import { measured, normalisedValue, relationHeadings, sourceInWords, tally, verdictWords } from './wording';

/** At most so many statements are listed; the rest is counted. */
const statementLimit = 12;

export interface HoverOptions {
  readonly format: 'markdown' | 'plaintext';
  /** The command that opens the comparison at a claim, where the client runs command links. */
  readonly compareCommand: string | null;
  /** Something to say of the whole, such as that the folder is still being read. */
  readonly note?: string | null;
}

interface Group {
  readonly heading: string;
  readonly shown: readonly Counterpart[];
}

/** The documents whose texts a hover over this claim quotes. */
export function quotedPaths(index: ReportIndex, claim: Claim): ReadonlySet<string> {
  const { groups } = statementsByRelation(index, claim);
  return new Set(groups.flatMap((group) => group.shown.map(({ other }) => other.path)));
}

/** What the others say of a claim, as the text of a hover. */
export function hoverText(index: ReportIndex, claim: Claim, documents: Documents, options: HoverOptions): string {
  const { groups, left } = statementsByRelation(index, claim);
  return options.format === 'markdown'
    ? markdownHover(claim, groups, left, documents, options)
    : plainHover(claim, groups, left, documents, options);
}

/**
 * The counterparts by relation, one for each statement of another source, in the order in which they are shown. Every
 * relation that occurs keeps at least one line.
 */
function statementsByRelation(
  index: ReportIndex,
  claim: Claim,
): { readonly groups: readonly Group[]; readonly left: number } {
  const byRelation = new Map<RelationName, Map<string, Counterpart>>();
  for (const counterpart of index.counterparts(claim)) {
    const statements = byRelation.get(counterpart.relation.relation) ?? new Map<string, Counterpart>();
    if (!statements.has(counterpart.other.statement)) {
      statements.set(counterpart.other.statement, counterpart);
    }
    byRelation.set(counterpart.relation.relation, statements);
  }
  const present = relationHeadings.flatMap(([name, heading]) => {
    const statements = byRelation.get(name);
    return statements ? [{ heading, all: [...statements.values()].sort(byUse) }] : [];
  });
  let room = Math.max(0, statementLimit - present.length);
  const groups = present.map(({ heading, all }) => {
    const extra = Math.min(all.length - 1, room);
    room -= extra;
    return { heading, shown: all.slice(0, 1 + extra) };
  });
  const total = present.reduce((sum, { all }) => sum + all.length, 0);
  const shown = groups.reduce((sum, group) => sum + group.shown.length, 0);
  return { groups, left: total - shown };
}

/** Certain before possible, independent before copied, then as the report has them. */
function byUse(x: Counterpart, y: Counterpart): number {
  const rank = ({ relation }: Counterpart): number =>
    (relation.certainty === 'likely' ? 0 : 2) + (relation.independent ? 0 : 1);
  return rank(x) - rank(y);
}

function markdownHover(
  claim: Claim,
  groups: readonly Group[],
  left: number,
  documents: Documents,
  options: HoverOptions,
): string {
  const [first = '', ...rest] = tally(claim);
  const [bold = '', ...origins] = first.split(', ');
  const lines: string[] = [
    [
      `**${escapeMarkdown(bold)}**${origins.map((part) => `, ${escapeMarkdown(part)}`).join('')}`,
      ...rest.map(escapeMarkdown),
    ].join(' · '),
    '',
  ];
  const slots = measured(claim).map(escapeMarkdown);
  if (slots.length > 0) lines.push(`Measured: ${slots.join(' · ')}`, '');
  const normal = normalisedValue(claim);
  if (normal !== null) lines.push(`Read as: ${escapeMarkdown(normal)}`, '');
  for (const group of groups) {
    lines.push(`**${group.heading}**`, '');
    for (const { relation, other, otherSource } of group.shown) {
      const name = escapeMarkdown(sourceInWords(otherSource, other));
      const marks = [
        `[${name}](${linkTarget(other, documents)})`,
        `**${escapeMarkdown(other.text)}**`,
        ...(isAccepted(relation) ? ['accepted'] : relation.certainty === 'possible' ? ['possible'] : []),
        ...(relation.independent ? [] : ['not independent']),
        ...(otherSource?.role === 'draft' ? ['draft'] : []),
      ];
      const quote = quoteOf(other, documents);
      const told = [
        `- ${marks.join(' · ')}`,
        ...(quote === null ? [] : [`  “${excerptMarkdown(quote)}”`]),
        `  — ${escapeMarkdown(relation.because)}`,
      ];
      // Two spaces at a line's end break the line.
      lines.push(told.join('  \n'));
    }
    lines.push('');
  }
  if (left > 0) {
    const text = `and ${left} more`;
    lines.push(
      options.compareCommand === null
        ? text
        : `[${text}](${commandLink(options.compareCommand, claim)} "Compare Sources")`,
      '',
    );
  }
  if (options.note) lines.push(`*${escapeMarkdown(options.note)}*`);
  return lines.join('\n').trimEnd();
}

function plainHover(
  claim: Claim,
  groups: readonly Group[],
  left: number,
  documents: Documents,
  options: HoverOptions,
): string {
  const lines = [tally(claim).join(' · ') + ` (${verdictWords[claim.verdict]})`];
  const slots = measured(claim).map(plain);
  if (slots.length > 0) lines.push(`Measured: ${slots.join(' · ')}`);
  for (const group of groups) {
    lines.push('', `${group.heading}:`);
    for (const { relation, other, otherSource } of group.shown) {
      const accepted = isAccepted(relation) ? ' (accepted)' : '';
      lines.push(`- ${plain(sourceInWords(otherSource, other))}: ${plain(other.text)}${accepted}`);
      const quote = quoteOf(other, documents);
      if (quote !== null) lines.push(`  "${excerptPlain(quote)}"`);
      lines.push(`  ${plain(relation.because)}`);
    }
  }
  if (left > 0) lines.push('', `and ${left} more`);
  if (options.note) lines.push('', options.note);
  return lines.join('\n');
}

/** The sentence of a claim, or null where its document has changed since it was read. */
function quoteOf(claim: Claim, documents: Documents): ReturnType<typeof excerpt> | null {
  const text = documents.text(claim.path);
  if (text === null || text.slice(claim.start, claim.end) !== claim.text) return null;
  return excerpt(text, claim.sentence, claim);
}

/** The document's address with the figure's place, as editors read it: `#L12,5-12,9`. */
function linkTarget(claim: Claim, documents: Documents): string {
  const { start, end } = claimRange(claim);
  const place = `L${start.line + 1},${start.character + 1}-${end.line + 1},${end.character + 1}`;
  const address = documents
    .uri(claim.path)
    .replace(/[()<>\\\s*_[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `${address}#${place}`;
}

function commandLink(command: string, claim: Claim): string {
  const args = encodeURIComponent(JSON.stringify([{ claim: claim.id }])).replace(
    /[()*_'!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `command:${command}?${args}`;
}
