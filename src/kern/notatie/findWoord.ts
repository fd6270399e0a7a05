import type { Tekstentabel } from './tekstentabel.js';

/** The two lists of words that a room can have: of values (`<room>.woorden`) and of the places in a document (`<room>.plaatsen`). */
export type Woordenlijst = 'woorden' | 'plaatsen';

/** The word behind `sleutel=` in a text such as `beeindigd=beëindigd; lopend=loopt`. */
function readWoord(lijst: string, sleutel: string): string | undefined {
  const paar = lijst.split('; ').find((een) => een.startsWith(`${sleutel}=`));
  return paar?.slice(sleutel.length + 1);
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
  const andere = Object.keys(teksten).filter((naam) => naam.endsWith(`.${soort}`) && naam !== eigen);
  for (const naam of [eigen, ...andere]) {
    const woord = Object.hasOwn(teksten, naam) ? readWoord(teksten[naam] as string, sleutel) : undefined;
    if (woord !== undefined) return woord;
  }
  return undefined;
}
