import type { Scanner } from '../quantity';
import type { Recent } from '../recent';
import type { Tagger } from '../text/tagger';
import type { SourceReading } from './last-reading';
import type { Seeming } from './no-claim/seeming';

/** What was read of a document: its text, and its sources. */
export interface DocumentReading {
  readonly text: string;
  readonly sources: readonly SourceReading[];
}

/** What reading a document needs besides its text. */
export interface ReadingTools {
  readonly scanner: Scanner;
  readonly tagger: Tagger;
  /** Decides on figures on which no rule has, or a weak one; learning watches here. */
  readonly seeming?: Seeming;
  /** The last readings, by the path of the document. */
  readonly readings?: Recent<DocumentReading>;
}
