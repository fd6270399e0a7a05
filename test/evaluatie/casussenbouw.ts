import type { Configuratiezijde } from 'buurtaanpak/evaluatie';
import type { Casussen, Grenzen } from '../../src/evaluatie/configuraties/casussen.js';
import { judgePlaatsen } from '../../src/evaluatie/configuraties/judgePlaatsen.js';
import { listPlaatsen } from '../../src/evaluatie/configuraties/listPlaatsen.js';
import type { Tafelrij } from '../../src/evaluatie/configuraties/tafel.js';

/** A case: its memberships of the conditions A, B and so on, that of the outcome, and the number of its block. */
export type Bouwgeval = readonly [condities: readonly number[], uitkomst: number, blok?: number];

/** Cases g1, g2 and so on as columns. */
export function bouwCasussen(rijen: readonly Bouwgeval[]): Casussen {
  const condities = (rijen[0]?.[0] ?? []).map((_, j) => String.fromCodePoint(65 + j));
  return {
    gevallen: rijen.map((_, i) => `g${i + 1}`),
    condities,
    lid: condities.map((_, j) => Float64Array.from(rijen, ([lid]) => Number(lid[j]))),
    uitkomst: Float64Array.from(rijen, ([, uitkomst]) => uitkomst),
    blok: Int32Array.from(rijen, ([, , blok = 0]) => blok),
  };
}

/** The rows of the truth table of these cases. */
export const bouwTafel = (casussen: Casussen, grenzen: Grenzen): Tafelrij[] =>
  judgePlaatsen(listPlaatsen(casussen), casussen.uitkomst, grenzen);

/** A combination in a truth table, sufficient and without contradictions. */
export const bouwRij = (naam: string, wijziging: object = {}) => ({
  naam,
  combinatie: {},
  n: 1,
  gevallen: [],
  tegenspraak: [],
  tweezijdig: false,
  inclS: 1,
  PRI: 1,
  oordeel: 'ja' as const,
  ...wijziging,
});

/** A solution with models of these names. */
export const bouwOplossing = (namen: readonly string[], volledig = true) => ({
  modellen: namen.map((naam) => ({ naam, termen: [], inclS: 1, PRI: 1, covS: 1 })),
  volledig,
  priemimplicanten: [],
  behoudend: '',
  spaarzaam: '',
  gemakkelijkeTegenfeitelijken: [],
});

/** An answer about the outcome that nothing is to be said of. */
export const bouwZijde = (wijziging: object = {}): Configuratiezijde => ({
  waarheidstabel: [],
  noodzaak: [],
  behoudend: bouwOplossing([]),
  tussen: [],
  spaarzaam: bouwOplossing([]),
  toeval: { p: 0.01234567, kleinsteP: 0.001, wijze: 'volledig', aantal: 10, mogelijk: 10, gedekt: 3, metUitkomst: 4 },
  ...wijziging,
});
