import type { Werk } from '../../kern/huis.js';
import type { Burenparen } from '../buren/burenparen.js';
import { createBuren } from '../buren/createBuren.js';
import { createParenlijst } from '../buren/createParenlijst.js';
import { createPlekken } from './createPlekken.js';
import { findBruggen } from './findBruggen.js';
import { measureAfstand } from './measureAfstand.js';
import type { Buurtplek } from './placeVierkanten.js';

const write = (een: string, ander: string): string => (een < ander ? `${een}\u0000${ander}` : `${ander}\u0000${een}`);

/** The pair of units whose squares are nearest to each other, the first of equal ones; none when one of both has no square. */
function listNaaste(een: readonly Buurtplek[], ander: readonly Buurtplek[]): (readonly [string, string])[] {
  let naaste: (readonly [string, string])[] = [];
  let kleinste = Infinity;
  for (const hier of een) {
    for (const daar of ander) {
      const afstand = measureAfstand(hier, daar);
      if (afstand >= kleinste) continue;
      kleinste = afstand;
      naaste = [[hier.eenheid, daar.eenheid]];
    }
  }
  return naaste;
}

/**
 * Which units touch: those with squares within reach of each other. Where the pairs of buurten are known, only units of such a pair; a pair
 * without squares within reach touches by its nearest squares, and a pair of buurten that stayed whole touches as it did.
 *
 * @param heel - the buurten that stayed whole
 * @returns those pairs, and the bridges within a buurt
 */
export function linkEenheden(
  perBuurt: ReadonlyMap<string, readonly Buurtplek[]>,
  heel: ReadonlySet<string>,
  { bereik, buren, werk }: { readonly bereik: number; readonly buren: Burenparen | undefined; readonly werk: Werk },
): { readonly buren: Burenparen; readonly bruggen: Burenparen } {
  const paren = createParenlijst(werk);
  const alle = [...perBuurt.values()].flat();
  const bekend = buren === undefined ? undefined : createBuren(buren);
  const toegestaan = bekend === undefined ? undefined : new Set(bekend.map(([een, ander]) => write(een, ander)));
  const geraakt = new Set<string>();
  const plekken = createPlekken(
    alle.map((plek) => [plek, plek] as const),
    bereik,
  );
  for (const plek of alle) {
    for (const ander of plekken.listNabij(plek)) {
      const paar = write(plek.buurt, ander.buurt);
      if (plek.buurt !== ander.buurt && toegestaan?.has(paar) === false) continue;
      paren.add(plek.eenheid, ander.eenheid);
      geraakt.add(paar);
    }
  }
  for (const [een, ander] of bekend ?? []) {
    if (heel.has(een) && heel.has(ander)) paren.add(een, ander);
    else if (!geraakt.has(write(een, ander)))
      for (const paar of listNaaste(perBuurt.get(een) ?? [], perBuurt.get(ander) ?? [])) paren.add(...paar);
  }
  return {
    buren: paren.listParen(),
    bruggen: createBuren([...perBuurt.values()].flatMap((eigen) => findBruggen(eigen, bereik))),
  };
}
