import type { Selectie, SelectieGevonden } from '../model/selectie.js';
import { checkSelectie } from '../resultaat/checkSelectie.js';
import { refuse } from '../teksten/codes.js';
import { checkInvoer } from '../vraagstuk/checkInvoer.js';
import { createVraagstuk } from '../vraagstuk/createVraagstuk.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import { createOpzoek, type Opzoek } from './createOpzoek.js';

/** A selection with its question again, and the place of every candidate. */
export interface Lotvraag {
  readonly gevonden: SelectieGevonden;
  readonly vraagstuk: Vraagstuk;
  readonly opzoek: Opzoek;
  /** Per candidate the position of the quotum for which it is chosen, or -1. */
  readonly plaats: Int16Array;
}

/**
 * Opens a selection for a lot. Only a proven one: of another nobody knows where the cut is.
 *
 * @throws DomeinFout `selectie.niets_gekozen`, `selectie.loting_onbewezen`, `selectie.invoer_ongeldig`, `selectie.niet_gekozen`
 */
export function openLotvraag(selectie: Selectie): Lotvraag {
  const gevonden = checkSelectie(selectie);
  if (gevonden.uitkomst !== 'optimaal') refuse('selectie.loting_onbewezen', { gat: gevonden.bewijs.gat });
  const { scores, quota, opties } = gevonden.invoer;
  const vraagstuk = createVraagstuk(scores, quota, checkInvoer(scores, quota, opties), opties);
  const plaats = new Int16Array(vraagstuk.kandidaten.length).fill(-1);
  for (const { code, quotum } of gevonden.gekozen) {
    const c = vraagstuk.index.get(code);
    const j = quota.findIndex(({ id }) => id === quotum);
    if (c === undefined || j < 0) return refuse('selectie.niet_gekozen', { code });
    plaats[c] = j;
  }
  return { gevonden, vraagstuk, opzoek: createOpzoek(vraagstuk), plaats };
}
