import { t } from '@vscode/l10n';
import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Range,
} from 'vscode-languageserver-types';
import type { Claim, Source } from '../engine/report';
import { isAccepted, isOpposing } from '../workspace/decisions/apply-decisions';
import { figuresLeftOut, problemsLeftOut, type FiguresLeft } from '../workspace/limits';
import type { ProblemKind, Severity } from '../workspace/settings';
import { claimLocation, rangeOf, type Documents, type DocumentView } from './document-view';
import { plain } from './markdown';
import type { Counterpart, ReportIndex } from './report-index';
import { tally } from './tally';
import { claimLabel, sourceInWords, sourceName } from './wording';
import { becauseInWords, dateInWords } from './words';

/** Other statements listed under one problem at most: editors show them in the hover, in front of our own. */
const relatedLimit = 2;

const severityOf: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a client needs to offer fixes for a problem. */
export interface ProblemData {
  readonly claim: string;
  readonly others: readonly string[];
}

interface Problem {
  readonly kind: ProblemKind;
  readonly claim: Claim;
  readonly counterparts: readonly Counterpart[];
}

export interface DiagnosticsOptions {
  readonly severities: Readonly<Record<ProblemKind, Severity>>;
  /** Every other claim is listed too, as a hint, for editors that show no other marks. */
  readonly marks: boolean;
  readonly limit: number;
  /** Figures of the document that take no part. */
  readonly left: FiguresLeft | null;
  /** The address of a code's explanation; null where the client shows no such links. */
  readonly explanation: (code: string) => string | null;
}

/**
 * Problems of a document: likely conflicts, sums that do not come out, the worse supported side of a figure that
 * others give for something else, and disputed figures. Nothing for the rest.
 */
export function diagnostics(
  view: DocumentView,
  documents: Pick<Documents, 'uri'>,
  options: DiagnosticsOptions,
): Diagnostic[] {
  const problems = problemsIn(view);
  const told = new Set(problems.map(({ claim }) => claim.id));
  const marks = options.marks ? view.index.claimsIn(view.path).filter((claim) => !told.has(claim.id)) : [];
  const listed = problems.flatMap((problem): Diagnostic[] => {
    const { kind, claim, counterparts } = problem;
    const severity = options.severities[kind];
    if (severity === 'off') return [];
    const data: ProblemData = { claim: claim.id, others: counterparts.map(({ other }) => other.id) };
    return [
      {
        range: rangeOf(view, claim),
        severity: severityOf[severity],
        source: 'Crosscheck',
        ...linked(kind, options),
        message: message(problem),
        relatedInformation: counterparts.slice(0, relatedLimit).map((one) => related(claim, one, documents)),
        data,
      },
    ];
  });
  return [
    ...listed.slice(0, options.limit),
    ...limitsMet(view, listed, options),
    ...marks.map((claim) => mark(view, claim, options)),
  ];
}

/** Where the document has more problems, or more figures, than are listed: at the first one of those that are not. */
function limitsMet(
  view: DocumentView,
  listed: readonly Diagnostic[],
  { limit, left }: DiagnosticsOptions,
): readonly Diagnostic[] {
  const unlisted = listed[limit];
  const told = (range: Range, message: string): Diagnostic => ({
    range,
    severity: DiagnosticSeverity.Information,
    source: 'Crosscheck',
    code: 'limit',
    message,
  });
  return [
    ...(unlisted ? [told(unlisted.range, problemsLeftOut(listed.length - limit))] : []),
    ...(left ? [told(rangeOf(view, left.first), figuresLeftOut(left))] : []),
  ];
}

/** The claims of a document that are listed as problems, and so are marked by the editor itself. */
export function claimsWithProblems(
  view: Pick<DocumentView, 'index' | 'path'>,
  severities: DiagnosticsOptions['severities'],
): ReadonlySet<string> {
  return new Set(
    problemsIn(view)
      .filter(({ kind }) => severities[kind] !== 'off')
      .map(({ claim }) => claim.id),
  );
}

