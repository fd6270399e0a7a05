import type { Datum } from '../../kern/index.js';
import type { Weglaatreden } from '../model/evaluatie.js';
import type { Vergelijking } from '../model/evaluatieplan.js';
import type { Meetdag } from '../model/meetdag.js';
import { findDag } from './findDag.js';
import { findGemeente } from './findGemeente.js';
import { findKenmerk } from './findKenmerk.js';
import { findUitkomst } from './findUitkomst.js';
import type { Register } from './register.js';

/** A buurt that counts in a comparison. */
export interface Rij {
  readonly buurt: string;
  readonly blok: string;
  /** The gemeente, from the code of the buurt. */
  readonly gemeente: string | undefined;
  readonly start: Datum | undefined;
  /** For a change: its first measurement. */
  readonly vanaf: Meetdag | undefined;
  readonly waarde: number;
  readonly kenmerk: string | number;
}

/** The buurten that count in a comparison, and the buurten that do not, with the reason; both sorted. */
export function selectRijen(
  register: Register,
  { uitkomst, kenmerk, op, vanaf, groep, tegenover }: Vergelijking,
): { readonly rijen: readonly Rij[]; readonly weggelaten: { readonly buurt: string; readonly reden: Weglaatreden }[] } {
  const rijen: Rij[] = [];
  const weggelaten: { readonly buurt: string; readonly reden: Weglaatreden }[] = [];
  for (const buurt of register.buurten) {
    const situatie = register.situaties.get(buurt);
    const waardeKenmerk = situatie === undefined ? undefined : findKenmerk(situatie, kenmerk);
    const measure = (dag: Datum | undefined) =>
      dag === undefined ? 'geen_start' : findUitkomst(register, buurt, uitkomst, dag);
    const dag = findDag(op, situatie?.start);
    const na = measure(dag);
    const voor = vanaf === undefined ? undefined : measure(findDag(vanaf, situatie?.start));
    if (situatie === undefined || waardeKenmerk === undefined) weggelaten.push({ buurt, reden: 'geen_kenmerk' });
    else if (typeof waardeKenmerk === 'object') weggelaten.push({ buurt, reden: waardeKenmerk.reden });
    else if (groep !== undefined && tegenover !== undefined && waardeKenmerk !== groep && waardeKenmerk !== tegenover)
      weggelaten.push({ buurt, reden: 'andere_groep' });
    // A programme that had not begun cannot have failed.
    else if (situatie.start !== undefined && dag !== undefined && situatie.start > dag)
      weggelaten.push({ buurt, reden: 'niet_van_toepassing' });
    else if (typeof na === 'string') weggelaten.push({ buurt, reden: na });
    else if (typeof voor === 'string') weggelaten.push({ buurt, reden: voor });
    else {
      const gemeente = situatie.gemeente ?? findGemeente(buurt);
      const waarde = na.waarde - (voor?.waarde ?? 0);
      const { blok = gemeente ?? '', start } = situatie;
      rijen.push({ buurt, blok, gemeente, start, vanaf: voor, waarde, kenmerk: waardeKenmerk });
    }
  }
  return { rijen, weggelaten };
}
