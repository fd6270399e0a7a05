import type { Bevinding } from '../../kern/index.js';
import { itemBySleutel } from '../catalogus/catalogus.js';
import { splitSleutel } from '../catalogus/splitSleutel.js';
import type { Groepering } from '../kop/groep.js';
import type { Leeskolom } from '../kop/leesplan.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { type Cijferdimensies, DIMENSIES } from '../themas/catalogusitem.js';

/**
 * The groups with the members that the caller gave for all rows.
 *
 * @throws DomeinFout `kerncijfers.dimensie_verschilt` when the rows themselves have another member
 */
export function addDimensies(groepering: Groepering, gegeven: Cijferdimensies): Groepering {
  return {
    ...groepering,
    groepen: groepering.groepen.map((groep) => {
      const dimensies = { ...groep.dimensies };
      for (const dimensie of DIMENSIES) {
        const lid = gegeven[dimensie];
        if (lid === undefined) continue;
        const gelezen = dimensies[dimensie] ?? (groepering.soorten.has(dimensie) ? 'totaal' : lid);
        if (gelezen !== lid)
          refuse('kerncijfers.dimensie_verschilt', { dimensie, lid, gelezen }, ['dimensies', dimensie]);
        dimensies[dimensie] = lid;
      }
      return { ...groep, dimensies };
    }),
  };
}

/** A column to read, with the field without which it is not known of whom its figures are. */
export interface Populatiekolom {
  readonly kolom: Leeskolom;
  readonly onbekend: string | undefined;
}

/**
 * The field without which it is not known of whom a figure is. The figures of RIVM can be about any age, and be the bound of an interval;
 * who names the age of all rows, says that these are figures.
 *
 * @param leeg - a dimension of which the rows have no member
 */
export function findOnbekend(
  sleutel: string,
  leeg: string | undefined,
  { soorten }: Groepering,
  gegeven: Cijferdimensies,
): string | undefined {
  const { figuur, dimensies } = splitSleutel(sleutel);
  if (leeg !== undefined || itemBySleutel.get(figuur)?.bron !== 'RIVM') return leeg;
  if (dimensies?.leeftijd === undefined) return 'leeftijd';
  return soorten.has('marges') || gegeven.leeftijd !== undefined ? undefined : 'marges';
}

/** The columns of which it is known of whom they are. The others are not read, with one finding for each field that is missing. */
export function checkPopulatie(kolommen: readonly Populatiekolom[]): {
  readonly kolommen: readonly Leeskolom[];
  readonly bevindingen: readonly Bevinding[];
} {
  const perVeld = new Map<string, Set<string>>();
  for (const { kolom, onbekend } of kolommen) {
    if (onbekend !== undefined) perVeld.set(onbekend, (perVeld.get(onbekend) ?? new Set()).add(kolom.sleutel));
  }
  return {
    kolommen: kolommen.filter(({ onbekend }) => onbekend === undefined).map(({ kolom }) => kolom),
    bevindingen: [...perVeld].map(([veld, sleutels]) =>
      createBevinding('fout', 'kerncijfers.populatie_onbekend', [veld], { veld, sleutels: [...sleutels] }),
    ),
  };
}