/** The reasons that the problems of a claim tell, each with the message that tells it. */
export function reasonsTold(
  index: ReportIndex,
  claim: Claim,
  severities: DiagnosticsOptions['severities'],
): ReadonlyMap<string, string> {
  const listed = problemsOf(index, claim).filter(({ kind }) => severities[kind] !== 'off');
  return new Map(
    listed.flatMap((problem) => {
      const [first] = problem.counterparts;
      return first ? [[plain(becauseInWords(first.relation)), message(problem)] as const] : [];
    }),
  );
}

function linked(code: string, { explanation }: DiagnosticsOptions): Pick<Diagnostic, 'code' | 'codeDescription'> {
  const href = explanation(code);
  return href === null ? { code } : { code, codeDescription: { href } };
}

function mark(view: DocumentView, claim: Claim, options: DiagnosticsOptions): Diagnostic {
  return {
    range: rangeOf(view, claim),
    severity: DiagnosticSeverity.Hint,
    source: 'Crosscheck',
    ...linked(claim.verdict, options),
    message: `${plain(claimLabel(claim))}: ${tally(view.index, claim).join(' · ')}`,
  };
}

function problemsIn({ index, path }: Pick<DocumentView, 'index' | 'path'>): readonly Problem[] {
  return index.claimsIn(path).flatMap((claim) => problemsOf(index, claim));
}

function problemsOf(index: ReportIndex, claim: Claim): readonly Problem[] {
  const byKind = new Map<ProblemKind, Counterpart[]>();
  for (const counterpart of index.counterpartsIn(claim, isOpposing)) {
    const kind = problemKind(claim, counterpart);
    if (kind === null) continue;
    const found = byKind.get(kind);
    if (!found) byKind.set(kind, [counterpart]);
    else if (!found.some(({ other }) => other.statement === counterpart.other.statement)) found.push(counterpart);
  }
  return [...byKind].map(([kind, counterparts]) => ({ kind, claim, counterparts }));
}

function problemKind(claim: Claim, { relation }: Counterpart): ProblemKind | null {
  if (isAccepted(relation)) return null;
  switch (relation.relation) {
    case 'conflicts':
      if (relation.certainty !== 'likely') return null;
      if (relation.basis === 'value') return 'conflict';
      // A sum that does not come out is told once, at the result.
      return relation.a === claim.id ? 'arithmetic' : null;
    case 'same-figure':
      return claim.verdict === 'conflicting' ? 'misreport' : null;
    case 'disputed':
      return 'disputed';
    case 'corroborates':
    case 'differs':
      return null;
  }
}

function message({ kind, claim, counterparts }: Problem): string {
  const [first] = counterparts;
  if (first === undefined) return plain(claim.text);
  const others = new Set(counterparts.map(({ other }) => other.source)).size - 1;
  const source = plain(sourceInWords(first.otherSource, first.other));
  const who = others === 0 ? source : t('{0} and {1} more', source, others);
  const because = plain(becauseInWords(first.relation));
  switch (kind) {
    case 'conflict':
      return t('Conflicts with {0}: {1}', who, because);
    case 'misreport':
      return t('Likely misreport, see {0}: {1}', who, because);
    case 'arithmetic':
      return t('Does not come out: {0}', because);
    case 'disputed':
      return t('Disputed, see {0}: {1}', who, because);
  }
}

/**
 * A statement as the Problems panel lists it below a problem: with what it measures, where that is something else. It
 * is quoted in the hover, which editors show below the problem.
 */
function related(
  claim: Claim,
  { other, otherSource }: Counterpart,
  documents: Pick<Documents, 'uri'>,
): DiagnosticRelatedInformation {
  const who = otherSource === null ? '' : besideFile(otherSource);
  const same = measureOf(claim) === measureOf(other);
  const figure = plain(same ? other.text : claimLabel(other));
  return { location: claimLocation(other, documents), message: who === '' ? figure : `${who}: ${figure}` };
}

function measureOf({ measure }: Claim): string {
  return (measure.value ?? '').toLowerCase();
}

/** A source with its date as it is named behind the name of its file: the name not at all where that is the file's. */
function besideFile(source: Source): string {
  const name = plain(sourceName(source));
  const file = source.path.split('/').at(-1) ?? source.path;
  const isFile = file.replace(/\.[^.]+$/, '') === name || file === name;
  return [isFile ? '' : name, source.date === null ? '' : dateInWords(source.date)]
    .filter((part) => part !== '')
    .join(', ');
}
