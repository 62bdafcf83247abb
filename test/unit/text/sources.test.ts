import assert from 'node:assert/strict';
import { readMasthead } from '../../../server/src/engine/text/masthead';
import { shinglesOf } from '../../../server/src/engine/text/shingles';
import { readSourceParts } from '../../../server/src/engine/text/sources';

const STORY = `The harbour of Port Vessel handled 412 ships in February, the port captain said. Two of them had to wait
outside the breakwater for a week because of the storm that hit the coast in the middle of the month.`;
const OTHER = `Trade at the fish market fell for the third year in a row, according to the guild of fishmongers. The
guild blames the closed railway, and wants the council to pay for lorries until the line is mended.`;

describe('the sources on a page', () => {
  const outlets = (text: string): (string | null)[] => readSourceParts(text).map((p) => p.outlet);

  it('are one where nothing divides them', () => {
    assert.deepEqual(readSourceParts(STORY), [{ start: 0, end: STORY.length, outlet: null, outletSpan: null }]);
  });

  it('begin with an outlet and a stamp', () => {
    const text = `The Vessel Post\n3 March 2025\n\n${STORY}\n\nCarrow Courier\n21 minutes ago\n\n${OTHER}\n`;
    assert.deepEqual(outlets(text), ['The Vessel Post', 'Carrow Courier']);
    const [, second] = readSourceParts(text);
    assert.equal(text.slice(second?.outletSpan?.start, second?.outletSpan?.end), 'Carrow Courier');
    assert.ok(text.slice(second?.start, second?.end).includes('fish market'));
  });

  it('begin with a rule that names them', () => {
    assert.deepEqual(
      outlets(`=== Story 1 | The Vessel Post ===\n${STORY}\n\n=== Story 2 | Carrow Courier ===\n${OTHER}\n`),
      ['The Vessel Post', 'Carrow Courier'],
    );
    assert.deepEqual(outlets(`--- From: Vessel Post ---\n${STORY}\n--- From: Carrow Courier ---\n${OTHER}\n`), [
      'Vessel Post',
      'Carrow Courier',
    ]);
  });

  it('are one where rules without a name only frame a table', () => {
    const rule = '-'.repeat(40);
    const text = `${STORY}\n\n${rule}\nPort     Ships  Crews\n${rule}\nVessel     412    388\nCarrow      96     90\n${rule}\n${OTHER}\n`;
    assert.deepEqual(readSourceParts(text), [{ start: 0, end: text.length, outlet: null, outletSpan: null }]);
  });

  it('begin with an outlet behind a rule, above a byline or a date with more behind it', () => {
    const page = (rule: string): string =>
      `${rule}\nTHE LEASTON EYE\nBy Ana Rusk | Money | Feb. 11, 2027\n\n${STORY}\n\n${rule}\nRADIO CARROW 94.6\n10 March, updated 14:22\n\n${OTHER}\n`;
    for (const rule of ['==========', '──────────'])
      assert.deepEqual(
        readSourceParts(page(rule)).map(({ outlet }) => outlet),
        ['THE LEASTON EYE', 'RADIO CARROW 94.6'],
      );
  });

  it('hold prose: names and stamps around a story make no source', () => {
    assert.deepEqual(outlets(`The Vessel Post\n3 March 2025\n\n${STORY}\n\nCarrow Courier\n21 minutes ago\n`), [null]);
  });

  it('do not begin at questions in bold type', () => {
    assert.deepEqual(outlets(`**Who was at sea?**\n${STORY}\n\n**What will it cost**\n${OTHER}\n`), [null]);
  });

  it('do not begin at headings of one story', () => {
    assert.deepEqual(outlets(`Ships at Sea\n\n${STORY}\n\nFish at Market\n\n${OTHER}\n`), [null]);
  });
});

