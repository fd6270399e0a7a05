import type { Opzet } from '../model/opzet.js';
import { countBuurten } from '../vertaling/countBuurten.js';

/** The least and the most buurten of some programmes together, by their place. */
export function sumBereiken(
  opzet: Opzet,
  programmas: readonly number[],
): { readonly van: number; readonly tot: number } {
  return opzet.programmas
    .filter((_, p) => programmas.includes(p))
    .map((programma) => {
      const { aantalBuurten } = programma;
      return aantalBuurten === undefined ? countBuurten(programma) : { van: aantalBuurten, tot: aantalBuurten };
    })
    .reduce((som, { van, tot }) => ({ van: som.van + van, tot: som.tot + tot }), { van: 0, tot: 0 });
}
