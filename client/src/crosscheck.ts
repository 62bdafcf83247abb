import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  ChangedNotification,
  commands,
  type ComparedStatement,
  type InitializationOptions,
  type Status,
} from '../../server/src/protocol';
import type { CrosscheckApi } from './api';
import { clearCache } from './cache';
import { decideOn, type Wish } from './claims-view/decide';
import { CursorFollower } from './claims-view/cursor-follower';
import { ClaimsView } from './claims-view/view';
import { ComparisonPanels } from './comparison/panels';
import { prepareToDecide, reviewDecisions, tellOutcome, ToldDecision } from './decisions';
import { SourceDocuments } from './document-selector';
import { DraftReview } from './draft-review';
import { Drafts } from './drafts';
import { answerForFiles } from './client-files';
import { Explanations } from './explanations';
import { claimOf, goTo, placeOf } from './go-to';
import { addressOf, mayGoTo } from './inside-workspace';
import { copySample, greetInSample, openSample } from './sample';
import { ServerFaults } from './server-faults';
import { StatusBar, type Part } from './status-bar';
import { Tables } from './tables';
import { Underlines } from './underlines';

/**
 * Starts the server and everything that shows what it says.
 * @param createClient makes the client of the place where the extension runs: a process or a web worker behind it
 * @param storage a folder in which the server may keep what it read; null where there is none
 */
