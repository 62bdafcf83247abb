import {
  ErrorCodes,
  MarkupKind,
  ResponseError,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type Position,
} from 'vscode-languageserver';
import { keeperFor } from './decision-commands';
import type { Claim } from './engine/report';
import { documentClaims } from './features/claims-request';
import { actionPaths, choicesFor, codeActions } from './features/code-actions';
import { codeLenses } from './features/code-lens';
import { cardPaths, statementCards } from './features/comparison-cards';
import { comparison } from './features/comparison-request';
import { claimsWithProblems, reasonsTold } from './features/diagnostics';
import { rangeOf, spanOf } from './features/document-view';
import { foldingRanges } from './features/folding-ranges';
import { hoverText } from './features/hover';
import { quotedPaths } from './features/hover-sources';
import { inlayHints } from './features/inlay-hints';
import { definition, documentHighlights, references } from './features/references';
import { statementDetails } from './features/statement-request';
import { workspaceSymbols } from './features/workspace-symbols';
import {
  CardsRequest,
  ChoicesRequest,
  ClaimsRequest,
  ClearCacheRequest,
  commands,
  ComparisonRequest,
  ReportRequest,
  StatementRequest,
} from './protocol';
import type { FolderReports } from './folder-reports';
import type { Outline } from './outline';
import type { VersionedView, Views } from './views';
import { record, strings } from './workspace/settings';
import type { Workspace } from './workspace/workspace';

export interface RequestContext {
  /** Answers a request unless it is cancelled. */
  readonly answer: <T>(token: CancellationToken, work: () => Promise<T> | T) => Promise<T | ResponseError>;
  readonly workspace: Workspace;
  readonly views: Views;
  readonly outline: Outline;
  readonly folder: FolderReports;
  /** What is to be said of every verdict as long as not all is read. */
  readonly note: () => string | null;
  readonly client: () => {
    readonly capabilities: ClientCapabilities;
    /** The client has the commands of `protocol.ts`. */
    readonly runsCommands: boolean;
    /** It shows the problems of a figure above our hover. */
    readonly hoversProblems: boolean;
  };
}

