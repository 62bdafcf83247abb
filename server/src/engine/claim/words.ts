import table from '../data/claim-words.json';

/** Nouns that are counted without measuring anything: "two reasons", "the two ends". */
export const UNMEASURED: ReadonlySet<string> = new Set(table.unmeasured);
/** Nouns of events: a year in front of them is the date of an event. */
export const EVENTS: ReadonlySet<string> = new Set(table.events);
/** Verbs of events: a date behind them is the date of an event. */
export const HAPPENINGS: ReadonlySet<string> = new Set(table.happenings);
/** What stands between a verb and its date. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(table.prepositions);
export const PRONOUNS: ReadonlySet<string> = new Set(table.pronouns);
/** Nouns with "the" that refer to a figure named before. */
export const ANAPHORS: ReadonlySet<string> = new Set(table.anaphors);
