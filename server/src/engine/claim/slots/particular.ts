/** One thing that a clause says of its figure besides what is measured. */
export interface Particular {
  readonly facet: string;
  readonly member: string;
  /** As the text has it, in small letters; empty where no word says so alone. */
  readonly words: string;
}
