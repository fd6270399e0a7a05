import { readFileSync } from 'node:fs';

/** @param {string} pad */
const readJson = (pad) => JSON.parse(readFileSync(pad, 'utf8'));

/**
 * A package of package-lock.json: where it is installed (`pad`), what it is, what its archive must be (`integriteit`), the licence that it
 * gives, and where the packages are that it asks for (`gebruikt`).
 *
 * @typedef {{ pad: string, naam: string, versie: string, integriteit: string, licentie?: string, gebruikt: string[] }} Pakket
 */

/**
 * Where the package is that a package asks for by name: beside it, or beside a package that it lies in.
 *
 * @param {Record<string, unknown>} sloten
 * @param {string} van
 * @param {string} naam
 */
function findPad(sloten, van, naam) {
  for (let map = van; ; map = map.slice(0, Math.max(0, map.lastIndexOf('/node_modules/')))) {
    const pad = `${map}${map === '' ? '' : '/'}node_modules/${naam}`;
    if (sloten[pad] !== undefined) return pad;
    if (map === '') return undefined;
  }
}

/**
 * Every package of package-lock.json, by path.
 *
 * @returns {Pakket[]}
 */
export function listPakketten() {
  const sloten = readJson('package-lock.json').packages;
  return Object.entries(sloten)
    .filter(([pad]) => pad !== '')
    .map(([pad, gegevens]) => ({
      pad,
      naam: gegevens.name ?? pad.slice(pad.lastIndexOf('node_modules/') + 'node_modules/'.length),
      versie: gegevens.version,
      integriteit: gegevens.integrity,
      licentie: gegevens.license,
      gebruikt: Object.keys({ ...gegevens.dependencies, ...gegevens.optionalDependencies }).flatMap(
        (naam) => findPad(sloten, pad, naam) ?? [],
      ),
    }))
    .sort((a, b) => (a.pad < b.pad ? -1 : 1));
}

/**
 * What an app installs with the library: its dependencies and its peers, and all that those ask for. npm itself leaves out a peer that is
 * installed for development too.
 *
 * @returns {Pakket[]}
 */
export function listLooptijd() {
  const alle = new Map(listPakketten().map((pakket) => [pakket.pad, pakket]));
  const open = listRechtstreeks().map((naam) => `node_modules/${naam}`);
  const gezien = new Set();
  for (const pad of open) {
    if (!gezien.has(pad)) open.push(...(alle.get(pad)?.gebruikt ?? []));
    gezien.add(pad);
  }
  return [...alle.values()].filter(({ pad }) => gezien.has(pad));
}

/** The names of the packages that the library itself asks for, peers included. */
export function listRechtstreeks() {
  const { dependencies, peerDependencies } = readJson('package.json');
  return Object.keys({ ...dependencies, ...peerDependencies }).sort();
}

/** The names of the packages that are asked for here: by the library, and to work on it. */
export function listAlleRechtstreeks() {
  const { devDependencies } = readJson('package.json');
  return [...new Set([...listRechtstreeks(), ...Object.keys(devDependencies)])].sort();
}
