import { t } from '@vscode/l10n';
import type { Claim, RelationName } from '../engine/report';
import { isAccepted } from '../workspace/decisions/apply-decisions';
import { claimRange, type Documents } from './document-view';
import { escapeMarkdown, excerpt, excerptMarkdown, excerptPlain, plain } from './markdown';
import type { Counterpart, ReportIndex } from './report-index';
import { tally } from './tally';
import { measured, normalisedValue, relationHeading, relationOrder, sourceInWords, verdictInWords } from './wording';
import { becauseInWords } from './words';

/** Of one source's further figures so many are told. */
const alsoLimit = 3;

export interface HoverOptions {
  readonly format: 'markdown' | 'plaintext';
  /** At most so many sources are listed, though one for every relation; the rest is counted. */
  readonly statements: number;
  /** The command that opens the comparison at a claim, where the client runs command links. */
  readonly compareCommand: string | null;
  /** Something to say of the whole, such as that the folder is still being read. */
  readonly note?: string | null;
}

interface Group {
  readonly heading: string;
  readonly shown: readonly Entry[];
}

/** What one source says: its statement that is quoted, and the figures of its others. */
interface Entry extends Counterpart {
  readonly also: readonly string[];
}

/** The documents whose texts a hover over this claim quotes. */
export function quotedPaths(index: ReportIndex, claim: Claim, statements: number): ReadonlySet<string> {
  const { groups } = sourcesByHeading(index, claim, statements);
  return new Set(groups.flatMap((group) => group.shown.map(({ other }) => other.path)));
}

/** What the others say of a claim, as the text of a hover. */
export function hoverText(index: ReportIndex, claim: Claim, documents: Documents, options: HoverOptions): string {
  const { groups, left } = sourcesByHeading(index, claim, options.statements);
  return options.format === 'markdown'
    ? markdownHover(index, claim, groups, left, documents, options)
    : plainHover(index, claim, groups, left, documents, options);
}

/**
 * The counterparts by relation, one for each other source as the tally counts them, in the order in which they are
 * shown. Every relation that occurs keeps at least one line.
 */
function sourcesByHeading(
  index: ReportIndex,
  claim: Claim,
  limit: number,
): { readonly groups: readonly Group[]; readonly left: number } {
  const byRelation = new Map<RelationName, Map<string, Counterpart[]>>();
  for (const counterpart of [...index.counterparts(claim)].sort(byUse)) {
    const sources = byRelation.get(counterpart.relation.relation) ?? new Map<string, Counterpart[]>();
    const said = sources.get(counterpart.other.source);
    if (!said) sources.set(counterpart.other.source, [counterpart]);
    else if (!said.some(({ other }) => other.statement === counterpart.other.statement)) said.push(counterpart);
    byRelation.set(counterpart.relation.relation, sources);
  }
  const present = relationOrder.flatMap((name) => {
    const sources = byRelation.get(name);
    return sources ? [{ heading: relationHeading(name), all: [...sources.values()].flatMap(entryOf) }] : [];
  });
  let room = Math.max(0, limit - present.length);
  const groups = present.map(({ heading, all }) => {
    const extra = Math.min(all.length - 1, room);
    room -= extra;
    return { heading, shown: all.slice(0, 1 + extra) };
  });
  const total = present.reduce((sum, { all }) => sum + all.length, 0);
  const shown = groups.reduce((sum, group) => sum + group.shown.length, 0);
  return { groups, left: total - shown };
}

function entryOf([first, ...more]: readonly Counterpart[]): Entry[] {
  if (!first) return [];
  const figures = new Set(more.map(({ other }) => plain(other.text)));
  figures.delete(plain(first.other.text));
  return [{ ...first, also: [...figures].slice(0, alsoLimit) }];
}

/** Certain before possible, independent before copied, then as the report has them. */
function byUse(x: Counterpart, y: Counterpart): number {
  const rank = ({ relation }: Counterpart): number =>
    (relation.certainty === 'likely' ? 0 : 2) + (relation.independent ? 0 : 1);
  return rank(x) - rank(y);
}

function markdownHover(
  index: ReportIndex,
  claim: Claim,
  groups: readonly Group[],
  left: number,
  documents: Documents,
  options: HoverOptions,
): string {
  const [first = '', ...rest] = tally(index, claim);
  const [bold = '', ...origins] = first.split(', ');
  const lines: string[] = [
    [
      `**${escapeMarkdown(bold)}**${origins.map((part) => `, ${escapeMarkdown(part)}`).join('')}`,
      ...rest.map(escapeMarkdown),
    ].join(' · '),
    '',
  ];
  const slots = measured(claim).map(escapeMarkdown);
  if (slots.length > 0) lines.push(t('Measured: {0}', slots.join(' · ')), '');
  const normal = normalisedValue(claim);
  if (normal !== null) lines.push(t('Read as: {0}', escapeMarkdown(normal)), '');
  for (const group of groups) {
    lines.push(`**${group.heading}**`, '');
    for (const { relation, other, otherSource, also } of group.shown) {
      const name = escapeMarkdown(sourceInWords(otherSource, other));
      const marks = [
        `[${name}](${linkTarget(other, documents)})`,
        `**${escapeMarkdown(other.text)}**${also.map((figure) => `, ${escapeMarkdown(figure)}`).join('')}`,
        ...(isAccepted(relation) ? [t('accepted')] : relation.certainty === 'possible' ? [t('possible')] : []),
        ...(relation.independent ? [] : [t('not independent')]),
        ...(otherSource?.role === 'draft' ? [t('draft')] : []),
      ];
      const quote = quoteOf(other, documents);
      const told = [
        `- ${marks.join(' · ')}`,
        ...(quote === null ? [] : [`  “${excerptMarkdown(quote)}”`]),
        `  — ${escapeMarkdown(becauseInWords(relation))}`,
      ];
      // Two spaces at a line's end break the line.
      lines.push(told.join('  \n'));
    }
    lines.push('');
  }
  if (left > 0) {
    const text = t('and {0} more', left);
    lines.push(
      options.compareCommand === null
        ? t('{0}; the setting {1} lists them', text, 'crosscheck.maxStatements')
        : t(
            '{0}, or raise {1}',
            `[${text}](${commandLink(options.compareCommand, claim)} "${t('Compare Sources')}")`,
            'crosscheck.maxStatements',
          ),
      '',
    );
  }
  if (options.note) lines.push(`*${escapeMarkdown(options.note)}*`);
  return lines.join('\n').trimEnd();
}

function plainHover(
  index: ReportIndex,
  claim: Claim,
  groups: readonly Group[],
  left: number,
  documents: Documents,
  options: HoverOptions,
): string {
  const lines = [tally(index, claim).join(' · ') + ` (${verdictInWords(claim.verdict)})`];
  const slots = measured(claim).map(plain);
  if (slots.length > 0) lines.push(t('Measured: {0}', slots.join(' · ')));
  for (const group of groups) {
    lines.push('', `${group.heading}:`);
    for (const { relation, other, otherSource, also } of group.shown) {
      const accepted = isAccepted(relation) ? ` (${t('accepted')})` : '';
      lines.push(
        `- ${plain(sourceInWords(otherSource, other))}: ${[plain(other.text), ...also].join(', ')}${accepted}`,
      );
      const quote = quoteOf(other, documents);
      if (quote !== null) lines.push(`  "${excerptPlain(quote)}"`);
      lines.push(`  ${plain(becauseInWords(relation))}`);
    }
  }
  if (left > 0)
    lines.push('', t('{0}; the setting {1} lists them', t('and {0} more', left), 'crosscheck.maxStatements'));
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
