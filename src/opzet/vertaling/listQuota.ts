import type { Quotum, Waar } from '../../selectie/index.js';
import type { Opzet } from '../model/opzet.js';

const LIJSTEN = ['kenmerken', 'zonderKenmerken'] as const;

/** Both conditions together. Of areas and of typical ones only one can say something; `checkOpzet` reports when both do. */
function combineWaar(een: Waar, ander: Waar): Waar {
  const lijsten = LIJSTEN.flatMap((veld) => {
    const samen = [...new Set([...(een[veld] ?? []), ...(ander[veld] ?? [])])];
    return samen.length === 0 ? [] : [[veld, samen] as const];
  });
  const cijfers = [...(een.cijfers ?? []), ...(ander.cijfers ?? [])];
  return { ...ander, ...een, ...Object.fromEntries(lijsten), ...(cijfers.length === 0 ? {} : { cijfers }) };
}

/** The quota as a selection takes them: each with its programme, and with the condition that holds for all. */
export function listQuota({ programmas, keuze }: Pick<Opzet, 'programmas' | 'keuze'>): Quotum[] {
  const kandidaten = keuze?.kandidaten;
  return programmas.flatMap(({ id, quota }) =>
    quota.map(({ waar, ...quotum }) => {
      const samen = kandidaten === undefined ? waar : combineWaar(waar ?? {}, kandidaten);
      return { ...quotum, programma: id, ...(samen === undefined ? {} : { waar: samen }) };
    }),
  );
}
