import { type Celprobleem, createCelprobleem } from '../../oplosser/index.js';
import { i32 } from '../../rekenen/index.js';
import type { Selectie, SelectieGevonden } from '../model/selectie.js';
import { checkSelectie } from '../resultaat/checkSelectie.js';
import { checkInvoer } from '../vraagstuk/checkInvoer.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { createVraagstuk } from '../vraagstuk/createVraagstuk.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** A selection with its problem in numbers again. */
export interface Heropend {
  readonly selectie: SelectieGevonden;
  readonly vraagstuk: Vraagstuk;
  readonly probleem: Celprobleem;
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
  const probleem = createCelprobleem(createKeuzeprobleem(vraagstuk));
  const toewijzing = new Int16Array(probleem.aantalKandidaten).fill(-1);
  for (const { code, quotum } of gevonden.gekozen) {
    const c = vraagstuk.index.get(code) as number;
    const j = quota.findIndex(({ id }) => id === quotum);
    for (let cel = 0; cel < probleem.aantalCellen; cel++) {
      if (probleem.vakVan[cel] === j && i32(probleem.masker, c) & (1 << cel)) toewijzing[c] = cel;
    }
  }
  return { selectie: gevonden, vraagstuk, probleem, toewijzing };
}
