import { british, kinOf } from '../../claim/measure/meaning';
import type { Term } from '../../claim/measure/term';

/** A word of one family, where the words themselves differ. */
const SAME_FAMILY = 0.9;
/** Stems shorter than this are no family. */
const LEAST_STEM = 3;

/** Numbers the words of many claims, so that one claim can be held against all without looking at letters. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly byWord = new Map<string, number[]>();
  private readonly byStem = new Map<string, number[]>();
  private readonly byLemma = new Map<string, number[]>();

  /** The number of a word with its stem and lemma. */
  numberOf(term: Term): number {
    const { word, stem, name } = term;
    const lemma = name ? '' : british(term.lemma);
    const key = `${word}\n${stem}\n${lemma}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
      post(this.byWord, word, number);
      if (stem.length >= LEAST_STEM) post(this.byStem, stem, number);
      if (!name) post(this.byLemma, lemma, number);
    }
    return number;
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
}

function post(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
