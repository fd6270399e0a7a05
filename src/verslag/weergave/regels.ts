/** The width of a text on a line: its code points, without combining marks. */
export function countPlaatsen(tekst: string): number {
  return [...tekst.replace(/\p{M}/gu, '')].length;
}

/** A text padded on the right with spaces. */
export function padEnd(tekst: string, breedte: number): string {
  return tekst + ' '.repeat(Math.max(0, breedte - countPlaatsen(tekst)));
}

/** A text padded on the left with spaces. */
export function padStart(tekst: string, breedte: number): string {
  return ' '.repeat(Math.max(0, breedte - countPlaatsen(tekst))) + tekst;
}

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
