import model from 'wink-eng-lite-web-model';
import { stemmer } from 'stemmer';
import winkNLP from 'wink-nlp';
import type { ItsFunction } from 'wink-nlp';
import table from '../data/claim-words.json';
import { withoutAccents } from './accents';
import type { Tag, Tagger, Token, Word } from './tagger';

/**
 * So many words are kept with what wink and the stemmer say of them: about as many as a newspaper uses. Wink itself
 * keeps every word that it has seen, some hundred bytes of each, and is loaded anew when it has met so many.
 */
const KEPT = 50_000;

/** Words as they were found before, by their text and tag. */
class KnownWords {
  private readonly byText = new Map<string, Word[]>();

  get(text: string, tag: Tag): Word | undefined {
    return this.byText.get(text)?.find((word) => word.tag === tag);
  }

  add(word: Word): Word {
    if (this.byText.size >= KEPT) {
      this.byText.clear();
      loaded = undefined;
    }
    const others = this.byText.get(word.text);
    if (others) others.push(word);
    else this.byText.set(word.text, [word]);
    return word;
  }
}

function wordOf(text: string, tag: Tag, lemma: string): Word {
  const known = lemma.toLowerCase();
  return { text, lower: text.toLowerCase(), tag, lemma: known, stem: stemmer(withoutAccents(known)) };
}

type Wink = ReturnType<typeof winkNLP>;

/** The lemma of a word that stands alone, in small letters. */
function lemmaAlone(text: string, nlp: Wink): string {
  const lower = text.toLowerCase();
  const [lemma] = nlp
    .readDoc(lower)
    .tokens()
    .out(nlp.its.lemma as ItsFunction<string>);
  return lemma ?? text;
}

const PLURAL = /^\p{Lu}\p{Ll}+s$/u;
const words = new KnownWords();
/** Words with which sentences open. */
const openings = new KnownWords();

/** Whose something is: what follows is no verb, be it one elsewhere, as in "the album's lead single". */
const OWNERS: ReadonlySet<string> = new Set(table.owners);
/** Forms that are participles too: "the town's cut spending by half" may be what the town has done. */
const PARTICIPLES: ReadonlySet<string> = new Set(table.plainParticiples);

/** Tags what looks like the plain form of a verb right behind whose it is as a noun. */
function nounsOfOwners(words: readonly string[], tags: Tag[]): void {
  tags.forEach((tag, i) => {
    const word = words[i] ?? '';
    if (tag !== 'VERB' || !/^\p{Ll}+$/u.test(word) || /(?:ed|ing|s)$/.test(word) || PARTICIPLES.has(word)) return;
    const owner = words[i - 1]?.toLowerCase() ?? '';
    const isOwner = OWNERS.has(owner) || (/^['’]s$/.test(owner) && OWNED.has(tags[i - 2] ?? 'X'));
    if (isOwner) tags[i] = 'NOUN';
  });
}

const OWNED: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN']);

/** What wink-nlp makes of its model. One is enough for all engines, and the model would grow with each that is made. */
let loaded: Wink | undefined;

/**
 * The tagger of wink-nlp with its small English model (MIT). Loaded at the first sentence: loading takes
 * about a tenth of a second, and a start without documents needs no tagger.
 */
export function createWinkTagger(): Tagger {
  return {
    tag(sentence) {
      const nlp = (loaded ??= winkNLP(model, ['pos']));
      const { its } = nlp;
      const found = nlp.readDoc(sentence).tokens();
      const values = found.out(its.value);
      const tags = found.out(its.pos) as Tag[];
      nounsOfOwners(values, tags);
      // the lemma of a part of "won't" or "it's" is that of the whole it was cut from; any other goes by word and tag
      const parts = found.out(its.contractionFlag);
      const wordAt = (i: number, text: string): Word => {
        const lemma = found.itemAt(i).out(its.lemma as ItsFunction<string>);
        return wordOf(text, tags[i] ?? 'X', lemma);
      };
      const tokens: Token[] = [];
      let at = 0;
      values.forEach((text, i) => {
        // wink folds runs of white space, so the sentence itself is asked where a token stands
        const start = sentence.indexOf(text, at);
        if (start < 0) return;
        at = start + text.length;
        const tag = tags[i] ?? 'X';
        // the capital of a sentence's first word makes a name of it: "Exports" keeps its plural
        const opens = i === 0 && tag === 'PROPN' && PLURAL.test(text);
        const word = opens
          ? (openings.get(text, tag) ?? openings.add(wordOf(text, tag, lemmaAlone(text, nlp))))
          : parts[i] === true
            ? wordAt(i, text)
            : (words.get(text, tag) ?? words.add(wordAt(i, text)));
        const { lower, lemma, stem } = word;
        tokens.push({ text: word.text, lower, tag, lemma, stem, start, end: at, word });
      });
      return tokens;
    },
  };
}
