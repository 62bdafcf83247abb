import type { Verdict } from '../../../../server/src/engine/report';
import type { ComparedTopic, StatementCard } from '../../../../server/src/protocol';
import type { Column } from '../table/columns';

/** A comparison as it is shown, with the quotes, to be written to a file. */
export interface ExportModel {
  readonly columns: readonly Column[];
  readonly rows: readonly ComparedTopic[];
  /** By claim; a statement may have none. */
  readonly cards: ReadonlyMap<string, StatementCard>;
  readonly words: ExportWords;
}

/** The words of the exports in the user's language. */
export interface ExportWords {
  /** The language they are in, as pages of the web name it. */
  readonly language: string;
  readonly title: string;
  readonly topic: string;
  readonly source: string;
  readonly date: string;
  readonly figure: string;
  readonly verdict: string;
  readonly low: string;
  readonly value: string;
  readonly high: string;
  readonly unit: string;
  readonly quote: string;
  readonly file: string;
  readonly line: string;
  readonly draft: string;
  readonly copyOf: (name: string) => string;
  readonly counts: string;
  readonly verdictName: (verdict: Verdict) => string;
}

/** What stands below a source's name: its date, that it is a draft, whose copy it is. */
export function columnNotes({ date, role, copyOf }: Column, words: Pick<ExportWords, 'draft' | 'copyOf'>): string[] {
  return [date ?? '', role === 'draft' ? words.draft : '', copyOf === null ? '' : words.copyOf(copyOf)].filter(
    (note) => note !== '',
  );
}
