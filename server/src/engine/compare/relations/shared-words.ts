import { isLight } from '../../claim/measure/lexicon';
import type { Evidence } from '../../report';
import type { Judgement } from '../judging/judgement';
import type { Match } from '../likeness/likeness';

/** So many words are read at a glance. */
const FEW = 3;

/** The heaviest words that both claims have. */
export function sharedWords(j: Judgement): { words: string[]; evidence: Evidence[] } {
  const names = j.likeness.sharedName;
  const best = eachOnce(j.likeness.matches.filter((m) => !isLight(m.a.lemma)))
    .toSorted((x, y) => y.a.weight + y.b.weight - x.a.weight - x.b.weight)
    .slice(0, FEW);
  const words = best.map((m) =>
    m.a.text.toLowerCase() === m.b.text.toLowerCase() ? m.a.text : `${m.a.text}/${m.b.text}`,
  );
  if (words.length === 0 && names)
    return {
      words: [...new Set(names.map(({ words: said }) => said.join(' ')))],
      evidence: [
        { claim: j.a.id, start: names[0].start, end: names[0].end },
        { claim: j.b.id, start: names[1].start, end: names[1].end },
      ],
    };
  return {
    words,
    evidence: best.flatMap((m) => [
      { claim: j.a.id, start: m.a.start, end: m.a.end },
      { claim: j.b.id, start: m.b.start, end: m.b.end },
    ]),
  };
}

/** Of words that the two have in common none is named twice, in another form or beside another word: "ally" with "members" and "allies". */
function eachOnce(matches: readonly Match[]): Match[] {
  const isSame = ({ a, b }: Match): boolean => a.lemma === b.lemma;
  const kept: Match[] = [];
  for (const match of [...matches.filter(isSame), ...matches.filter((m) => !isSame(m))])
    if (!kept.some(({ a, b }) => a.lemma === match.a.lemma || b.lemma === match.b.lemma)) kept.push(match);
  return kept;
}
