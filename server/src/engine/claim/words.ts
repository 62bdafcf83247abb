import table from '../data/claim-words.json';

/** Nouns that are counted without measuring anything: "two reasons", "the two ends". */
export const UNMEASURED: ReadonlySet<string> = new Set(table.unmeasured);
/** Nouns of events: a year in front of them is the date of an event. */
export const EVENTS: ReadonlySet<string> = new Set(table.events);
/** Verbs of events: a date behind them is the date of an event. */
export const HAPPENINGS: ReadonlySet<string> = new Set(table.happenings);
/** Verbs that say how much there is: a day beside them is the time of their figure. */
export const MEASURING: ReadonlySet<string> = new Set(table.measuring);
/** What stands between a verb and its date. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(table.prepositions);
/** Words of size and place beside which an m is a metre. */
export const LENGTHS: ReadonlySet<string> = new Set(table.lengths);
/** What is told in millions, so that an m beside it is one. */
export const IN_MILLIONS: ReadonlySet<string> = new Set(table.inMillions);
export const PRONOUNS: ReadonlySet<string> = new Set(table.pronouns);
/** Nouns with "the" that refer to a figure named before. */
export const ANAPHORS: ReadonlySet<string> = new Set(table.anaphors);
/** Verbs of saying. */
export const SAYING: ReadonlySet<string> = new Set(table.saying);
/** Verbs of saying whose subject tells its own figures where no clause follows. */
export const OWNING: ReadonlySet<string> = new Set(table.owning);
/** What is claimed in the sense of taken: lives, titles. */
export const COUNTED_WITH: ReadonlySet<string> = new Set(table.taken);
/** Agencies and broadcasters, which report what is another's. */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(table.newsAgencies);
