import type { Code, List, Nodes, Parents, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Span } from '../report';
import type { Block, CellHeaders, HeadingAbove } from './block';
import { blank } from './block';
import { captionOf, contactLeadOf } from './captions';
import { datedItems, datedLines } from './dated-lines';
import { isFencedProse } from './fenced-prose';
import { inlineNumbers } from './inline-numbers';
import { isTranscript, readMarkers } from './markers';
import { readLines } from './lines';
import { isHeadStrip } from './page-head';
import { readPlainBlocks } from './plain-blocks';
import { findTables } from './plain-tables';
import type { TableCell } from './table-cells';
import { cellBlocks, goesOnWithHead, headersOf, joinHeads, lineAbove } from './table-cells';

/** Longer Markdown is read as plain text: the parser's time grows faster than the text on hostile input. */
const LONGEST_MARKDOWN = 400_000;
/** So many blocks at the beginning may be the head of the page. */
const HEAD_BLOCKS = 3;
/** "1 Summary", "2.3 Costs": the number of a heading. */
const CHAPTER = /^\s*(\d{1,2})(?:\.\d{1,2})*\.?\s+(?=\p{L})/u;
/**
 * So many brackets, or marks of quotations and lists, in a row, or items set in so far, are no document a person
 * wrote, and cost the parser quadratic time or all of its stack.
 */
const HOSTILE = /[[\]()*_`<>!]{200}|(?:> ?|(?:[-*+]|\d{1,9}[.)])[ \t]+){60}|^[ \t]{200,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;
/** Lines of nothing but dashes: the parser's time grows with the square of how many there are. */
const UNDERLINE = /\n {0,3}[-=]+[ \t\r]*(?=\n)/g;
const MOST_UNDERLINES = 1000;
/** For each mark that may open something the parser looks through its paragraph for the one that closes it: so many are too many. */
const MARKS = [
  { mark: /[*_[\]]/g, most: 8000 },
  { mark: /</g, most: 1000 },
] as const;
const FENCE = /^(?:`{3,}|~{3,})/;
const BETWEEN_PARAGRAPHS = /\n[ \t\r]*\n/;

/**
 * The blocks of a Markdown text. Front matter and code are no prose, but for what is fenced only to keep its columns; a table's cell is a block with the words
 * of its row and column headers.
 */
export function readMarkdownBlocks(text: string, from: number, to: number): Block[] {
  const stretch = text.slice(from, to);
  if (stretch.length > LONGEST_MARKDOWN || isHostile(stretch)) return readPlainBlocks(text, from, to);
  const tree = parse(stretch);
  const reader = new Reader(stretch, from, text);
  reader.read(tree);
  return reader.blocks;
}

