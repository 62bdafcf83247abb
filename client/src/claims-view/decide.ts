import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ChoicesRequest, serverCommands, type DecisionChoice } from '../../../server/src/protocol';

/** What a menu of the view can ask for. */
export type Wish = DecisionChoice['decision'] | 'take back';

/** Decides on a claim as a menu asks, or takes back what was decided; asks which where there are several ways. */
export async function decideOn(client: BaseLanguageClient, claim: string | null, wish: Wish): Promise<void> {
  if (claim === null || !client.isRunning()) return;
  const all = await client.sendRequest(ChoicesRequest, { claim });
  const choices = all.filter(({ how, decision }) =>
    wish === 'take back' ? how === 'take back' : how === 'decide' && decision === wish,
  );
  const choice = choices.length > 1 ? await choose(choices) : choices[0];
  if (choice) {
    const command = choice.how === 'decide' ? serverCommands.decide : serverCommands.takeBack;
    await vscode.commands.executeCommand(command, choice.argument);
  } else if (choices.length === 0) {
    void vscode.window.showInformationMessage(
      all.length === 0
        ? vscode.l10n.t('Decisions on this figure cannot be kept: its file is not saved, or lies in no open folder.')
        : vscode.l10n.t('There is nothing to decide so on this figure.'),
    );
  }
}

async function choose(choices: readonly DecisionChoice[]): Promise<DecisionChoice | undefined> {
  const items = choices.map((choice) => ({ label: choice.title, choice }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Decide') }))?.choice;
}
