// Cuts the package world-countries (Open Database License) down to the names and demonyms the engine reads, and adds
// the everyday ones it lacks.
import { writeFileSync } from 'node:fs';
import countries from 'world-countries';

/** @type {Readonly<Record<string, readonly string[]>>} */
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

/** @param {import('world-countries').Country} country @returns {string[]} in lower case */
function namesOf({ cca3, name, altSpellings, demonyms }) {
  const everyday = EVERYDAY[cca3] ?? [];
  /** @type {Partial<Record<string, object>>} a territory may have none in English */
  const adjectives = demonyms;
  const all = [name.common, name.official, ...altSpellings, ...Object.values(adjectives['eng'] ?? {}), ...everyday];
  return [...new Set(all.map((one) => String(one).toLowerCase()))].filter(
    (one) => (one.length > 3 || everyday.includes(one)) && /^[a-zà-ÿ .'’-]+$/u.test(one),
  );
}

const names = countries.map((country) => [country.cca3, namesOf(country)]);
const out = new URL('../server/src/engine/data/countries.json', import.meta.url);
writeFileSync(
  out,
  `${JSON.stringify({ about: 'Names and demonyms of countries by ISO 3166 code, from the package world-countries (Open Database License 1.0); built by scripts/build-countries.mjs.', countries: Object.fromEntries(names) }, null, 1)}\n`,
);