function isHostile(text: string): boolean {
  if (HOSTILE.test(text) || (text.match(UNDERLINE)?.length ?? 0) > MOST_UNDERLINES) return true;
  return text
    .split(BETWEEN_PARAGRAPHS)
    .some((one) => MARKS.some(({ mark, most }) => one.length > most && (one.match(mark)?.length ?? 0) > most));
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

/** Whether a line but the last has a bar, a tab or two blanks behind a letter, as only tables have several. */
function mayHoldTable(text: string): boolean {
  return text
    .split('\n')
    .slice(0, -1)
    .some((line) => {
      const first = line.search(/[^\s|]/);
      return first >= 0 && / {2}|[|\t]/.test(line.slice(first + 1));
    });
}

/** A node's words with the line ends and tabs as written. */
function withLineEnds(plain: string, written: string): string {
  return plain.replace(/ /g, (blank, at: number) =>
    /[\n\r\t]/.test(written[at] ?? '') ? (written[at] ?? blank) : blank,
  );
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
    private readonly document: string,
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
        if (inList) this.prose(node, 'list item', null);
        else this.paragraph(node);
        return;
      case 'table':
        this.table(node);
        return;
      case 'list':
        this.list(node);
        return;
      case 'code':
        this.fenced(node);
        return;
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

  /** A table or list that is fenced to keep its columns. */
  private fenced(node: Code): void {
    if (node.lang) return;
    const { start, end } = this.span(node);
    const lines = readLines(this.document, start, end).filter(({ text }) => !FENCE.test(text));
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last || !isFencedProse(lines)) return;
    const from = first.start - first.indent;
    for (const block of readPlainBlocks(this.document, from, last.end))
      this.blocks.push({ ...block, headings: [...this.headings, ...block.headings] });
  }

  private table(table: Table): void {
    const [head, ...below] = table.children.map(({ children }) => children);
    const above = lineAbove(this.blocks);
    const top = (head ?? []).map((cell) => this.cellOf(cell));
    const second = (below[0] ?? []).map((cell) => this.cellOf(cell));
    const deep = below.length > 1 && second[0]?.text === '' && goesOnWithHead(second);
    const columns = deep ? joinHeads(top, second) : top;
    for (const row of deep ? below.slice(1) : below) {
      const headers = headersOf(
        columns,
        row.map((cell) => this.cellOf(cell)),
        above,
      );
      row.forEach((cell, i) => {
        const own = headers[i];
        if (own) this.prose(cell, 'cell', own);
      });
    }
  }

  /** A list; of one thing at several times it is a table under the line above. */
  private list(node: List): void {
    const items = node.children.map(({ children: [only, more] }) =>
      only?.type === 'paragraph' && !more ? this.cellOf(only) : null,
    );
    const title = lineAbove(this.blocks);
    const last = this.blocks.at(-1);
    const table = last && items.every((item) => item !== null) ? datedItems(items, { ...last, text: title }) : null;
    if (table) for (const cell of cellBlocks(table, this.headings, title)) this.blocks.push(cell);
    else for (const child of node.children) this.read(child, true);
  }

  /** A paragraph, and what its lines may hold of tables without a line of dashes below the head. */
  private paragraph(node: Parents): void {
    const { start } = this.span(node);
    const plain = this.plain(node);
    const written = this.text.slice(start - this.from, start - this.from + plain.length);
    const lines = readLines(withLineEnds(plain, written));
    const tables = new Map([...datedLines(lines), ...(mayHoldTable(written) ? findTables(lines) : [])]);
    if (tables.size === 0) {
      this.prose(node, 'paragraph', null);
      return;
    }
    const put = (from: number, to: number): void => {
      this.put(start + from, plain.slice(from, to), 'paragraph', null);
    };
    let at = 0;
    for (const [first, table] of [...tables].sort(([a], [b]) => a - b)) {
      put(at, lines[first]?.start ?? at);
      const placed = ({ start: from, end, text }: TableCell): TableCell => ({
        start: from + start,
        end: end + start,
        text,
      });
      const head = table.head.map(placed);
      const rows = table.rows.map((row) => row.map(placed));
      const cells = cellBlocks({ head, rows }, this.headings, lineAbove(this.blocks));
      for (const cell of cells) this.blocks.push(cell);
      at = lines[table.last]?.end ?? at;
    }
    put(at, plain.length);
  }

  /** A block of a node's prose; null where it holds none. */
  private prose(node: Parents, kind: Exclude<Block['kind'], 'caption'>, cell: CellHeaders | null): Block | null {
    return this.put(this.span(node).start, this.plain(node), kind, cell);
  }

  /** A block of the prose that begins at a place; null where there is none. */
  private put(
    start: number,
    plain: string,
    kind: Exclude<Block['kind'], 'caption'>,
    cell: CellHeaders | null,
  ): Block | null {
    if (plain.trim() === '') return null;
    const end = start + plain.length;
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
    return captionOf(line) || (this.blocks.length < HEAD_BLOCKS && isHeadStrip(line, this.blocks.length === 0));
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

  /** A node's words without the markup and blanks around them. */
  private cellOf(node: Parents): TableCell {
    const { start } = this.span(node);
    const plain = this.plain(node);
    const from = start + plain.length - plain.trimStart().length;
    const text = plain.trim();
    return { start: from, end: from + text.length, text };
  }

  private local(node: Nodes): Span {
    return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  }

  private span(node: Nodes): Span {
    const { start, end } = this.local(node);
    return { start: start + this.from, end: end + this.from };
  }
}
