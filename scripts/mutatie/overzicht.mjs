import { readFileSync, writeFileSync } from 'node:fs';
import { kamers, listBestanden } from './kamers.mjs';
import { readRekening, readStand } from './rekening.mjs';

/** @param {number | undefined} score */
const showScore = (score) => (score === undefined ? '-' : `${(Math.floor(score * 10) / 10).toFixed(1)} %`);

/**
 * How far the runs of a room are, in words.
 *
 * @param {ReturnType<typeof readStand>} stand
 * @param {boolean} vandaag - whether to compare with the source as it is now
 */
function showVoortgang({ bestanden, open, ouder }, vandaag) {
  if (open === bestanden) return 'not run';
  const delen = [open > 0 ? `${bestanden - open} of ${bestanden} files` : 'finished'];
  if (vandaag && ouder > 0) delen.push(`${ouder} changed since`);
  return delen.join(', ');
}

/**
 * The table of all rooms, in Markdown.
 *
 * @param {boolean} vandaag - whether to tell of how many files the source has changed since their run
 */
export function writeOverzicht(vandaag) {
  const rijen = kamers.map((kamer) => {
    const stand = readStand(readRekening(kamer), listBestanden(kamer));
    const { gedood, tijd, overleefd, ongedekt, score, verklaard } = stand;
    const cellen = [gedood, tijd, overleefd, ongedekt, showScore(score), verklaard, showVoortgang(stand, vandaag)];
    return `| \`${kamer}\` | ${cellen.join(' | ')} |`;
  });
  const kop = '| room | killed | timed out | survived | not covered | score | explained | run |';
  return [kop, '| --- | --: | --: | --: | --: | --: | --: | --- |', ...rijen, ''].join('\n');
}

const PAGINA = 'docs/mutatie.md';

/** The page of the scores as it should be: its own words, and the table at the end. */
export const createPagina = () =>
  readFileSync(PAGINA, 'utf8').replace(/^\| room \|[\s\S]*$/m, '') + writeOverzicht(false);

/** Brings the table of the page up to date. */
export const updatePagina = () => writeFileSync(PAGINA, createPagina());
