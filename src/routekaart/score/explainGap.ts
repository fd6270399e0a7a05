import type { Bevinding } from '../../kern/index.js';
import { u32 } from '../../rekenen/index.js';
import { createBevinding } from '../teksten/codes.js';
import { measureTopdeel } from './measureTopdeel.js';
import type { Criteriumkolom, Voorbereiding } from './prepareScoring.js';
import { readReden } from './readReden.js';
import type { Gewogenknoop } from './scoreBoom.js';

/** Why a candidate has no figure or judgement. */
function explainLeeg({ cijfers }: Criteriumkolom, rij: number): string {
  return cijfers === undefined ? 'geen_oordeel' : readReden(cijfers, rij);
}

/** The reasons why a candidate has no score. */
export function explainGap(
  { kolommen, rijen }: Voorbereiding,
  code: string,
  i: number,
  geweigerd: readonly Criteriumkolom[],
  gewogen: readonly Gewogenknoop[],
): Bevinding[] {
  if (geweigerd.length > 0)
    return geweigerd.map((kolom) =>
      createBevinding('info', 'routekaart.buurt_geweigerd', ['buurten', code], {
        criterium: kolom.criterium.id,
        reden: explainLeeg(kolom, u32(rijen, i)),
      }),
    );
  const ontbreekt = kolommen.flatMap(({ uitkomst, telt, criterium }) =>
    telt && Number.isNaN(uitkomst.scores[i]) ? [criterium.id] : [],
  );
  const { deel, drempel } = measureTopdeel(gewogen, kolommen, i);
  return [
    createBevinding('info', 'routekaart.buurt_te_weinig_gegevens', ['buurten', code], {
      // Rounded away from each other, so that the share is always below the threshold.
      procent: Math.floor(100 * deel + 1e-9),
      drempel: Math.max(0, Math.ceil(100 * drempel - 1e-9)),
      ontbreekt,
      aantal: ontbreekt.length,
    }),
  ];
}
