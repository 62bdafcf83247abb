import assert from 'node:assert/strict';
import { captionOf } from '../../../server/src/engine/text/captions';
import { datelineOf } from '../../../server/src/engine/text/dateline';
import { isEnglish } from '../../../server/src/engine/text/language';
import { isStampLine } from '../../../server/src/engine/text/stamps';

const all = (judge: (line: string) => boolean, expected: boolean, lines: readonly string[]): void => {
  for (const line of lines) assert.equal(judge(line), expected, line);
};

describe('captions', () => {
  it('are lines of the page around its story', () => {
    all(captionOf, true, [
      'By Ana Rusk and Tom Bell',
      'Photo: Tom Bell, 2025',
      '[Picture: Tom Bell. 3 of 12.]',
      '© 2025 The Vessel Post. All rights reserved.',
      'Published 3 March 2025',
      '5 min read',
      '21 minutes ago',
      'Read more: 12 ways to save on heating',
      'Tel. 0800 555 01 99',
      'Page 3 of 12',
      'Vol. 41, No. 12',
      'https://example.org/2024/77',
      'Posts: 1,904',
      'Senior Member · Posts: 88 · Likes: 612',
      'Users browsing this thread: 3 (1 member and 2 guests)',
      '2 posts removed.',
      'Last edited by heron; 4 March 2025 at 13:01. Reason: sums',
      'This page was last edited on 12 June 2025, at 21:07 (UTC).',
      'Embargo: 11 November 2025, 10:00',
      'Next release: 10 February 2026',
    ]);
  });

  it('are no sentences of the story', () => {
    all(captionOf, false, [
      'Posts record loss of 12 million',
      'Views over 12 towns were lost to smoke, and 4 roads.',
      'By 2030 the port will handle 500 ships.',
      'Photos taken at 41 sites show new cracks.',
      'Published figures put the loss at 31 million dollars.',
      'Tags were fitted to 212 seals.',
      'The Related companies employ 640 people.',
    ]);
  });
});

describe('datelines', () => {
  const dateline = (text: string): string | null => {
    const span = datelineOf(text);
    return span && text.slice(span.start, span.end).trim();
  };

  it('stand in front of the first sentence', () => {
    assert.equal(
      dateline('LEASTON, Ardland, Oct 8 (Coast Wire) - Rents rose 4 percent.'),
      'LEASTON, Ardland, Oct 8 (Coast Wire) -',
    );
    assert.equal(dateline('LEASTON (CW) — Rents rose 4 percent.'), 'LEASTON (CW) —');
    assert.equal(dateline('June 9 (CW) -- Rents rose 4 percent.'), 'June 9 (CW) --');
    assert.equal(dateline('Leaston – Rents rose 4 percent.'), 'Leaston –');
  });

  it('are no days and months', () => {
    assert.equal(dateline('Monday – Rents rose 4 percent.'), null);
    assert.equal(dateline('March – Rents rose 4 percent.'), null);
  });

  it('are no dashes in a sentence', () => {
    assert.equal(dateline('Rents rose in Leaston - by 4 percent.'), null);
    assert.equal(dateline('The bill - 31 million dollars - was paid.'), null);
  });
});

describe('stamps', () => {
  it('are dates, ages and clock times alone on a line', () => {
    all(isStampLine, true, [
      '3 March 2025',
      'Monday, March 3, 2025',
      '2025-03-03 14:20',
      '21 minutes ago',
      'Updated: 3 March 2025, 9:15 a.m. GMT',
      'Published 3 March 2025 · 4 min read',
      'Yesterday',
    ]);
  });

  it('are no sentences', () => {
    all(isStampLine, false, [
      'The mill opened on 3 March 2025.',
      '3 March 2025 was the day on which the mill opened its doors to 310 weavers.',
      '12 ships called.',
      'March was wet',
      'March 3-4, 2025: meeting of the guilds in the old mill',
    ]);
  });
});

describe('the language of a text', () => {
  const ENGLISH = `The board of the hospital said on Monday that it would close the ward for children in the
    spring, when the new wing is to open, and that none of its nurses would have to leave the town.`;
  const OTHERS = {
    German: `Die Feuerwehr hat am Montag in der Stadt viele Menschen aus dem Turm gerettet. Der Leiter der Klinik
      sagte, dass die Kosten hoch sind und dass viele Familien nun in Schulen wohnen, weil es keine Wohnungen gibt.
      Im Winter soll das Haus wieder offen sein, aber bis dahin müssen sie warten.`,
    French: `Les pompiers ont sauvé lundi de nombreux habitants de la tour. Le maire a dit que les frais sont élevés
      et que beaucoup de familles vivent maintenant dans les écoles de la ville, car il manque des logements.
      La tour doit rouvrir en hiver, mais il leur faudra attendre.`,
    Spanish: `Los bomberos salvaron el lunes a muchos vecinos de la torre. El alcalde dijo que los gastos son altos y
      que muchas familias viven ahora en las escuelas de la ciudad, porque no hay casas para todos ellos.
      La torre abre en invierno.`,
  };

  it('is English by its commonest words', () => assert.equal(isEnglish(ENGLISH), true));

  for (const [language, text] of Object.entries(OTHERS))
    it(`is not English in ${language}`, () => assert.equal(isEnglish(text), false));

  it('passes where there is too little to tell', () => {
    assert.equal(isEnglish('Drei Schiffe'), true);
    assert.equal(isEnglish(''), true);
  });

  it('does not stumble over tables with few words', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `| Harbour ${i} of the coast | ${i} ships |`).join('\n');
    assert.equal(isEnglish(rows), true);
  });
});
