import type { Nodes, Parents, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Span } from '../report';
import type { Block, CellHeaders, HeadingAbove } from './block';
import { blank } from './block';
import { captionOf, contactLeadOf } from './captions';
import { inlineNumbers } from './inline-numbers';
import { isTranscript, readMarkers } from './markers';
import { readLines } from './lines';
import { isHeadStrip } from './page-head';
import { readPlainBlocks } from './plain-blocks';

/** Longer Markdown is read as plain text: the parser's time grows faster than the text on hostile input. */
const LONGEST_MARKDOWN = 400_000;
/** So many blocks at the beginning may be the head of the page. */
const HEAD_BLOCKS = 3;
/** What stands above a table and is no longer than this may be its title. */
const LONGEST_LINE = 120;
/** "1 Summary", "2.3 Costs": the number of a heading. */
const CHAPTER = /^\s*(\d{1,2})(?:\.\d{1,2})*\.?\s+(?=\p{L})/u;
/** "09.08.2026", "2026-08-09", "9 August 2026", "Aug. 9". */
const DATE =
  /^(?:\d{1,4}([./-])\d{1,2}\1\d{2,4}|\d{1,2}\.?\s\p{L}{3,9}\.?(?:\s\d{4})?|\p{L}{3,9}\.?\s\d{1,2}(?:,\s\d{4})?)$/u;
/**
 * So many brackets, or marks of quotations and lists, in a row, or items set in so far, are no document a person
 * wrote, and cost the parser quadratic time or all of its stack.
 */
