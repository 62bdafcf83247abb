import type { Slot, Span } from '../../report';
import type { Block } from '../../text/block';
import type { LazySentence } from '../sentence/lazy-sentence';
import { namesOf } from '../names/names';
import { once } from '../sentence/once';
import { sayingsOf } from './speaker';
import { isInFigures } from '../sentence/in-figures';
import type { Surroundings } from '../sentence/surroundings';

/** So many sentences may lie between a quoted figure and the words that say who speaks. */
const REACH = 3;
const MARKS = /["“”]/g;
const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * The speaker of a quotation that runs over several sentences of a paragraph: "We lost 40 homes. Another 12 are
 * damaged," said Ana Rusk. The slot is inherited; it is unknown where the figure is not quoted.
 */
export function quoteSpeaker(figure: Span, lazy: LazySentence, around: Surroundings, text: string): Slot {
  if (!isQuoted(figure, lazy)) return { value: null, from: 'unknown' };
  for (let away = 1; away <= REACH; away++) {
    for (const other of [around.at(lazy.index + away), around.at(lazy.index - away)]) {
      if (!other || other.block !== lazy.block || !namesSpeaker(other)) continue;
      const speaker = speakerIn(other);
      if (speaker) return { value: text.slice(speaker.start, speaker.end), from: 'inherited', ...speaker };
    }
  }
  return { value: null, from: 'unknown' };
}

const MARKS_OF = new WeakMap<Block, readonly number[]>();

/** An odd number of quotation marks stands before it in its paragraph. */
function isQuoted(figure: Span, { block }: LazySentence): boolean {
  let marks = MARKS_OF.get(block);
  if (!marks) {
    marks = [...block.text.matchAll(MARKS)].map((match) => block.start + match.index);
    MARKS_OF.set(block, marks);
  }
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? Infinity) < figure.start) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/** Words outside quotation marks stand beside quoted ones. */
const namesSpeaker = once(({ block, start, end }: LazySentence): boolean => {
  const words = block.text.slice(start - block.start, end - block.start);
  return words.replace(MARKS, '').length < words.length && /[,?!.]["”]\s*\p{L}|["”]\s*$/u.test(words.trim());
});

const speakerIn = once((lazy: LazySentence): Span | null => {
  const { tokens } = lazy.tokens();
  const [saying] = sayingsOf(
    tokens,
    namesOf(
      tokens.filter((t) => !isInFigures(t, lazy.figures)),
      NO_NAMES,
    ),
    (t) => isInFigures(t, lazy.figures),
  );
  return saying ? { start: saying.speaker.start, end: saying.speaker.end } : null;
});
