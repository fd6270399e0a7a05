import { openUitleg, rankMeedoeners } from '../../selectie/huis.js';
import type { SelectieGevonden } from '../../selectie/index.js';

/** The place of each chosen buurt among those that could take part for its quotum. */
export interface Keuzeplaats {
  readonly rang: number;
  readonly gedeeld: boolean;
  /** How many buurten could take part for that quotum. */
  readonly kon: number;
}

/** The places of the chosen buurten, in the order of the selection. */
export function readPlaatsen(selectie: SelectieGevonden): readonly Keuzeplaats[] {
  const perQuotum = new Map(rankMeedoeners(openUitleg(selectie)).map((een) => [een.quotum.id, een.buurten]));
  return selectie.gekozen.flatMap(({ code, quotum }) => {
    /* v8 ignore next -- every quotum has its list */
    const buurten = perQuotum.get(quotum) ?? [];
    return buurten
      .filter((een) => een.code === code)
      .map(({ plaats, gedeeld }) => ({ rang: plaats, gedeeld, kon: buurten.length }));
  });
}
