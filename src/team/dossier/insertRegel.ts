import { comesAfter } from './comesAfter.js';
import type { Dossiermaand, Dossierregel } from './teamdossier.js';

/** Inserts a line at its place: by day, and on the same day by the order of recording. */
export function insertRegel(maanden: readonly Dossiermaand[], regel: Dossierregel): readonly Dossiermaand[] {
  const { datum } = regel.gebeurtenis;
  const maand = datum.slice(0, 7);
  // Events mostly arrive in the order in which they happen, so the search starts at the end.
  let m = maanden.length - 1;
  while (m >= 0 && (maanden[m] as Dossiermaand).maand > maand) m--;
  const bestaand = maanden[m];
  const uit = maanden.slice();
  if (bestaand === undefined || bestaand.maand !== maand) {
    if (m === maanden.length - 1) uit.push({ maand, regels: [regel] });
    else uit.splice(m + 1, 0, { maand, regels: [regel] });
    return uit;
  }
  const regels = bestaand.regels.slice();
  let r = regels.length - 1;
  while (r >= 0 && comesAfter(regels[r] as Dossierregel, regel)) r--;
  if (r === regels.length - 1) regels.push(regel);
  else regels.splice(r + 1, 0, regel);
  uit[m] = { maand, regels };
  return uit;
}
