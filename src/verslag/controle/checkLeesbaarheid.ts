import type { Bevinding } from '../../kern/index.js';
import { isBewoner } from '../document/isBewoner.js';
import { listTeksten } from '../document/listTeksten.js';
import type { Verslag } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';
import { createBevinding } from '../teksten/codes.js';
import { countWoorden } from '../zinnen/countWoorden.js';
import { MOEILIJKE_WOORDEN } from '../zinnen/moeilijkeWoorden.js';
import { splitZinnen } from '../zinnen/splitZinnen.js';
import { toWoorden } from '../zinnen/toWoorden.js';
import { visitWoorden } from '../zinnen/visitWoorden.js';

/** The most words of a sentence for residents, and of a sentence on average. */
const ZIN_HOOGSTENS = 20;
const GEMIDDELD_HOOGSTENS = 12;

/** A loose line, such as an item of a list without a full stop, would only lower the average. */
const isZin = (zin: string) => /[.!?:]["')\]»”’]{0,3}$/u.test(zin);

function checkZinnen({ blokken }: Verslag): Bevinding[] {
  const uit: Bevinding[] = [];
  let zinnen = 0;
  let totaal = 0;
  for (const { blok, pad } of visitBlokken(blokken))
    for (const { tekst, pad: plek } of listTeksten(blok, pad))
      for (const zin of splitZinnen(toWoorden(tekst, 'hele'))) {
        const woorden = countWoorden(zin);
        if (woorden > ZIN_HOOGSTENS)
          uit.push(createBevinding('waarschuwing', 'verslag.zin_te_lang', plek, { woorden, hoogstens: ZIN_HOOGSTENS }));
        if (!isZin(zin)) continue;
        zinnen += 1;
        totaal += woorden;
      }
  if (totaal > GEMIDDELD_HOOGSTENS * zinnen)
    uit.push(
      createBevinding('waarschuwing', 'verslag.zinnen_gemiddeld_te_lang', [], {
        // Upwards, so that a mean that is too high never looks like the highest that is allowed.
        gemiddeld: Math.ceil((10 * totaal) / zinnen) / 10,
        hoogstens: GEMIDDELD_HOOGSTENS,
      }),
    );
  return uit;
}

/** A verslag for residents has short sentences and no hard words. For other readers nothing is checked. */
export function checkLeesbaarheid(verslag: Verslag): Bevinding[] {
  if (!isBewoner(verslag.lezer)) return [];
  const uit = checkZinnen(verslag);
  for (const { woorden, pad } of visitWoorden(verslag))
    for (const { patroon, beter } of MOEILIJKE_WOORDEN) {
      const [woord] = patroon.exec(woorden) ?? [];
      if (woord !== undefined)
        uit.push(createBevinding('waarschuwing', 'verslag.moeilijk_woord', pad, { woord, beter }));
    }
  return uit;
}
