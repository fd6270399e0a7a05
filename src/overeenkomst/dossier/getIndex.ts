import type { Datum } from '../../kern/index.js';
import type { Overeenkomstdossier } from './overeenkomstdossier.js';

/** What is looked up in a record, kept beside it so that adding an event does not take time in proportion to its length. */
export interface Dossierindex {
  /** The place of every event in the order of recording, by id. The record that was made last by adding an event has it. */
  readonly plaatsen: Map<string, number>;
  /** The latest day of recording. */
  readonly geregistreerdTot: Datum | undefined;
}

const dossierindexen = new WeakMap<Overeenkomstdossier, Dossierindex>();

/** The record that a map of places belongs to now. */
const eigenaren = new WeakMap<Map<string, number>, Overeenkomstdossier>();

/** Keeps the index of a record. From then on its places are no longer those of the record that it was made from. */
export function setIndex(dossier: Overeenkomstdossier, index: Dossierindex): void {
  dossierindexen.set(dossier, index);
  eigenaren.set(index.plaatsen, dossier);
}

/** Whether the index of a record was asked before, or it was made by adding an event. */
export const hasIndex = (dossier: Overeenkomstdossier): boolean => dossierindexen.has(dossier);

/** The index of a record. It is made once, and handed on when an event is added. */
export function getIndex(dossier: Overeenkomstdossier): Dossierindex {
  const bestaand = dossierindexen.get(dossier);
  if (bestaand !== undefined && eigenaren.get(bestaand.plaatsen) === dossier) return bestaand;
  const plaatsen = new Map<string, number>();
  let geregistreerdTot: Datum | undefined;
  dossier.gebeurtenissen.forEach(({ id, geregistreerd }, plaats) => {
    // Of two with one id, in a record that was stored in another way, the first counts.
    if (!plaatsen.has(id)) plaatsen.set(id, plaats);
    if (geregistreerdTot === undefined || geregistreerd > geregistreerdTot) geregistreerdTot = geregistreerd;
  });
  const index = { plaatsen, geregistreerdTot };
  setIndex(dossier, index);
  return index;
}
