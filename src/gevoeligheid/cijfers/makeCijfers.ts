import type { Bevinding } from '../../kern/index.js';
import type { Voorbereiding } from '../../routekaart/huis.js';
import { createBevinding } from '../teksten/codes.js';
import type { Celkans } from './celkans.js';
import { listCelkansen } from './listCelkansen.js';

/** A criterion with uncertain figures. */
export interface Onzekerekolom {
  readonly positie: number;
  /** The figures of the candidates as they were delivered. */
  readonly ruw: Float64Array;
  readonly cellen: readonly Celkans[];
}

/** The uncertain figures of the candidates, by criterion. */
export interface Onzekerecijfers {
  readonly kolommen: readonly Onzekerekolom[];
  /** The criteria with figures that say nothing of how sure they are. */
  readonly bevindingen: readonly Bevinding[];
}

/** Tells which cells are drawn from their own interval. Such a cell is not missing in a draw, also where the source keeps its figure secret. */
export function makeGetrokken(cijfers: Onzekerecijfers | undefined): (positie: number, rij: number) => boolean {
  const perKolom = new Map(
    (cijfers?.kolommen ?? []).map(({ positie, cellen }) => [positie, new Set(cellen.map(({ rij }) => rij))]),
  );
  return (positie, rij) => perKolom.get(positie)?.has(rij) ?? false;
}

/** Lists the uncertain figures of the criteria that count. */
export function makeCijfers({ kolommen, gebieden, rijen, tabel }: Voorbereiding): Onzekerecijfers {
  const gelezen = kolommen.flatMap(({ telt, cijfers, criterium, ruw }, positie) =>
    telt && cijfers !== undefined ? [{ positie, id: criterium.id, ruw, ...listCelkansen(tabel, cijfers, rijen) }] : [],
  );
  return {
    kolommen: gelezen.flatMap(({ positie, ruw, cellen }) => (cellen.length === 0 ? [] : [{ positie, ruw, cellen }])),
    bevindingen: gelezen.flatMap(({ positie, id, zonderInterval }) =>
      zonderInterval === 0
        ? []
        : [
            createBevinding('info', 'routekaart.cijfer_zonder_interval', ['criteria', positie], {
              criterium: id,
              aantal: zonderInterval,
              kandidaten: gebieden.length,
            }),
          ],
    ),
  };
}
