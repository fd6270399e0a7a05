import type { Bevinding, Pad } from '../../kern/index.js';
import { KLEINSTE_GROEP } from '../oordeel/kleinsteGroep.js';
import { createBevinding } from '../teksten/codes.js';
import type { Weigering } from './weigering.js';

/** Why there is no verdict, in words. */
export function concludeWeigering(uitkomst: string, weigering: Weigering, pad: Pad): Bevinding {
  switch (weigering.reden) {
    case 'uitkomst_alleen_met_team':
      return createBevinding('waarschuwing', 'evaluatie.uitkomst_alleen_met_team', pad, { uitkomst });
    case 'voormeting_was_criterium': {
      const { moment } = weigering;
      return createBevinding('waarschuwing', 'evaluatie.voormeting_was_criterium', pad, { uitkomst, moment });
    }
    case 'koppeling_op_criterium': {
      const { kenmerk } = weigering;
      return createBevinding('waarschuwing', 'evaluatie.koppeling_op_criterium', pad, { kenmerk });
    }
    case 'geen_set':
      return createBevinding('info', 'evaluatie.conclusie_did_geen', pad, { uitkomst });
    case 'kenmerk_per_gemeente': {
      const { gemeenten } = weigering;
      return createBevinding('waarschuwing', 'evaluatie.conclusie_did_per_gemeente', pad, { uitkomst, gemeenten });
    }
    case 'groep_te_klein': {
      const params = { uitkomst, aantal: weigering.kleinste, minimum: KLEINSTE_GROEP };
      return createBevinding('waarschuwing', 'evaluatie.conclusie_did_te_klein', pad, params);
    }
  }
}
