import { i32 } from '../../rekenen/index.js';

/** The next order of the numbers at these places, in the order of a dictionary. After the last the first comes again, and `false`. */
function nextVolgorde(rij: Int32Array, plaatsen: readonly number[]): boolean {
  const at = (plaats: number) => i32(rij, Number(plaatsen[plaats]));
  const swap = (een: number, ander: number) => {
    const bewaard = at(een);
    rij[Number(plaatsen[een])] = at(ander);
    rij[Number(plaatsen[ander])] = bewaard;
  };
  let spil = plaatsen.length - 2;
  while (spil >= 0 && at(spil) >= at(spil + 1)) spil--;
  if (spil >= 0) {
    let hoger = plaatsen.length - 1;
    while (at(hoger) <= at(spil)) hoger--;
    swap(spil, hoger);
  }
  for (let links = spil + 1, rechts = plaatsen.length - 1; links < rechts; links++, rechts--) swap(links, rechts);
  return spil >= 0;
}

/** Turns a row into the next different way of dealing its numbers out within the blocks. After the last the first comes again, and `false`. */
export function nextVerdeling(rij: Int32Array, blokken: readonly (readonly number[])[]): boolean {
  return blokken.some((plaatsen) => nextVolgorde(rij, plaatsen));
}
