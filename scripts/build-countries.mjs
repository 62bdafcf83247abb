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
  ARG: ['argentinian'],
  BIH: ['bosnian'],
  DNK: ['dane', 'danes'],
  ESP: ['spaniard', 'spaniards'],
  FIN: ['finn', 'finns'],
  HRV: ['croat', 'croats'],
  KAZ: ['kazakh', 'kazakhs'],
  KGZ: ['kyrgyz'],
  POL: ['poles'],
  SAU: ['saudi', 'saudis'],
  SRB: ['serb', 'serbs'],
  SWE: ['swede', 'swedes'],
  TJK: ['tajik', 'tajiks'],
  TUR: ['turk', 'turks'],
  UZB: ['uzbek', 'uzbeks'],
};

/** What ends so ("Dutch", "Spanish", "Swiss", "Chinese") is its own plural. */
const OWN_PLURAL = /(?:ch|sh|s|se|x|z)$/u;

/** @param {import('world-countries').Country} country @returns {string[]} in lower case */
function namesOf({ cca3, name, altSpellings, demonyms }) {
  const everyday = EVERYDAY[cca3] ?? [];
  /** @type {Partial<Record<string, object>>} a territory may have none in English */
  const adjectives = demonyms;
  const peoples = Object.values(adjectives['eng'] ?? {}).map(String);
  const plurals = peoples.filter((one) => !OWN_PLURAL.test(one)).map((one) => `${one}s`);
  const all = [name.common, name.official, ...altSpellings, ...peoples, ...plurals, ...everyday];
  return [...new Set(all.map((one) => one.toLowerCase()))].filter(
    (one) => (one.length > 3 || everyday.includes(one)) && /^[a-zà-ÿ .'’-]+$/u.test(one),
  );
}

/**
 * A word that several bear means the state and not its territory ("Indian", "Norwegian"), and of two states the larger one.
 * @type {Map<string, import('world-countries').Country>}
 */
const bearers = new Map();
for (const country of countries.toSorted((a, b) => Number(a.independent) - Number(b.independent) || a.area - b.area))
  for (const name of namesOf(country)) bearers.set(name, country);
const names = countries.map((country) => [
  country.cca3,
  namesOf(country).filter((name) => bearers.get(name) === country),
]);
const out = new URL('../server/src/engine/data/countries.json', import.meta.url);
writeFileSync(
  out,
  `${JSON.stringify({ about: 'Names and demonyms of countries by ISO 3166 code, from the package world-countries (Open Database License 1.0); built by scripts/build-countries.mjs.', countries: Object.fromEntries(names) }, null, 1)}\n`,
);
