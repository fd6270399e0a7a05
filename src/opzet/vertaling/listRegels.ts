import type { Regel } from '../../selectie/index.js';
import type { Opzet } from '../model/opzet.js';
import { countBuurten } from './countBuurten.js';

/**
 * The rules of a selection: those of the opzet, and for every programme whose quota are a range the number of buurten that the agreement
 * promises. These come last, in the order of the programmes.
 */
export function listRegels({ programmas, keuze }: Pick<Opzet, 'programmas' | 'keuze'>): readonly Regel[] {
  const aantallen = programmas.flatMap((programma): Regel[] => {
    const { van, tot } = countBuurten(programma);
    const { id, aantalBuurten } = programma;
    return aantalBuurten === undefined || van === tot
      ? []
      : [{ soort: 'aantal_met', aantal: aantalBuurten, waar: {}, programmas: [id] }];
  });
  return [...(keuze?.regels ?? []), ...aantallen];
}
