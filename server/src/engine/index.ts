import type { ReadDocument } from './claim/read-document';
import { readDocument } from './claim/read-document';
import type { DocumentReading } from './claim/reading-tools';
import { Pool } from './compare/comparison';
import { digestOf } from './compare/digest';
import type { Analysis, Comparison, Engine, SourceDocument } from './engine';
import type { Scanner } from './quantity';
import { createScanner, toReadings } from './quantity';
import { Recent } from './recent';
import { remembering } from './text/remembering-tagger';
import { atOnce } from './steps';
import type { Tagger } from './text/tagger';
import { createWinkTagger } from './text/wink-tagger';

/** Letters of the documents whose last reading is kept. */
const KEPT = 250_000;

export interface EngineParts {
  readonly tagger?: Tagger;
  /** Letters of the documents whose last reading is kept, for reading them again after an edit: none where nobody edits. */
  readonly kept?: number;
}

/**
 * An engine: the scanner with its bundled tables, and a tagger. Both are made when there is a text to read. Pure but
 * for the tagger, which loads a model and knows the last sentences again.
 */
export function createEngine({ tagger = remembering(createWinkTagger()), kept = KEPT }: EngineParts = {}): Engine {
  let known: Scanner | undefined;
  const readings = new Recent<DocumentReading>(kept, ({ text }) => text.length, undefined, 0);
  const scanner = (): Scanner => (known ??= createScanner());
  const analyse = ({ path, text, role = 'source', manner = {} }: SourceDocument): ReadDocument =>
    readDocument(path, text, role, { scanner: scanner(), tagger, readings }, manner);
  const createComparison = (): Comparison => {
    const pool = new Pool();
    return {
      put: (analysis) => {
        pool.put(analysis);
      },
      take: (digest) => {
        pool.take(digest);
      },
      remove: (path) => {
        pool.remove(path);
      },
      expectEdits: (path) => {
        pool.expectEdits(path);
      },
      report: (question) => atOnce(pool.report(question?.paths)),
      reporting: (question) => pool.report(question?.paths),
    };
  };
  return {
    readQuantities: (text, options = {}) => toReadings(scanner().scan(text, options)),
    analyse: (document): Analysis => analyse(document),
    digest: digestOf,
    createComparison,
    compareSources: (documents) => {
      const pool = new Pool();
      for (const document of documents) pool.put(orSkipped(document, analyse));
      return atOnce(pool.report());
    },
  };
}

/** One document that cannot be read leaves the others as they are. */
function orSkipped(document: SourceDocument, analyse: (document: SourceDocument) => ReadDocument): ReadDocument {
  try {
    return analyse(document);
  } catch (error) {
    const reason = `could not be analysed: ${error instanceof Error ? error.message : String(error)}`;
    return { path: document.path, skipped: reason, sources: [], claims: [], shingles: [] };
  }
}
