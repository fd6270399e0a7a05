import type { Bevinding, Pad } from '../../kern/index.js';
import { CATALOGUS, findCatalogusitem, type Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Opzetbron } from '../model/bron.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { listCijfers } from '../vertaling/listCijfers.js';
import { type Benoemd, suggest } from './suggest.js';

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

/** The names that publishers give to the columns of the catalogue, as names of their keys. */
const listKolomnamen = (): Benoemd[] =>
  CATALOGUS.flatMap(({ sleutel, label, kolommen }) => [
    { id: sleutel, naam: label.nl },
    ...Object.values(kolommen).flatMap((namen) => namen.map(({ naam }) => ({ id: sleutel, naam }))),
  ]);

/** The finding about a figure that is in no source. */
function tellOnbekend(cijfer: string, pad: Pad, bekend: readonly Benoemd[]): Bevinding {
  return suggest(
    cijfer,
    bekend,
    (suggestie) => createBevinding('fout', 'opzet.cijfer_onbekend_suggestie', pad, { cijfer, suggestie }),
    () => createBevinding('fout', 'opzet.cijfer_onbekend', pad, { cijfer }),
  );
}

/** The finding about a figure that is not in the table. A key of the catalogue is spelt well: its column is missing. */
function tellOntbreekt(cijfer: string, pad: Pad, bekend: readonly Benoemd[]): Bevinding {
  return suggest(
    cijfer,
    findCatalogusitem(cijfer) === undefined ? bekend : [],
    (suggestie) => createBevinding('fout', 'opzet.cijfer_ontbreekt_suggestie', pad, { cijfer, suggestie }),
    () => createBevinding('fout', 'opzet.cijfer_ontbreekt', pad, { cijfer }),
  );
}

/** The figures that the opzet uses: each in a source that may have it, or in the table when that is there. */
export function checkCijfers(opzet: Opzet, tabel?: Kerncijfertabel): Bevinding[] {
  const bekend =
    tabel === undefined ? listSleutels(opzet.bronnen) : new Set(tabel.kolommen.map(({ sleutel }) => sleutel));
  const vreemd = listCijfers(opzet).filter(({ cijfer }) => !bekend.has(cijfer));
  if (vreemd.length === 0) return [];
  const sleutels = [...bekend].map((id) => ({ id }));
  const namen = tabel === undefined ? [...sleutels, ...listKolomnamen().filter(({ id }) => bekend.has(id))] : sleutels;
  const tellen = tabel === undefined ? tellOnbekend : tellOntbreekt;
  // The nearest name is looked for once, however often a figure is used.
  const gevonden = new Map<string, Bevinding>();
  return vreemd.map(({ cijfer, pad }) => {
    const een = gevonden.get(cijfer) ?? tellen(cijfer, pad, namen);
    gevonden.set(cijfer, een);
    return { ...een, pad };
  });
}
