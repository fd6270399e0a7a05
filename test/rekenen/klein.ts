/** What the small tests of this room share: columns, counters, and a slow way to every order of a row. */
import { createWerk, type Werk } from 'buurtaanpak/kern/huis';
import { type Permutatiekeuze, TOETSWERK } from '../../src/rekenen/index.js';
import { foutVan } from '../hulp.js';

export const kolom = (...getallen: readonly number[]): Float64Array => Float64Array.from(getallen);

/** A refusal, as a whole. */
export function weigering(call: () => unknown): { code: string; params: object; pad: readonly (string | number)[] } {
  const { code, params, pad } = foutVan(call);
  return { code, params, pad };
}

/** A counter that refuses more than so many steps. */
export const teller = (werk: number): Werk => createWerk({ werk }, TOETSWERK);

/** A refusal of that counter. */
export const teVeelWerk = (nodig: number, hoogstens: number) => ({
  code: 'kern.te_veel_werk',
  params: { wat: 'berekeningen', nodig, hoogstens },
  pad: [],
});

export const keuze = (wijziging: Partial<Permutatiekeuze> = {}): Permutatiekeuze => ({
  betrouwbaarheid: 0.95,
  maximum: 400_000,
  zaad: 'klein',
  teller: teller(1e9),
  ...wijziging,
});

/** Every order of a row; equal values give equal orders. */
export function listOrders(rij: readonly number[]): number[][] {
  if (rij.length === 0) return [[]];
  return rij.flatMap((een, i) => listOrders(rij.filter((_, j) => j !== i)).map((rest) => [een, ...rest]));
}

/** Every different order of a row, in the order of a dictionary. */
export function listVerschillende(rij: readonly number[]): number[][] {
  if (rij.length === 0) return [[]];
  return [...new Set(rij)]
    .sort((a, b) => a - b)
    .flatMap((een) => {
      const plaats = rij.indexOf(een);
      return listVerschillende(rij.filter((_, j) => j !== plaats)).map((rest) => [een, ...rest]);
    });
}
