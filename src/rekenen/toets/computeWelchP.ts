import { sumGetallen } from '../../kern/huis.js';
import { computeBetaKans } from '../kansrekening/betaVerdeling.js';
import { computeGemiddelde } from '../kolom/computeGemiddelde.js';
import type { Toetseenheid } from './testLineair.js';

/** A group within a block: its mean, how much its squared weight times variance adds, and the degrees of freedom of that. */
function describe(rij: readonly number[]) {
  const gemiddelde = computeGemiddelde(rij);
  const grootste = rij.reduce((max, getal) => Math.max(max, Math.abs(getal)), 0);
  const kwadraten = sumGetallen(rij.map((getal) => (getal - gemiddelde) ** 2));
  // Equal values have no spread, however their mean was rounded.
  const variantie = kwadraten <= rij.length * grootste ** 2 * 1e-26 ? 0 : kwadraten / (rij.length - 1);
  return { aantal: rij.length, gemiddelde, variantie };
}

/**
 * The two-sided p of Welch (1938) with the degrees of freedom of Satterthwaite (1946) for two groups that need not vary as much: labels 1
 * and 0, within blocks that weigh as in the permutation test, k(n - k)/n. The permutation test takes a larger spread in the smaller group
 * for a difference; this one does not.
 *
 * @returns p, or `null` where the spread of a group in a block is not known, as it has one value there
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
