import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Claim, RelationName } from '../engine/report';
import { claimLocation, type Documents, type DocumentView } from './document-view';
import { plain } from './markdown';
import type { Counterpart } from './report-index';
import { sourceInWords } from './wording';

/** The client's commands that these actions run; each checks its arguments. */
export interface ActionCommands {
  /** One argument: a Location. */
  readonly goTo: string;
  /** One argument: a Location. */
  readonly openBeside: string;
  /** One argument: { claim }. */
  readonly compare: string;
}

const opposing: ReadonlySet<RelationName> = new Set(['conflicts', 'same-figure', 'disputed']);
const counterpartLimit = 3;

/** Ways from a claim to what contradicts it. None of them changes a document: a source is evidence. */
export function codeActions(
  view: DocumentView,
  range: Range,
  problems: readonly Diagnostic[],
  documents: Pick<Documents, 'uri'>,
  commands: ActionCommands,
): CodeAction[] {
  const start = view.offsetAt(range.start);
  const end = view.offsetAt(range.end);
  return view.index
    .claimsIn(view.path)
    .filter((claim) => claim.start <= end && start <= claim.end)
    .flatMap((claim) => actionsFor(view, claim, problems, documents, commands));
}

function actionsFor(
  { index }: DocumentView,
  claim: Claim,
  problems: readonly Diagnostic[],
  documents: Pick<Documents, 'uri'>,
  commands: ActionCommands,
): CodeAction[] {
  const mine = problems.filter(({ source, data }) => source === 'Crosscheck' && claimIn(data) === claim.id);
  const opponents = oneForEachStatement(
    index.counterparts(claim).filter(({ relation }) => opposing.has(relation.relation)),
  ).slice(0, counterpartLimit);
  const action = (title: string, command: string, argument: unknown, isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command, arguments: [argument] },
    ...(mine.length > 0 ? { diagnostics: [...mine] } : {}),
    ...(isPreferred ? { isPreferred } : {}),
  });
  return [
    ...opponents.map((opponent, at) =>
      action(`Go to ${name(opponent)}`, commands.goTo, claimLocation(opponent.other, documents), at === 0),
    ),
    ...opponents.map((opponent) =>
      action(`Open ${name(opponent)} beside`, commands.openBeside, claimLocation(opponent.other, documents)),
    ),
    action('Compare this topic in all sources', commands.compare, { claim: claim.id }),
  ];
}

function oneForEachStatement(counterparts: readonly Counterpart[]): readonly Counterpart[] {
  return counterparts.filter(
    ({ other }, at) => counterparts.findIndex((one) => one.other.statement === other.statement) === at,
  );
}

function name({ other, otherSource }: Counterpart): string {
  return `“${plain(other.text)}” in ${plain(sourceInWords(otherSource, other))}`;
}

function claimIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'claim' in data ? data.claim : null;
}
