import { t } from '@vscode/l10n';
import type { Claim } from '../engine/report';
import { isAccepted } from '../workspace/decisions/apply-decisions';
import { schemeOf } from '../workspace/addresses';
import { claimLocation, claimRange, type Documents } from './document-view';
import { fitBlocks, isRoomy, lineLength, linesOf, type Block } from './hover-room';
import { escapeMarkdown, excerpt, excerptMarkdown, excerptPlain, plain, type Excerpt } from './markdown';
import { sourcesByHeading, type Entry } from './hover-sources';
import type { ReportIndex } from './report-index';
import { sourcesByRelation, tally } from './tally';
import { measured, normalisedValue, sourceInWords, verdictInWords } from './wording';
import { becauseInWords } from './words';

/** A hover has at most so many lines. */
const leastLines = 12;
/** More sources than this raise that, by as many lines for each. */
const linesEach = 2;
/** The problem that a client shows above the hover takes so many of them beside its words: what it is set against. */
const linesOfOthers = 2;
/** UTF-16 units in a line of a problem's words, which stand in the editor's own letters, and of the code behind them. */
const problemLine = 82;
const codeLength = 22;
/** UTF-16 units of the very first quote, what the verdict rests on, and of any other at least: they get a line each. */
const quoteLimits = { first: 150, least: 40 };

/** Two spaces at a line's end break the line. */
const lineBreak = '  \n';

export interface HoverOptions {
  readonly format: 'markdown' | 'plaintext';
  /** At most so many sources are quoted, though one for every relation; the rest is counted. */
  readonly statements: number;
  /** Commands that open the comparison at a claim and go to a place, where the client runs command links. */
  readonly commands: { readonly compare: string; readonly goTo: string } | null;
  /** Something to say of the whole, such as that the folder is still being read. */
  readonly note?: string | null;
  /** Reasons that the client shows above, as those of a problem, each with the words of its problem. */
  readonly told?: ReadonlyMap<string, string>;
}

/** An entry in words. All of it is plain text. */
interface EntryWords {
  readonly claim: Claim;
  readonly name: string;
  readonly figure: string;
  readonly quote: Excerpt | null;
  readonly also: readonly string[];
  readonly marks: readonly string[];
  /** Null where it was told above already. */
  readonly because: string | null;
}

/** What the others say of a claim, as the text of a hover. */
export function hoverText(index: ReportIndex, claim: Claim, documents: Documents, options: HoverOptions): string {
  const { blocks, beyond } = sourcesByHeading(index, claim, options.statements);
  const head = [tally(index, claim).join(' · '), measuredLine(claim)].filter((line) => line !== null);
  const note = options.note ?? null;
  const { origins } = sourcesByRelation(index, claim);
  const told = options.told ?? new Map();
  const lines = Math.max(leastLines, linesEach * options.statements) - linesAbove([...told.values()]);
  const room = lines - [...head, ...(note === null ? [] : [note])].reduce((sum, line) => sum + linesOf(line), 0);
  const { shown, left } = fitBlocks(
    blocks.map((block, at) =>
      inWords(block, documents, {
        firstLimit: at === 0 && isRoomy(room) ? quoteLimits.first : 0,
        told,
        origins,
      }),
    ),
    room,
    heightOf,
  );
  const text = options.format === 'markdown' ? markdownHover : plainHover;
  return text(index, claim, shown, left + beyond, documents, options);
}

/** The lines of a hover that the problems above it take. */
function linesAbove([problem]: readonly string[]): number {
  return problem === undefined ? 0 : Math.ceil((problem.length + codeLength) / problemLine) + linesOfOthers;
}

interface BlockOptions {
  /** UTF-16 units of the first quote, where it may have more than its line. */
  readonly firstLimit: number;
  /** Reasons that were given already. */
  readonly told: ReadonlyMap<string, string>;
  /** Of the sources that agree. */
  readonly origins: number;
}

function inWords(
  block: Block<Entry>,
  documents: Documents,
  { firstLimit, told, origins }: BlockOptions,
): Block<EntryWords> {
  const given = new Set(told.keys());
  return {
    ...block,
    entries: block.entries.map(({ relation, other, otherSource, also }, at) => {
      const because = plain(becauseInWords(relation));
      const isNew = !given.has(because);
      given.add(because);
      const name = plain(sourceInWords(otherSource, other));
      const marks = [
        ...(isAccepted(relation) ? [t('accepted')] : relation.certainty === 'possible' ? [t('possible')] : []),
        // that none is, is told in the first line
        ...(origins > 0 && relation.relation === 'corroborates' && !relation.independent ? [t('not independent')] : []),
        ...(otherSource?.role === 'draft' ? [t('draft')] : []),
      ];
      const besides = entryLine({ name, said: '“… …”', also, marks }).length;
      const limit = Math.max(at === 0 ? firstLimit : 0, lineLength - besides, quoteLimits.least);
      const quote = quoteOf(other, documents, limit);
      return { claim: other, name, figure: plain(other.text), quote, also, marks, because: isNew ? because : null };
    }),
  };
}

function heightOf(words: EntryWords): number {
  return linesOf(plainEntry(words)) + (words.because === null ? 0 : linesOf(`— ${words.because}`));
}

