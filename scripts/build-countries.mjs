// Cuts the package world-countries (Open Database License) down to the names and demonyms the engine reads, and adds
// the everyday ones it lacks.
import { writeFileSync } from 'node:fs';
import countries from 'world-countries';

const EVERYDAY = {
  GBR: ['uk', 'u.k.', 'britain', 'briton', 'britons'],
  USA: ['us', 'u.s.', 'usa', 'u.s.a.', 'america', 'americans', 'washington'],
  ARE: ['uae', 'emirates'],
  RUS: ['russians', 'moscow', 'kremlin'],
  CHN: ['beijing'],
  CZE: ['czech republic'],
  KOR: ['south korea', 'south korean'],
  PRK: ['north korea', 'north korean'],
  NLD: ['netherlands', 'holland'],
};

const names = countries.map((c) => {
  const all = [
    c.name.common,
    c.name.official,
    ...c.altSpellings,
    ...Object.values(c.demonyms?.eng ?? {}),
    ...(EVERYDAY[c.cca3] ?? []),
  ];
  return [
    c.cca3,
    [...new Set(all.map((n) => n.toLowerCase()))].filter(
      (n) => (n.length > 3 || EVERYDAY[c.cca3]?.includes(n)) && /^[a-zà-ÿ .'’-]+$/u.test(n),
    ),
  ];
});
const out = new URL('../server/src/engine/data/countries.json', import.meta.url);
writeFileSync(
  out,
  `${JSON.stringify({ about: 'Names and demonyms of countries by ISO 3166 code, from the package world-countries (Open Database License 1.0); built by scripts/build-countries.mjs.', countries: Object.fromEntries(names) }, null, 1)}\n`,
);
