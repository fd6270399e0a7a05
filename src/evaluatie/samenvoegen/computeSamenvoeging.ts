import {
  computeChi2Kans,
  computeChi2Kwantiel,
  computeNormaalKwantiel,
  computeTKans,
  computeTKwantiel,
} from '../../rekenen/index.js';
import { estimateTau2 } from './estimateTau2.js';
import { findTau2 } from './findTau2.js';
import type { Deeleffect, Effectschatting, Grenzen, Samenvoeging } from './samenvoeging.js';
import { weighMetingen } from './weighMetingen.js';

/** What is found by computing: everything but the words. */
export type Samengerekend = Omit<Samenvoeging, 'uitkomst' | 'bewijs' | 'conclusie' | 'bevindingen'>;

/** A mean of effects with the spread between gemeenten and the variance of the mean, in the unit of the outcome. */
interface Gewogen {
  readonly gemiddelde: number;
  readonly tau2: number;
  readonly variantie: number;
}

const around = (midden: number, marge: number): Grenzen => ({ onder: midden - marge, boven: midden + marge });

/** The estimates from the surest, measured from its value, in a unit in which no distance and no standard error is above 1. */
function scaleMetingen(schattingen: readonly Effectschatting[]) {
  const rij = [...schattingen].sort((a, b) => a.standaardfout - b.standaardfout || a.waarde - b.waarde);
  const waarden = rij.map(({ waarde }) => waarde);
  const [nul = 0] = waarden;
  const uiteen = Math.max(...waarden) - Math.min(...waarden);
  const eenheid = Math.max(uiteen, ...rij.map(({ standaardfout }) => standaardfout));
  const metingen = rij.map(({ waarde, standaardfout }) => ({
    waarde: (waarde - nul) / eenheid,
    variantie: (standaardfout / eenheid) ** 2,
  }));
  return { nul, eenheid, metingen };
}

/** The effect in one gemeente drawn to the mean: the empirical-Bayes estimate, with the uncertainty of the mean in its interval. */
function shrinkDeel(
  { naam, waarde, standaardfout }: Effectschatting,
  { gemiddelde, tau2, variantie }: Gewogen,
  maten: { readonly som: number; readonly normaal: number; readonly t: number },
): Deeleffect {
  const eigen = standaardfout ** 2;
  const gewicht = 1 / (eigen + tau2);
  const lambda = tau2 * gewicht;
  const krimp = lambda * waarde + eigen * gewicht * gemiddelde;
  const marge = maten.t * Math.sqrt(lambda * eigen + (eigen * gewicht) ** 2 * variantie);
  return {
    naam,
    waarde,
    standaardfout,
    interval: around(waarde, maten.normaal * standaardfout),
    aandeel: gewicht / maten.som,
    krimp,
    krimpInterval: around(krimp, marge),
  };
}

/** The mean of effects with its interval, the spread between gemeenten and the effect in each of them. */
export function computeSamenvoeging(
  schattingen: readonly Effectschatting[],
  keuzes: Pick<Samenvoeging, 'methode' | 'schaal' | 'alfa'>,
): Samengerekend {
  const { methode, schaal, alfa } = keuzes;
  const vrijheidsgraden = schattingen.length - 1;
  const { nul, eenheid, metingen } = scaleMetingen(schattingen);
  const geschat = estimateTau2(metingen, methode);
  const weging = weighMetingen(metingen, geschat);
  const q = weging.kwadraten / vrijheidsgraden;
  const factor = schaal === 'vrij' ? q : Math.max(1, q);
  const gemiddelde = nul + eenheid * weging.gemiddelde;
  const tau2 = geschat * eenheid ** 2;
  const standaardfout = eenheid * Math.sqrt(factor / weging.som);
  const t = computeTKwantiel(alfa, vrijheidsgraden);
  const { kwadraten: Q } = weighMetingen(metingen, 0);
  const einde = (staart: number) => findTau2(metingen, computeChi2Kwantiel(staart, vrijheidsgraden)) * eenheid ** 2;
  const maten = { som: weging.som / eenheid ** 2, normaal: computeNormaalKwantiel(1 - alfa / 2), t };
  return {
    ...keuzes,
    aantal: schattingen.length,
    gemiddelde,
    standaardfout,
    interval: around(gemiddelde, t * standaardfout),
    // Without any spread and on the free scale the mean has no uncertainty: then only a mean of 0 is no effect.
    p: gemiddelde === 0 ? 1 : computeTKans(gemiddelde / standaardfout, vrijheidsgraden),
    voorspelling: around(gemiddelde, t * Math.sqrt(tau2 + standaardfout ** 2)),
    tau2,
    tau2Interval: { onder: einde(alfa / 2), boven: einde(1 - alfa / 2) },
    Q,
    pQ: computeChi2Kans(Q, vrijheidsgraden),
    I2: Q > vrijheidsgraden ? (Q - vrijheidsgraden) / Q : 0,
    delen: schattingen.map((een) => shrinkDeel(een, { gemiddelde, tau2, variantie: standaardfout ** 2 }, maten)),
  };
}
