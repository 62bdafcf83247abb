import model from 'wink-eng-lite-web-model';
import { stemmer } from 'stemmer';
import winkNLP from 'wink-nlp';
import type { ItsFunction } from 'wink-nlp';
import type { Tag, Tagger, Token } from './tagger';

/** So many lemmas are kept with their stems: about as many as a newspaper uses. */
const KEPT = 50_000;
const stems = new Map<string, string>();

function stemOf(lemma: string): string {
  let stem = stems.get(lemma);
  if (stem === undefined) {
    if (stems.size >= KEPT) stems.clear();
    stem = stemmer(lemma);
    stems.set(lemma, stem);
  }
  return stem;
}

const PLURAL = /^\p{Lu}\p{Ll}+s$/u;

/** What wink-nlp makes of its model. One is enough for all engines, and the model would grow with each that is made. */
let loaded: ReturnType<typeof winkNLP> | undefined;

/**
 * The tagger of wink-nlp with its small English model (MIT). Loaded at the first sentence: loading takes
 * about a tenth of a second, and a start without documents needs no tagger.
 */
export function createWinkTagger(): Tagger {
  return {
    tag(sentence) {
      const nlp = (loaded ??= winkNLP(model, ['pos']));
      const { its } = nlp;
      const words = nlp.readDoc(sentence).tokens();
      const values = words.out(its.value);
      const tags = words.out(its.pos);
      const lemmas: string[] = words.out(its.lemma as ItsFunction<string>);
      const [opening = ''] = values;
      // the capital of a sentence's first word makes a name of it: "Exports" keeps its plural
      if (tags[0] === 'PROPN' && PLURAL.test(opening)) {
        const [lemma] = nlp
          .readDoc(opening.toLowerCase())
          .tokens()
          .out(its.lemma as ItsFunction<string>);
        lemmas[0] = lemma ?? opening;
      }
      const tokens: Token[] = [];
      let at = 0;
      values.forEach((text, i) => {
        // wink folds runs of white space, so the sentence itself is asked where a token stands
        const start = sentence.indexOf(text, at);
        if (start < 0) return;
        at = start + text.length;
        const tag = (tags[i] ?? 'X') as Tag;
        const lemma = (lemmas[i] ?? text).toLowerCase();
        tokens.push({ text, lower: text.toLowerCase(), tag, lemma, stem: stemOf(lemma), start, end: at });
      });
      return tokens;
    },
  };
}
