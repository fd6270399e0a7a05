import { existsSync, readdirSync } from 'node:fs';
import { roomNames } from '../rooms.mjs';

/** So many of a hundred changes must be noticed, in every room. */
export const GRENS = 90;

/** The rooms that are mutated: all but the one that only gathers words. */
export const kamers = roomNames.filter((kamer) => kamer !== 'taal');

const FACES = new Set(['index.ts', 'huis.ts']);

/**
 * The files of a room that are mutated, from its folder on: no faces, and no words, which are data.
 *
 * @param {string} kamer
 * @returns {string[]}
 */
export const listBestanden = (kamer) =>
  readdirSync(`src/${kamer}`, { recursive: true, encoding: 'utf8' })
    .map((bestand) => bestand.replaceAll('\\', '/'))
    .filter((bestand) => bestand.endsWith('.ts') && !FACES.has(bestand) && !bestand.startsWith('teksten/'))
    .sort();

/**
 * What a word of the command line names, with the files of it: a room (`team`), a folder of one (`team/stand`), a file
 * (`grafieken/chartKaart`), or the files of a room that lie in no folder (`grafieken/.`). `undefined` where there are none.
 *
 * @param {string} woord
 */
export function findStuk(woord) {
  const [kamer = '', ...delen] = woord
    .replace(/^src\//, '')
    .replace(/\/$/, '')
    .split('/');
  if (!kamers.includes(kamer) || !existsSync(`src/${kamer}`)) return undefined;
  const plek = delen.join('/').replace(/\.ts$/, '');
  const bestanden = listBestanden(kamer).filter(
    (bestand) =>
      plek === '' ||
      (plek === '.' ? !bestand.includes('/') : bestand === `${plek}.ts` || bestand.startsWith(`${plek}/`)),
  );
  return bestanden.length === 0 ? undefined : { naam: woord, kamer, bestanden };
}

/**
 * The pieces of a room that together are the room: its folders, and what lies in none.
 *
 * @param {string} kamer
 * @returns {string[]}
 */
export const listStukken = (kamer) => [
  ...new Set(
    listBestanden(kamer).map(
      (bestand) => `${kamer}/${bestand.includes('/') ? bestand.slice(0, bestand.indexOf('/')) : '.'}`,
    ),
  ),
];