describe('the masthead', () => {
  const name = (text: string): string | null => readMasthead(text, 0, text.length).name;
  const firstDate = (text: string): string => {
    const [span] = readMasthead(text, 0, text.length).dates;
    return span ? text.slice(span.start, span.end) : '';
  };

  it('is front matter', () => {
    const text = `---\noutlet: Carrow Courier\ndate: 2025-03-03\n---\n\nShips\n\n${STORY}`;
    assert.equal(name(text), 'Carrow Courier');
    assert.equal(firstDate(text), '2025-03-03');
    assert.ok(text.slice(readMasthead(text, 0, text.length).bodyStart).startsWith('\nShips'));
  });

  it('may ask to be a draft', () => {
    const role = (field: string): string | null => readMasthead(`---\n${field}\n---\n${STORY}`, 0, 400).role;
    assert.equal(role('crosscheck: draft'), 'draft');
    assert.equal(role('crosscheck: source'), null);
    assert.equal(role('title: draft'), null);
  });

  it('survives broken front matter', () => {
    assert.equal(name(`---\nsource: [a, b\n  : *x\n---\n${STORY}`), null);
  });

  it('is a name above a date', () => {
    assert.equal(name(`THE VESSEL POST\nMonday, 3 March 2025\n\n${STORY}`), 'The Vessel Post');
    assert.equal(firstDate(`THE VESSEL POST\nMonday, 3 March 2025\n\n${STORY}`), 'Monday, 3 March 2025');
  });

  it('is the outlet of a byline, not its writer', () => {
    assert.equal(name(`Ships wait\nBy Ana Rusk | The Carrow Courier\n3 March 2025\n\n${STORY}`), 'The Carrow Courier');
    assert.equal(name(`By Ana Rusk\n3 March 2025\n\n${STORY}`), null);
  });

  it('is an agency in the dateline', () => {
    assert.equal(name(`Ships wait\n\nPORT VESSEL, March 3 (Coast Wire) - ${STORY}`), 'Coast Wire');
  });

  it('is dated by the day it was written, not by the end of what it reports on', () => {
    const report = (period: string): string => `Harbour Board\n${period}\n\n12 May 2025\n\n${STORY}`;
    assert.equal(firstDate(report('Results for the year to 31 March 2025')), '12 May 2025');
    assert.equal(firstDate(report('Accounts, three months ended 31 March 2025')), '12 May 2025');
    assert.equal(firstDate(report('Published 14 May 2025')), 'Published 14 May 2025');
    assert.equal(
      firstDate(`Accounts for the half-year to 31 March 2025\n\nHarbours grew.\n`),
      'Accounts for the half-year to 31 March 2025',
    );
  });

  it('takes no dates from the rows of a table', () => {
    const page = `# Fire\n\nFindings of the board, 12 May 2025, on the fire in the ropery.\n\n| | 3 March 2024 |\n|---|---|\n`;
    assert.match(firstDate(page), /12 May 2025/);
  });

  it('takes no dates from a timeline', () => {
    assert.equal(firstDate(`Strike\n- 3 March 2019: Work stops.\n- 4 May 2019: Work begins.\n`), '');
  });
});

describe('runs of words', () => {
  const common = (a: string, b: string): number => {
    const hashes = new Set(shinglesOf(a, 0).map((s) => s.hash));
    return shinglesOf(b, 0).filter((s) => hashes.has(s.hash)).length;
  };

  it('are the same under other capitals, marks and line ends', () => {
    const shouted = STORY.toUpperCase().replaceAll(/[.,]/g, ' ;').replaceAll('\n', '\r\n\r\n');
    assert.equal(common(STORY, shouted), shinglesOf(STORY, 0).length);
  });

  it('are few between two stories', () => assert.equal(common(STORY, OTHER), 0));

  it('stand where they say, and are none in a short text', () => {
    const [first] = shinglesOf('one two three four five six seven', 100);
    assert.deepEqual([first?.start, first?.end], [100, 127]);
    assert.deepEqual(shinglesOf('one two three', 0), []);
  });
});