export async function startCrosscheck(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
  storage: string | null,
): Promise<CrosscheckApi> {
  const output = vscode.window.createOutputChannel('Crosscheck', { log: true });
  const documents = new SourceDocuments();
  const drafts = new Drafts(context.workspaceState);
  const lastDecision = new ToldDecision();
  const explanations = await Explanations.load(context.extensionUri);
  const initializationOptions = (): InitializationOptions => ({
    commands: true,
    hoversProblems: true,
    opensSaved: true,
    drafts: drafts.uris(),
    explanations: explanations.addresses(),
    ...(vscode.l10n.bundle === undefined ? {} : { words: vscode.l10n.bundle }),
    ...(storage === null ? {} : { storage }),
  });
  const faults = new ServerFaults();
  const told: string[] = [];
  faults.onDidTell((message) => told.push(message));
  const client = createClient({
    documentSelector: documents.selector,
    outputChannel: output,
    errorHandler: faults,
    initializationOptions,
    middleware: { executeCommand: (command, args: unknown[], next) => tellOutcome(lastDecision, command, args, next) },
    markdown: { isTrusted: { enabledCommands: [commands.compare, commands.goTo] }, supportHtml: false },
  });

  const files = answerForFiles(client);
  const changed = new vscode.EventEmitter<void>();
  let status: Status | null = null;
  const underlines = new Underlines(client, context.workspaceState, context.extensionUri);
  const review = new DraftReview(underlines);
  const partOfActive = (): Part => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !documents.has(document)) return null;
    return underlines.claimsOf(document.uri)?.role ?? 'none';
  };
  const statusBar = new StatusBar(() => ({ part: partOfActive(), underlinesHidden: underlines.hidden }));
  faults.onDidGiveUp(() => statusBar.showEnded());
  const tables = new Tables(client);
  const panels = new ComparisonPanels(client, tables, context.extensionUri);
  const claims = new ClaimsView(tables, context.workspaceState);
  client.onNotification(ChangedNotification, (latest) => {
    status = latest;
    statusBar.show(latest);
    claims.showStatus(latest);
    panels.showStatus(latest);
    tables.invalidate();
    void underlines.refresh().then(() => changed.fire());
  });

  const visit = async (argument: unknown, column?: vscode.ViewColumn): Promise<void> => {
    const place = placeOf(argument);
    const uri = place && addressOf(place.uri);
    if (place && uri && (await mayGoTo(client, uri))) await goTo(client, place, column);
  };
  const restart = async (): Promise<void> => {
    faults.forget();
    // one that has ended by itself cannot be stopped
    if (client.isRunning()) await client.stop();
    await client.start();
  };
  const decide = (node: unknown, wish: Wish): Promise<void> =>
    decideOn(client, claims.statementOf(node)?.claim ?? null, wish);
  const command = (id: string, run: (...args: unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  context.subscriptions.push(
    output,
    documents,
    documents.onDidGrow(() => void restart()),
    files,
    lastDecision,
    explanations,
    changed,
    review,
    underlines,
    statusBar,
    panels,
    tables,
    claims,
    underlines.onDidRefresh(() => statusBar.refresh()),
    new CursorFollower(underlines, claims),
    command(commands.compare, (argument) => panels.open(argument)),
    command(commands.goTo, (argument) => visit(argument)),
    command(commands.openBeside, (argument) => visit(argument, vscode.ViewColumn.Beside)),
    command(commands.prepareToDecide, (argument) => prepareToDecide(argument)),
    command(commands.tellApart, (argument) => decideOn(client, claimOf(argument), 'not the same thing')),
    command('crosscheck.compareSelected', (clicked, selected) => panels.openSelected(clicked, selected)),
    command('crosscheck.exportComparison', (argument) => panels.export(argument)),
    command('crosscheck.compareTopic', (node) => panels.open(claims.firstClaimOf(node))),
    command('crosscheck.claims.openBeside', (node) => visit(claims.statementOf(node), vscode.ViewColumn.Beside)),
    command('crosscheck.claims.copyQuote', (node) => copyQuote(tables, claims.statementOf(node))),
    command('crosscheck.claims.notAClaim', (node) => decide(node, 'not a claim')),
    command('crosscheck.claims.notTheSame', (node) => decide(node, 'not the same thing')),
    command('crosscheck.claims.accept', (node) => decide(node, 'accepted')),
    command('crosscheck.claims.takeBack', (node) => decide(node, 'take back')),
    command('crosscheck.claims.groupByTopic', () => claims.groupBy('topic')),
    command('crosscheck.claims.groupBySource', () => claims.groupBy('source')),
    command('crosscheck.claims.groupByVerdict', () => claims.groupBy('verdict')),
    command('crosscheck.claims.search', () => claims.search()),
    command('crosscheck.claims.filter', () => claims.chooseVerdicts()),
    command('crosscheck.claims.clearFilter', () => claims.clearFilter()),
    command('crosscheck.claims.refresh', () => tables.invalidate()),
    command('crosscheck.toggleUnderlines', () => underlines.toggle()),
    command('crosscheck.markAsDraft', (clicked, selected) => drafts.mark(client, clicked, selected, true)),
    command('crosscheck.unmarkDraft', (clicked, selected) => drafts.mark(client, clicked, selected, false)),
    command('crosscheck.clearCache', () => clearCache(client)),
    command('crosscheck.showOutput', () => output.show()),
    command('crosscheck.restartServer', () => restart()),
    command('crosscheck.nextOpenPoint', () => review.step('next')),
    command('crosscheck.previousOpenPoint', () => review.step('previous')),
    command('crosscheck.reviewDecisions', () => reviewDecisions(client)),
    command('crosscheck.openSample', (from) => openSample(context, from)),
    command('crosscheck.newDraft', () => newDraft()),
    command('crosscheck.enableHere', () => enableHere('on')),
    command('crosscheck.disableHere', () => enableHere('off')),
    { dispose: () => void client.dispose() },
  );
  void vscode.commands.executeCommand('setContext', 'crosscheck.keepsCache', storage !== null);
  await client.start();
  void greetInSample(context);
  return {
    status: () => status,
    statusBar: () => statusBar.shown(),
    faults: () => told,
    underlines: (uri) => underlines.of(uri),
    gutter: (uri) => underlines.icons(uri),
    draft: () => review.tally(),
    sample: () => copySample(context),
    onDidChange: changed.event,
    comparison: () => panels.current(),
    claims: () => claims.shown(),
    claimsFrame: () => claims.frame(),
  };
}

/** Copies the sentence of a statement with its source, to be pasted into one's own text or notes. */
async function copyQuote(tables: Tables, statement: ComparedStatement | null): Promise<void> {
  const details = statement && (await tables.details(statement.claim));
  if (!details) return;
  const quote = details.quote ?? statement.text;
  await vscode.env.clipboard.writeText(`“${quote}” (${details.source})`);
  vscode.window.setStatusBarMessage(`$(copy) ${vscode.l10n.t('Quote copied')}`, 3000);
}

/** An empty document to write in; what was never saved is a draft. */
async function newDraft(): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown' }));
}

/** Switches Crosscheck on or off for this workspace, or for the user where no folder is open. */
async function enableHere(enable: 'on' | 'off'): Promise<void> {
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('crosscheck').update('enable', enable, target);
}
