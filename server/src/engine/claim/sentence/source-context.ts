/** The source that is being read. */
export interface SourceContext {
  readonly id: string;
  readonly path: string;
  /** The whole document's text. */
  readonly text: string;
  /** ISO date on which the source says what it says. */
  readonly date: string | null;
  /** The same, or as much as is known of it: a dateline may leave the year out (06-24). */
  readonly day: string | null;
  readonly start: number;
  readonly end: number;
  /** Words that stand with a capital inside sentences of the source: its names, as far as capitals tell. */
  readonly properWords: ReadonlySet<string>;
}
