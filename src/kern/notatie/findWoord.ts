import type { Tekstentabel } from './tekstentabel.js';

/** The two lists of words that a room can have: of values (`<room>.woorden`) and of the places in a document (`<room>.plaatsen`). */
export type Woordenlijst = 'woorden' | 'plaatsen';

/** The word behind `sleutel=` in a text such as `beeindigd=beëindigd; lopend=loopt`. */
function readWoord(lijst: string | undefined, sleutel: string): string | undefined {
  if (lijst === undefined) return undefined;
  const begin = `; ${lijst}`.indexOf(`; ${sleutel}=`);
  return begin < 0 ? undefined : lijst.slice(begin + sleutel.length + 1).split('; ', 1)[0];
}

/**
 * The word for a value or a place, of the room of a code first, and then of the other rooms in the order of the table.
 *
 * @param code - whose room is asked first
 * @returns `undefined` when no room has a word for it
 */
export function findWoord(
  soort: Woordenlijst,
  sleutel: string,
  code: string,
  teksten: Tekstentabel,
): string | undefined {
  const eigen = `${code.slice(0, code.indexOf('.'))}.${soort}`;
  const woord = readWoord(Object.hasOwn(teksten, eigen) ? teksten[eigen] : undefined, sleutel);
  if (woord !== undefined) return woord;
  for (const naam of Object.keys(teksten)) {
    const ander = naam.endsWith(`.${soort}`) ? readWoord(teksten[naam], sleutel) : undefined;
    if (ander !== undefined) return ander;
  }
  return undefined;
}
