import assert from 'node:assert/strict';
import { readLines } from '../../../server/src/engine/text/lines';
import type { Block } from '../../../server/src/engine/text/block';
import { markdown, outline, plain, prose } from './blocks';

describe('lines', () => {
  it('end with LF, CRLF or CR', () => {
    assert.deepEqual(
      readLines('one\ntwo\r\nthree\rfour').map((l) => l.text),
      ['one', 'two', 'three', 'four'],
    );
  });

  it('leave out the white space around them, with offsets of what is left', () => {
    const text = '\uFEFF  Harbour dues \t\r\n\u00A0\n';
    const [first, second] = readLines(text);
    assert.equal(text.slice(first?.start, first?.end), 'Harbour dues');
    assert.equal(second?.blank, true);
  });
});

describe('pages printed as text', () => {
  it('have numbers in the margin of each line, which are no part of it', () => {
    const text = ` 1  The harbour board spent 2.29 million on dredging last year, an in-
 2  crease of 29 on the year before. The two large ports took 60 of a
 3  hundred boats; the average port now spends 114,000 a day.
 4
 5  In Carrow the bill is higher than the income from all the dues that
 6  are paid there.
`;
    assert.deepEqual(
      plain(text).map((b) => prose(b).slice(0, 19)),
      ['The harbour board s', 'In Carrow the bill '],
    );
    assert.ok(plain(text).every((b) => !/\b[2346] {2}/.test(b.text)));
  });

  it('have notes at their foot, whose numbers are none of their words', () => {
    const text =
      'Dues rose on the year before.41 Ships paid most.42\n\n41 Harbour accounts, 2030\n42 Letter of the board\n';
    assert.deepEqual(plain(text).slice(1).map(prose), ['Harbour accounts, 2030', 'Letter of the board']);
    const counts = 'The port has these.\n\n41 Ships of the line\n42 Boats\n';
    assert.deepEqual(plain(counts).slice(1).map(prose), ['41 Ships of the line', '42 Boats']);
  });

  it('have the same words at their head with the number of the page, and those are none of the story', () => {
    const text = `                    Harbours in winter      13\n\nThe board met on Monday.\n\n14      Harbours in winter\n\nIt has 41 boats.\n`;
    assert.deepEqual(outline(plain(text)), [
      'caption: Harbours in winter 13',
      'paragraph: The board met on Monday.',
      'caption: 14 Harbours in winter',
      'paragraph: It has 41 boats.',
    ]);
  });
});

describe('paragraphs of plain text', () => {
  const WRAPPED = `The reservoir above Dunmere holds enough water for the whole valley, and
in a dry summer it is the only supply of the villages below the dam. The
wall was raised in the spring, and the keeper says that it holds some
41,200 megalitres when it is full. Last autumn it was drawn down to repair
12 of the gates, and anglers complained of the smell for weeks after the
works had ended.

The keeper hopes for rain.
`;

  it('join lines wrapped by hand, even where a line begins with a number', () => {
    const [first, second] = plain(WRAPPED);
    assert.match(first?.text ?? '', /hold.* some\s41,200 megalitres .* repair\s12 of the gates.*had ended\.$/);
    assert.equal(second && prose(second), 'The keeper hopes for rain.');
  });

  it('keep the length of their stretch, so that offsets hold', () => {
    for (const block of plain(WRAPPED)) {
      assert.equal(block.text.length, block.end - block.start);
      assert.equal(block.text, WRAPPED.slice(block.start, block.end).replaceAll('\n', ' '));
    }
  });

  it('are one for each line where lines are long or short at will', () => {
    const text = 'The choir has 41 singers.\nIt meets on Mondays.\nThe hall holds 300.\n';
    assert.equal(plain(text).length, 3);
  });

  it('leave out rules', () => {
    assert.deepEqual(outline(plain('The mill closed.\n----------\n* * *\nIt reopened.')), [
      'paragraph: The mill closed.',
      'paragraph: It reopened.',
    ]);
  });
});

