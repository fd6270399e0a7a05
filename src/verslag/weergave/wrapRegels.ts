import { countPlaatsen } from './countPlaatsen.js';

// An amount or a percentage is not split at the end of a line.
const TOGETHER = /€ (?=-?\d)/g;

const BOUND = '\u0000';

/** Cuts a text into lines at its spaces; the first line begins with `eerste`, the others with `verder`. */
export function wrapRegels(tekst: string, breedte: number, eerste = '', verder = eerste): string[] {
  const regels: string[] = [];
  let regel = eerste;
  let leeg = true;
  for (const woord of tekst
    .replace(TOGETHER, `€${BOUND}`)
    .split(' ')
    .filter((een) => een !== '')) {
    if (!leeg && countPlaatsen(regel) + 1 + countPlaatsen(woord) > breedte) {
      regels.push(regel);
      regel = verder;
      leeg = true;
    }
    regel += leeg ? woord : ` ${woord}`;
    leeg = false;
  }
  return [...regels, regel].map((een) => een.replaceAll(BOUND, ' ').trimEnd());
}
