import type { Figure } from '../../quantity/parts/figure';
import type { Term } from '../measure/term';
import type { Token } from '../../text/tagger';
import { placeOf } from '../measure/terms';
import { clauseOf } from '../sentence/clause';
import type { LazySentence } from '../sentence/lazy-sentence';
import { once } from '../sentence/once';
import type { Surroundings } from '../sentence/surroundings';
import { FIRST_PERSON } from '../measure/words';

/** Larger numbers are told for their own sake, but for "a hundred" and the like. */
const SMALL = 10;
/** So many letters two words of one family have in common: "ledgers", "ledger". */
const STEM = 5;

/**
 * A small number in words of things that the source speaks of nowhere else, in a sentence in which people speak of
 * themselves: "my grandmother kept two ledgers", "I have a hundred theories". It colours the story and measures nothing.
 */
export function isAnecdote(figure: Figure, terms: readonly Term[], lazy: LazySentence, around: Surroundings): boolean {
  if (!isSmall(figure) || figure.quantity.hedge !== 'none' || figure.quantity.type !== 'count') return false;
  // where anything larger is told, it is the matter of the sentence
  if (lazy.figures.some((f) => f.nonClaim === null && !isSmall(f))) return false;
  const { tokens } = lazy.tokens();
  const said = saidIn(around.everywhere());
  const isMatter = (f: Figure): boolean =>
    f !== figure && f.nonClaim === null && said.get(stemBehind(f, tokens)) === 'several';
  // "we sent two cranes and nine divers", of which cranes are spoken of elsewhere
  if (lazy.figures.some(isMatter)) return false;
  const { start, end } = clauseOf(tokens, figure);
  if (!tokens.some((t) => t.start >= start && t.end <= end && FIRST_PERSON.has(t.lower))) return false;
  const head = terms.find((t) => t.role === 'head');
  if (!head) return false;
  const one = said.get(stemOf(head.lemma));
  return one === undefined || one === lazy;
}

function stemOf(word: string): string {
  return word.slice(0, STEM).toLowerCase();
}

/** That of the noun right behind a figure. */
function stemBehind(figure: Figure, tokens: readonly Token[]): string {
  const noun = tokens[placeOf(tokens, figure).to];
  return noun?.tag === 'NOUN' ? stemOf(noun.lemma) : '';
}

function isSmall({ quantity, dimension, written, text }: Figure): boolean {
  if (dimension !== 'none' || written !== 'words' || typeof quantity.value !== 'number') return false;
  return quantity.value <= SMALL || /^an? /i.test(text);
}

/** The sentence of a source in which words begin with some letters, or that there are several. */
const saidIn = once((sentences: readonly LazySentence[]) => {
  const said = new Map<string, LazySentence | 'several'>();
  for (const sentence of sentences)
    for (const word of wordsOf(sentence))
      for (let letters = Math.min(STEM, word.length); letters > 0; letters--) {
        const stem = word.slice(0, letters);
        const one = said.get(stem);
        if (one !== sentence) said.set(stem, one === undefined ? sentence : 'several');
      }
  return said;
});

function wordsOf({ block, start, end }: LazySentence): readonly string[] {
  return block.text
    .slice(start - block.start, end - block.start)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}