describe('headings of plain text', () => {
  const text = `Nurses leave Karst hospital

Some 64 have gone since spring, the board says.
More may follow.

Wards stay open

The board has hired 31 from abroad.
`;

  it('are short lines without a full stop above their prose', () => {
    assert.deepEqual(
      plain(text).map((b) => b.kind),
      ['heading', 'paragraph', 'paragraph', 'heading', 'paragraph'],
    );
  });

  it('are no paragraph at whose end somebody begins another sentence', () => {
    const typed = text.replace('31 from abroad.', '31 from abroad. The n\n\nNobody was asked.');
    assert.deepEqual(outline(plain(typed)).slice(-2), [
      'paragraph: The board has hired 31 from abroad. The n',
      'paragraph: Nobody was asked.',
    ]);
  });

  it('stand above the blocks that follow, up to the next one', () => {
    assert.deepEqual(
      plain(text).map((b) => b.headings.map((h) => h.text)),
      [
        [],
        ['Nurses leave Karst hospital'],
        ['Nurses leave Karst hospital'],
        ['Nurses leave Karst hospital'],
        ['Wards stay open'],
      ],
    );
  });
});

describe('markers in front of lines', () => {
  const first = (text: string): string => outline(plain(text))[0] ?? '';

  it('are no prose', () => {
    assert.equal(first('- 12 people died in the mine.'), 'list item: 12 people died in the mine.');
    assert.equal(first('• Rents rose 4 percent.'), 'list item: Rents rose 4 percent.');
    assert.equal(first('3. Rents rose 4 percent.'), 'list item: Rents rose 4 percent.');
    assert.equal(first('(3) Rents rose 4 percent.'), 'list item: Rents rose 4 percent.');
    assert.equal(first('2.1 Rents rose 4 percent.'), 'list item: Rents rose 4 percent.');
    assert.equal(first('Q7. How many beds are there?'), 'list item: How many beds are there?');
  });

  it('are told from figures', () => {
    assert.equal(first('12 people died in the mine.'), 'paragraph: 12 people died in the mine.');
    assert.equal(first('3.2 million people voted.'), 'paragraph: 3.2 million people voted.');
    assert.equal(first('A 12 percent rise was agreed.'), 'paragraph: A 12 percent rise was agreed.');
    assert.equal(first('A 4.5 percent rise was agreed.'), 'paragraph: A 4.5 percent rise was agreed.');
  });

  it('number the items of a timeline that counts up from 1', () => {
    const text = `- 1 February 2022: Workers vote to strike.
- 2 March 2022: The yard offers 4.5 percent.
- 3 April 2022: Work begins again.
`;
    assert.deepEqual(plain(text).map(prose), [
      'February 2022: Workers vote to strike.',
      'March 2022: The yard offers 4.5 percent.',
      'April 2022: Work begins again.',
    ]);
  });

  it('are dates where a timeline does not count', () => {
    const text = '- 14 February 2022: Workers vote.\n- 2 March 2022: The yard yields.\n';
    assert.deepEqual(plain(text).map(prose), ['14 February 2022: Workers vote.', '2 March 2022: The yard yields.']);
  });
});

describe('live pages', () => {
  const entry = (text: string): [string, string] => {
    const [block] = plain(text);
    return [text.slice(block?.stamp?.start, block?.stamp?.end), block ? prose(block) : ''];
  };

  it('have stamps in front of their entries', () => {
    assert.deepEqual(entry('19:25 Wednesday – The ferry is safe.'), ['19:25 Wednesday', 'The ferry is safe.']);
    assert.deepEqual(entry('14:20: Turnout is 41 percent.'), ['14:20', 'Turnout is 41 percent.']);
    assert.deepEqual(entry('[10:02] Power is back in 310 homes.'), ['[10:02]', 'Power is back in 310 homes.']);
    assert.deepEqual(entry('Tue 9.15am | Two roads are open.'), ['Tue 9.15am', 'Two roads are open.']);
  });

  it('have no stamp in a figure', () => {
    const [block] = plain('10.25 percent of the votes were void.');
    assert.equal(block?.stamp, null);
  });
});

