import { t } from '@vscode/l10n';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { Claim, Span } from '../engine/report';
import { isAccepted } from '../workspace/decisions/apply-decisions';
import type { Decision, DecisionName } from '../workspace/decisions/decision';
import type { FigurePlace } from '../workspace/decisions/figure-key';
import type { DocumentView } from './document-view';
import { plain } from './markdown';
import type { Counterpart } from './report-index';
import { inWords } from './statement-in-words';

/** Where decisions on the figures of a document are kept. */
export interface DecisionKeeper {
  readonly kind: 'kept';
  /** The address of the folder. */
  readonly folder: string;
  /** By what a decision knows a claim; null where its document's text cannot be had. */
  place(claim: Claim): FigurePlace | null;
  readonly commands: {
    /** One argument: DecideArguments. */
    readonly decide: string;
    /** One argument: DecideArguments. */
    readonly takeBack: string;
  };
}

/** Decisions on a document are kept, or cannot be: it was never saved, or no folder is open that could hold them. */
export type Keeping = DecisionKeeper | { readonly kind: 'unsaved' } | { readonly kind: 'no folder' };

/** What the server is asked to write down, or to take back. */
export interface DecideArguments {
  readonly folder: string;
  readonly decision: Decision;
}

/** One thing that a person may decide of a figure, or take back, as a menu offers it. */
export interface DecisionChoice {
  readonly how: 'decide' | 'take back';
  readonly decision: DecisionName;
  readonly title: string;
  readonly argument: DecideArguments;
}

/**
 * What a person may decide of a claim. The words of the decision go along, so that it holds whatever is edited.
 * @param limit so many opponents can be told apart from it each for itself, beside all of them at once
 */
export function decisionChoices(
  { index }: DocumentView,
  claim: Claim,
  opponents: readonly Counterpart[],
  keeper: DecisionKeeper,
  limit: number,
): DecisionChoice[] {
  const figure = keeper.place(claim);
  if (figure === null) return [];
  const text = `“${plain(claim.text)}”`;
  const decide = (title: string, decision: DecisionName, others: readonly Counterpart[]): DecisionChoice[] => {
    const places = others.flatMap(({ other }) => keeper.place(other) ?? []);
    if (places.length < others.length) return [];
    const decided = { decision, figure, others: places, decided: null };
    return [{ how: 'decide', decision, title, argument: { folder: keeper.folder, decision: decided } }];
  };
  const isDraft = index.sourceOf(claim)?.role === 'draft';
  const unsupported = claim.verdict === 'unconfirmed' || claim.verdict === 'related';
  const count = opponents.length;
  return [
    ...opponents
      .slice(0, limit)
      .flatMap((opponent) =>
        decide(t('Not the same thing as {0}', inWords(opponent)), 'not the same thing', [opponent]),
      ),
    ...(count > 1
      ? decide(t('Not the same thing as any of these {0} figures', count), 'not the same thing', opponents)
      : []),
    ...(count > 0
      ? decide(
          count === 1
            ? t('Accept: {0} stands, though 1 figure disagrees', text)
            : t('Accept: {0} stands, though {1} figures disagree', text, count),
          'accepted',
          opponents,
        )
      : isDraft && unsupported && !isAccepted(claim)
        ? decide(t('Accept: {0} stands, though no source confirms it', text), 'accepted', [])
        : []),
    ...decide(t('Not a claim: leave {0} alone', text), 'not a claim', []),
  ];
}

/**
 * Says what is missing where a figure could be decided on, and offers to mend it.
 * @param command of the client, with one argument: { uri }
 */
export function keepingAction(
  view: DocumentView,
  claim: Claim,
  why: 'unsaved' | 'no folder',
  command: string,
): CodeAction {
  const text = `“${plain(claim.text)}”`;
  const title =
    why === 'unsaved'
      ? t('Save this document to decide on {0}: decisions are kept beside saved files', text)
      : t('Open the folder to decide on {0}: decisions are kept in a folder', text);
  return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [{ uri: view.uri }] } };
}

/** The reverse of the decisions on figures in a stretch of a document, those among them that are no claims any more. */
export function takeBackChoices({ index, path }: DocumentView, span: Span): DecisionChoice[] {
  return index.decisionsAt(path, span).map(({ decision, folder }) => ({
    how: 'take back',
    decision: decision.decision,
    title: t('Take back: {0}', decisionInWords(decision)),
    argument: { folder, decision },
  }));
}

/** “7.4 percent” is not the same thing as “6.1 percent” */
export function decisionInWords({ decision, figure, others }: Decision): string {
  const text = `“${plain(figure.figure)}”`;
  const names = [...new Set(others.map((other) => `“${plain(other.figure)}”`))].join(', ');
  switch (decision) {
    case 'not a claim':
      return t('{0} is not a claim', text);
    case 'not the same thing':
      return t('{0} is not the same thing as {1}', text, names);
    case 'accepted':
      return names === '' ? t('{0} is accepted', text) : t('{0} is accepted beside {1}', text, names);
  }
}

/** A choice as a quick fix. */
export function choiceAction({ how, title, argument }: DecisionChoice, { commands }: DecisionKeeper): CodeAction {
  const command = how === 'decide' ? commands.decide : commands.takeBack;
  return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [argument] } };
}
