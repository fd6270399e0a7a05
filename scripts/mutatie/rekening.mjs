import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { listBestanden } from './kamers.mjs';

/**
 * What is kept of the finished runs of a room: for every file the counts and what its source was, and every change that no test noticed.
 * No day, no commit, no number of a line: the account changes only when the source or an outcome does.
 *
 * @typedef {{ bron: string, gedood: number, tijd: number, overleefd: number, ongedekt: number }} Bestand
 * @typedef {{ bestand: string, regel: string, mutator: string, van: string, naar: string, reden?: string }} Overlever
 * @typedef {{ kamer: string, bestanden: Record<string, Bestand>, overlevers: Overlever[] }} Rekening
 */

const padVan = (/** @type {string} */ kamer) => `test/mutatie/${kamer}.json`;

/** @param {string} tekst */
export const createMerk = (tekst) =>
  createHash('sha256').update(tekst.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);

/**
 * @param {string} kamer
 * @returns {Rekening}
 */
export const readRekening = (kamer) =>
  existsSync(padVan(kamer))
    ? JSON.parse(readFileSync(padVan(kamer), 'utf8'))
    : { kamer, bestanden: {}, overlevers: [] };

/**
 * The text between two places of a source, whose lines and columns count from 1.
 *
 * @param {string[]} regels
 * @param {{ start: { line: number, column: number }, end: { line: number, column: number } }} plek
 */
function cut(regels, { start, end }) {
  const stuk = regels.slice(start.line - 1, end.line);
  const laatste = stuk.length - 1;
  stuk[laatste] = (stuk[laatste] ?? '').slice(0, end.column - 1);
  stuk[0] = (stuk[0] ?? '').slice(start.column - 1);
  return stuk.join('\n');
}

/** @param {string} tekst */
const shorten = (tekst) => {
  const kort = tekst.replace(/\s+/g, ' ').trim();
  return kort.length > 140 ? `${kort.slice(0, 139)}…` : kort;
};

const sleutel = (/** @type {Overlever} */ { bestand, regel, mutator, van, naar }) =>
  JSON.stringify([bestand, regel, mutator, van, naar]);

/**
 * The changes of one file that no test noticed.
 *
 * @param {string} bestand
 * @param {{ source: string, mutants: { status: string, mutatorName: string, replacement?: string, location: any }[] }} uitkomst
 * @returns {Overlever[]}
 */
function listOverlevers(bestand, { source, mutants }) {
  const regels = source.split(/\r?\n/);
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .sort((a, b) => a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column)
    .map(({ mutatorName, replacement = '', location }) => ({
      bestand,
      regel: shorten(regels[location.start.line - 1] ?? ''),
      mutator: mutatorName,
      van: shorten(cut(regels, location)),
      naar: shorten(replacement),
    }));
}

/**
 * The account of a room with the outcome of a finished run in it. Of other files it keeps what was known, and of a change that is still
 * not noticed the reason that somebody wrote beside it.
 *
 * @param {{ kamer: string, bestanden: readonly string[] }} stuk
 * @param {{ files: Record<string, { source: string, mutants: any[] }> }} rapport
 * @param {Rekening} oud
 * @returns {Rekening}
 */
export function createRekening({ kamer, bestanden }, rapport, oud) {
  const redenen = new Map(oud.overlevers.map((overlever) => [sleutel(overlever), overlever.reden]));
  const nieuw = new Map(Object.entries(oud.bestanden));
  const overlevers = oud.overlevers.filter(({ bestand }) => !bestanden.includes(bestand));
  for (const bestand of bestanden) {
    const uitkomst = rapport.files[`src/${kamer}/${bestand}`];
    const count = (/** @type {string} */ gezocht) =>
      uitkomst?.mutants.filter(({ status }) => status === gezocht).length ?? 0;
    nieuw.set(bestand, {
      bron: createMerk(uitkomst?.source ?? readFileSync(`src/${kamer}/${bestand}`, 'utf8')),
      gedood: count('Killed'),
      tijd: count('Timeout'),
      overleefd: count('Survived'),
      ongedekt: count('NoCoverage'),
    });
    for (const overlever of uitkomst === undefined ? [] : listOverlevers(bestand, uitkomst)) {
      const reden = redenen.get(sleutel(overlever));
      overlevers.push(reden === undefined ? overlever : { ...overlever, reden });
    }
  }
  const bestaande = listBestanden(kamer);
  return {
    kamer,
    bestanden: Object.fromEntries(bestaande.flatMap((naam) => (nieuw.has(naam) ? [[naam, nieuw.get(naam)]] : []))),
    overlevers: overlevers
      .filter(({ bestand }) => bestaande.includes(bestand))
      .sort((a, b) => bestaande.indexOf(a.bestand) - bestaande.indexOf(b.bestand)),
  };
}

/**
 * Puts the outcome of a finished run into the account of its room.
 *
 * @param {{ kamer: string, bestanden: readonly string[] }} stuk
 * @param {{ files: Record<string, { source: string, mutants: any[] }> }} rapport
 */
export function updateRekening(stuk, rapport) {
  const rekening = createRekening(stuk, rapport, readRekening(stuk.kamer));
  mkdirSync('test/mutatie', { recursive: true });
  writeFileSync(padVan(stuk.kamer), `${JSON.stringify(rekening, null, 2)}\n`);
}

/**
 * The files that an account knows nothing of, or of which the source is another than in their run.
 *
 * @param {Rekening} rekening
 * @param {readonly string[]} gevraagd
 */
export const listVeranderd = ({ kamer, bestanden }, gevraagd) =>
  gevraagd.filter((naam) => bestanden[naam]?.bron !== createMerk(readFileSync(`src/${kamer}/${naam}`, 'utf8')));

/**
 * What an account says: the counts together, the score in per cent (`undefined` without a change), how many files were not run yet, and of
 * how many the source is another than in their run.
 *
 * @param {Rekening} rekening
 * @param {readonly string[]} gevraagd - the files that count: of the room, or of a part of it
 */
export function readStand(rekening, gevraagd) {
  const { bestanden, overlevers } = rekening;
  const bekend = gevraagd.filter((naam) => bestanden[naam] !== undefined);
  const sum = (/** @type {'gedood' | 'tijd' | 'overleefd' | 'ongedekt'} */ veld) =>
    bekend.reduce((som, naam) => som + bestanden[naam][veld], 0);
  const [gedood, tijd, overleefd, ongedekt] = [sum('gedood'), sum('tijd'), sum('overleefd'), sum('ongedekt')];
  const alle = gedood + tijd + overleefd + ongedekt;
  return {
    gedood,
    tijd,
    overleefd,
    ongedekt,
    score: alle === 0 ? undefined : (100 * (gedood + tijd)) / alle,
    bestanden: gevraagd.length,
    open: gevraagd.length - bekend.length,
    ouder: listVeranderd(rekening, bekend).length,
    verklaard: overlevers.filter(({ bestand, reden }) => reden !== undefined && gevraagd.includes(bestand)).length,
  };
}
