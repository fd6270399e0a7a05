import { byBuurt } from '../lees/byBuurt.js';
import type { Effectoordeel } from '../model/effectvraag.js';
import { groupLotblokken } from './groupLotblokken.js';
import type { Loteenheid } from './loteenheid.js';
import { type Meetdagen, measureUitkomst, type Uitkomstmeting } from './measureUitkomst.js';
import type { OpenEffectvraag } from './openEffectvraag.js';

/** A unit with its measurements. */
export interface Gemetendeelnemer extends Loteenheid {
  readonly meting: Uitkomstmeting;
}

/** The outcomes of the buurten of blocks; the reason of those that do not count, sorted. A block with one side only does not count. */
export function measureDeelnemers(
  { register }: OpenEffectvraag,
  deelnemers: readonly Omit<Loteenheid, 'waarde'>[],
  dagen: Meetdagen,
): {
  readonly blokken: readonly (readonly Gemetendeelnemer[])[];
  readonly weggelaten: Effectoordeel['weggelaten'];
} {
  const weggelaten: Effectoordeel['weggelaten'][number][] = [];
  const gemeten = deelnemers.flatMap((deelnemer): Gemetendeelnemer[] => {
    const meting = measureUitkomst(register, deelnemer.buurt, dagen);
    if (typeof meting === 'object') return [{ ...deelnemer, waarde: meting.waarde, meting }];
    weggelaten.push({ buurt: deelnemer.buurt, reden: meting });
    return [];
  });
  const { blokken, alleen } = groupLotblokken(gemeten);
  weggelaten.push(...alleen.map(({ buurt }) => ({ buurt, reden: 'geen_set' as const })));
  return { blokken, weggelaten: weggelaten.sort(byBuurt) };
}
