import type { Connection } from 'vscode-languageserver';
import { decisionInWords, type Keeping } from './features/decision-actions';
import { claimRange, type Documents } from './features/document-view';
import type { Claim } from './engine/report';
import { excerpt, excerptPlain } from './features/markdown';
import type { FolderReports } from './folder-reports';
import { DecisionsRequest, serverCommands, type DecisionOutcome, type ListedDecision } from './protocol';
import type { Views } from './views';
import { toDecision } from './workspace/decisions/decisions-file';
import { figureKey } from './workspace/decisions/figure-key';
import type { Decision } from './workspace/decisions/decision';
import { pathOf } from './workspace/addresses';
import { record } from './workspace/settings';
import type { Workspace } from './workspace/workspace';

/** UTF-16 units of a sentence in the list of decisions. */
const sentenceLimit = 120;

/** Runs the server's own commands, which write down what people decide. Whoever sends them, arguments are checked. */
export function registerDecisions(
  connection: Connection,
  initialized: Promise<void>,
  workspace: Workspace,
  views: Views,
  folder: FolderReports,
): void {
  const { decisions } = workspace;

  const write = async (argument: unknown, how: 'decide' | 'take back'): Promise<DecisionOutcome | null> => {
    const given = record(argument);
    const decision = toDecision(given['decision']);
    const folder = workspace.folders.find(({ uri }) => uri === given['folder'])?.uri;
    if (!decision || folder === undefined) return null;
    const written =
      how === 'decide'
        ? await decisions.add(folder, { ...decision, decided: new Date().toISOString() })
        : await decisions.remove(folder, decision);
    workspace.decided();
    return written ? { done: how, what: decisionInWords(decision) } : null;
  };
  const takeBackLast = async (argument: unknown): Promise<DecisionOutcome | null> => {
    const uri = record(argument)['uri'];
    const last = decisions.last(typeof uri === 'string' ? decisions.folderOf(pathOf(uri)) : null);
    return last ? write(last, 'take back') : null;
  };

  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }) => {
    await initialized;
    switch (command) {
      case serverCommands.decide:
        return write(argument, 'decide');
      case serverCommands.takeBack:
        return write(argument, 'take back');
      case serverCommands.takeBackLast:
        return takeBackLast(argument);
      default:
        return null;
    }
  });

  connection.onRequest(DecisionsRequest, async () => {
    await initialized;
    const kept = decisions.all();
    // of a folder that is not compared as a whole, the documents that the decisions name are looked at
    const { decisions: found } = folder.isTooLarge
      ? views.on(new Set(kept.map((one) => decisions.pathOf(one))))
      : await folder.complete();
    const claims = kept.map(
      ({ folder, decision }) => found.find((one) => one.decision === decision && one.folder === folder)?.claim ?? null,
    );
    const texts = await views.documents(new Set(claims.flatMap((claim) => claim?.path ?? [])));
    return kept.map(({ folder, decision }, at): ListedDecision => {
      const claim = claims[at] ?? null;
      return {
        folder,
        decision,
        what: decisionInWords(decision),
        path: claim ? decisions.placeIn(folder, claim.path) : decision.figure.path,
        words: (claim && sentenceOf(claim, texts)) ?? wordsOf(decision),
        place: claim ? { uri: views.uri(claim.path), range: claimRange(claim) } : null,
      };
    });
  });
}

/** The sentence of a claim as it is written; null where its document has changed since it was read. */
function sentenceOf(claim: Claim, texts: Documents): string | null {
  const text = texts.text(claim.path);
  if (text === null || text.slice(claim.start, claim.end) !== claim.text) return null;
  return excerptPlain(excerpt(text, claim.sentence, claim, sentenceLimit));
}

/** The words by which a figure is known, which are all that there is of one that is not found any more. */
function wordsOf({ figure: { before, figure, after } }: Decision): string {
  return [before, figure, after].filter((part) => part !== '').join(' ');
}

/** Where decisions on a document are kept, or why they cannot be. */
export function keeperFor({ decisions }: Workspace, path: string, texts: Documents): Keeping {
  const folder = decisions.keeperOf(path);
  if (folder === null) return { kind: path.startsWith('untitled:') ? 'unsaved' : 'no folder' };
  return {
    kind: 'kept',
    folder,
    commands: serverCommands,
    place(claim) {
      const text = texts.text(claim.path);
      if (text === null || text.slice(claim.start, claim.end) !== claim.text) return null;
      return { path: decisions.placeIn(folder, claim.path), ...figureKey(text, claim) };
    },
  };
}
