import { differenceInDagen } from '../../kern/huis.js';
import { addDuur, type Datum } from '../../kern/index.js';
import type { Reden } from '../../kerncijfers/index.js';
import type { Weglaatreden } from './evaluatie.js';
import type { Situatie, Uitkomstregel } from './evaluatiegegevens.js';
import type { Vergelijking } from './evaluatieplan.js';
import { findGemeente } from './findGemeente.js';
import { findKenmerk } from './findKenmerk.js';
import { toSleutel } from './toSleutel.js';

/** A buurt that counts in a comparison. */
export interface Rij {
  readonly buurt: string;
  readonly blok: string;
  /** The gemeente, from the code of the buurt. */
  readonly gemeente: string | undefined;
  readonly start: Datum | undefined;
  /** For a change: the day of its first measurement. */
  readonly vanaf: Datum | undefined;
  readonly waarde: number;
  readonly kenmerk: string | number;
}

/** The rows of an evaluation, made ready to look up. */
export interface Register {
  readonly buurten: readonly string[];
  readonly situaties: ReadonlyMap<string, Situatie>;
  /** By buurt and outcome, sorted by day. */
  readonly uitkomsten: ReadonlyMap<string, readonly Uitkomstregel[]>;
  readonly margeDagen: number;
}

/** A measurement with its day, or the reason why it is missing. */
export type Meting = { readonly waarde: number; readonly moment: Datum } | Reden | 'geen_uitkomst';

/** The outcome of a buurt on a day, or the nearest one within the margin; of two as near the earlier. A figure goes before a reason. */
export function findUitkomst(register: Register, buurt: string, uitkomst: string, op: Datum): Meting {
  const van = addDuur(op, { dagen: -register.margeDagen });
  const tot = addDuur(op, { dagen: register.margeDagen });
  const binnen = (register.uitkomsten.get(toSleutel(buurt, uitkomst)) ?? []).filter(
    ({ moment }) => moment >= van && moment <= tot,
  );
  const afstand = ({ moment }: Uitkomstregel) => Math.abs(differenceInDagen(op, moment));
  const volgorde = binnen.sort(
    (a, b) => Number(typeof a.waarde === 'object') - Number(typeof b.waarde === 'object') || afstand(a) - afstand(b),
  );
  const [eerste] = volgorde;
  if (eerste === undefined) return 'geen_uitkomst';
  const { waarde, moment } = eerste;
  return typeof waarde === 'number' ? { waarde, moment } : waarde.reden;
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
    const na = findUitkomst(register, buurt, uitkomst, op);
    const voor = vanaf === undefined ? undefined : findUitkomst(register, buurt, uitkomst, vanaf);
    if (situatie === undefined || waardeKenmerk === undefined) weggelaten.push({ buurt, reden: 'geen_kenmerk' });
    else if (typeof waardeKenmerk === 'object') weggelaten.push({ buurt, reden: waardeKenmerk.reden });
    else if (groep !== undefined && tegenover !== undefined && waardeKenmerk !== groep && waardeKenmerk !== tegenover)
      weggelaten.push({ buurt, reden: 'andere_groep' });
    // A programme that had not begun cannot have failed.
    else if (situatie.start !== undefined && situatie.start > op)
      weggelaten.push({ buurt, reden: 'niet_van_toepassing' });
    else if (typeof na === 'string') weggelaten.push({ buurt, reden: na });
    else if (typeof voor === 'string') weggelaten.push({ buurt, reden: voor });
    else {
      const gemeente = findGemeente(buurt);
      const waarde = na.waarde - (voor?.waarde ?? 0);
      const { blok = gemeente ?? '', start } = situatie;
      rijen.push({ buurt, blok, gemeente, start, vanaf: voor?.moment, waarde, kenmerk: waardeKenmerk });
    }
  }
  return { rijen, weggelaten };
}
