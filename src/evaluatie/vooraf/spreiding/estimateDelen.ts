import { sumGetallen } from '../../../kern/huis.js';
import type { Cijferreeks } from './cijferreeks.js';

import { computeNiveau } from './computeNiveau.js';
import { groupGemeenten } from './groupGemeenten.js';

/** Variances between buurten and from year to year; absent where they cannot be told. */
export interface Delen {
  readonly tussen?: number;
  readonly binnen?: number;
}

/** The squares within buurten, and what they would be with a variance of 1 and deviations that fade by `samenhang` a year. */
function sumBinnen(reeksen: readonly Cijferreeks[], samenhang: number) {
  const kwadraten: number[] = [];
  const verwacht: number[] = [];
  for (const reeks of reeksen) {
    const { cijfers } = reeks;
    const midden = computeNiveau(reeks);
    for (const [i, { jaar, waarde }] of cijfers.entries()) {
      kwadraten.push((waarde - midden) ** 2);
      for (const ander of cijfers.slice(i + 1)) {
        verwacht.push((2 / cijfers.length) * (1 - samenhang ** (ander.jaar - jaar)));
      }
    }
  }
  return { kwadraten: sumGetallen(kwadraten), verwacht: sumGetallen(verwacht) };
}

/**
 * The components of variance of a one-way analysis with unequal numbers (Searle, Casella and McCulloch 1992, Variance Components, section
 * 3.6), between buurten within gemeenten. With a `samenhang` the part that buurten seem to differ by lasting deviations is taken off.
 *
 * @param reeksen - figures without what is common to a day
 * @param jaren - the degrees of freedom that took
 */
export function estimateDelen(reeksen: readonly Cijferreeks[], jaren: number, samenhang: number): Delen {
  const metingen = sumGetallen(reeksen.map(({ cijfers }) => cijfers.length));
  const vrijBinnen = metingen - reeksen.length - jaren;
  if (vrijBinnen < 1) return {};
  const { kwadraten, verwacht } = sumBinnen(reeksen, samenhang);
  const los = kwadraten / vrijBinnen;
  const binnen = (los * (metingen - reeksen.length)) / verwacht;
  const groepen = groupGemeenten(reeksen);
  const vrijTussen = reeksen.length - groepen.length;
  if (vrijTussen < 1) return { binnen };
  let som = 0;
  let n0 = 0;
  for (const { eigen } of groepen) {
    const aantal = sumGetallen(eigen.map(({ cijfers }) => cijfers.length));
    const midden = sumGetallen(eigen.map((reeks) => computeNiveau(reeks) * reeks.cijfers.length)) / aantal;
    som += sumGetallen(eigen.map((reeks) => reeks.cijfers.length * (computeNiveau(reeks) - midden) ** 2));
    n0 += aantal - sumGetallen(eigen.map(({ cijfers }) => cijfers.length ** 2)) / aantal;
  }
  const totaal = (som - vrijTussen * los) / n0 + los;
  return { binnen, tussen: Math.max(0, totaal - binnen) };
}
