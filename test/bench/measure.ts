import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { DocumentSymbol, Location } from 'vscode-languageserver-types';
import { URI } from 'vscode-uri';
import { ClaimsRequest, ComparisonRequest } from '../../server/src/protocol';
import { BenchServer } from './client';
import { makeDocument, makeFolder, type BenchFolder, type Planted } from './folder';
import { median, percentiles, type Percentiles } from './statistics';

/** What is measured of one size of folder. Times in milliseconds but where the name says seconds. */
export interface SizeFigures {
  readonly documents: number;
  readonly megabytes: number;
  readonly readSeconds: number;
  readonly readSecondsOneWorker: number;
  /** What the server has computed while it read, on all threads. */
  readonly readCpuSeconds: number;
  readonly mbPerSecond: number;
  /** Reading against the time that a bare regular expression takes over the same bytes. */
  readonly overRegex: number;
  readonly reopenSeconds: number;
  readonly editMs: Percentiles;
  /** What the server computes for an edit with its hover and outline, on all threads. */
  readonly editCpuMs: number;
  readonly hoverMs: Pick<Percentiles, 'p50' | 'p95'>;
  readonly outlineMs: Pick<Percentiles, 'p95'>;
  readonly compareMs: number;
  readonly rssMb: number;
  readonly peakRssMb: number;
  readonly plantedRecall: number;
}

export interface BenchOptions {
  readonly serverFile: string;
  readonly runs: number;
  readonly edits: number;
}

/** Planted pairs that are asked for, spread over the folder. */
const ASKED_PAIRS = 60;
/** The document that is edited, in characters. */
const EDITED = 20_000;

/** Writes a folder, has the server read it, and asks what an editor asks. */
export async function measureSize(size: number, options: BenchOptions): Promise<SizeFigures> {
  const made = makeFolder(size);
  const root = mkdtempSync(path.join(tmpdir(), 'crosscheck-bench-'));
  const folder = path.join(root, 'folder');
  const cache = path.join(root, 'cache');
  const megabytes = writeFolder(folder, made);
  const start = (workers: number, cached: boolean): Promise<BenchServer> =>
    BenchServer.start({
      serverFile: options.serverFile,
      folder,
      settings: { enable: 'on', workers, cache: cached },
      initializationOptions: { storage: cache },
    });
  try {
    const alone = await timed(() => start(1, false));
    await alone.result.stop();
    const reads: number[] = [];
    const computed: number[] = [];
    for (let run = 0; run < options.runs; run += 1) {
      rmSync(cache, { recursive: true, force: true });
      const { seconds, result } = await timed(() => start(2, true));
      reads.push(seconds);
      computed.push(result.cpuSeconds() ?? 0);
      await result.stop();
    }
    const reopened = await timed(() => start(2, true));
    const server = reopened.result;
    const readSeconds = median(reads);
    const regex = regexSeconds(made);
    const interactive = await measureEditing(server, folder, options.edits);
    const plantedRecall = await recallOf(server, folder, made);
    const compared = await timed(() => server.connection.sendRequest(ComparisonRequest));
    const memory = server.memory();
    await server.stop();
    return {
      documents: size,
      megabytes: round(megabytes),
      readSeconds: round(readSeconds),
      readSecondsOneWorker: round(alone.seconds),
      readCpuSeconds: round(median(computed)),
      mbPerSecond: round(megabytes / readSeconds),
      overRegex: Math.round(readSeconds / regex),
      reopenSeconds: round(reopened.seconds),
      ...interactive,
      compareMs: Math.round(compared.seconds * 1000),
      rssMb: Math.round(memory?.now ?? 0),
      peakRssMb: Math.round(memory?.peak ?? 0),
      plantedRecall: round(plantedRecall),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function writeFolder(folder: string, { documents }: BenchFolder): number {
  let bytes = 0;
  for (const { path: name, text } of documents) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes / 1e6;
}

/** A bare pass over the same texts: how fast anything at all could be. */
function regexSeconds({ documents }: BenchFolder): number {
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    let found = 0;
    for (const { text } of documents) found += text.match(/\d[\d,.]*/g)?.length ?? 0;
    return found > 0 ? (performance.now() - began) / 1000 : 0;
  });
  return median(times);
}

/** Types into an open document; each time the marks are asked for at once, then a hover and the outline. */
async function measureEditing(
  server: BenchServer,
  folder: string,
  edits: number,
): Promise<Pick<SizeFigures, 'editMs' | 'editCpuMs' | 'hoverMs' | 'outlineMs'>> {
  const { connection } = server;
  const uri = URI.file(path.join(folder, 'edited.txt')).toString();
  let { text } = makeDocument(uri, EDITED, 4711);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
  await connection.sendRequest(ClaimsRequest, { textDocument: { uri } });
  const [edited, hovered, outlined]: [number[], number[], number[]] = [[], [], []];
  const computed = server.cpuSeconds() ?? 0;
  for (let edit = 0; edit < edits; edit += 1) {
    const at = text.indexOf('. ', Math.floor((text.length * (edit + 1)) / (edits + 2))) + 1;
    text = `${text.slice(0, at)} x${text.slice(at)}`;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: edit + 2 },
      contentChanges: [{ text }],
    });
    const marks = await timed(() => connection.sendRequest(ClaimsRequest, { textDocument: { uri } }));
    edited.push(marks.seconds * 1000);
    const claim = marks.result?.claims[edit % (marks.result.claims.length || 1)];
    if (!claim) throw new Error('The edited document has no claims.');
    const asked = { textDocument: { uri }, position: claim.range.start };
    hovered.push((await timed(() => connection.sendRequest('textDocument/hover', asked))).seconds * 1000);
    const outline = await timed(() =>
      connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } }),
    );
    outlined.push(outline.seconds * 1000);
  }
  const editCpuMs = Math.round((((server.cpuSeconds() ?? 0) - computed) * 1000) / edits);
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  const { p50, p95 } = percentiles(hovered);
  return {
    editMs: percentiles(edited),
    editCpuMs,
    hoverMs: { p50, p95 },
    outlineMs: { p95: percentiles(outlined).p95 },
  };
}

