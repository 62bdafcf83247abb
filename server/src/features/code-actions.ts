import { t } from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Claim, Span } from '../engine/report';
import {
  choiceAction,
  decisionChoices,
  keepingAction,
  takeBackChoices,
  type DecisionChoice,
  type DecisionKeeper,
  type Keeping,
} from './decision-actions';
import { blockComment, comments, replacements, type DraftEdits } from './draft-actions';
import { claimLocation, spanOf, type Documents, type DocumentView } from './document-view';
import { opponentsOf } from './opponents';
import type { Counterpart } from './report-index';
import { inWords } from './statement-in-words';

/** The client's commands that these actions run; each checks its arguments. */
export interface ActionCommands {
  /** One argument: a Location. */
  readonly goTo: string;
  /** One argument: a Location. */
  readonly openBeside: string;
  /** One argument: { claim }. */
  readonly compare: string;
  /** One argument: { uri }. */
  readonly prepareToDecide: string;
  /** One argument: { claim }; asks which of the figures against it are not the same thing. */
  readonly tellApart: string;
}

/** Where a client cannot ask, so many figures against a claim are told apart from it each by a line of its own. */
const opponentLimit = 3;

export interface ActionOptions {
  /** The client's commands; null where it has none. */
  readonly commands: ActionCommands | null;
  readonly keeping: Keeping;
  /** How a draft is edited; null where the client has not opened the document. */
  readonly edits: DraftEdits | null;
}

/**
 * What can be done about a claim in a stretch of a document, as few lines as a person takes in: a figure in its place
 * where it is a draft's, ways to what contradicts it, decisions, comments. None of it changes a source: a source is
 * evidence.
 */
export function codeActions(
  view: DocumentView,
  range: Range,
  problems: readonly Diagnostic[],
  documents: Documents,
  options: ActionOptions,
): CodeAction[] {
  const span = spanOf(view, range);
  const { keeping, edits } = options;
  const mine = problems.filter(({ source }) => source === 'Crosscheck');
  const claim = claimMeant(view, span, mine);
  const about = mine.filter(({ data }) => claim !== null && claimIn(data) === claim.id);
  return [
    ...(claim ? aboutClaim(view, claim, documents, options) : []).map((action) => ({
      ...action,
      ...(about.length > 0 ? { diagnostics: about } : {}),
    })),
    ...(edits ? blockComment(view, span, edits) : []),
    ...(keeping.kind === 'kept' ? takeBackChoices(view, span).map((choice) => choiceAction(choice, keeping)) : []),
  ];
}

function aboutClaim(view: DocumentView, claim: Claim, documents: Documents, options: ActionOptions): CodeAction[] {
  const { commands, keeping, edits } = options;
  const opponents = opponentsOf(view.index, claim);
  const replacing = edits ? replacements(view, claim, opponents, edits) : [];
  return [
    ...replacing,
    // editors put what is preferred in front
    ...(commands ? ways(claim, opponents, documents, commands, replacing.length === 0) : []),
    ...(keeping.kind === 'kept'
      ? decisionActions(view, claim, opponents, keeping, commands)
      : commands
        ? [keepingAction(view, claim, keeping.kind, commands.prepareToDecide)]
        : []),
    ...(edits ? comments(view, claim, edits) : []),
  ];
}

/** Where several figures stand against one, a client that can ask is left to ask which are not the same thing. */
function decisionActions(
  view: DocumentView,
  claim: Claim,
  opponents: readonly Counterpart[],
  keeper: DecisionKeeper,
  commands: ActionCommands | null,
): CodeAction[] {
  const asks = commands !== null && opponents.length > 1;
  const limit = asks ? 0 : opponentLimit;
  const choices = decisionChoices(view, claim, opponents, keeper, limit).filter(
    ({ decision }) => !asks || decision !== 'not the same thing',
  );
  return [
    ...(asks
      ? [
          commandAction(
            t('Not the same thing as one or all of these {0} figures…', opponents.length),
            commands.tellApart,
            { claim: claim.id },
          ),
        ]
      : []),
    ...choices.map((choice) => choiceAction(choice, keeper)),
  ];
}

/**
 * Of several claims in a stretch the one that has a problem there, or that something contradicts: for all of them the
 * list would be one that nobody reads.
 */
function claimMeant(view: DocumentView, span: Span, problems: readonly Diagnostic[]): Claim | null {
  const claims = claimsTouching(view, span);
  return (
    claims.find(({ id }) => problems.some(({ data }) => claimIn(data) === id)) ??
    claims.find((claim) => opponentsOf(view.index, claim).length > 0) ??
    claims[0] ??
    null
  );
}

function claimsTouching({ index, path }: DocumentView, { start, end }: Span): readonly Claim[] {
  return index.claimsIn(path).filter((claim) => claim.start <= end && start <= claim.end);
}

/** What can be decided of one claim, and what was decided of it and can be taken back. */
export function choicesFor(view: DocumentView, claim: Claim, keeping: Keeping): readonly DecisionChoice[] {
  if (keeping.kind !== 'kept') return [];
  const opponents = opponentsOf(view.index, claim);
  return [...decisionChoices(view, claim, opponents, keeping, opponents.length), ...takeBackChoices(view, claim)];
}

/** The documents whose words decisions on these claims are kept by. */
export function actionPaths(view: DocumentView, span: Span): ReadonlySet<string> {
  const claims = claimsTouching(view, span);
  return new Set([
    view.path,
    ...claims.flatMap((claim) => opponentsOf(view.index, claim).map(({ other }) => other.path)),
  ]);
}

/** To the strongest figure against a claim, once here and once beside it, and to the place where all of them stand. */
function ways(
  claim: Claim,
  opponents: readonly Counterpart[],
  documents: Pick<Documents, 'uri'>,
  commands: ActionCommands,
  preferred: boolean,
): CodeAction[] {
  const [strongest, ...more] = opponents;
  const compare =
    more.length === 0
      ? t('Compare this topic in all sources')
      : t('Compare this topic in all sources: {0} more against it', more.length);
  if (!strongest) return [commandAction(compare, commands.compare, { claim: claim.id })];
  const place = claimLocation(strongest.other, documents);
  return [
    {
      ...commandAction(t('Go to {0}', inWords(strongest)), commands.goTo, place),
      ...(preferred ? { isPreferred: true } : {}),
    },
    commandAction(t('Open {0} beside', inWords(strongest)), commands.openBeside, place),
    commandAction(compare, commands.compare, { claim: claim.id }),
  ];
}

function commandAction(title: string, command: string, argument: unknown): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [argument] } };
}

function claimIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'claim' in data ? data.claim : null;
}
