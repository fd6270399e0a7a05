import type { Aantalcel, Aantaloptelling, Aantalverband } from './aantallen.js';
import type { Stelsel, Stelselrelatie } from './stelsel.js';

/** The system of cells and relations by id. */
export function toStelsel(
  cellen: readonly Aantalcel[],
  verbanden: readonly (Aantaloptelling | Aantalverband)[],
): Stelsel {
  const plaats = new Map(cellen.map(({ id }, i) => [id, i]));
  const toTerm = (id: string, maal: number) => ({ cel: plaats.get(id) as number, maal });
  return {
    cellen: cellen.map(({ aantal, verborgen, gepubliceerd }) => ({
      stand: gepubliceerd ? 'vast' : verborgen ? 'weg' : 'open',
      aantal,
    })),
    relaties: verbanden.map((een): Stelselrelatie => {
      if ('totaal' in een)
        return {
          termen: [toTerm(een.totaal, -1), ...een.delen.map((id) => toTerm(id, 1))],
          van: 0,
          tot: 0,
        };
      const { termen, van = Number.NEGATIVE_INFINITY, tot = Number.POSITIVE_INFINITY } = een;
      return { termen: termen.map(({ cel, maal = 1 }) => toTerm(cel, maal)), van, tot };
    }),
  };
}
