import type { Bevinding } from '../../kern/index.js';
import type { Voorbereiding } from '../../routekaart/huis.js';
import { createBevinding } from '../teksten/codes.js';
import type { Celkans } from './celkans.js';
import { listCelkansen } from './listCelkansen.js';

/** The uncertain figures of the candidates, by criterion. */
export interface Onzekerecijfers {
  readonly kolommen: readonly { readonly positie: number; readonly cellen: readonly Celkans[] }[];
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
  const gelezen = kolommen.map(({ telt, cijfers }) =>
    telt && cijfers !== undefined ? listCelkansen(tabel, cijfers, rijen) : { cellen: [], zonderInterval: 0 },
  );
  return {
    kolommen: gelezen.flatMap(({ cellen }, positie) => (cellen.length === 0 ? [] : [{ positie, cellen }])),
    bevindingen: gelezen.flatMap(({ zonderInterval }, k) =>
      zonderInterval === 0
        ? []
        : [
            createBevinding('info', 'routekaart.cijfer_zonder_interval', ['criteria', k], {
              criterium: kolommen[k]?.criterium.id ?? '',
              aantal: zonderInterval,
              kandidaten: gebieden.length,
            }),
          ],
    ),
  };
}
