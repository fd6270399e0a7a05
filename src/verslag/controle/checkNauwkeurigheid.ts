import type { Bevinding } from '../../kern/index.js';
import { formatGetal, formatPercentage } from '../../kern/index.js';
import type { Verslag } from '../document/verslag.js';
import { visitWaarden } from '../document/visitWaarden.js';
import { formatWaarde } from '../notatie/formatWaarde.js';
import { createBevinding } from '../teksten/codes.js';

/** The most decimals that a value can have. */
const DECIMALEN = 15;

/** So many decimals that a number shows two of its digits. */
function countDecimalen(getal: number): number {
  let decimalen = 0;
  while (decimalen < DECIMALEN && getal * 10 ** decimalen < 10) decimalen += 1;
  return decimalen;
}

/** No value has more digits than the draws carry: its last digit is a tenth of its standard deviation or more. */
export function checkNauwkeurigheid({ blokken }: Verslag): Bevinding[] {
  const uit: Bevinding[] = [];
  for (const { waarde, pad } of visitWaarden(blokken)) {
    if (waarde.soort !== 'getal' && waarde.soort !== 'percentage') continue;
    const { spreiding = 0, decimalen, soort } = waarde;
    const eenheid = soort === 'percentage' ? spreiding * 100 : spreiding;
    // Equal but for rounding noise is allowed.
    if (eenheid * 10 ** decimalen <= 10 * (1 + 1e-9)) continue;
    uit.push(
      createBevinding('waarschuwing', 'verslag.schijnnauwkeurig', pad, {
        waarde: formatWaarde(waarde),
        spreiding:
          soort === 'percentage'
            ? formatPercentage(spreiding, { decimalen: countDecimalen(eenheid) })
            : formatGetal(spreiding, { decimalen: countDecimalen(eenheid) }),
      }),
    );
  }
  return uit;
}
