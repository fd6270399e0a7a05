import type { Bevinding } from '../../kern/index.js';
import { findIndeling } from '../kop/findIndeling.js';
import type { Leeskolom } from '../kop/leesplan.js';
import { createBevinding } from '../teksten/codes.js';
import { checkJaar } from './checkJaar.js';
import type { Publicatieopties } from './leesopties.js';

/**
 * The year of the classification of the codes: as the caller names it, else that of the table, else the last year of the figures. A finding
 * tells when it is not the year of all figures: information where the table decides it, a warning where it is only likely.
 */
export function readIndeling(
  kolommen: readonly Leeskolom[],
  jaar: number,
  { indeling }: Publicatieopties,
): [number, Bevinding[]] {
  if (indeling !== undefined) return [checkJaar(indeling, 'indeling'), []];
  const tabellen = new Set(kolommen.map(({ bron }) => bron.tabel));
  const bekend = findIndeling(tabellen);
  const gekozen = bekend ?? jaar;
  const ander = kolommen.find(({ bron }) => bron.jaar !== gekozen);
  if (ander === undefined) return [gekozen, []];
  const params = { tabel: [...tabellen].sort().join(', '), indeling: gekozen, jaar: ander.bron.jaar };
  const ernst = bekend === undefined ? 'waarschuwing' : 'info';
  return [gekozen, [createBevinding(ernst, 'kerncijfers.indeling_aangenomen', [], params)]];
}
