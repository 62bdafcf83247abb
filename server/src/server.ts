import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  WatchKind,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type InitializeResult,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fetchConfiguration, settingSections } from './configuration';
import type { Engine } from './engine/engine';
import { readingProgress } from './progress';
import { registerDecisions } from './decision-commands';
import { DraftsNotification, serverCommands } from './protocol';
import { speak } from './features/words';
import { Outline } from './outline';
import { Publisher } from './publishing';
import { registerRequests } from './requests';
import { Views } from './views';
import { DECISIONS_FILE } from './workspace/decisions/decisions-file';
import type { World } from './workspace/files';
import { record, strings } from './workspace/settings';
import { Workspace, type FileEvent } from './workspace/workspace';

/**
 * Wires a connection to the workspace and the features.
 * @param world files, timers and log of the place where the server runs
 */
export function startServer(connection: Connection, world: Omit<World, 'log' | 'warn'>, engine: Engine): void {
  const hereWithLog: World = {
    ...world,
    log: (message) => connection.console.info(message),
    warn: (message) =>
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
  };
  let capabilities: ClientCapabilities = {};
  let options: Readonly<Record<string, unknown>> = {};
  let folders: readonly WorkspaceFolder[] = [];
  let initialize: () => void = () => undefined;
  const initialized = new Promise<void>((resolve) => (initialize = resolve));

  const documents = new TextDocuments(TextDocument);
  const workspace: Workspace = new Workspace(hereWithLog, engine, {
    changed: () => {
      publisher.schedule();
      outline.schedule();
    },
    reading: () => publisher.follow(readingProgress(connection, capabilities.window?.workDoneProgress === true)),
  });
  const views = new Views(workspace, hereWithLog);
  const outline: Outline = new Outline(connection, workspace, views, hereWithLog);
  const publisher: Publisher = new Publisher(connection, workspace, views, hereWithLog, () => ({
    capabilities,
    marks: options['marksAsDiagnostics'] === true,
    explanations: texts(options['explanations']) ?? {},
  }));

  const configure = async (): Promise<void> => {
    const fallback = options['settings'];
    const fetch = (from: ClientCapabilities): ReturnType<typeof fetchConfiguration> =>
      fetchConfiguration(connection, from, folders, fallback, world.files);
    const configuration = await fetch(capabilities).catch((error: unknown) => {
      connection.console.error(`The client did not answer for its settings: ${String(error)}`);
      return fetch({});
    });
    await workspace.configure({ ...configuration, storage: stringIn(options['storage']) });
  };

  /** Answers a request unless it is cancelled; a cancellation that waits behind it is read first. */
  const answer = async <T>(token: CancellationToken, work: () => Promise<T> | T): Promise<T | ResponseError> => {
    const cancelled = (): boolean => token.isCancellationRequested;
    await initialized;
    await world.yield();
    if (!cancelled()) {
      const result = await work();
      if (!cancelled()) return result;
    }
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  };

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities;
    options = record(params.initializationOptions);
    folders = params.workspaceFolders ?? [];
    speak(texts(options['words']), params.locale ?? '');
    workspace.documents.opensSaved = options['opensSaved'] === true;
    const everyFile = { filters: [{ pattern: { glob: '**/*' } }] };
    return {
      serverInfo: { name: 'Crosscheck' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        ...(Outline.canOffer(capabilities) ? {} : { documentSymbolProvider: Outline.options }),
        workspaceSymbolProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        foldingRangeProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        executeCommandProvider: { commands: Object.values(serverCommands) },
        codeLensProvider: {},
        inlayHintProvider: true,
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didCreate: everyFile, didRename: everyFile, didDelete: everyFile },
        },
      },
    };
  });

  connection.onInitialized(async () => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await unlessRefused(
        connection.client.register(DidChangeConfigurationNotification.type, { section: [...settingSections] }),
      );
    }
    if (capabilities.workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const left = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter(({ uri }) => !left.has(uri)), ...added];
        void configure();
      });
    }
    if (Outline.canOffer(capabilities)) await unlessRefused(outline.offer());
    await workspace.documents.markDrafts(strings(options['drafts']) ?? []);
    await configure();
    await watchFiles();
    initialize();
  });

  /** A client that takes registrations may fail at one all the same; what has nothing to do with it works on. */
  const unlessRefused = async (registration: Promise<unknown>): Promise<void> => {
    await registration.catch((error: unknown) =>
      connection.console.error(`The client refused what it said it takes: ${String(error)}`),
    );
  };

  const watchFiles = async (): Promise<void> => {
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const watchers = [
      // Everything, because a folder that comes or goes takes its sources along.
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ...[...workspace.settings.sources, '**/.gitignore', `**/${DECISIONS_FILE}`].map((globPattern) => ({
        globPattern,
        kind: WatchKind.Change,
      })),
    ];
    await unlessRefused(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  };

  connection.onDidChangeConfiguration(({ settings }) => {
    const given = record(settings)['crosscheck'];
    if (capabilities.workspace?.configuration !== true && given !== undefined)
      options = { ...options, settings: given };
    void configure();
  });

  const filesChanged = (events: readonly FileEvent[]): void => void workspace.filesChanged(events);
  connection.onDidChangeWatchedFiles(({ changes }) =>
    filesChanged(
      changes.map(({ uri, type }) => ({
        uri,
        kind: type === FileChangeType.Deleted ? 'deleted' : type === FileChangeType.Created ? 'created' : 'changed',
      })),
    ),
  );
  connection.workspace.onDidCreateFiles(({ files }) =>
    filesChanged(files.map(({ uri }) => ({ uri, kind: 'created' }))),
  );
  connection.workspace.onDidDeleteFiles(({ files }) =>
    filesChanged(files.map(({ uri }) => ({ uri, kind: 'deleted' }))),
  );
  connection.workspace.onDidRenameFiles(({ files }) => void workspace.filesRenamed(files));
  connection.onNotification(
    DraftsNotification,
    (params) => void workspace.documents.markDrafts(strings(params.uris) ?? []),
  );

  documents.onDidOpen(({ document }) => void workspace.documents.open(snapshot(document)));
  documents.onDidChangeContent(({ document }) => {
    if (workspace.documents.isOpenAt(document.uri, document.version)) return;
    workspace.documents.change(snapshot(document));
  });
  documents.onDidClose(({ document }) => void workspace.documents.close(document.uri));

  registerRequests(connection, {
    answer,
    workspace,
    views,
    outline,
    folder: publisher.folder,
    note: () => publisher.note(),
    client: () => ({
      capabilities,
      runsCommands: options['commands'] === true,
      hoversProblems: options['hoversProblems'] === true,
    }),
  });

  registerDecisions(connection, initialized, workspace, views, publisher.folder);

  documents.listen(connection);
  connection.listen();
}

/** What of a value is texts by names; null where it is nothing of the kind. */
function texts(value: unknown): Readonly<Record<string, string>> | null {
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function snapshot(document: TextDocument): { uri: string; version: number; text: string } {
  return { uri: document.uri, version: document.version, text: document.getText() };
}

function stringIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
