import type { Span } from '../../report';

/**
 * What a word of the sentence is to a figure. head: what is counted or what the figure is stated of; modifier:
 * what narrows the head; subject: a noun in front of the figure in its clause; complement: a noun behind it;
 * verb: what happens to it; context: words of the rest of the sentence; borrowed: words of the
 * sentence before, for a figure that refers back or lacks a subject; inherited: words of the heading.
 */
export type TermRole = 'head' | 'modifier' | 'subject' | 'complement' | 'verb' | 'borrowed' | 'context' | 'inherited';

/** A content word that tells what a figure is of. */
export interface Term extends Span {
  /** The word that stands for all words of its meaning. */
  readonly word: string;
  /** As the text has it. */
  readonly text: string;
  /** Its dictionary form. */
  readonly lemma: string;
  readonly stem: string;
  readonly role: TermRole;
  /** How much it says of what is measured, 0 to 3. */
  readonly weight: number;
  readonly name: boolean;
  /** A noun or a name. */
  readonly noun: boolean;
}

/** The words that say what is measured, without those of the surroundings. */
export function isCore(term: Term): boolean {
  return term.role !== 'context' && term.role !== 'inherited';
}

/** Words of the figure's own clause. */
export function isOwn(term: Term): boolean {
  return isCore(term) && term.role !== 'borrowed';
}
