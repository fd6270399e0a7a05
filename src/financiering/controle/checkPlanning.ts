import type { Bevinding, Datum } from '../../kern/index.js';
import type { Stand } from '../stand/stand.js';
import { listPlanstappen } from '../stap/listPlanstappen.js';
import { createBevinding } from '../teksten/codes.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';

/**
 * Steps of the planning whose last day has passed without their event, or with an event of less than the planned amount. On the day itself
 * a step is not late yet.
 */
export function checkPlanning(stand: Stand, peildatum: Datum, telling?: Uitkeringstelling): Bevinding[] {
  const { bijdrage, pad } = stand.plek;
  return listPlanstappen(stand, peildatum, telling).flatMap(({ stap, plek, stand: staat, bedrag, gepland, dagen }) =>
    staat !== 'te_laat' || dagen === undefined
      ? []
      : [
          createBevinding('waarschuwing', 'financiering.stap_te_laat', [...pad, 'planning', plek], {
            bijdrage: bijdrage.id,
            stap,
            bedrag,
            gepland,
            dagen,
          }),
        ],
  );
}
