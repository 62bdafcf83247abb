import table from '../../data/grammar.json';

/** Words in front of which a clause may end. */
export const JOINTS: ReadonlySet<string> = new Set(table.joints);
/** What an amount is told without or with: "profit before tax". */
export const DEDUCTIONS: ReadonlySet<string> = new Set(table.deductions);
/** Words between a verb of change and its figure. */
export const BETWEEN_CHANGE: ReadonlySet<string> = new Set(table.betweenChange);
/** Verbs that with "off" make less of something: "wiped 8 percent off its value". */
export const TAKING_OFF: ReadonlySet<string> = new Set(table.takingOff);
/** Words that put a figure on the other side of where something moved: "fell below 1 percent". */
export const PAST_THRESHOLDS: ReadonlySet<string> = new Set(table.pastThresholds);
/** Prepositions that attach a name to what is counted. */
export const ATTACHING: ReadonlySet<string> = new Set(table.attaching);
/** Prepositions that lead on to what is measured. */
export const INTO: ReadonlySet<string> = new Set(table.into);
export const ARTICLES: ReadonlySet<string> = new Set(table.articles);
/** Words that join noun phrases to one, and what noun phrases begin with: "the homes of the poor". */
export const WITHIN_PHRASES: ReadonlySet<string> = new Set(table.withinPhrases);
/** Words between a number and what it counts. */
export const SKIPPED_BEHIND: ReadonlySet<string> = new Set(table.skippedBehind);
/** Words of comparison: the date behind them is that of another figure. */
export const COMPARING_WORDS: ReadonlySet<string> = new Set(table.comparing);
/** Verbs of deals, which are done once. */
export const DEALS: ReadonlySet<string> = new Set(table.deals);
/** What a verb takes with it: "starts up". */
export const PARTICLES: ReadonlySet<string> = new Set(table.particles);
/** Nouns of periods: "the 12 months to 31 March". */
export const PERIOD_NOUNS: ReadonlySet<string> = new Set(table.periodNouns);
/** Prepositions of a deadline. */
export const DEADLINE: ReadonlySet<string> = new Set(table.deadlines);
/** Words beside a score that was not the last: "after leading 2-0", "1-1 at the break". */
export const INTERIM_BEFORE: ReadonlySet<string> = new Set(table.interimScores);
/** Words beside the score that a match ended with. */
export const RESULT_VERBS: ReadonlySet<string> = new Set(table.resultVerbs);
/** "By the University", "according to the Ministry", "researchers at the University": whoever tells something. */
export const AHEAD_OF_TELLER: ReadonlySet<string> = new Set(table.aheadOfTeller);
/** Words that say that a number is a name. */
export const NUMBER_MARKS: ReadonlySet<string> = new Set(table.numberMarks);
/** Prepositions in front of the hour of an event. */
export const TIMING: ReadonlySet<string> = new Set(table.timing);
/** Prepositions in front of the hour at which something ended. */
export const UNTIL: ReadonlySet<string> = new Set(table.until);
/** "See page 30" tells nothing. */
export const POINTING: ReadonlySet<string> = new Set(table.pointing);
/** Pronouns that begin a relative clause. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(table.relativePronouns);
/** Words of a clause that tells how things are, or will be. */
export const PRESENT: ReadonlySet<string> = new Set(table.present);
/** Ordinals and numbers in words, by which one of several is told: "the third section", "section three". */
export const FIRST_TO_TENTH: readonly string[] = table.firstToTenth;
export const ONE_TO_TEN: readonly string[] = table.oneToTen;
/** Behind "not" they leave the date of an event as it is: "did not open until 2014", "was not only shut in 2014". */
export const SO_FAR: ReadonlySet<string> = new Set(table.soFar);
