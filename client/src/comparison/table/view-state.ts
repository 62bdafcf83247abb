import { verdicts, type Verdict } from '../../../../server/src/engine/report';

export const sorts = ['need', 'topic', 'sources', 'spread'] as const;
export type Sort = (typeof sorts)[number];

/** What the reader has asked to see. The page keeps it over a reload. */
export interface ViewState {
  /** Words that a row must hold. */
  readonly text: string;
  /** Verdicts that are shown; all where it is empty. */
  readonly verdicts: readonly Verdict[];
  readonly hideAgreeing: boolean;
  readonly sort: Sort;
  /** The sources that are compared: keys of sources, or addresses of files and folders. Null: all, up to a limit. */
  readonly chosen: readonly string[] | null;
}

export const initialState: ViewState = { text: '', verdicts: [], hideAgreeing: false, sort: 'need', chosen: null };

/** A state as it was kept or sent by somebody; what is not in order is as in the beginning. */
export function parseState(value: unknown): ViewState {
  const kept: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const { text, hideAgreeing, chosen } = kept;
  const wanted = strings(kept['verdicts']);
  return {
    text: typeof text === 'string' ? text : initialState.text,
    verdicts: verdicts.filter((verdict) => wanted?.includes(verdict)),
    hideAgreeing: hideAgreeing === true,
    sort: sorts.find((sort) => sort === kept['sort']) ?? initialState.sort,
    chosen: strings(chosen),
  };
}

/** Some rows may be hidden. */
export function isFiltered({ text, verdicts, hideAgreeing }: ViewState): boolean {
  return text.trim() !== '' || verdicts.length > 0 || hideAgreeing;
}

function strings(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : null;
}