/** The share of planted agreements and conflicts whose other side is among the references of the one. */
async function recallOf({ connection }: BenchServer, folder: string, made: BenchFolder): Promise<number> {
  const wanted = made.planted.filter(({ kind }) => kind !== 'look-alike');
  const step = Math.max(1, Math.floor(wanted.length / ASKED_PAIRS));
  const asked = wanted.filter((_, i) => i % step === 0);
  const texts = new Map(made.documents.map((document) => [document.path, document.text]));
  let found = 0;
  for (const pair of asked) if (await isFound(connection, folder, pair, texts)) found += 1;
  return found / asked.length;
}

async function isFound(
  connection: BenchServer['connection'],
  folder: string,
  { a, b }: Planted,
  texts: ReadonlyMap<string, string>,
): Promise<boolean> {
  const [one, other] = [placeOf(a, folder, texts), placeOf(b, folder, texts)];
  const locations = await connection.sendRequest<Location[] | null>('textDocument/references', {
    textDocument: { uri: one.uri },
    position: one.position,
    context: { includeDeclaration: false },
  });
  return (locations ?? []).some(
    ({ uri, range: { start } }) =>
      uri === other.uri && start.line === other.position.line && start.character === other.position.character,
  );
}

function placeOf(
  claim: string,
  folder: string,
  texts: ReadonlyMap<string, string>,
): { uri: string; position: { line: number; character: number } } {
  const [name = '', start = '0'] = claim.split('#');
  const before = (texts.get(name) ?? '').slice(0, Number(start)).split('\n');
  return {
    uri: URI.file(path.join(folder, name)).toString(),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly seconds: number; readonly result: T }> {
  const began = performance.now();
  const result = await work();
  return { seconds: (performance.now() - began) / 1000, result };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