const HOSTILE = /[[\]()*_`<>!]{200}|(?:> ?|(?:[-*+]|\d{1,9}[.)])[ \t]+){60}|^[ \t]{200,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;

/**
 * The blocks of a Markdown text. Front matter and code are no prose; a table's cell is a block with the words
 * of its row and column headers.
 */
export function readMarkdownBlocks(text: string, from: number, to: number): Block[] {
  const stretch = text.slice(from, to);
  if (stretch.length > LONGEST_MARKDOWN || HOSTILE.test(stretch)) return readPlainBlocks(text, from, to);
  const tree = parse(stretch);
  const reader = new Reader(stretch, from);
  reader.read(tree);
  return reader.blocks;
}

function parse(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfmTable()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmTableFromMarkdown()],
  });
}

/** A text node as written, without line ends and the quote marks behind them, escapes and named blanks; same length. */
function words(written: string): string {
  return written
    .replace(/[\r\n]+[ \t>]*|\t|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/gi, (gap) => ' '.repeat(gap.length))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, ' ');
}

class Reader {
  readonly blocks: Block[] = [];
  private headings: readonly HeadingAbove[] = [];
  private readonly transcript: boolean;
  /** The headings are numbered. */
  private chapters = false;

  constructor(
    private readonly text: string,
    private readonly from: number,
  ) {
    this.transcript = isTranscript(readLines(text));
  }

  read(node: Nodes, inList = false): void {
    switch (node.type) {
      case 'root':
        this.chapters = this.countsChapters(node);
        for (const child of node.children) this.read(child);
        return;
      case 'heading': {
        const block = this.prose(node, 'heading', null);
        if (block)
          this.headings = [
            ...this.headings.filter((h) => h.level < node.depth),
            { ...block, text: block.text.trim(), level: node.depth },
          ];
        return;
      }
      case 'paragraph':
        this.prose(node, inList ? 'list item' : 'paragraph', null);
        return;
      case 'table':
        this.table(node);
        return;
      case 'code':
      case 'yaml':
      case 'html':
      case 'definition':
        return;
      default:
        if ('children' in node) for (const child of node.children) this.read(child, inList || node.type === 'listItem');
    }
  }

  /** Whether numbers of headings count up: "1 Summary" and "2 Persons concerned", but not "7 dead" alone. */
  private countsChapters(root: Root): boolean {
    const numbers = root.children.flatMap((child) =>
      child.type === 'heading' ? Number(CHAPTER.exec(this.plain(child))?.[1] ?? NaN) : [],
    );
    return numbers.some((number, i) => numbers.indexOf(number + 1) > i);
  }

  private table(table: Table): void {
    const [head, ...rows] = table.children;
    const [corner] = head?.children ?? [];
    const above = this.lineAbove();
    for (const row of rows) {
      // the row of a timeline is named by what happened, behind its date
      const named = this.isDatedEvent(row) ? 1 : 0;
      const name = row.children[named];
      row.children.forEach((cell, i) => {
        const column = head?.children[i];
        if (!name || !column || i === named) return;
        const headers: CellHeaders = {
          row: this.plain(name).trim(),
          column: this.plain(column).trim(),
          caption: corner ? this.plain(corner).trim() : '',
          above,
          rowSpan: this.wordsSpan(name),
          columnSpan: this.wordsSpan(column),
        };
        this.prose(cell, 'cell', headers);
      });
    }
  }

  private isDatedEvent(row: Table['children'][number]): boolean {
    const [date, event] = row.children.map((cell) => this.plain(cell).trim());
    return date !== undefined && event !== undefined && DATE.test(date) && /^\P{N}*\p{L}{3}/u.test(event);
  }

  /** The heading or short paragraph right above a table: "Key figures (EUR million)". */
  private lineAbove(): string {
    const last = this.blocks.at(-1);
    return last && last.cell === null && last.text.length <= LONGEST_LINE ? last.text.trim() : '';
  }

  /** A block of a node's prose; null where it holds none. */
  private prose(node: Parents, kind: Exclude<Block['kind'], 'caption'>, cell: CellHeaders | null): Block | null {
    const { start, end } = this.span(node);
    const plain = this.plain(node);
    if (plain.trim() === '') return null;
    const [markers] = cell ? [] : readMarkers(readLines(plain), this.transcript, kind !== 'list item');
    const chapter = kind === 'heading' && this.chapters ? CHAPTER.exec(plain) : null;
    const marks = [...(markers?.marks ?? []), ...(chapter ? [{ start: 0, end: chapter[0].length }] : [])];
    const shift = (span: Span | null | undefined): Span | null =>
      span ? { start: start + span.start, end: start + span.end } : null;
    const marked = blank(plain, marks);
    const contact = kind === 'heading' || cell ? null : contactLeadOf(marked);
    const prose = blank(marked, [...(contact ? [contact] : []), ...inlineNumbers(marked)]);
    const block: Block = {
      start,
      end,
      kind: kind !== 'heading' && !cell && this.isCaption(prose.trim()) ? 'caption' : kind,
      text: prose,
      headings: this.headings,
      cell,
      speaker: shift(markers?.speaker),
      stamp: shift(markers?.stamp),
    };
    this.blocks.push(block);
    return block;
  }

  private isCaption(line: string): boolean {
    return captionOf(line) || (this.blocks.length < HEAD_BLOCKS && isHeadStrip(line));
  }

  /** The node's words at their places, everything else as spaces; same length as the node. */
  private plain(node: Parents): string {
    const { start, end } = this.local(node);
    const pieces: string[] = [];
    let at = start;
    const put = (child: Nodes): void => {
      if (child.type === 'text') {
        const place = this.local(child);
        pieces.push(
          ' '.repeat(Math.max(0, place.start - at)),
          words(this.text.slice(Math.max(at, place.start), place.end)),
        );
        at = Math.max(at, place.end);
      } else if ('children' in child) for (const grandchild of child.children) put(grandchild);
    };
    put(node);
    pieces.push(' '.repeat(Math.max(0, end - at)));
    return pieces.join('');
  }

  /** The stretch of a node's words without the markup and spaces around them. */
  private wordsSpan(node: Parents): Span {
    const { start } = this.span(node);
    const plain = this.plain(node);
    const from = start + plain.length - plain.trimStart().length;
    return { start: from, end: from + plain.trim().length };
  }

  private local(node: Nodes): Span {
    return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  }

  private span(node: Nodes): Span {
    const { start, end } = this.local(node);
    return { start: start + this.from, end: end + this.from };
  }
}
