import type { Bevinding } from '../../kern/index.js';
import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import type { Dimensie } from '../kop/kop.js';
import type { Leeskolom } from '../kop/leesplan.js';
import { normalizeNaam } from '../kop/normalizeNaam.js';
import { createBevinding } from '../teksten/codes.js';
import type { Catalogusitem } from '../themas/catalogusitem.js';

/** Values for the whole population in dimensions where CBS has no code `T…`, in codes and in words. */
const IEDEREEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['leeftijd', ['10000']],
  ['marges', ['mw00000', 'waarde']],
  ['soortmisdrijf', ['000']],
]);
/** The RIVM figures in the catalogue are about adults. */
const VOLWASSENEN = ['20300', '18jaarofouder', '18jaarenouder'];
/** Without these dimensions, a figure of RIVM can be about any age, or be the bound of an interval. */
const NODIG_BIJ_RIVM = ['leeftijd', 'marges'];

/** Whether a figure with this value of a dimension has the meaning of the catalogue. */
function isIedereen({ veld, waarde }: Dimensie, bron: string): boolean {
  const naam = normalizeNaam(veld);
  const kort = normalizeNaam(waarde);
  if (naam === 'leeftijd' && bron === 'RIVM') return VOLWASSENEN.includes(kort);
  return /^T\d{6}/.test(waarde) || kort.startsWith('totaal') || IEDEREEN.get(naam)?.includes(kort) === true;
}

/** The dimension that makes a column about another population than in the catalogue. Its value is empty when the rows do not have it. */
function findAfwijking(bron: string, dimensies: readonly Dimensie[]): Dimensie | undefined {
  const ontbreekt =
    bron === 'RIVM'
      ? NODIG_BIJ_RIVM.find((nodig) => !dimensies.some(({ veld }) => normalizeNaam(veld) === nodig))
      : undefined;
  return (
    dimensies.find((dimensie) => !isIedereen(dimensie, bron)) ??
    (ontbreekt === undefined ? undefined : { veld: ontbreekt, waarde: '' })
  );
}

/** The columns about the population of the catalogue. The others are not read, with one finding for each dimension that causes this. */
export function checkPopulatie(
  kolommen: readonly Leeskolom[],
  dimensies: readonly Dimensie[],
): { readonly kolommen: readonly Leeskolom[]; readonly bevindingen: readonly Bevinding[] } {
  const goed: Leeskolom[] = [];
  const anders = new Map<string, Dimensie & { sleutels: string[] }>();
  for (const kolom of kolommen) {
    const { bron } = findCatalogusitem(kolom.sleutel) as Catalogusitem;
    const afwijking = findAfwijking(bron, dimensies);
    if (afwijking === undefined) goed.push(kolom);
    else {
      const groep = anders.get(afwijking.veld) ?? { ...afwijking, sleutels: [] };
      groep.sleutels.push(kolom.sleutel);
      anders.set(afwijking.veld, groep);
    }
  }
  const bevindingen = [...anders.values()].map(({ veld, waarde, sleutels }) =>
    waarde === ''
      ? createBevinding('fout', 'kerncijfers.populatie_onbekend', [veld], { veld, sleutels })
      : createBevinding('fout', 'kerncijfers.populatie_anders', [veld], { veld, waarde, sleutels }),
  );
  return { kolommen: goed, bevindingen };
}
