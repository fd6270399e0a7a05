import { afstand } from './afstand.js';
import type { Catalogusitem } from './catalogusitem.js';
import { defineItems, type Itemregel } from './defineItems.js';

/**
 * A facility of which CBS gives the number within some distances, in the notation of the lists: the first part of the keys, Dutch label,
 * English label, the path of StatLine up to the distance, the last part of the name on the map, and the name of PDOK with `#` for the
 * distance. An empty text: no name.
 */
export type Binnenregel<S extends string> = readonly [
  sleutel: S,
  nl: string,
  en: string,
  statline: string,
  kaart: string,
  pdok: string,
];

/** A column of the map has a name of at most ten signs: `AV5_WARENH` and `AV10WARENH`. */
function toKaartnaam(straal: number, naam: string): string {
  const heel = `AV${straal}_${naam}`;
  return heel.length > 10 ? heel.replace('_', '') : heel;
}

/** Makes the figures of the mean number of facilities within each of the distances (km) by road. */
export function defineBinnen<const S extends string, const R extends number>(
  stralen: readonly R[],
  regels: readonly Binnenregel<S>[],
): (Catalogusitem & { readonly sleutel: `${S}_binnen_${R}_km` })[] {
  return defineItems(
    { ...afstand, aard: 'gemiddelde', eenheid: 'aantal' },
    regels.flatMap(([sleutel, nl, en, statline, kaart, pdok]) =>
      stralen.map(
        (straal): Itemregel<`${S}_binnen_${R}_km`> => [
          `${sleutel}_binnen_${straal}_km`,
          `${nl} binnen ${straal} km`,
          `${en} within ${straal} km`,
          {
            ...(kaart === '' ? {} : { kaart: toKaartnaam(straal, kaart) }),
            ...(pdok === '' ? {} : { pdok: pdok.replace('#', String(straal)) }),
            statline: `${statline}/Binnen_${straal}_km`,
          },
        ],
      ),
    ),
  );
}
