import type { Bevinding, Pad } from '../../kern/index.js';
import { KLEINSTE_GROEP } from '../oordeel/kleinsteGroep.js';
import { createBevinding } from '../teksten/codes.js';
import type { Namen } from './namen.js';
import type { Ontoetsbaar } from './ontoetsbaar.js';

/** Why a question of the plan has no verdict. */
export function concludeOntoetsbaar(namen: Namen, ontoetsbaar: Ontoetsbaar, aantal: number, pad: Pad): Bevinding {
  switch (ontoetsbaar.reden) {
    case 'voormeting_was_criterium': {
      const params = { uitkomst: namen.uitkomst, moment: ontoetsbaar.moment };
      return createBevinding('waarschuwing', 'evaluatie.voormeting_was_criterium', pad, params);
    }
    case 'kenmerk_per_gemeente': {
      const params = { ...namen, gemeenten: ontoetsbaar.gemeenten };
      return createBevinding('waarschuwing', 'evaluatie.kenmerk_per_gemeente', pad, params);
    }
    case 'groep_te_klein': {
      const params = { ...namen, aantal: ontoetsbaar.kleinste, minimum: KLEINSTE_GROEP };
      return createBevinding('waarschuwing', 'evaluatie.groep_te_klein', pad, params);
    }
    case 'gelijke_waarden':
      return createBevinding('info', 'evaluatie.conclusie_gelijke_waarden', pad, { ...namen, aantal });
    case 'geen_contrast':
      return createBevinding('info', 'evaluatie.conclusie_geen_contrast', pad, { ...namen, aantal });
  }
}
