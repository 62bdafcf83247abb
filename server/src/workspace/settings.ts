import type { Manner } from '../engine/engine';
import type { Verdict } from '../engine/report';
import { MAX_SOURCE_BYTES, SOURCE_GLOB } from './source-files';

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What may be reported as a problem, each with a severity of its own. */
export type ProblemKind = 'conflict' | 'misreport' | 'arithmetic' | 'disputed';

export type Enablement = 'auto' | 'on' | 'off';

export type Language = 'auto' | 'en';

/** The settings of Crosscheck as the user has them, `crosscheck.*` in the editor. */
export interface Settings {
  /** `auto`: on, but for folders that look like a code project. */
  readonly enable: Enablement;
  /** Globs of the files that are sources, relative to a folder. */
  readonly sources: readonly string[];
  /** Globs of files that are none, beside the editor's own excludes and .gitignore. */
  readonly exclude: readonly string[];
  /** Globs of drafts. */
  readonly drafts: readonly string[];
  readonly underline: readonly Verdict[];
  readonly severities: Readonly<Record<ProblemKind, Severity>>;
  /** Behind every figure, how many others agree and disagree. */
  readonly inlayHints: boolean;
  /** Above every source, its figures by verdict. */
  readonly codeLens: boolean;
  /** `auto`: texts that do not look like English are left out; `en`: all are read as English. */
  readonly language: Language;
  /** A share of a figure: "about" and its like reach no farther. */
  readonly hedgeTolerance: number;
  /** Files larger than this many bytes are not read. */
  readonly maxFileSize: number;
  /** Sources of a workspace that are read at most. */
  readonly maxSources: number;
  /** Figures of a file that are looked at at most. */
  readonly maxFigures: number;
  /** Problems that are listed for a file at most. */
  readonly maxProblems: number;
  /** Other sources that a hover quotes at most. */
  readonly maxStatements: number;
  /** Folders of at most so many sources are compared as a whole, larger ones by what touches the open documents. */
  readonly maxCompared: number;
  /** Folders of at most so many sources have the problems of all of them listed, larger ones those of the open documents. */
  readonly maxListed: number;
  /** Worker threads that read folders; 0 for as many as fit the machine. */
  readonly workers: number;
  /** What was read of sources is kept on the disk, without their sentences. */
  readonly cache: boolean;
}

const verdicts: readonly Verdict[] = ['conflicting', 'disputed', 'corroborated', 'repeated', 'related', 'unconfirmed'];
const languages: readonly Language[] = ['auto', 'en'];
const enablements: readonly Enablement[] = ['auto', 'on', 'off'];
const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];

export const defaultSettings: Settings = {
  enable: 'auto',
  sources: [SOURCE_GLOB],
  exclude: [],
  drafts: [],
  underline: verdicts,
  severities: { conflict: 'warning', misreport: 'warning', arithmetic: 'warning', disputed: 'information' },
  inlayHints: false,
  codeLens: false,
  language: 'auto',
  hedgeTolerance: 0.1,
  maxFileSize: MAX_SOURCE_BYTES,
  maxSources: 20_000,
  // comparing grows with the square where two files are tables of one thing
  maxFigures: 5_000,
  maxProblems: 500,
  maxStatements: 6,
  maxCompared: 500,
  maxListed: 200,
  workers: 0,
  cache: true,
};

/**
 * Settings out of what a client sent for the section `crosscheck`. Whatever is missing or of the wrong type takes its
 * default, so that a slip in one setting leaves the others as they are.
 */
export function parseSettings(value: unknown): Settings {
  const given = record(value);
  const severity = record(given['severity']);
  const megabytes = given['maxFileSize'];
  const percent = given['hedgeTolerance'];
  return {
    enable: enablement(given['enable']),
    sources: strings(given['sources']) ?? defaultSettings.sources,
    exclude: strings(given['exclude']) ?? defaultSettings.exclude,
    drafts: strings(given['drafts']) ?? defaultSettings.drafts,
    underline: strings(given['underline'])?.filter((name) => oneOf(verdicts, name)) ?? defaultSettings.underline,
    severities: {
      conflict: pick(severities, severity['conflict'], defaultSettings.severities.conflict),
      misreport: pick(severities, severity['misreport'], defaultSettings.severities.misreport),
      arithmetic: pick(severities, severity['arithmetic'], defaultSettings.severities.arithmetic),
      disputed: pick(severities, severity['disputed'], defaultSettings.severities.disputed),
    },
    inlayHints: given['inlayHints'] === true,
    codeLens: given['codeLens'] === true,
    language: pick(languages, given['language'], defaultSettings.language),
    hedgeTolerance:
      typeof percent === 'number' && percent >= 0 && percent <= 50 ? percent / 100 : defaultSettings.hedgeTolerance,
    maxFileSize: typeof megabytes === 'number' && megabytes > 0 ? megabytes * 1_000_000 : defaultSettings.maxFileSize,
    maxSources: count(given['maxSources'], 1, defaultSettings.maxSources),
    maxFigures: count(given['maxFigures'], 1, defaultSettings.maxFigures),
    maxProblems: count(given['maxProblems'], 1, defaultSettings.maxProblems),
    maxStatements: count(given['maxStatements'], 1, defaultSettings.maxStatements),
    maxCompared: count(given['maxCompared'], 1, defaultSettings.maxCompared),
    maxListed: count(given['maxListed'], 0, defaultSettings.maxListed),
    workers: count(given['workers'], 0, defaultSettings.workers),
    cache: given['cache'] !== false,
  };
}

/** How documents are read by these settings; null where as by default. */
export function mannerOf({ language, hedgeTolerance }: Settings): Manner | null {
  const tolerant = hedgeTolerance !== defaultSettings.hedgeTolerance;
  if (language === 'auto' && !tolerant) return null;
  return { anyLanguage: language === 'en', ...(tolerant ? { hedgeTolerance } : {}) };
}

/** The globs that are switched on in a setting such as `files.exclude`: { "glob": true | false | { "when": ... } }. */
export function excludeGlobs(value: unknown): readonly string[] {
  return Object.entries(record(value)).flatMap(([glob, on]) => (on === true ? [glob] : []));
}

/** A whole number that is not below the least. */
function count(value: unknown, least: number, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least ? value : otherwise;
}

function enablement(value: unknown): Enablement {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return pick(enablements, value, defaultSettings.enable);
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): value is T {
  return allowed.some((one) => one === value);
}

function pick<T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return oneOf(allowed, value) ? value : otherwise;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function strings(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}
