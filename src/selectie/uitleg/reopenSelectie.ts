import type { Selectie, SelectieGevonden } from '../model/selectie.js';
import { checkInvoer } from '../opgave/checkInvoer.js';
import { createOpgave } from '../opgave/createOpgave.js';
import type { Opgave } from '../opgave/opgave.js';
import { createVraagstuk, type Vraagstuk } from '../opgave/vraagstuk.js';
import { checkSelectie } from '../resultaat/checkSelectie.js';

/** A selection with its problem in numbers again. */
export interface Heropend {
  readonly selectie: SelectieGevonden;
  readonly vraagstuk: Vraagstuk;
  readonly opgave: Opgave;
  /** The cell of each candidate, or -1. */
  readonly toewijzing: Int16Array;
}

/**
 * Puts a selection and its problem into numbers again.
 *
 * @throws DomeinFout `selectie.niets_gekozen`: the selection has no chosen buurten; `selectie.invoer_ongeldig`
 */
export function reopenSelectie(selectie: Selectie): Heropend {
  const gevonden = checkSelectie(selectie);
  const { scores, quota, opties } = gevonden.invoer;
  const vraagstuk = createVraagstuk(scores, quota, checkInvoer(scores, quota, opties), opties);
  const opgave = createOpgave(vraagstuk);
  const toewijzing = new Int16Array(opgave.aantalKandidaten).fill(-1);
  for (const { code, quotum } of gevonden.gekozen) {
    const c = vraagstuk.index.get(code) as number;
    const j = quota.findIndex(({ id }) => id === quotum);
    for (let cel = 0; cel < opgave.aantalCellen; cel++) {
      if (opgave.quotumVan[cel] === j && (opgave.masker[c] as number) & (1 << cel)) toewijzing[c] = cel;
    }
  }
  return { selectie: gevonden, vraagstuk, opgave, toewijzing };
}
