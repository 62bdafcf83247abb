import type { Span } from '../report';

/** Universal part-of-speech tags. */
export type Tag =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'DET'
  | 'PRON'
  | 'NUM'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'PUNCT'
  | 'SYM'
  | 'INTJ'
  | 'SPACE'
  | 'X';

/** A word or mark as it stands in any sentence. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  /** Dictionary form in American spelling. */
  readonly lemma: string;
  /** What words of one family share: "deploy" of deployment and deployed. */
  readonly stem: string;
}

/** A word or mark of a sentence; offsets into the text that was tagged. */
export interface Token extends Word, Span {
  /** Mostly the same object wherever the word comes again, so that what is found out about it can be kept with it. */
  readonly word: Word;
}

/** Anything that gives the words of a sentence their tags. Must keep offsets exact. */
export interface Tagger {
  tag(sentence: string): readonly Token[];
}
