import assert from 'node:assert/strict';
import type { Block } from '../../../server/src/engine/text/block';
import { markdown, outline, plain } from './blocks';

/** "row / column: cell" of each cell of a table, offsets checked against the text. */
function cells(text: string, read: (text: string) => readonly Block[] = plain): string[] {
  return read(text).flatMap(({ cell, start, end, text: prose }) => {
    if (!cell) return [];
    assert.equal(text.slice(start, end), prose);
    if (cell.row !== '') assert.equal(text.slice(cell.rowSpan.start, cell.rowSpan.end), cell.row);
    assert.equal(text.slice(cell.columnSpan.start, cell.columnSpan.end), cell.column);
    return [`${cell.row} / ${cell.column}: ${prose}`];
  });
}

describe('tables without markup', () => {
  it('have cells between bars', () => {
    const rows = 'Harbour | Ships | Cargo (tonnes)\nLeaston | 1,412 | 34,000\nCarrow | 803 | n/a\n';
    const expected = [
      'Leaston / Ships: 1,412',
      'Leaston / Cargo (tonnes): 34,000',
      'Carrow / Ships: 803',
      'Carrow / Cargo (tonnes): n/a',
    ];
    assert.deepEqual(cells(rows), expected);
    assert.deepEqual(cells(rows, markdown), expected);
    assert.deepEqual(cells(rows.replace(/^|$/gm, '|')), expected);
    assert.deepEqual(cells(rows.replace('\n', '\n--------|-------|------\n')), expected);
    assert.deepEqual(cells(rows.replaceAll('\n', '\r\n')), expected);
  });

  it('have cells between tabs, also empty ones', () => {
    assert.deepEqual(cells('Town\tHomes\tRent\nArle\t412\t£900\nBrook\t\t£850\n'), [
      'Arle / Homes: 412',
      'Arle / Rent: £900',
      'Brook / Rent: £850',
    ]);
  });

  it('have columns of figures below each other, without a name over the first', () => {
    const text = `Results (EUR million)
                    2025     2024
Revenue            1,204    1,180
Cost of sales       (803)    (790)
-----------------------------------
Profit               401      390

More next year.
`;
    assert.deepEqual(cells(text), [
      'Revenue / 2025: 1,204',
      'Revenue / 2024: 1,180',
      'Cost of sales / 2025: (803)',
      'Cost of sales / 2024: (790)',
      'Profit / 2025: 401',
      'Profit / 2024: 390',
    ]);
    const [first] = plain(text).filter((b) => b.cell);
    assert.equal(first?.cell?.above, 'Results (EUR million)');
    assert.equal(outline(plain(text)).at(-1), 'paragraph: More next year.');
  });

  it('stand among lines of prose in Markdown too', () => {
    const text = 'What the ports did.\nPort | Ships\nLeaston | 41\nCarrow | 12\nThe rest is silence.\n';
    assert.deepEqual(outline(markdown(text)), [
      'paragraph: What the ports did.',
      'cell: 41',
      'cell: 12',
      'paragraph: The rest is silence.',
    ]);
    assert.deepEqual(cells('Port | *Ships*\n**Leaston** | 41\nCarrow | 12\n'.replace(/\*/g, ''), markdown), [
      'Leaston / Ships: 41',
      'Carrow / Ships: 12',
    ]);
    assert.deepEqual(
      markdown('Port | *Ships*\n**Leaston** | 41\nCarrow | _12_\n').map((b) => `${b.cell?.row}: ${b.text.trim()}`),
      ['Leaston: 41', 'Carrow: 12'],
    );
  });

  it('have names of columns in several lines, empty cells, and groups of rows', () => {
    const text = `
                      Jan-Mar   Oct-Dec   Change
                       2031      2030
                         Thousand         Per cent
--------------------------------------------------
Ports                  4 210     4 180       0.7
Northern coast
  Leaston                803       790       1.6
  Carrow                            12

  Arle                   412       409       0.7
--------------------------------------------------
`;
    const read = plain(text).flatMap(({ cell, text: prose }) =>
      cell ? [`${cell.row}, ${cell.column}: ${prose}`] : [],
    );
    assert.deepEqual(read.slice(0, 3), [
      'Ports, Jan-Mar 2031 Thousand: 4 210',
      'Ports, Oct-Dec 2030 Thousand: 4 180',
      'Ports, Change Per cent: 0.7',
    ]);
    assert.deepEqual(read.slice(3), [
      'Leaston, Jan-Mar 2031 Thousand: 803',
      'Leaston, Oct-Dec 2030 Thousand: 790',
      'Leaston, Change Per cent: 1.6',
      'Carrow, Oct-Dec 2030 Thousand: 12',
      'Arle, Jan-Mar 2031 Thousand: 412',
      'Arle, Oct-Dec 2030 Thousand: 409',
      'Arle, Change Per cent: 0.7',
    ]);
  });

  it('hold no figures in columns of notes and years', () => {
    assert.deepEqual(cells('Merger | Year | Saving (£m) | Note\nArle | 2014 | 26.5 | 3\nBrook | 2016 | 40.0 | 4\n'), [
      'Arle / Saving (£m): 26.5',
      'Brook / Saving (£m): 40.0',
    ]);
  });

  it('are none of sentences with two blanks between, of few lines, of lines of words or of figures alone', () => {
    const none = [
      'The mill made 310 tonnes.  It has 41 workers.\nIts rival made 280.  It has 39 workers.\nA third made 110.  It has 12.\n',
      'Harbour  Ships\nLeaston  1,412\n\nCarrow has none.\n',
      'Home | News | Sport\nLatest | World | City\nRadio | Video | Shop\n',
      '12  41  80\n13  44  90\n14  45  91\n',
      'The keepers  of the dam\nsaw 41 boats  on 3 May and\nleft  at noon with 12 of the crew\n',
      'By A. Moss | City | 9 June 2025\n4 minutes | 12 comments\n',
    ];
    for (const text of none) for (const read of [plain, markdown]) assert.deepEqual(cells(text, read), [], text);
  });

  it('take no longer on long hostile lines', () => {
    for (const line of ['|', '| ', 'a  ', '\t1', 'a|1\n', 'a  1\n', 'a | b\n\n']) {
      const began = performance.now();
      plain(line.repeat(20_000));
      assert.ok(performance.now() - began < 5000, JSON.stringify(line));
    }
  });
});
