import table from '../../data/claim-words.json';

/** Nouns that are counted without measuring anything: "two reasons", "the two ends". */
export const UNMEASURED: ReadonlySet<string> = new Set(table.unmeasured);
/** What the name of a body ends in, and no person's. */
export const BODIES: ReadonlySet<string> = new Set(table.bodies);
/** Who tells a reporter something, and what is said of them: "two people familiar with". */
export const INFORMANTS: ReadonlySet<string> = new Set(table.informants);
export const INFORMED: ReadonlySet<string> = new Set(table.informed);
/** Verbs that bring an amount to where it stands: "capped at six". */
export const SETTING: ReadonlySet<string> = new Set(table.setting);
/** Participles by which victims are counted: "17 dead and 23 missing". */
export const BEFALLEN: ReadonlySet<string> = new Set(table.befallen);
/** Verbs that collect an amount: "raised £640". */
export const COLLECTING: ReadonlySet<string> = new Set(table.collecting);
/** Verbs that bring something "to" an amount: "takes the toll to 19", "recovered to 9.8 million". */
export const BRINGING: ReadonlySet<string> = new Set(table.bringing);
/** Nouns of events: a year in front of them is the date of an event. */
export const EVENTS: ReadonlySet<string> = new Set(table.events);
/** Verbs of events: a date behind them is the date of an event. */
export const HAPPENINGS: ReadonlySet<string> = new Set(table.happenings);
/** "come online", "take effect": what happens in several words, the verb in its dictionary form. */
export const HAPPENING_PHRASES: ReadonlySet<string> = new Set(table.happeningPhrases);
/** What is done from one day to another, told of all that it was done to: "sold between March 2024 and August 2026". */
export const RUNS: ReadonlySet<string> = new Set(table.runs);
/** Behind "stood": people stand there, and nothing is measured. */
export const STANDING: ReadonlySet<string> = new Set(table.standing);
/** Verbs that say how much there is: a day beside them is the time of their figure. */
export const MEASURING: ReadonlySet<string> = new Set(table.measuring);
/** What stands between a verb and its date. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(table.prepositions);
/** Words of size and place beside which an m is a metre. */
export const LENGTHS: ReadonlySet<string> = new Set(table.lengths);
/** Words of table rows that hold numbers of people or things among amounts of money. */
export const HEADCOUNTS: ReadonlySet<string> = new Set(table.headcounts);
/** What is counted, and told as an amount too: orders are taken in for so much. */
export const TAKEN_IN: ReadonlySet<string> = new Set(table.takenIn);
/** What a line of a fact sheet dates: "Opened: 12 June 1903". */
export const MILESTONES: ReadonlySet<string> = new Set(table.milestones);
/** Words right in front of an amount of money. */
export const COSTING: ReadonlySet<string> = new Set(table.costing);
/** Words of how something came about, whose date is no time of what is told of it: "founded in 1987". */
export const ORIGINS: ReadonlySet<string> = new Set(table.origins);
/** What is told in millions, so that an m beside it is one. */
export const IN_MILLIONS: ReadonlySet<string> = new Set(table.inMillions);
/** Nouns whose plural looks like their singular: behind a number they are counted all the same. */
export const INVARIABLE: ReadonlySet<string> = new Set(table.invariable);
/** Words with which people speak of themselves. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(table.firstPerson);
/** Who meets and what they do, whose hours are kept in minutes: "The sitting began at 9.31 am". */
export const PROCEEDINGS: ReadonlySet<string> = new Set(table.proceedings);
/** What a number may tell right behind it: "at age 40", "a score of two sets, average 6". */
export const GAUGES: ReadonlySet<string> = new Set(table.gauges);
/** What a number is the height of: "past the 60 mark". */
export const MARKS: ReadonlySet<string> = new Set(table.marks);
/** Stretches of the calendar, behind which a count may begin: "in the night 12 died". */
export const CALENDAR: ReadonlySet<string> = new Set(table.calendar);
/** Words of time with which a clause may open: "Overnight 12 were hurt". */
export const OPENING_TIMES: ReadonlySet<string> = new Set(table.opening);
/** Verbs beside which "up" and "down" tell a change: "went up 4 percent", but "set up 12 clinics". */
export const MOVES: ReadonlySet<string> = new Set(table.moves);
/** Verbs that "up" and "down" make another verb of: "makes up only 0.7 percent", "splashed down six days later". */
export const FILLS: ReadonlySet<string> = new Set(table.fills);
export const PRONOUNS: ReadonlySet<string> = new Set(table.pronouns);
/** Nouns with "the" that refer to a figure named before. */
export const ANAPHORS: ReadonlySet<string> = new Set(table.anaphors);
/** Verbs of saying. */
export const SAYING: ReadonlySet<string> = new Set(table.saying);
/** Verbs that only say, and bring nothing about. */
export const TELLING: ReadonlySet<string> = new Set(table.telling);
/** What somebody says something in: "in a statement on Wednesday". */
export const TELLERS: ReadonlySet<string> = new Set(table.tellers);
/** How that comes out: "a report published on 4 April". */
export const ISSUING: ReadonlySet<string> = new Set(table.issuing);
/** What a report may do that is news of the report itself: "A report published on 4 April led to ...". */
export const NEWSMAKING: ReadonlySet<string> = new Set(table.newsmaking);
/** Verbs of what is done by saying something. */
export const SPEECH_ACTS: ReadonlySet<string> = new Set(table.speechActs);
/** Participles with which a sentence opens that tells who says so, and when: "Speaking on Tuesday, ...". */
export const SPEAKING: ReadonlySet<string> = new Set(table.speaking);
/** Verbs of saying whose subject tells its own figures where no clause follows. */
export const OWNING: ReadonlySet<string> = new Set(table.owning);
/** What is claimed in the sense of taken: lives, titles. */
export const COUNTED_WITH: ReadonlySet<string> = new Set(table.taken);
/** Agencies and broadcasters, which report what is another's. */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(table.newsAgencies);
/** Who is told one after the other where all people are meant. */
export const ANYBODY: ReadonlySet<string> = new Set(table.anybody);
