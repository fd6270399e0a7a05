import { findSuggestie } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { CATALOGUS, type Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Opzetbron } from '../model/bron.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { listCijfers } from '../vertaling/listCijfers.js';

const sleutelsVan = (bron: Opzetbron): readonly string[] =>
  bron.soort === 'eigen' ? bron.tabel.kolommen.map(({ sleutel }) => sleutel) : CATALOGUS.map(({ sleutel }) => sleutel);

const jaarVan = (bron: Opzetbron): number => (bron.soort === 'eigen' ? bron.tabel.jaar : bron.jaar);

/** The keys that the sources may have: of a later source also with its year behind it, as two columns with one key are told apart. */
function listSleutels(bronnen: readonly Opzetbron[]): Set<string> {
  return new Set(
    bronnen.flatMap((bron, b) =>
      sleutelsVan(bron).flatMap((sleutel) => (b === 0 ? [sleutel] : [sleutel, `${sleutel}_${jaarVan(bron)}`])),
    ),
  );
}

/** The figures that the opzet uses: each in a source that may have it, or in the table when that is there. */
export function checkCijfers(opzet: Opzet, tabel?: Kerncijfertabel): Bevinding[] {
  const bekend =
    tabel === undefined ? listSleutels(opzet.bronnen) : new Set(tabel.kolommen.map(({ sleutel }) => sleutel));
  const code = tabel === undefined ? 'opzet.cijfer_onbekend' : 'opzet.cijfer_ontbreekt';
  const suggesties = new Map<string, string>();
  return listCijfers(opzet).flatMap(({ cijfer, pad }) => {
    if (bekend.has(cijfer)) return [];
    const suggestie = suggesties.get(cijfer) ?? findSuggestie(cijfer, bekend) ?? '-';
    suggesties.set(cijfer, suggestie);
    return [createBevinding('fout', code, pad, { cijfer, suggestie })];
  });
}
