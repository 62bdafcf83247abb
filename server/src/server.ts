import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
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
import { documentClaims } from './features/claims-request';
import { claimsWithProblems } from './features/diagnostics';
import { comparison } from './features/comparison-request';
import { rangeOf } from './features/document-view';
import { documentSymbols } from './features/document-symbols';
import { hoverText, quotedPaths } from './features/hover';
import { readingProgress } from './progress';
import { ClaimsRequest, compareCommand, ComparisonRequest, DraftsNotification } from './protocol';
import { Publisher } from './publishing';
import { Views } from './views';
import type { World } from './workspace/files';
import { record, strings } from './workspace/settings';
import { Workspace, type FileEvent } from './workspace/workspace';

/**
 * Wires a connection to the workspace and the features.
 * @param world files, timers and log of the place where the server runs
 */
export function startServer(connection: Connection, world: Omit<World, 'log'>, engine: Engine): void {
  const hereWithLog: World = { ...world, log: (message) => connection.console.info(message) };
  let capabilities: ClientCapabilities = {};
  let options: Readonly<Record<string, unknown>> = {};
  let folders: readonly WorkspaceFolder[] = [];
  let initialize: () => void = () => undefined;
  const initialized = new Promise<void>((resolve) => (initialize = resolve));

  const documents = new TextDocuments(TextDocument);
  const workspace: Workspace = new Workspace(hereWithLog, engine, {
    changed: () => publisher.schedule(),
    reading: () => publisher.follow(readingProgress(connection, capabilities.window?.workDoneProgress === true)),
  });
  const views = new Views(workspace);
  const publisher: Publisher = new Publisher(connection, workspace, views, hereWithLog);

  const configure = async (): Promise<void> => {
    const fallback = options['settings'];
    await workspace.configure(await fetchConfiguration(connection, capabilities, folders, fallback, world.files));
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
    const everyFile = { filters: [{ pattern: { glob: '**/*' } }] };
    return {
      serverInfo: { name: 'Crosscheck' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        documentSymbolProvider: { label: 'Crosscheck' },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didCreate: everyFile, didRename: everyFile, didDelete: everyFile },
        },
      },
    };
  });

  connection.onInitialized(async () => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: [...settingSections] });
    }
    if (capabilities.workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const left = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter(({ uri }) => !left.has(uri)), ...added];
        void configure();
      });
    }
    await workspace.markDrafts(strings(options['drafts']) ?? []);
    await configure();
    await watchFiles();
    initialize();
  });

  const watchFiles = async (): Promise<void> => {
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        // Everything, because a folder that comes or goes takes its sources along.
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
        ...[...workspace.settings.sources, '**/.gitignore'].map((globPattern) => ({
          globPattern,
          kind: WatchKind.Change,
        })),
      ],
    });
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
  connection.workspace.onDidRenameFiles(({ files }) =>
    filesChanged(
      files.flatMap(({ oldUri, newUri }): FileEvent[] => [
        { uri: oldUri, kind: 'deleted' },
        { uri: newUri, kind: 'created' },
      ]),
    ),
  );
  connection.onNotification(DraftsNotification, (params) => void workspace.markDrafts(strings(params.uris) ?? []));

  documents.onDidOpen(({ document }) => void workspace.open(snapshot(document)));
  documents.onDidChangeContent(({ document }) => {
    if (workspace.isOpenAt(document.uri, document.version)) return;
    workspace.change(snapshot(document));
  });
  documents.onDidClose(({ document }) => void workspace.close(document.uri));

  connection.onHover((params, token) =>
    answer(token, async () => {
      const view = await views.of(documentUri(params));
      const claim = view?.index.claimAt(view.path, view.offsetAt(params.position));
      if (!view || !claim) return null;
      const quoted = await views.documents(quotedPaths(view.index, claim));
      const formats = capabilities.textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown];
      const kind = formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
      const value = hoverText(view.index, claim, quoted, {
        format: kind,
        compareCommand: options['commandLinks'] === true ? compareCommand : null,
        note: publisher.note(),
      });
      return { contents: { kind, value }, range: rangeOf(view, claim) };
    }),
  );

  connection.onDocumentSymbol((params, token) =>
    answer(token, async () => {
      const view = await views.of(documentUri(params));
      return view ? documentSymbols(view) : [];
    }),
  );

  connection.onRequest(ClaimsRequest, (params, token) =>
    answer(token, async () => {
      const view = await views.of(documentUri(params));
      if (!view) return null;
      return documentClaims(view, view.version, claimsWithProblems(view, workspace.settings.severities));
    }),
  );

  connection.onRequest(ComparisonRequest, (token) =>
    answer(token, () => comparison(views.whole(), { uri: (path) => views.uri(path) })),
  );

  documents.listen(connection);
  connection.listen();
}

/** The address in a request's parameters, which nobody has checked yet. */
function documentUri(params: unknown): string {
  const uri = record(record(params)['textDocument'])['uri'];
  if (typeof uri === 'string') return uri;
  throw new ResponseError(ErrorCodes.InvalidParams, 'textDocument.uri must be a string.');
}

function snapshot(document: TextDocument): { uri: string; version: number; text: string } {
  return { uri: document.uri, version: document.version, text: document.getText() };
}
