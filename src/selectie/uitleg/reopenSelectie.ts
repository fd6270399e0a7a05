import type { Keuzeprobleem, Uitkomst } from '../../oplosser/index.js';
import { isIngeloot } from '../model/isIngeloot.js';
import type { Selectie, SelectieGevonden } from '../model/selectie.js';
import { checkSelectie } from '../resultaat/checkSelectie.js';
import { refuse } from '../teksten/codes.js';
import { checkInvoer } from '../vraagstuk/checkInvoer.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { createVraagstuk } from '../vraagstuk/createVraagstuk.js';
import { listStappen } from '../vraagstuk/listStappen.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** A selection with its problem in numbers again. */
export interface Heropend {
  readonly selectie: SelectieGevonden;
  readonly vraagstuk: Vraagstuk;
  readonly probleem: Keuzeprobleem;
  /** The quotum of each candidate by its position, or -1. */
  readonly toewijzing: Int16Array;
  /** The buurten that a lot gave a place, by the rules. */
  readonly geloot: readonly string[];
  /** Outcomes of trials that buurten share: see `solveProef`. */
  readonly proeven: Map<string, Uitkomst>;
}

/**
 * Puts a selection and its problem into numbers again.
 *
 * @throws DomeinFout `selectie.niets_gekozen`: the selection has no chosen buurten; `selectie.invoer_ongeldig`; `selectie.besluit_stappen`: its
 *   proof is of another objective
 */
export function reopenSelectie(selectie: Selectie): Heropend {
  const gevonden = checkSelectie(selectie);
  const { scores, quota, opties } = gevonden.invoer;
  const vraagstuk = createVraagstuk(scores, quota, checkInvoer(scores, quota, opties), opties);
  const { doel } = vraagstuk;
  const { stappen } = gevonden.bewijs;
  const verwacht = listStappen(doel).length;
  if (stappen.length !== verwacht) {
    refuse('selectie.besluit_stappen', { doel: doel.soort, aantal: stappen.length, verwacht }, ['bewijs', 'stappen']);
  }
  const probleem = createKeuzeprobleem(vraagstuk);
  const toewijzing = new Int16Array(probleem.masker.length).fill(-1);
  for (const { code, quotum } of gevonden.gekozen) {
    toewijzing[vraagstuk.index.get(code) as number] = quota.findIndex(({ id }) => id === quotum);
  }
  const geloot = vraagstuk.regels.flatMap((regel) => (isIngeloot(regel) ? [regel.code] : []));
  return { selectie: gevonden, vraagstuk, probleem, toewijzing, geloot, proeven: new Map() };
}
