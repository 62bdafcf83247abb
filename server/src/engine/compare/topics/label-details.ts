import type { Term, TermRole } from '../../claim/measure/term';
import type { ReadClaim } from '../../claim/read-claim';
import { once } from '../../claim/sentence/once';

/** A stretch of words of a claim's sentence that names a thing. */
interface Phrase {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly roles: ReadonlySet<TermRole>;
}

/** Of what is measured, or of what has the share where the measure is named by what it is a share of. */
export type DetailOf = 'measure' | 'share';

/** A phrase of so many words is read at a glance: fewer are no better. */
const SHORT = 2;
/** Who has a share stands in front of the figure, what it goes to behind. */
const ASIDE: Readonly<Record<DetailOf, ReadonlySet<TermRole>>> = {
  measure: new Set(['verb', 'inherited']),
  share: new Set(['verb', 'inherited', 'subject']),
};
/** The words of a figure's own clause: what a source alone says there stands for its topic. */
const OWN: ReadonlySet<TermRole> = new Set(['head', 'modifier', 'subject', 'complement']);
/** Abbreviations of units and titles are no words. */
const LETTERS = /\p{L}{3}/u;
/** Days of a year, short of one that is cut at an end. */
const YEAR = { least: 360, most: 366 };

/**
 * What tells a topic from others that are called the same: the thing beside the one named that its sources have most in
 * common, of the words around their figures; of a topic of one source, what stands beside its figure. `named` are the
 * words that are said already.
 */
export function detailOf(group: readonly ReadClaim[], named: ReadonlySet<string>, of: DetailOf): string | null {
  const worth = new Map<string, number>();
  const sources = new Map<string, Set<string>>();
  for (const claim of group)
    for (const { word, role, name, weight } of claim.terms) {
      if (name || ASIDE[of].has(role)) continue;
      worth.set(word, (worth.get(word) ?? 0) + weight);
      const saying = sources.get(word);
      if (saying) saying.add(claim.source);
      else sources.set(word, new Set([claim.source]));
    }
  const isAlone = new Set(group.map(({ source }) => source)).size === 1;
  const says = (word: string): number => (isAlone || (sources.get(word)?.size ?? 0) > 1 ? (worth.get(word) ?? 0) : 0);
  let best: Phrase | null = null;
  let most = 0;
  for (const phrase of group.flatMap(phrasesOf)) {
    if ([...phrase.words].some((word) => named.has(word))) continue;
    if (isAlone && ![...phrase.roles].some((role) => OWN.has(role))) continue;
    if ([...phrase.roles].every((role) => ASIDE[of].has(role))) continue;
    let sum = 0;
    for (const word of phrase.words) sum += says(word);
    const net = sum / Math.max(phrase.words.size, SHORT);
    if (net <= most) continue;
    most = net;
    best = phrase;
  }
  return best?.text ?? null;
}

/** Whose or where the figures are, as most of a topic's claims say: a country, or a name behind "in", "of" and the like. */
export function ownerOf(group: readonly ReadClaim[], named: ReadonlySet<string>): string | null {
  const claimsWith = new Map<string, number>();
  const texts = new Map<string, string>();
  for (const claim of group)
    for (const [key, text] of ownersOf(claim)) {
      claimsWith.set(key, (claimsWith.get(key) ?? 0) + 1);
      if (!texts.has(key)) texts.set(key, text);
    }
  const [best] = [...claimsWith].sort(([, x], [, y]) => y - x);
  if (!best || best[1] * 2 < group.length) return null;
  const text = texts.get(best[0]) ?? '';
  return text
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => named.has(word))
    ? null
    : text;
}

/** The year for which the figures hold, where most claims tell a stretch of time and all that do tell one within it. */
export function yearOf(group: readonly ReadClaim[]): string | null {
  const years = new Set<number>();
  let telling = 0;
  let isWhole = false;
  for (const { time, figure } of group) {
    if (figure.quantity.type === 'date' || figure.quantity.type === 'time') return null;
    if (!time.days || !Number.isFinite(time.days.to - time.days.from)) continue;
    const days = time.days.to - time.days.from + 1;
    if (days > YEAR.most) return null;
    isWhole ||= days >= YEAR.least;
    telling += 1;
    years.add(yearAt((time.days.from + time.days.to) / 2));
  }
  const [year] = years;
  return isWhole && telling * 2 >= group.length && year !== undefined && years.size === 1 ? String(year) : null;
}

function yearAt(days: number): number {
  return new Date(days * 86_400_000).getUTCFullYear();
}

/** The phrases of a claim's sentence: words side by side, the last one a noun. */
const phrasesOf = once((claim: ReadClaim): readonly Phrase[] =>
  runsOf(claim.terms)
    .map((run) => run.slice(0, run.findLastIndex(({ noun }) => noun) + 1))
    .filter((run) => run.some(({ name }) => !name) && !isSpeaker(claim, run) && LETTERS.test(run.at(-1)?.text ?? ''))
    .map((run) => ({
      text: textOf(run),
      words: new Set(run.map(({ word }) => word)),
      roles: new Set(run.map(({ role }) => role)),
    })),
);

function runsOf(terms: readonly Term[]): readonly (readonly Term[])[] {
  const runs: Term[][] = [];
  let end = -1;
  for (const term of terms.toSorted((x, y) => x.start - y.start)) {
    if (term.role === 'verb' || term.role === 'inherited') continue;
    if (term.start === end + 1) runs.at(-1)?.push(term);
    else if (term.start >= end) runs.push([term]);
    end = Math.max(end, term.end);
  }
  return runs;
}

function textOf(run: readonly Term[]): string {
  return run.map(({ text }) => text).join(' ');
}

function isSpeaker({ speaker }: ReadClaim, run: readonly Term[]): boolean {
  const { value } = speaker;
  return value !== null && run.every(({ text }) => value.includes(text));
}

const ownersOf = once((claim: ReadClaim): ReadonlyMap<string, string> => {
  const owners = new Map<string, string>();
  if (claim.namesFrom !== 'stated') return owners;
  for (const { key, attached, start, end } of claim.names) {
    const terms = claim.terms.filter((term) => start <= term.start && term.end <= end && term.role !== 'inherited');
    const isOwner = attached || key.startsWith('country:');
    if (isOwner && terms.some(({ noun }) => noun)) owners.set(key, textOf(terms));
  }
  return owners;
});
