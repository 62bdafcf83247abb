import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DecisionsRequest, serverCommands, type DecisionOutcome, type ListedDecision } from '../../server/src/protocol';
import { goTo } from './go-to';
import { addressOf, isOpen } from './inside-workspace';

/** Milliseconds for which the status bar tells what was decided, and takes it back by a click. */
const toldFor = 10_000;

/** What was decided last, at the foot of the window; a click takes it back. */
export class ToldDecision implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('crosscheck.decided', vscode.StatusBarAlignment.Left, 8);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.item.name = vscode.l10n.t('Crosscheck: Last Decision');
  }

  /** @param undoes a click takes the decision back */
  show(words: string, undoes: boolean): void {
    this.item.text = `$(${undoes ? 'discard' : 'check'}) ${words}`;
    this.item.tooltip = undoes ? vscode.l10n.t('Click to take it back.') : undefined;
    this.item.command = undoes ? serverCommands.takeBackLast : undefined;
    this.item.accessibilityInformation = {
      label: undoes ? `${words}. ${vscode.l10n.t('Click to take it back.')}` : words,
    };
    this.item.show();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.item.hide(), toldFor);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.item.dispose();
  }
}

/** Tells of decisions that the server wrote down or took back, whichever quick fix or command did it. */
export async function tellOutcome(
  told: ToldDecision,
  command: string,
  args: unknown[],
  run: (command: string, args: unknown[]) => vscode.ProviderResult<unknown>,
): Promise<unknown> {
  const outcome: unknown = await run(command, args);
  const { l10n } = vscode;
  if (isOutcome(outcome)) {
    const words =
      outcome.done === 'decide' ? l10n.t('Decided: {0}', outcome.what) : l10n.t('Taken back: {0}', outcome.what);
    told.show(words, outcome.done === 'decide');
  } else if (command === serverCommands.takeBackLast) {
    void vscode.window.showInformationMessage(l10n.t('There is no decision to take back.'));
  }
  return outcome;
}

/** Lists the decisions of all folders, the latest first; each can be gone to and taken back. */
export async function reviewDecisions(client: BaseLanguageClient): Promise<void> {
  const { l10n } = vscode;
  const pick = vscode.window.createQuickPick<DecisionItem>();
  pick.title = l10n.t('Decisions');
  pick.placeholder = l10n.t('Choose one to go to its figure.');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const refresh = async (): Promise<void> => {
    const listed = client.isRunning() ? await client.sendRequest(DecisionsRequest) : [];
    pick.items = [...listed].reverse().map(toItem);
    if (listed.length === 0) pick.placeholder = l10n.t('Nothing has been decided in this workspace.');
  };
  pick.onDidTriggerItemButton(async ({ item }) => {
    const { folder, decision } = item.listed;
    await vscode.commands.executeCommand(serverCommands.takeBack, { folder, decision });
    await refresh();
  });
  pick.onDidAccept(async () => {
    const place = pick.selectedItems[0]?.listed.place;
    if (!place) return;
    pick.hide();
    await goTo(client, place);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
  await refresh();
}

/** Brings a document to where decisions on it can be kept: saves it, or opens the folder that it lies in. */
export async function prepareToDecide(argument: unknown): Promise<void> {
  const uri = addressIn(argument);
  if (!uri || !isOpen(uri)) return;
  if (uri.scheme === 'untitled') {
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.files.save');
    return;
  }
  const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', vscode.Uri.joinPath(uri, '..'), { forceNewWindow });
}

function addressIn(argument: unknown): vscode.Uri | null {
  if (typeof argument !== 'object' || argument === null || !('uri' in argument)) return null;
  return addressOf(argument.uri);
}

interface DecisionItem extends vscode.QuickPickItem {
  readonly listed: ListedDecision;
}

function toItem(listed: ListedDecision): DecisionItem {
  const { l10n } = vscode;
  return {
    listed,
    label: listed.what,
    description: listed.place ? listed.path : l10n.t('{0} (not found any more)', listed.path),
    detail: listed.words,
    buttons: [{ iconPath: new vscode.ThemeIcon('discard'), tooltip: l10n.t('Take Back') }],
  };
}

function isOutcome(value: unknown): value is DecisionOutcome {
  return (
    typeof value === 'object' &&
    value !== null &&
    'what' in value &&
    typeof value.what === 'string' &&
    'done' in value &&
    (value.done === 'decide' || value.done === 'take back')
  );
}
