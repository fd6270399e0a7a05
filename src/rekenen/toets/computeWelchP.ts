import { sumGetallen } from '../../kern/huis.js';
import { computeBetaKans } from '../kansrekening/betaVerdeling.js';
import { computeGemiddelde } from '../kolom/computeGemiddelde.js';
import type { Toetseenheid } from './testLineair.js';

/** A group within a block: its number of values, their mean and their variance (divisor n - 1). */
function describe(rij: readonly number[]) {
  const gemiddelde = computeGemiddelde(rij);
  const grootste = rij.reduce((max, getal) => Math.max(max, Math.abs(getal)), 0);
  const kwadraten = sumGetallen(rij.map((getal) => (getal - gemiddelde) ** 2));
  // Equal values have no spread, however their mean was rounded.
  const variantie = kwadraten <= rij.length * grootste ** 2 * 1e-26 ? 0 : kwadraten / (rij.length - 1);
  return { aantal: rij.length, gemiddelde, variantie };
}

/**
 * The two-sided p of Welch (1938) with the degrees of freedom of Satterthwaite (1946) for two groups (labels 1 and 0) whose spread may
 * differ. A block of n units, k of which have label 1, weighs k(n - k)/n, as in the permutation test. The permutation test can take a
 * larger spread in the smaller group for a difference of means; this test does not.
 *
 * @returns p, or `null` when a group has only one value in a block: its spread is then not known
 */
export function computeWelchP(eenheden: readonly Toetseenheid[]): number | null {
  const blokken = new Map<string, [number[], number[]]>();
  for (const { waarde, label, blok } of eenheden) {
    const delen = blokken.get(blok) ?? [[], []];
    blokken.set(blok, delen);
    delen[label === 1 ? 1 : 0].push(waarde);
  }
  let verschil = 0;
  const bijdragen: { readonly deel: number; readonly vrij: number }[] = [];
  for (const [nul, een] of blokken.values()) {
    if (nul.length === 0 || een.length === 0) continue;
    if (nul.length === 1 || een.length === 1) return null;
    const groepen = [describe(nul), describe(een)] as const;
    const gewicht = (nul.length * een.length) / (nul.length + een.length);
    verschil += gewicht * (groepen[1].gemiddelde - groepen[0].gemiddelde);
    for (const { aantal, variantie } of groepen) {
      bijdragen.push({ deel: (gewicht ** 2 * variantie) / aantal, vrij: aantal - 1 });
    }
  }
  const variantie = sumGetallen(bijdragen.map(({ deel }) => deel));
  if (variantie === 0) return verschil === 0 ? 1 : 0;
  const vrijheidsgraden = variantie ** 2 / sumGetallen(bijdragen.map(({ deel, vrij }) => deel ** 2 / vrij));
  return computeBetaKans(vrijheidsgraden / (vrijheidsgraden + verschil ** 2 / variantie), vrijheidsgraden / 2, 0.5);
}
