import type { Span } from '../report';
import type { Block } from './block';
import type { Token } from './tagger';

/** A sentence of a block with its tagged words; all offsets are the document's. */
export interface Sentence extends Span {
  readonly block: Block;
  /** The sentence's place among the sentences of its source. */
  readonly index: number;
  readonly tokens: readonly Token[];
}
