import table from '../../data/parties.json';

interface Side {
  readonly pair: number;
  readonly side: number;
}

const SIDES = new Map<string, Side[]>();
table.pairs.forEach((sides, pair) => {
  sides.forEach((words, side) => {
    for (const word of words) SIDES.set(word, [...(SIDES.get(word) ?? []), { pair, side }]);
  });
});

/** Whether two speakers are the two sides of a matter: police and organizers, company and union. */
export function areRivals(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [sa, sb] = [sidesOf(a), sidesOf(b)];
  return sa.some((x) => sb.some((y) => x.pair === y.pair && x.side !== y.side));
}

/** The sides of the party that a speaker's words name, by its last word: "the transport union". */
function sidesOf(speaker: string): readonly Side[] {
  for (const word of speaker
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.reverse() ?? []) {
    const sides = SIDES.get(word) ?? SIDES.get(singular(word));
    if (sides) return sides;
  }
  return [];
}

function singular(word: string): string {
  return word
    .replace(/isers?$/, 'izer')
    .replace(/ours?$/, 'or')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
}
