import type { Datum } from '../../kern/index.js';
import { bekendOf } from '../gebeurtenis/bekendOf.js';
import { compareVolgorde } from './compareVolgorde.js';
import { findPlek } from './findPlek.js';
import type { Dossiergebeurtenis, Teamdossier } from './teamdossier.js';

/** What is looked up in a record, kept beside it so that adding an event does not take time in proportion to its length. */
export interface Teamindex {
  /** The events by id: one, or several that wrongly have the same id, in the order of the record. */
  readonly perId: Map<string, readonly Dossiergebeurtenis[]>;
  /** The latest day on which anything became known. */
  bekendTot: Datum | undefined;
  /** The highest number; `undefined` when the event that had it got a lower one. Ask `nextNummer`. */
  hoogsteNummer: number | undefined;
}

const teamindexen = new WeakMap<Teamdossier, Teamindex>();

/** The record that an index belongs to now. */
const indexeigenaren = new WeakMap<Teamindex, Teamdossier>();

/** Keeps the index of a record. From then on it is no longer that of the record from which this one was made. */
export function setIndex(dossier: Teamdossier, index: Teamindex): void {
  teamindexen.set(dossier, index);
  indexeigenaren.set(index, dossier);
}

const insertAt = (lijst: readonly Dossiergebeurtenis[], nieuw: Dossiergebeurtenis): readonly Dossiergebeurtenis[] => {
  const plek = findPlek(lijst, nieuw);
  return [...lijst.slice(0, plek), nieuw, ...lijst.slice(plek)];
};

/** The latest day and the highest number, with those of an event. */
function noteHoogste(index: Teamindex, gebeurtenis: Dossiergebeurtenis): void {
  const { nummer } = gebeurtenis;
  const bekend = bekendOf(gebeurtenis);
  if (index.bekendTot === undefined || bekend > index.bekendTot) index.bekendTot = bekend;
  if (index.hoogsteNummer !== undefined && nummer > index.hoogsteNummer) index.hoogsteNummer = nummer;
}

/** Adds an event to an index. Of several with its id each keeps its place in the record. */
export function addToIndex(index: Teamindex, gebeurtenis: Dossiergebeurtenis): void {
  const { id } = gebeurtenis;
  const zelfdeId = index.perId.get(id) ?? [];
  index.perId.set(id, insertAt(zelfdeId, gebeurtenis));
  noteHoogste(index, gebeurtenis);
}

/** Puts what two copies of an event come to in the place of the first. */
export function replaceInIndex(
  index: Teamindex,
  { was, gebeurtenis }: { readonly was: Dossiergebeurtenis; readonly gebeurtenis: Dossiergebeurtenis },
): void {
  const { id } = gebeurtenis;
  /* v8 ignore next -- the first of the copies is in the index */
  const zelfdeId = index.perId.get(id) ?? [];
  const nieuw = zelfdeId.map((een) => (een === was ? gebeurtenis : een));
  index.perId.set(id, nieuw.sort(compareVolgorde));
  if (was.nummer === index.hoogsteNummer && gebeurtenis.nummer < was.nummer) index.hoogsteNummer = undefined;
}

/** The index of a list of events. */
export function createIndex(gebeurtenissen: readonly Dossiergebeurtenis[]): Teamindex {
  const perId = new Map<string, Dossiergebeurtenis[]>();
  const index: Teamindex = { perId, bekendTot: undefined, hoogsteNummer: 0 };
  for (const gebeurtenis of gebeurtenissen) {
    const zelfdeId = perId.get(gebeurtenis.id);
    if (zelfdeId === undefined) perId.set(gebeurtenis.id, [gebeurtenis]);
    else zelfdeId.push(gebeurtenis);
    noteHoogste(index, gebeurtenis);
  }
  // Sorted once for each id, as all events may wrongly have the same one.
  for (const zelfdeId of perId.values()) zelfdeId.sort(compareVolgorde);
  return index;
}

/** Whether the index of a record was asked before, or it was made by adding an event. */
export const hasIndex = (dossier: Teamdossier): boolean => teamindexen.has(dossier);

/** The index of a record. It is made once, and handed on when an event is added. */
export function getIndex(dossier: Teamdossier): Teamindex {
  const bestaand = teamindexen.get(dossier);
  if (bestaand !== undefined && indexeigenaren.get(bestaand) === dossier) return bestaand;
  const index = createIndex(dossier.gebeurtenissen);
  setIndex(dossier, index);
  return index;
}
