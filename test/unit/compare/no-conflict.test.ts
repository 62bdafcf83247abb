import assert from 'node:assert/strict';
import { compare, named } from './compared';

/** The conflicts between two texts, as they are named, with their certainty. */
function conflicts(...texts: string[]): string[] {
  const { relations } = compare(...texts);
  return relations.filter(({ relation }) => relation === 'conflicts').map((one) => `${named(one)} ${one.certainty}`);
}

describe('an age', () => {
  const heir = 'The 26-year-old heir of the Sarn mills was named chairman of the board of the mills.';

  it('is no other length of time', () => {
    assert.deepEqual(conflicts(heir, 'The Sarn mills named the eleventh chairman of the board in 45 years.'), []);
  });

  it('is not told of two people by name', () => {
    assert.deepEqual(
      conflicts(
        'A jury in Corrow found Per Sarn guilty of the murder of his wife, 23-year-old Lena.',
        'The jury found the 32-year-old Sarn guilty of the murder of his wife.',
      ),
      [],
    );
  });

  it('a year apart may be a birthday, unless both sources are of one day', () => {
    const [one, other] = [27, 26].map((age) => `A jury in Corrow found ${age}-year-old Per Sarn guilty of murder.`);
    assert.deepEqual(conflicts(one ?? '', other ?? ''), ['conflicts value possible']);
    const [early, late] = [one, other].map((text) => `CORROW, March 3, 2025 (Coast Wire) - ${text ?? ''}`);
    assert.deepEqual(conflicts(early ?? '', late ?? ''), ['conflicts value likely']);
  });
});

describe('what happened long ago', () => {
  it('is no stretch for which something has lasted', () => {
    assert.deepEqual(
      conflicts(
        'The weaver was shot by police in Corrow eight days ago.',
        'Riots hold Corrow for the sixth straight day since police shot the weaver.',
      ),
      [],
    );
  });
});

describe('a record that is broken', () => {
  it('is the one of before', () => {
    const now = 'Ilka Brandt is the best scorer of the Corrow school with 2,117 points.';
    assert.deepEqual(conflicts(now, 'Brandt broke the scoring record of the Corrow school of 2,116 points.'), []);
    assert.deepEqual(conflicts(now, 'Ilka Brandt is the best scorer of the Corrow school with 2,216 points.'), [
      'conflicts value likely',
    ]);
  });
});

describe('the games of a season in brackets', () => {
  it('are no score of one of them', () => {
    const won = 'Corrow reached the cup with a 31-24 win over Leaston.';
    assert.deepEqual(conflicts(won, 'Corrow (11-4) reached the cup with this win over Leaston.'), []);
    assert.equal(conflicts(won, 'Corrow reached the cup with a 28-24 win over Leaston.').length, 1);
  });
});

describe('the day of a trial', () => {
  it('is not that of the deed', () => {
    assert.deepEqual(
      conflicts(
        'The trial of Per Sarn of Corrow for the shooting of Lena Voss is set for 17 June 2013.',
        'Per Sarn of Corrow is charged with the shooting of Lena Voss on 4 April 2012.',
      ),
      [],
    );
  });
});

describe('the birthdays of two people', () => {
  it('exclude each other as little as they have a name in common', () => {
    const ola = 'Ola Brandt was born on 25 April 1977 in Corrow.';
    assert.deepEqual(conflicts(ola, 'Mira Voss (born 7 June 1975) is a weaver.'), []);
    assert.deepEqual(conflicts(ola, 'Ola Brandt (born 25 May 1978) is a weaver.'), ['conflicts value likely']);
  });
});

describe('numbers that are no sure counts', () => {
  it('exclude no other one for sure: a vague word', () => {
    const many = 'More than 120 people came to the vigil at the Corrow mill.';
    assert.ok(!conflicts('Dozens of people came to the vigil at the Corrow mill.', many).join().includes('likely'));
  });

  it('nor a pronoun', () => {
    const calls = 'Police in Corrow got several calls, including one from a guard who saw the prisoner.';
    assert.deepEqual(conflicts(calls, 'The prisoner in Corrow drew a gun on two guards, police said.'), []);
  });
});

describe('two stories of few figures', () => {
  it('exclude each other for sure only by a slip in the digits', () => {
    const duo = 'Corrow Sound is a rock duo that was formed in the harbour of Leaston in 1994.';
    const district =
      'It was established on 4 June 1992, when the old province of Tarn was split in two by its parliament.';
    assert.deepEqual(conflicts(duo, district), ['conflicts value possible']);
    const album = 'Its album Salt Road sold 4.3 million copies.';
    assert.deepEqual(conflicts(album, 'The album Salt Road sold 5.2 million copies.'), ['conflicts value likely']);
  });
});

describe('lengths of time', () => {
  it('are no ages, streaks or times ago for what stands near them', () => {
    const pairs = [
      [
        'Sarn was jailed for 12 years, aged 45, for the fraud at the Corrow mill.',
        'Sarn was jailed for 15 years for the fraud at the Corrow mill.',
      ],
      [
        'The strike at the Velo plant lasted 5 weeks. Since then output has grown.',
        'The strike at the Velo plant lasted 7 weeks.',
      ],
      [
        'The musical Harbour Lights has been running for 12 years.',
        'The musical Harbour Lights has been running for 14 years.',
      ],
    ];
    for (const [one = '', other = ''] of pairs) assert.equal(conflicts(one, other).length, 1, one);
    const streak = 'The Corrow mill has made losses for 6 years in a row.';
    assert.deepEqual(conflicts(streak, 'The Corrow mill has made losses for 9 years.'), []);
  });
});

describe('a day on which somebody was convicted of a deed', () => {
  it('is not that of the deed', () => {
    const verdict = 'Per Sarn was convicted of murder on 17 June 2024 after the shooting of Lena Voss in Corrow.';
    const deed = 'Lena Voss was shot by Per Sarn in Corrow on 4 April 2024.';
    assert.deepEqual(conflicts(verdict, deed), []);
    const slip = 'Lena Voss was shot by Per Sarn in Corrow on 5 April 2024.';
    assert.equal(conflicts(deed, slip).length, 1);
  });
});
