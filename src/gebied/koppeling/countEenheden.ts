import { isHoeveelheid } from '../getal/isHoeveelheid.js';
import { showGetal } from '../getal/showGetal.js';
import { refuse } from '../teksten/codes.js';
import { createTelling } from './createTelling.js';
import type { Koppeling } from './koppeling.js';
import type { Eenhedenbron } from './koppelingsbron.js';

const GEEN = { eenheden: 0, gewicht: 0 };

/** A mapping from small units of which both codes are known. Nothing is lost. */
export function countEenheden({ eenheden }: Eenhedenbron): Omit<Koppeling, 'van' | 'naar'> {
  const telling = createTelling();
  eenheden.forEach(({ van, naar, inwoners, oppervlakte }, i) => {
    if (!isHoeveelheid(inwoners))
      refuse('gebied.inwoners_ongeldig', { code: van, waarde: showGetal(inwoners) }, ['eenheden', i, 'inwoners']);
    if (oppervlakte !== undefined && !isHoeveelheid(oppervlakte))
      refuse('gebied.oppervlakte_ongeldig', { code: van, waarde: showGetal(oppervlakte) }, [
        'eenheden',
        i,
        'oppervlakte',
      ]);
    telling.add(van, naar, inwoners, oppervlakte);
  });
  return {
    ...telling.listDelen(),
    herkomst: {
      soort: 'eenheden',
      weging: 'inwoners',
      gebleven: telling.measure(true, true),
      verdwenen: GEEN,
      nieuw: GEEN,
      buiten: GEEN,
      dubbel: GEEN,
      volledig: true,
    },
  };
}
