import type { Opzet } from 'buurtaanpak/opzet';
import type { Kenmerk, Quotum, Regel, SelectBuurtenOptions, Waar } from 'buurtaanpak/selectie';

/** The feature of a buurt that lies where all candidates must lie, for a quotum that names areas of its own as well. */
const KANDIDAAT = 'gebied van de kandidaten';

/** Rules that ask who the neighbours of a buurt are, which the page does not know. */
export const isBurenregel = ({ soort }: Regel): boolean =>
  soort === 'niet_aangrenzend' || soort === 'liever_aangrenzend';

/** One condition of two. A buurt must be as typical as the quotum says, when both say so. */
export function combineWaar(kandidaten: Waar | undefined, eigen: Waar | undefined): Waar | undefined {
  if (kandidaten === undefined || eigen === undefined) return eigen ?? kandidaten;
  const beide = kandidaten.gebieden !== undefined && eigen.gebieden !== undefined;
  const kenmerken = [...(kandidaten.kenmerken ?? []), ...(eigen.kenmerken ?? []), ...(beide ? [KANDIDAAT] : [])];
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

/** The features of an opzet, with the one that the page adds. */
export function listKenmerken({ kenmerken = [], keuze }: Opzet): readonly Kenmerk[] {
  const gebieden = keuze?.kandidaten?.gebieden;
  return gebieden === undefined ? kenmerken : [...kenmerken, { id: KANDIDAAT, gebieden }];
}

/** What an opzet asks of the selection, besides the scores and the buurten. */
export function buildVraag({ programmas, keuze = {} }: Opzet): {
  readonly quota: readonly Quotum[];
  readonly opties: SelectBuurtenOptions;
} {
  const { kandidaten, regels = [], doel, voorrang, decimalen, knopenbudget } = keuze;
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
    },
  };
}
