import type { Scanner } from '../quantity';
import type { Tagger } from '../text/tagger';

/** What reading a document needs besides its text. */
export interface ReadingTools {
  readonly scanner: Scanner;
  readonly tagger: Tagger;
}
