import assert from 'node:assert/strict';
import { markdown, outline, prose } from './blocks';

describe('Markdown', () => {
  it('has headings by level, each above what follows', () => {
    const text = '# Ports\n\n## Leaston\n\nIt has 41 cranes.\n\n## Carrow\n\nIt has 12.\n';
    const [, , leaston, , carrow] = markdown(text);
    assert.deepEqual(
      leaston?.headings.map((h) => h.text),
      ['Ports', 'Leaston'],
    );
    assert.deepEqual(
      carrow?.headings.map((h) => h.text),
      ['Ports', 'Carrow'],
    );
  });

  it('reads no front matter, code, links or comments as prose', () => {
    const text = `---
pages: 41
---

The mill made 310 tonnes ([source](https://example.org/2024/77)), says \`x = 512\`.

\`\`\`
rows = 640
\`\`\`

<!-- 99 -->
`;
    assert.deepEqual(outline(markdown(text)), ['paragraph: The mill made 310 tonnes ( source ), says .']);
  });

  it('keeps words at their places under markup', () => {
    const text = '> The *Alma* carried **640** crates\n> of silver.\n';
    const [block] = markdown(text);
    const at = (block?.text ?? '').indexOf('640');
    assert.equal(text.slice((block?.start ?? 0) + at, (block?.start ?? 0) + at + 3), '640');
    assert.equal(block && prose(block), 'The Alma carried 640 crates of silver.');
  });

  it('reads escapes and named blanks as what they stand for', () => {
    assert.deepEqual(markdown('The mill lost \\$3.2&nbsp;million.\n').map(prose), ['The mill lost $3.2 million.']);
  });

  it('has list items without their numbers, and figures with theirs', () => {
    assert.deepEqual(outline(markdown('1. The storm killed three people.\n2. **640.** Homes without power.\n')), [
      'list item: The storm killed three people.',
      'list item: 640. Homes without power.',
    ]);
  });

  it('has the figures of a line that only looks like a list', () => {
    assert.deepEqual(markdown('*412* ships called.\n').map(prose), ['412 ships called.']);
  });
});

describe('numbers of chapters', () => {
  it('are gone from headings that count up, and from paragraphs run together', () => {
    const text = '## 1 Summary\n\n1.1 The quay was shut. 1.2 It held 41 ships. 1.3 All left.\n\n## 2 Losses\n\nNone.\n';
    assert.deepEqual(markdown(text).map(prose), [
      'Summary',
      'The quay was shut. It held 41 ships. All left.',
      'Losses',
      'None.',
    ]);
  });

  it('are figures where nothing counts up', () => {
    assert.deepEqual(markdown('## 7 dead\n\n## 7 homes lost\n\nIt rose 1.2 Monday.\n').map(prose), [
      '7 dead',
      '7 homes lost',
      'It rose 1.2 Monday.',
    ]);
  });
});

describe('Markdown tables', () => {
  it('of a timeline are read by what happened, with the dates as cells', () => {
    const [cell, ...rest] = markdown('| Date | Event |\n|---|---|\n| 14.02.2026 | Quay shut |\n');
    assert.deepEqual(rest, []);
    assert.deepEqual(cell && [prose(cell), cell.cell?.row, cell.cell?.column], ['14.02.2026', 'Quay shut', 'Date']);
  });

  const text = `| Harbour | Ships | Cargo (thousand tonnes) |
| :-- | --: | --: |
| **Leaston** | 412 | 1,310 |
| Carrow | | 270 |
`;
  const cells = markdown(text);

  it('are read cell by cell, with the headers of row and column', () => {
    assert.deepEqual(
      cells.map((b) => [prose(b), b.cell?.row, b.cell?.column]),
      [
        ['412', 'Leaston', 'Ships'],
        ['1,310', 'Leaston', 'Cargo (thousand tonnes)'],
        ['270', 'Carrow', 'Cargo (thousand tonnes)'],
      ],
    );
  });

  it('name their columns in a second row too, the first over several of them', () => {
    const deep = `| Port | Ships | Change on | |
|---|---|---|---|
| | (2020=100) | month | year |
| Leaston | 112 | 0.4 | 3.1 |
`;
    assert.deepEqual(
      markdown(deep).map((b) => `${b.cell?.column}: ${prose(b)}`),
      ['Ships (2020=100): 112', 'Change on month: 0.4', 'Change on year: 3.1'],
    );
  });

  it('show where the headers stand', () => {
    const [cell] = cells;
    assert.equal(text.slice(cell?.cell?.rowSpan.start, cell?.cell?.rowSpan.end), 'Leaston');
    assert.equal(text.slice(cell?.cell?.columnSpan.start, cell?.cell?.columnSpan.end), 'Ships');
    assert.equal(cell?.cell?.caption, 'Harbour');
  });
});

describe('what is fenced in Markdown', () => {
  const fenced = (text: string): string[] => markdown(`## The mill\n\n\`\`\`\n${text}\n\`\`\`\n`).slice(1).map(prose);

  it('is read where it is a list or a table for people', () => {
    assert.deepEqual(fenced('Wheels ........... 2 of oak\nGrain ........ 310 tonnes'), [
      'Wheels ........... 2 of oak',
      'Grain ........ 310 tonnes',
    ]);
    assert.deepEqual(fenced('Town     Homes\nArle       412\nBrook      390'), ['412', '390']);
  });

  it('is none where it is code, settings or a log', () => {
    for (const code of [
      'port: 8080\nworkers: 4',
      'Total = 41\nRest = 9',
      '2031-05-02 10:04:11 Started\n2031-05-02 10:04:15 41 jobs',
    ])
      assert.deepEqual(fenced(code), [], code);
  });
});

describe('hostile Markdown', () => {
  it('is read as plain text, and soon', () => {
    const began = performance.now();
    const blocks = markdown(`The mill made 310 tonnes.\n\n${'['.repeat(50_000)}\n\n${'> '.repeat(20_000)}x\n`);
    assert.ok(performance.now() - began < 2000);
    assert.equal(blocks[0] && prose(blocks[0]), 'The mill made 310 tonnes.');
  });
});
