import type { Weglaatreden } from '../model/evaluatie.js';
import type { Evaluatieplan, Vergelijking } from '../model/evaluatieplan.js';
import { findKenmerk } from './findKenmerk.js';
import { isLaterBegonnen } from './isLaterBegonnen.js';
import { measureBuurt } from './measureBuurt.js';
import { readBlok } from './readBlok.js';
import { readGemeente } from './readGemeente.js';
import type { Register } from './register.js';
import type { Rij } from './rij.js';

/** A buurt that does not count in a comparison, with the reason. */
export interface Weggelaten {
  readonly buurt: string;
  readonly reden: Weglaatreden;
  /** The value of the kenmerk, when only the outcome is missing. */
  readonly kenmerk?: string | number;
  /** Whether it is only because the programme began after the day that is asked. */
  readonly laterBegonnen?: boolean;
}

/** The row of one buurt in a comparison, or the reason why it does not count. */
function readRij(
  register: Register,
  buurt: string,
  vergelijking: Vergelijking,
  plan: Pick<Evaluatieplan, 'blok'>,
): Rij | Weggelaten {
  const { kenmerk: sleutel, op, groep, tegenover } = vergelijking;
  const situatie = register.situaties.get(buurt);
  const kenmerk = situatie === undefined ? undefined : findKenmerk(situatie, sleutel);
  if (situatie === undefined || kenmerk === undefined) return { buurt, reden: 'geen_kenmerk' };
  if (typeof kenmerk === 'object') return { buurt, reden: kenmerk.reden };
  const buiten = groep !== undefined && tegenover !== undefined && kenmerk !== groep && kenmerk !== tegenover;
  if (buiten) return { buurt, reden: 'andere_groep' };
  const blok = readBlok(situatie, plan);
  if (blok === undefined) return { buurt, reden: 'geen_blok' };
  const meting = measureBuurt(register, situatie, vergelijking);
  if (typeof meting === 'string') {
    return { buurt, reden: meting, ...(isLaterBegonnen(situatie, op) ? { laterBegonnen: true } : { kenmerk }) };
  }
  return { ...meting, buurt, blok, gemeente: readGemeente(situatie), kenmerk };
}

/** The buurten that count in a comparison, and the buurten that do not, with the reason; both sorted. */
export function selectRijen(
  register: Register,
  vergelijking: Vergelijking,
  plan: Pick<Evaluatieplan, 'blok'>,
): { readonly rijen: readonly Rij[]; readonly weggelaten: readonly Weggelaten[] } {
  const rijen: Rij[] = [];
  const weggelaten: Weggelaten[] = [];
  for (const buurt of register.buurten) {
    const rij = readRij(register, buurt, vergelijking, plan);
    if ('reden' in rij) weggelaten.push(rij);
    else rijen.push(rij);
  }
  return { rijen, weggelaten };
}
