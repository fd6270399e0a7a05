import type { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import type { Teamindex } from './getIndex.js';
import { isKopie } from './isKopie.js';
import { joinKopieen } from './joinKopieen.js';
import { nextNummer } from './nextNummer.js';
import type { Dossiergebeurtenis } from './teamdossier.js';
import { toInhoud } from './toInhoud.js';

/** What adding an event comes to: it is new, it is a copy that tells more than the one that was there, or it changes nothing. */
export type Toevoeging =
  | { readonly soort: 'nieuw'; readonly gebeurtenis: Dossiergebeurtenis }
  | { readonly soort: 'kopie'; readonly was: Dossiergebeurtenis; readonly gebeurtenis: Dossiergebeurtenis }
  | { readonly soort: 'bekend'; readonly was: Dossiergebeurtenis };

const hasNummer = (gebeurtenis: Teamgebeurtenis): gebeurtenis is Dossiergebeurtenis => gebeurtenis.nummer !== undefined;

/** Compares an event with those that are known. Without a number it gets the next one. */
export function addGebeurtenis(index: Teamindex, gebeurtenis: Teamgebeurtenis): Toevoeging {
  const zelfdeId = index.perId.get(gebeurtenis.id) ?? [];
  // Of several with its id all are told once what they say, so that many of them take no n² in their content.
  const was = zelfdeId.find((een) =>
    zelfdeId.length === 1 ? isKopie(een, gebeurtenis) : toInhoud(een) === toInhoud(gebeurtenis),
  );
  const genummerd = hasNummer(gebeurtenis) ? gebeurtenis : { ...gebeurtenis, nummer: was?.nummer ?? nextNummer(index) };
  if (was === undefined) return { soort: 'nieuw', gebeurtenis: genummerd };
  const samen = joinKopieen(was, genummerd);
  return samen === was ? { soort: 'bekend', was } : { soort: 'kopie', was, gebeurtenis: samen };
}
