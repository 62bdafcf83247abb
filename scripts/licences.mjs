// The packages that run in what we ship, with their licences, as the lock file has them.

/** Licences of packages that may be shipped: permissive ones that the Open Source Initiative has approved. */
export const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'];

/** Licences that the lock file lacks, because the package says them in the field of old, `licenses`. */
const saidElsewhere = new Map([['format@0.2.2', 'MIT']]);

/** @typedef {{ name: string, id: string, licence: string }} Package */

/**
 * @param {unknown} lock what package-lock.json says
 * @returns {Package[]} all that is not for development alone, nor only wanted beside another package, in order
 */
export function runtimePackages(lock) {
  const packages = Object.entries(record(record(lock)['packages']));
  return packages
    .filter(
      ([place, entry]) => place !== '' && !['dev', 'devOptional', 'peer'].some((flag) => record(entry)[flag] === true),
    )
    .map(([place, entry]) => {
      const name = place.replace(/^.*node_modules\//, '');
      const { version, license } = record(entry);
      const id = `${name}@${typeof version === 'string' ? version : '?'}`;
      return { name, id, licence: typeof license === 'string' ? license : (saidElsewhere.get(id) ?? 'none') };
    })
    .sort((x, y) => (x.name < y.name ? -1 : 1));
}

/**
 * Whether a licence, as an SPDX expression without brackets, lets a package be shipped: one of several to choose from
 * is enough, all of several that hold together are needed.
 * @param {string} licence
 */
export function isAllowed(licence) {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(plain)) return false;
  return plain.split(' OR ').some((one) => one.split(' AND ').every((name) => allowed.includes(name.trim())));
}

/** @param {unknown} value @returns {Record<string, unknown>} */
function record(value) {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
