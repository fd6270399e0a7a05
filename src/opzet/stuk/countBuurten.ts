import type { Opzet } from '../model/opzet.js';

/** The least and the most buurten of some programmes together, by their place. */
export function countBuurten(opzet: Opzet, programmas: readonly number[]): { van: number; tot: number } {
  const som = { van: 0, tot: 0 };
  for (const [p, { quota, aantalBuurten }] of opzet.programmas.entries()) {
    if (!programmas.includes(p)) continue;
    if (aantalBuurten !== undefined) {
      som.van += aantalBuurten;
      som.tot += aantalBuurten;
      continue;
    }
    for (const { aantal } of quota) {
      som.van += typeof aantal === 'number' ? aantal : aantal.van;
      som.tot += typeof aantal === 'number' ? aantal : aantal.tot;
    }
  }
  return som;
}
