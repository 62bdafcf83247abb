import fc from 'fast-check';

/** A message for the server as bytes, and the id that its answer must bear where it has to answer. */
export interface FuzzMessage {
  readonly bytes: Buffer;
  readonly id: number | null;
}

/** Makes a message under the number that it is sent with. */
export type MakeMessage = (id: number) => FuzzMessage;

const names = ['a.txt', 'b.md', 'c.txt', 'gone.txt', '../outside.txt', 'folder'];
const strangers = ['untitled:Untitled-1', 'https://example.org/a.txt', 'file:///', 'no address', ''];
const texts = [
  '',
  'The council approved 1,250 homes in Northdale in 2024.',
  'About 12 percent of 1,300 homes in Northdale stood empty in 2024.\n\n| a | b |\n|---|---|\n| homes | 1,250 |\n',
  'Only 1,250 homes were approved in Northdale in 2024, the council said.\n'.repeat(40),
  '\u0000\u202e12%\ud83d',
];
const methods = [
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'workspace/symbol',
  'crosscheck/claims',
  'crosscheck/comparison',
  'crosscheck/cards',
  'crosscheck/decisions',
  'crosscheck/statement',
  'no/such/method',
];
const commands = ['crosscheck.decide', 'crosscheck.takeBack', 'crosscheck.takeBackLastDecision', 'no.such.command'];
const notifications = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'workspace/didRenameFiles',
  '$/cancelRequest',
  '$/nothing',
];
const malformed = ['{', '{"jsonrpc":"2.0","id":', '[]', '"text"', '{"jsonrpc":"2.0","method":5}', '\u0000'];

const place = fc.record({ line: fc.integer({ min: -2, max: 60 }), character: fc.integer({ min: -5, max: 5000 }) });
const range = fc.record({ start: place, end: place });
const junk = fc.jsonValue({ maxDepth: 2 });
const text = fc.constantFrom(...texts);

/**
 * Random traffic with a folder: valid, out of range, of wrong types, out of order, twice, cancelled, huge, malformed.
 * @param folderUri a folder of the server's workspace; the names in it are those of `names`
 */
export function traffic(folderUri: string): fc.Arbitrary<MakeMessage> {
  const uri = fc.constantFrom(...names.map((name) => `${folderUri}/${name}`), ...strangers);
  return fc.oneof(
    { weight: 30, arbitrary: requests(uri) },
    { weight: 10, arbitrary: changes(uri) },
    { weight: 6, arbitrary: opens(uri) },
    { weight: 5, arbitrary: uri.map((one) => note('textDocument/didClose', { textDocument: { uri: one } })) },
    { weight: 4, arbitrary: fc.nat({ max: 400 }).map((id) => note('$/cancelRequest', { id })) },
    { weight: 2, arbitrary: watched(uri) },
    { weight: 2, arbitrary: commandCalls(folderUri) },
    { weight: 1, arbitrary: settings() },
    { weight: 1, arbitrary: drafts(uri) },
    {
      weight: 2,
      arbitrary: fc
        .record({ method: fc.constantFrom(...notifications), params: junk })
        .map(({ method, params }) => note(method, params)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...malformed).map((body) => () => ({ bytes: framed(body), id: null })) },
  );
}

function requests(uri: fc.Arbitrary<string>): fc.Arbitrary<MakeMessage> {
  const well = fc.record({
    textDocument: fc.record({ uri }),
    position: place,
    range,
    context: fc.constant({ includeDeclaration: true, diagnostics: [] }),
    query: fc.oneof({ weight: 9, arbitrary: fc.string() }, { weight: 1, arbitrary: fc.constant('9'.repeat(300_000)) }),
    claim: fc.string(),
    claims: fc.array(fc.string(), { maxLength: 3 }),
  });
  return fc
    .record({
      method: fc.constantFrom(...methods),
      params: fc.oneof({ weight: 6, arbitrary: well }, { weight: 1, arbitrary: junk }),
    })
    .map(
      ({ method, params }) =>
        (id: number) =>
          message({ id, method, params }, id),
    );
}

function opens(uri: fc.Arbitrary<string>): fc.Arbitrary<MakeMessage> {
  return fc
    .record({ uri, text, version: fc.integer({ min: -1, max: 9 }) })
    .map((document) => note('textDocument/didOpen', { textDocument: { languageId: 'plaintext', ...document } }));
}

function changes(uri: fc.Arbitrary<string>): fc.Arbitrary<MakeMessage> {
  const change = fc.oneof(fc.record({ text }), fc.record({ range, text }));
  return fc
    .record({ uri, version: fc.integer({ min: 0, max: 99 }), contentChanges: fc.array(change, { maxLength: 3 }) })
    .map(({ uri: target, version, contentChanges }) =>
      note('textDocument/didChange', { textDocument: { uri: target, version }, contentChanges }),
    );
}

function watched(uri: fc.Arbitrary<string>): fc.Arbitrary<MakeMessage> {
  return fc
    .array(fc.record({ uri, type: fc.integer({ min: 0, max: 4 }) }), { maxLength: 4 })
    .map((all) => note('workspace/didChangeWatchedFiles', { changes: all }));
}

/** Commands with arguments that nobody checked: of wrong types, of other folders, of decisions that lead elsewhere. */
function commandCalls(folderUri: string): fc.Arbitrary<MakeMessage> {
  const decision = fc.record({
    decision: fc.constantFrom('not a claim', 'accepted', 'odd'),
    figure: fc.record({
      path: fc.constantFrom('a.txt', '../outside.txt', '/etc/passwd'),
      figure: fc.constant('1,250'),
      before: fc.string(),
      after: fc.string(),
    }),
  });
  const argument = fc.oneof(
    junk,
    fc.record({ folder: fc.constantFrom(folderUri, `${folderUri}/..`, 'file:///'), decision }),
  );
  return fc
    .record({ command: fc.constantFrom(...commands), arguments: fc.oneof(junk, fc.array(argument, { maxLength: 2 })) })
    .map(
      (params) =>
        (id: number): FuzzMessage =>
          message({ id, method: 'workspace/executeCommand', params }, id),
    );
}

function settings(): fc.Arbitrary<MakeMessage> {
  return fc
    .constantFrom({}, { crosscheck: { enable: 'on' } }, { crosscheck: { maxFigures: -1, sources: 'all' } }, null)
    .map((value) => note('workspace/didChangeConfiguration', { settings: value }));
}

function drafts(uri: fc.Arbitrary<string>): fc.Arbitrary<MakeMessage> {
  return fc.oneof(fc.array(uri, { maxLength: 2 }), junk).map((uris) => note('crosscheck/drafts', { uris }));
}

function note(method: string, params: unknown): MakeMessage {
  return () => message({ method, params }, null);
}

export function message(body: object, id: number | null): FuzzMessage {
  return { bytes: framed(JSON.stringify({ jsonrpc: '2.0', ...body })), id };
}

function framed(body: string): Buffer {
  return Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
