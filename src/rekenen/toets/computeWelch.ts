import { sumGetallen } from '../../kern/huis.js';
import { computeBetaKans } from '../kansrekening/betaVerdeling.js';
import { computeGemiddelde } from '../kolom/computeGemiddelde.js';
import { sumKwadraten } from '../schatting/sumKwadraten.js';
import type { Blokgewicht } from './permutatie.js';
import type { Toetseenheid } from './toetseenheid.js';

/** Welch's test of two groups: the difference, its standard error, the degrees of freedom of Satterthwaite, and p. */
export interface Welchresultaat {
  readonly verschil: number;
  readonly standaardfout: number;
  /** Absent when no group varies. */
  readonly vrijheidsgraden?: number;
  readonly p: number;
}

/** The mean of a group within a block and its variance (divisor n - 1). Equal values have no spread, however their mean was rounded. */
function describe(rij: readonly number[]) {
  const grootste = rij.reduce((max, getal) => Math.max(max, Math.abs(getal)), 0);
  const kwadraten = sumKwadraten(rij);
  const variantie = kwadraten <= rij.length * grootste ** 2 * 1e-26 ? 0 : kwadraten / (rij.length - 1);
  return { aantal: rij.length, gemiddelde: computeGemiddelde(rij), variantie };
}

/**
 * The two-sided test of Welch (1938) with the degrees of freedom of Satterthwaite (1946) for two groups (labels 1 and 0) whose spread may
 * differ. Blocks weigh as in the permutation test. The permutation test can take a larger spread in the smaller group for a difference of
 * means; this test does not.
 * A group must have two values or more in every block that holds both.
 */
export function computeWelch(eenheden: readonly Toetseenheid[], gewicht: Blokgewicht = 'precisie'): Welchresultaat {
  const blokken = new Map<string, [number[], number[]]>();
  for (const { waarde, label, blok } of eenheden) {
    const delen = blokken.get(blok) ?? [[], []];
    blokken.set(blok, delen);
    delen[label === 1 ? 1 : 0].push(waarde);
  }
  let [verschil, totaal, grootte] = [0, 0, 0];
  const bijdragen: { readonly deel: number; readonly vrij: number }[] = [];
  for (const [nul, een] of blokken.values()) {
    if (nul.length === 0 || een.length === 0) continue;
    const n = nul.length + een.length;
    const w = gewicht === 'aantal' ? n : (nul.length * een.length) / n;
    const groepen = [describe(nul), describe(een)] as const;
    verschil += w * (groepen[1].gemiddelde - groepen[0].gemiddelde);
    totaal += w;
    grootte += w * (Math.abs(groepen[0].gemiddelde) + Math.abs(groepen[1].gemiddelde));
    for (const { aantal, variantie } of groepen) {
      bijdragen.push({ deel: (w ** 2 * variantie) / aantal, vrij: aantal - 1 });
    }
  }
  const variantie = sumGetallen(bijdragen.map(({ deel }) => deel));
  const gevonden = { verschil: verschil / totaal, standaardfout: Math.sqrt(variantie) / totaal };
  if (variantie === 0) return { ...gevonden, p: Math.abs(verschil) <= grootte * 1e-12 ? 1 : 0 };
  const vrijheidsgraden = variantie ** 2 / sumGetallen(bijdragen.map(({ deel, vrij }) => deel ** 2 / vrij));
  const p = computeBetaKans(vrijheidsgraden / (vrijheidsgraden + verschil ** 2 / variantie), vrijheidsgraden / 2, 0.5);
  return { ...gevonden, vrijheidsgraden, p };
}
