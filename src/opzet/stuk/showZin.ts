import type { Pad } from '../../kern/index.js';
import type { Registerzin } from '../../register/huis.js';
import { inGroep } from '../../stukken/huis.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { countDecimalen } from './countDecimalen.js';
import { nameIn } from './nameIn.js';
import { nameVeld } from './nameVeld.js';
import type { Opzetstuk } from './opzetstuk.js';

/** A sentence with its values read from the opzet; `basis` is the place that its paths start from. */
export function showZin(stuk: Opzetstuk, zin: Registerzin, basis: Pad): Verslagtekst {
  const { lezer, hier } = stuk;
  return zin.flatMap((deel): Verslagtekst => {
    if (typeof deel === 'string') return [deel];
    if ('veld' in deel) return nameVeld(stuk, deel.van, deel.veld);
    const pad = [...basis, ...deel.pad];
    if ('id' in deel) return nameIn(stuk, deel.van, deel.id, pad);
    if ('getal' in deel) return [lezer.getal(hier(...pad), countDecimalen(deel.getal))];
    return [
      'lengte' in deel
        ? inGroep(lezer.getal({ ...hier(...pad), bewerking: 'lengte' }), 'de lijst')
        : lezer.tekst(hier(...pad)),
    ];
  });
}
