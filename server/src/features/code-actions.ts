import { t } from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Claim, Span } from '../engine/report';
import { isAccepted, isOpposing } from '../workspace/decisions/apply-decisions';
import {
  choiceAction,
  decisionChoices,
  keepingAction,
  takeBackChoices,
  type DecisionChoice,
  type Keeping,
} from './decision-actions';
import { blockComment, comments, replacements, type DraftEdits } from './draft-actions';
import { claimLocation, spanOf, type Documents, type DocumentView } from './document-view';
import type { Counterpart, ReportIndex } from './report-index';
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
}

const counterpartLimit = 3;

export interface ActionOptions {
  /** The client's commands; null where it has none. */
  readonly commands: ActionCommands | null;
  readonly keeping: Keeping;
  /** How a draft is edited; null where the client has not opened the document. */
  readonly edits: DraftEdits | null;
}

/**
 * What can be done about the claims in a stretch of a document: ways to what contradicts them, and decisions. None of
 * it changes a source: a source is evidence.
 */
export function codeActions(
  view: DocumentView,
  range: Range,
  problems: readonly Diagnostic[],
  documents: Documents,
  options: ActionOptions,
): CodeAction[] {
  const span = spanOf(view, range);
  const claims = view.index.claimsIn(view.path).filter((claim) => claim.start <= span.end && span.start <= claim.end);
  const { commands, keeping, edits } = options;
  return [
    ...claims.flatMap((claim) => {
      const opponents = opponentsOf(view.index, claim);
      const mine = problems.filter(({ source, data }) => source === 'Crosscheck' && claimIn(data) === claim.id);
      const about = mine.length > 0 ? { diagnostics: [...mine] } : {};
      const replacing = edits ? replacements(view, claim, opponents, edits) : [];
      return [
        ...replacing,
        // editors put what is preferred in front
        ...(commands ? ways(claim, opponents, documents, commands, replacing.length === 0) : []),
        ...(keeping.kind === 'kept'
          ? decisionChoices(view, claim, opponents, keeping).map((choice) => choiceAction(choice, keeping))
          : commands
            ? [keepingAction(view, claim, keeping.kind, commands.prepareToDecide)]
            : []),
        ...(edits ? comments(view, claim, edits) : []),
      ].map((action) => ({ ...action, ...about }));
    }),
    ...(edits ? blockComment(view, span, edits) : []),
    ...(keeping.kind === 'kept' ? takeBackChoices(view, span).map((choice) => choiceAction(choice, keeping)) : []),
  ];
}

/** What can be decided of one claim, and what was decided of it and can be taken back. */
export function choicesFor(view: DocumentView, claim: Claim, keeping: Keeping): readonly DecisionChoice[] {
  if (keeping.kind !== 'kept') return [];
  return [...decisionChoices(view, claim, opponentsOf(view.index, claim), keeping), ...takeBackChoices(view, claim)];
}

/** The documents whose words decisions on these claims are kept by. */
export function actionPaths(view: DocumentView, { start, end }: Span): ReadonlySet<string> {
  const claims = view.index.claimsIn(view.path).filter((claim) => claim.start <= end && start <= claim.end);
  return new Set([
    view.path,
    ...claims.flatMap((claim) => opponentsOf(view.index, claim).map(({ other }) => other.path)),
  ]);
}

/** What contradicts a claim and was not accepted, one for each statement. */
export function opponentsOf(index: ReportIndex, claim: Claim): readonly Counterpart[] {
  return oneForEachStatement(
    index.counterparts(claim).filter(({ relation }) => isOpposing(relation) && !isAccepted(relation)),
  );
}

function ways(
  claim: Claim,
  opponents: readonly Counterpart[],
  documents: Pick<Documents, 'uri'>,
  commands: ActionCommands,
  preferred: boolean,
): CodeAction[] {
  const shown = opponents.slice(0, counterpartLimit);
  const action = (title: string, command: string, argument: unknown, isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command, arguments: [argument] },
    ...(isPreferred ? { isPreferred } : {}),
  });
  return [
    ...shown.map((opponent, at) =>
      action(
        t('Go to {0}', inWords(opponent)),
        commands.goTo,
        claimLocation(opponent.other, documents),
        preferred && at === 0,
      ),
    ),
    ...shown
      .slice(0, 1)
      .map((opponent) =>
        action(t('Open {0} beside', inWords(opponent)), commands.openBeside, claimLocation(opponent.other, documents)),
      ),
    action(t('Compare this topic in all sources'), commands.compare, { claim: claim.id }),
  ];
}

function oneForEachStatement(counterparts: readonly Counterpart[]): readonly Counterpart[] {
  return counterparts.filter(
    ({ other }, at) => counterparts.findIndex((one) => one.other.statement === other.statement) === at,
  );
}

function claimIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'claim' in data ? data.claim : null;
}