/** Answers the requests of a client, each by its feature. */
export function registerRequests(connection: Connection, context: RequestContext): void {
  const { answer, workspace, views, outline, folder, note, client } = context;
  const documents = { uri: (path: string) => views.uri(path) };

  /** What `ask` says of a document; `otherwise` where it takes no part. */
  const onDocument = async <T>(
    params: unknown,
    otherwise: T,
    ask: (view: VersionedView) => Promise<T> | T,
  ): Promise<T> => {
    const view = await views.of(documentUri(params));
    return view ? ask(view) : otherwise;
  };
  /** What `ask` says of the claim at a position; `otherwise` where there is none. */
  const onClaim = <T>(
    params: { readonly position: Position },
    otherwise: T,
    ask: (view: VersionedView, claim: Claim) => Promise<T> | T,
  ): Promise<T> =>
    onDocument(params, otherwise, (view) => {
      const claim = view.index.claimAt(view.path, view.offsetAt(params.position));
      return claim ? ask(view, claim) : otherwise;
    });

  connection.onHover((params, token) =>
    answer(token, () =>
      onClaim(params, null, async (view, claim) => {
        const { maxStatements: statements, severities } = workspace.settings;
        const quoted = await views.documents(quotedPaths(view.index, claim, statements));
        const formats = client().capabilities.textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown];
        const kind = formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
        const told = client().hoversProblems ? reasonsTold(view.index, claim, severities) : new Map<string, string>();
        const links = client().runsCommands ? commands : null;
        const options = { format: kind, statements, commands: links, note: note(), told };
        const value = hoverText(view.index, claim, quoted, options);
        return { contents: { kind, value }, range: rangeOf(view, claim) };
      }),
    ),
  );
  connection.onDefinition((params, token) =>
    answer(token, () => onClaim(params, null, (view, claim) => definition(view.index, claim, documents))),
  );
  connection.onReferences((params, token) =>
    answer(token, () =>
      onClaim(params, [], (view, claim) => references(view.index, claim, documents, params.context.includeDeclaration)),
    ),
  );
  connection.onDocumentHighlight((params, token) => answer(token, () => onClaim(params, [], documentHighlights)));
  connection.onDocumentSymbol((params, token) => answer(token, () => outline.answer(documentUri(params))));
  connection.onFoldingRanges((params, token) => answer(token, () => onDocument(params, [], foldingRanges)));
  connection.onWorkspaceSymbol((params, token) =>
    answer(token, async () => workspaceSymbols((await folder.whole()).index, params.query, documents)),
  );
  connection.onCodeAction((params, token) =>
    answer(token, () =>
      onDocument(params, [], async (view) => {
        const texts = await views.documents(actionPaths(view, spanOf(view, params.range)));
        return codeActions(view, params.range, params.context.diagnostics, texts, {
          commands: client().runsCommands ? commands : null,
          keeping: keeperFor(workspace, view.path, texts),
          edits: editsOf(view, workspace, client().capabilities),
        });
      }),
    ),
  );
  connection.onCodeLens((params, token) =>
    answer(token, () =>
      workspace.settings.codeLens
        ? onDocument(params, [], (view) => codeLenses(view, client().runsCommands ? commands.compare : null))
        : [],
    ),
  );
  connection.languages.inlayHint.on((params, token) =>
    answer(token, () =>
      workspace.settings.inlayHints ? onDocument(params, [], (view) => inlayHints(view, params.range)) : [],
    ),
  );

  connection.onRequest(ClaimsRequest, (params, token) =>
    answer(token, () =>
      onDocument(params, null, (view) =>
        documentClaims(view, view.version, claimsWithProblems(view, workspace.settings.severities)),
      ),
    ),
  );
  connection.onRequest(ComparisonRequest, (token) =>
    answer(token, async () => {
      const { index, comparing } = await folder.whole();
      return { ...comparison(index, documents, views.limits()), comparing };
    }),
  );
  connection.onRequest(CardsRequest, (params, token) =>
    answer(token, async () => {
      const ids = strings(record(params)['claims']) ?? [];
      const { index } = await folder.whole();
      return statementCards(index, ids, await views.documents(cardPaths(index, ids)));
    }),
  );
  connection.onRequest(ChoicesRequest, (params, token) =>
    answer(token, async () => {
      const known = (await views.ofClaim(params.claim)).claim(params.claim);
      const view = known && (await views.of(views.uri(known.path)));
      const claim = view?.index.claim(params.claim);
      if (!view || !claim) return [];
      const texts = await views.documents(actionPaths(view, claim));
      return choicesFor(view, claim, keeperFor(workspace, view.path, texts));
    }),
  );
  connection.onRequest(ReportRequest, (token) => answer(token, async () => (await folder.complete()).report));
  connection.onRequest(ClearCacheRequest, () => workspace.clearCache());
  connection.onRequest(StatementRequest, (params, token) =>
    answer(token, async () => {
      const index = await views.ofClaim(params.claim);
      const claim = index.claim(params.claim);
      return claim && statementDetails(index, claim.id, await views.documents(new Set([claim.path])));
    }),
  );
}

/** The address in a request's parameters, which nobody has checked yet. */
function documentUri(params: unknown): string {
  const uri = record(record(params)['textDocument'])['uri'];
  if (typeof uri === 'string') return uri;
  throw new ResponseError(ErrorCodes.InvalidParams, 'textDocument.uri must be a string.');
}

function editsOf(
  { path, version }: VersionedView,
  workspace: Workspace,
  { workspace: capabilities }: ClientCapabilities,
): { readonly text: string; readonly version: number | null } | null {
  const open = workspace.documents.openDocument(path);
  if (!open) return null;
  return { text: open.text, version: capabilities?.workspaceEdit?.documentChanges === true ? version : null };
}