/** What is measured, and the value as it is read where that is not as it is written. */
function measuredLine(claim: Claim): string | null {
  const normal = normalisedValue(claim);
  const slots = measured(claim).map(plain);
  const parts = [
    ...(slots.length > 0 ? [t('Measured: {0}', slots.join(' · '))] : []),
    ...(normal === null ? [] : [t('Read as: {0}', normal)]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

function markdownHover(
  index: ReportIndex,
  claim: Claim,
  blocks: readonly Block<EntryWords>[],
  left: number,
  documents: Documents,
  options: HoverOptions,
): string {
  const [first = '', ...rest] = tally(index, claim);
  const [bold = '', ...origins] = first.split(', ');
  const slots = measuredLine(claim);
  const head = [
    [
      `**${escapeMarkdown(bold)}**${origins.map((part) => `, ${escapeMarkdown(part)}`).join('')}`,
      ...rest.map(escapeMarkdown),
    ].join(' · '),
    ...(slots === null ? [] : [escapeMarkdown(slots)]),
  ];
  const lines: string[] = [head.join(lineBreak), ''];
  for (const { heading, entries } of blocks) {
    lines.push(`**${heading}**`, '');
    for (const { claim: other, name, figure, quote, also, marks, because } of entries) {
      const said = quote === null ? `**${escapeMarkdown(figure)}**` : `“${excerptMarkdown(quote)}”`;
      const parts = [
        `[${escapeMarkdown(name)}](${linkTarget(other, documents, options)}): ${said}`,
        ...[...alsoInWords(also), ...marks].map(escapeMarkdown),
      ];
      const reason = because === null ? [] : [`  — ${escapeMarkdown(because)}`];
      lines.push([`- ${parts.join(' · ')}`, ...reason].join(lineBreak));
    }
    lines.push('');
  }
  if (left > 0) {
    const text = t('and {0} more', left);
    lines.push(
      options.commands === null
        ? t('{0}; the setting {1} lists them', text, 'crosscheck.maxStatements')
        : `[${text}](${commandLink(options.commands.compare, { claim: claim.id })} "${allOfThem()}")`,
      '',
    );
  }
  if (options.note) lines.push(`*${escapeMarkdown(options.note)}*`);
  return lines.join('\n').trimEnd();
}

function plainHover(
  index: ReportIndex,
  claim: Claim,
  blocks: readonly Block<EntryWords>[],
  left: number,
  _documents: Documents,
  options: HoverOptions,
): string {
  const lines = [tally(index, claim).join(' · ') + ` (${verdictInWords(claim.verdict)})`];
  const slots = measuredLine(claim);
  if (slots !== null) lines.push(slots);
  for (const { heading, entries } of blocks) {
    lines.push('', `${heading}:`);
    for (const words of entries) {
      lines.push(`- ${plainEntry(words)}`);
      if (words.because !== null) lines.push(`  ${words.because}`);
    }
  }
  if (left > 0)
    lines.push('', t('{0}; the setting {1} lists them', t('and {0} more', left), 'crosscheck.maxStatements'));
  if (options.note) lines.push('', options.note);
  return lines.join('\n');
}

function plainEntry({ name, figure, quote, also, marks }: EntryWords): string {
  return entryLine({ name, said: quote === null ? figure : `“${excerptPlain(quote)}”`, also, marks });
}

function entryLine({
  name,
  said,
  also,
  marks,
}: Pick<EntryWords, 'name' | 'also' | 'marks'> & { readonly said: string }): string {
  return [`${name}: ${said}`, ...alsoInWords(also), ...marks].join(' · ');
}

function alsoInWords(figures: readonly string[]): readonly string[] {
  return figures.length === 0 ? [] : [t('also {0}', figures.join(', '))];
}

/** What the link to the rest leads to, and what would list more of it in place. */
function allOfThem(): string {
  return t('Compare Sources shows all of them; the setting {0} lists more here', 'crosscheck.maxStatements');
}

/** The sentence of a claim, or null where its document has changed since it was read. */
function quoteOf(claim: Claim, documents: Documents, limit: number): Excerpt | null {
  const text = documents.text(claim.path);
  if (text === null || text.slice(claim.start, claim.end) !== claim.text) return null;
  return excerpt(text, claim.sentence, claim, limit);
}

/** Hovers of VS Code let no other addresses be links, as those of virtual folders. */
const LINKED: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** The document's address with the figure's place, as editors read it: `#L12,5-12,9`; a command where that is no link. */
function linkTarget(claim: Claim, documents: Documents, { commands }: HoverOptions): string {
  if (commands !== null && !LINKED.has(schemeOf(documents.uri(claim.path))))
    return commandLink(commands.goTo, claimLocation(claim, documents));
  const { start, end } = claimRange(claim);
  const place = `L${start.line + 1},${start.character + 1}-${end.line + 1},${end.character + 1}`;
  const address = documents
    .uri(claim.path)
    .replace(/[()<>\\\s*_[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `${address}#${place}`;
}

function commandLink(command: string, argument: object): string {
  const args = encodeURIComponent(JSON.stringify([argument])).replace(
    /[()*_'!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `command:${command}?${args}`;
}