describe('transcripts', () => {
  const text = `ANA RUSK: How many beds does the hospital have?
TOM BELL: It has 412 beds.
ANA RUSK: And the nurses?
TOM BELL: We employ 610 of them.
ANA RUSK: Thank you, Mr Bell.
`;

  it('name who speaks', () => {
    assert.deepEqual(
      plain(text).map((b) => b.speaker && text.slice(b.speaker.start, b.speaker.end)),
      ['ANA RUSK', 'TOM BELL', 'ANA RUSK', 'TOM BELL', 'ANA RUSK'],
    );
    assert.equal(plain(text).map(prose)[1], 'It has 412 beds.');
  });

  it('are more than one colon behind a capital', () => {
    const [block] = plain('Correction: The hospital has 412 beds.\nThe story said 421.\n');
    assert.equal(block?.speaker, null);
  });

  it('takes the numbers of items for such where they count up', () => {
    const text = ['3214. Mr Reed asked about fish.', '', '3219. Ms Hale asked about eels.', ''].join('\n');
    assert.deepEqual(outline(plain(text)), [
      'list item: Mr Reed asked about fish.',
      'list item: Ms Hale asked about eels.',
    ]);
  });

  it('takes a number in front of its explanation for a figure', () => {
    const text = ['186. The boats that sank in the gale.', '', '83. Minutes. You know which.', ''].join('\n');
    assert.deepEqual(outline(plain(text)), [
      'paragraph: 186. The boats that sank in the gale.',
      'paragraph: 83. Minutes. You know which.',
    ]);
  });

  it('takes numbers that count up from 1 in front of capitals for those of items', () => {
    assert.deepEqual(outline(plain('1 Losses. Hives died.\n2 Aid. Write to us.\n3 Rules. Move none.\n')), [
      'list item: Losses. Hives died.',
      'list item: Aid. Write to us.',
      'list item: Rules. Move none.',
    ]);
    assert.deepEqual(outline(plain('12 Syrians came.\n\n3 Iraqis left.\n')), [
      'paragraph: 12 Syrians came.',
      'paragraph: 3 Iraqis left.',
    ]);
  });
});

describe('a table of contents', () => {
  const figured = (text: string): string[] =>
    plain(text)
      .filter((b) => b.kind !== 'caption' && /\d/.test(b.text))
      .map(prose);

  it('is no prose, under its title or with dots that lead to the pages', () => {
    assert.deepEqual(figured('Contents\n1 Summary 3\n2 Quays 9\n2.1 Cranes 11\n\nIt has 14 cranes.\n'), [
      'It has 14 cranes.',
    ]);
    assert.deepEqual(figured('1 Summary ..... 3\n2 Quays ..... 9\n3 Cranes ..... 11\n\nIt has 14 cranes.\n'), [
      'It has 14 cranes.',
    ]);
  });

  it('may begin with parts of a work', () =>
    assert.deepEqual(
      figured('Chapter 2 Quays ..... 9\nChapter 3 Cranes ..... 11\nIndex ..... 40\n\nIt has 14 cranes.\n'),
      ['It has 14 cranes.'],
    ));

  it('is no list of what was counted', () => {
    assert.equal(figured('Cranes built\nNorth Quay 3\nMill Quay 9\nSalt Quay 11\n').length, 3);
    assert.equal(figured('North Quay ..... 3\nMill Quay ..... 9\nSalt Quay ..... 11\n').length, 3);
    assert.equal(figured('Contents\nNorth Quay 11\nMill Quay 9\nSalt Quay 3\n').length, 3);
  });
});

describe('one thing at several times', () => {
  const cells = (blocks: readonly Block[]): string[] =>
    blocks.flatMap(({ cell, text }) => (cell ? [`${cell.column}, ${cell.row}: ${text}`] : []));
  const expected = ['Cranes built, 2019: 14', 'Cranes built, 2020: 1,204'];

  it('is a table under the line above it, in lines and in lists', () => {
    assert.deepEqual(cells(plain('Cranes built\n2019: 14\n2020: 1,204\n')), expected);
    assert.deepEqual(cells(plain('Cranes built:\n\n2019 – 14\n2020 – 1,204\n')), expected);
    assert.deepEqual(cells(plain('Cranes built\n2019 14\n2020 1,204\n')), expected);
    assert.deepEqual(cells(markdown('## Cranes built\n\n- 2019: 14\n- 2020: 1,204\n')), expected);
    assert.deepEqual(cells(markdown('Cranes built\n2019: 14\n2020: 1,204\n')), expected);
  });

  it('is none under a sentence, alone, or of two years', () => {
    assert.deepEqual(cells(plain('They built cranes.\n2019: 14\n2020: 1,204\n')), []);
    assert.deepEqual(cells(plain('Cranes built\n2019: 14\n')), []);
    assert.deepEqual(cells(plain('Cranes built\n2019 2020\n2021 2022\n')), []);
    assert.deepEqual(cells(markdown('- Cranes\n- 2019: 14\n- 2020: 1,204\n')), []);
  });
});
