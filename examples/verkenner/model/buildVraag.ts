import type { Opzet } from 'buurtaanpak/opzet';
import type { Quotum, Regel, Selectieopties, Waar } from 'buurtaanpak/selectie';

/** Rules that ask who the neighbours of a buurt are, which the page does not know. */
export const isBurenregel = ({ soort }: Regel): boolean =>
  soort === 'niet_aangrenzend' || soort === 'liever_aangrenzend';

/** One condition of two. Areas, and how typical a buurt is, stand in one of both: `checkOpzet` refuses an opzet that has them in both. */
export function combineWaar(kandidaten: Waar | undefined, eigen: Waar | undefined): Waar | undefined {
  if (kandidaten === undefined || eigen === undefined) return eigen ?? kandidaten;
  const kenmerken = [...(kandidaten.kenmerken ?? []), ...(eigen.kenmerken ?? [])];
  const zonder = [...(kandidaten.zonderKenmerken ?? []), ...(eigen.zonderKenmerken ?? [])];
  const cijfers = [...(kandidaten.cijfers ?? []), ...(eigen.cijfers ?? [])];
  return {
    ...kandidaten,
    ...eigen,
    ...(kenmerken.length > 0 && { kenmerken: [...new Set(kenmerken)] }),
    ...(zonder.length > 0 && { zonderKenmerken: [...new Set(zonder)] }),
    ...(cijfers.length > 0 && { cijfers }),
  };
}

/** What an opzet asks of the selection, besides the scores and the buurten. */
export function buildVraag({ programmas, keuze = {} }: Opzet): {
  readonly quota: readonly Quotum[];
  readonly opties: Selectieopties;
} {
  const { kandidaten, regels = [], doel, voorrang, decimalen, knopenbudget, pivotbudget } = keuze;
  return {
    quota: programmas.flatMap(({ id: programma, quota }) =>
      quota.map(({ waar, ...quotum }): Quotum => {
        const samen = combineWaar(kandidaten, waar);
        return { ...quotum, programma, ...(samen !== undefined && { waar: samen }) };
      }),
    ),
    opties: {
      regels: regels.filter((regel) => !isBurenregel(regel)),
      ...(doel !== undefined && { doel }),
      ...(voorrang !== undefined && { voorrang }),
      ...(decimalen !== undefined && { decimalen }),
      ...(knopenbudget !== undefined && { knopenbudget }),
      ...(pivotbudget !== undefined && { pivotbudget }),
    },
  };
}
