import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { draai } from './draai.mjs';
import { installeer } from './installeer.mjs';

const EIGEN = /^(dist\/|schemas\/|(README|CHANGELOG)\.md$|LICENSE$|package\.json$)/;

/** The objects that may exist only once, because the entries share them: classes, symbols, and data kept beside an object. */
const EENMALIG = /^var (\w+) = (?:\(_class\d* = |\(\(\) => |\/\* @__PURE__ \*\/ )*(?:class\b|Symbol\(|new WeakMap\b)/gm;

/**
 * Packs the package as npm would publish it.
 *
 * @param {string} map - where the tarball comes
 * @returns {{ tarball: string, bestanden: readonly string[] }}
 */
export function maakPakket(map) {
  const [{ filename, files }] = JSON.parse(draai('npm', ['pack', '--json', '--pack-destination', map], '.'));
  return { tarball: join(map, filename), bestanden: files.map(({ path }) => path) };
}

/**
 * A fresh project outside the repository with the packed package and zod, as the README says to install them.
 *
 * @param {string} map
 * @param {string} tarball
 * @param {{ lokaal: boolean, zod?: string }} options - `lokaal` takes the dependencies from this repository instead of the registry
 */
export function maakProject(map, tarball, { lokaal, zod = 'zod' }) {
  if (!lokaal) return installeer(map, [tarball, zod]);
  installeer(map, []);
  const modules = join(map, 'node_modules');
  mkdirSync(join(modules, 'buurtaanpak'), { recursive: true });
  draai('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'buurtaanpak')], map);
  const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(readFileSync('package.json', 'utf8'));
  // What is optional is left out, so that every entry is shown to load without it.
  const nodig = Object.keys(peerDependencies).filter((naam) => peerDependenciesMeta[naam]?.optional !== true);
  for (const naam of [...Object.keys(dependencies), ...nodig]) {
    mkdirSync(dirname(join(modules, naam)), { recursive: true });
    symlinkSync(resolve('node_modules', naam), join(modules, naam));
  }
  return map;
}

/**
 * Only what belongs to it, no path of the machine that packed it, and nothing made twice that the entries must agree on.
 *
 * @param {readonly string[]} bestanden
 */
export function checkInhoud(bestanden) {
  const vreemd = bestanden.filter((pad) => !EIGEN.test(pad));
  if (vreemd.length > 0) throw new Error(`The package carries ${vreemd.join(', ')}`);
  const inhoud = bestanden.map((pad) => ({ pad, tekst: readFileSync(pad, 'utf8') }));
  const verraadt = inhoud.filter(({ tekst }) => tekst.includes(resolve('.'))).map(({ pad }) => pad);
  if (verraadt.length > 0) throw new Error(`The path of this machine stands in ${verraadt.join(', ')}`);
  for (const uitgang of ['.js', '.cjs']) {
    const namen = inhoud
      .filter(({ pad }) => pad.startsWith('dist/') && pad.endsWith(uitgang))
      .flatMap(({ tekst }) => [...tekst.matchAll(EENMALIG)].map(([, naam]) => naam));
    if (!namen.includes('DomeinFout')) throw new Error(`DomeinFout is in no ${uitgang} of dist`);
    const dubbel = namen.filter((naam, plaats) => namen.indexOf(naam) !== plaats);
    if (dubbel.length > 0) throw new Error(`Made twice in the ${uitgang} of dist: ${dubbel.join(', ')}`);
  }
}
