import type { Figure } from '../quantity/parts/figure';
import type { Slot, Span } from '../report';
import type { Block } from '../text/block';
import type { Edit } from '../text/edit';
import type { ReadClaim } from './read-claim';
import type { LazySentence } from './sentence/lazy-sentence';
import type { Reach } from './sentence/surroundings';
import type { HeldTime } from './sentence/time';

/** What was read of a sentence, and of how many sentences around it that depends; null where of the whole source. */
export interface SentenceReading {
  readonly claims: readonly ReadClaim[];
  readonly reach: Reach | null;
}

/** What was read of one source, for reading it again after an edit. */
export interface SourceReading {
  readonly start: number;
  /** What all figures of the source are read with: where that is another, nothing is taken over. */
  readonly setting: string;
  readonly properWords: ReadonlySet<string>;
  /** By the text that they were read in. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly sentences: readonly LazySentence[];
  /** By the place of the sentence. */
  readonly read: readonly SentenceReading[];
}

/** So many letters beside its block the reading of a sentence may look at. */
const BESIDE = 64;

/** What the reading before an edit has for the sentences of a source as it is now. */
export class LastReading {
  /** For each sentence now the place of its twin before; NaN where it has none. */
  private readonly twins: readonly number[];

  constructor(
    private readonly before: SourceReading,
    private readonly now: readonly LazySentence[],
    private readonly edit: Edit,
    properWords: ReadonlySet<string>,
  ) {
    const otherWords = [
      ...[...properWords].filter((word) => !before.properWords.has(word)),
      ...[...before.properWords].filter((word) => !properWords.has(word)),
    ];
    const places = new Map(before.sentences.map((s, index) => [edit.place(s.start), index]));
    let asked: Block | null = null;
    let same = false;
    this.twins = now.map((sentence) => {
      const index = places.get(sentence.start) ?? NaN;
      const was = before.sentences[index];
      if (!was) return NaN;
      if (asked !== sentence.block) {
        asked = sentence.block;
        same = isSameBlock(was.block, asked, edit, otherWords);
      }
      return same && isSameSentence(was, sentence, edit) ? index : NaN;
    });
  }

  /** What was read of a sentence, where all that it looked at is as it was; and whether it stays where it was. */
  of(sentence: LazySentence): (SentenceReading & { readonly stays: boolean }) | null {
    const twin = this.twin(sentence.index);
    const reading = this.before.read[twin];
    if (!reading?.reach) return null;
    const { first, last } = reading.reach;
    const by = sentence.index - twin;
    for (let i = first; i <= last; i++) if (this.twin(i + by) !== i) return null;
    const end = this.before.sentences[Math.min(last, this.before.sentences.length - 1)]?.block.end ?? Infinity;
    return {
      claims: reading.claims,
      reach: { first: first + by, last: last + by },
      stays: this.edit.staysBefore(end),
    };
  }

  /** In front of the first sentence and behind the last, nothing is as it was. */
  private twin(index: number): number {
    if (index < 0) return index;
    return index < this.now.length
      ? (this.twins[index] ?? NaN)
      : this.before.sentences.length + index - this.now.length;
  }
}

/** Whether a block is as it was with all that it takes from above it, and none of its words has become a name or is one no more. */
function isSameBlock(was: Block, now: Block, edit: Edit, otherWords: readonly string[]): boolean {
  if (!edit.leaves(was, BESIDE) || edit.place(was.start) !== now.start || edit.place(was.end) !== now.end) return false;
  if (was.kind !== now.kind || was.text !== now.text) return false;
  if (!isSameSpan(was.speaker, now.speaker, edit)) return false;
  const sameHeadings =
    was.headings.length === now.headings.length &&
    was.headings.every((heading, i) => {
      const other = now.headings[i];
      return other?.text === heading.text && other.level === heading.level && isSameSpan(heading, other, edit);
    });
  return sameHeadings && isSameCell(was, now, edit) && !otherWords.some((word) => speaksOf(now, word));
}

function isSameCell({ cell: was }: Block, { cell: now }: Block, edit: Edit): boolean {
  if (!was || !now) return was === now;
  const sameWords =
    was.row === now.row && was.column === now.column && was.caption === now.caption && was.above === now.above;
  return sameWords && isSameSpan(was.rowSpan, now.rowSpan, edit) && isSameSpan(was.columnSpan, now.columnSpan, edit);
}

function speaksOf({ text, headings, cell }: Block, word: string): boolean {
  if (text.includes(word) || headings.some((h) => h.text.includes(word))) return true;
  return cell !== null && (cell.row.includes(word) || cell.column.includes(word));
}

function isSameSpan(was: Span | null, now: Span | null, edit: Edit): boolean {
  if (!was || !now) return was === now;
  return edit.leaves(was) && edit.place(was.start) === now.start && edit.place(was.end) === now.end;
}

/** Of two sentences in one place of blocks that are the same. */
function isSameSentence(was: LazySentence, now: LazySentence, edit: Edit): boolean {
  if (edit.place(was.end) !== now.end || was.inFoot !== now.inFoot || was.figures.length !== now.figures.length)
    return false;
  return (
    isSameTime(was.time, now.time, edit) && was.figures.every((figure, i) => isSameFigure(figure, now.figures[i], edit))
  );
}

/** Whether two figures of the same words have taken over the same from figures before them. */
function isSameFigure(was: Figure, now: Figure | undefined, edit: Edit): boolean {
  const restates = was.restates === null ? null : edit.place(was.restates);
  return (
    now?.restates === restates &&
    was.dimension === now.dimension &&
    was.factor === now.factor &&
    was.quantity.value === now.quantity.value &&
    was.quantity.unit === now.quantity.unit
  );
}

function isSameTime(was: HeldTime | null, now: HeldTime | null, edit: Edit): boolean {
  if (!was || !now) return was === now;
  return (
    was.slot.value === now.slot.value &&
    was.slot.from === now.slot.from &&
    was.days?.from === now.days?.from &&
    was.days?.to === now.days?.to &&
    was.weekday === now.weekday &&
    was.now === now.now &&
    isSameSpan(spanOf(was.slot), spanOf(now.slot), edit)
  );
}

function spanOf(slot: Slot): Span | null {
  if (slot.value === null || slot.start === undefined || slot.end === undefined) return null;
  return { start: slot.start, end: slot.end };
}
