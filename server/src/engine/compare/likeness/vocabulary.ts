import type { Term } from '../../claim/measure/term';
import { british, kinOf } from '../../claim/measure/meaning';
import { Numbering } from './numbering';

/** A word of one family, where the words themselves differ. */
const SAME_FAMILY = 0.9;
/** Stems shorter than this are no family. */
const LEAST_STEM = 3;
const BETWEEN = '\n';

/** All by which a word is found: itself, its stem, and its lemma, which a name has none of. */
export function wordKey({ word, stem, lemma, name }: Term): string {
  return `${word}${BETWEEN}${stem}${BETWEEN}${name ? '' : british(lemma)}`;
}

/** Numbers the words of many claims, so that one claim can be held against all without looking at letters. */
export class Vocabulary {
  private readonly keys = new Numbering();
  private readonly byWord = new Map<string, number[]>();
  private readonly byStem = new Map<string, number[]>();
  private readonly byLemma = new Map<string, number[]>();

  /** The number of a word with its stem and lemma, of which there is one more use. */
  use(key: string): number {
    const { number, isNew } = this.keys.use(key);
    if (isNew) for (const [lists, name] of this.listsOf(key)) post(lists, name, number);
    return number;
  }

  useAgain(number: number): void {
    this.keys.useAgain(number);
  }

  release(number: number): void {
    const key = this.keys.of(number);
    if (this.keys.release(number)) for (const [lists, name] of this.listsOf(key)) unpost(lists, name, number);
  }

  /** All numbered words that are the same as a term's. */
  same(term: Term): readonly number[] {
    return this.byWord.get(term.word) ?? [];
  }

  /** All numbered words that mean the same as a term or are kin to it, with how nearly, as `matchQuality` has it. */
  matches(term: Term, each: (number: number, quality: number) => void): void {
    for (const number of this.same(term)) each(number, 1);
    if (term.stem.length >= LEAST_STEM)
      for (const number of this.byStem.get(term.stem) ?? []) each(number, SAME_FAMILY);
    if (term.name) return;
    const lemma = british(term.lemma);
    for (const number of this.byLemma.get(lemma) ?? []) each(number, 1);
    for (const [kin, quality] of kinOf(lemma))
      if (quality > 0) for (const number of this.byLemma.get(kin) ?? []) each(number, quality);
  }

  private listsOf(key: string): (readonly [Map<string, number[]>, string])[] {
    const [word = '', stem = '', lemma = ''] = key.split(BETWEEN);
    return [
      [this.byWord, word] as const,
      ...(stem.length >= LEAST_STEM ? [[this.byStem, stem] as const] : []),
      ...(lemma === '' ? [] : [[this.byLemma, lemma] as const]),
    ];
  }
}

function post(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}

function unpost(lists: Map<string, number[]>, key: string, number: number): void {
  const left = (lists.get(key) ?? []).filter((one) => one !== number);
  if (left.length > 0) lists.set(key, left);
  else lists.delete(key);
}
