/** How documents are read, where somebody wants it otherwise. What is read in two manners is two analyses. */
export interface Manner {
  /** Texts that do not look like English are read all the same. */
  readonly anyLanguage?: boolean;
  /** A share of a figure, at least 0: "about" and its like reach no farther. A tenth where nothing is said. */
  readonly hedgeTolerance?: number;
}
