import type { Bevinding, Pad } from '../../kern/index.js';
import { listKolommen, splitSleutel } from '../../kerncijfers/huis.js';
import {
  CATALOGUS,
  type Cijferdelen,
  DIMENSIES,
  findCatalogusitem,
  type Kerncijfertabel,
} from '../../kerncijfers/index.js';
import type { Opzetbron } from '../model/bron.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { listCijfers } from '../vertaling/listCijfers.js';
import { type Benoemd, suggest } from './suggest.js';

/** A figure that a source may have. A published table is not looked into, so it may have any of the catalogue, of any age or dwelling. */
interface Mogelijk extends Cijferdelen {
  readonly gepubliceerd: boolean;
}

const listMogelijk = (bronnen: readonly Opzetbron[]): Mogelijk[] =>
  bronnen.flatMap((bron): Mogelijk[] =>
    bron.soort === 'eigen'
      ? bron.tabel.kolommen.map(({ sleutel, jaar = bron.tabel.jaar }) => ({
          ...splitSleutel(sleutel),
          jaar,
          gepubliceerd: false,
        }))
      : CATALOGUS.map(({ sleutel }) => ({ figuur: sleutel, jaar: bron.jaar, gepubliceerd: true })),
  );

/** Whether a figure can be the one that a key asks for: it has every part that the key names. */
function agrees({ figuur, dimensies = {}, jaar }: Cijferdelen, een: Mogelijk): boolean {
  if (figuur !== een.figuur || (jaar !== undefined && jaar !== een.jaar)) return false;
  return een.gepubliceerd || DIMENSIES.every((naam) => [undefined, een.dimensies?.[naam]].includes(dimensies[naam]));
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

/** The figures that the opzet uses: each in a source that may have it, or one column of the table when that is there. */
export function checkCijfers(opzet: Opzet, tabel?: Kerncijfertabel): Bevinding[] {
  const mogelijk = tabel === undefined ? listMogelijk(opzet.bronnen) : [];
  const isBekend = (cijfer: string) =>
    tabel === undefined
      ? mogelijk.some((een) => agrees(splitSleutel(cijfer), een))
      : listKolommen(tabel, cijfer).length === 1;
  const vreemd = listCijfers(opzet).filter(({ cijfer }) => !isBekend(cijfer));
  if (vreemd.length === 0) return [];
  const bekend = new Set(
    tabel === undefined ? mogelijk.map(({ figuur }) => figuur) : tabel.kolommen.map(({ sleutel }) => sleutel),
  );
  const sleutels = [...bekend].map((id) => ({ id }));
  const namen = tabel === undefined ? [...sleutels, ...listKolomnamen().filter(({ id }) => bekend.has(id))] : sleutels;
  const tellen = tabel === undefined ? tellOnbekend : tellOntbreekt;
  // The nearest name is looked for once, however often a figure is used.
  const gevonden = new Map<string, Bevinding>();
  return vreemd.map(({ cijfer, pad }) => {
    const keuzes = tabel === undefined ? [] : listKolommen(tabel, cijfer).map(({ sleutel }) => sleutel);
    if (keuzes.length > 1) return createBevinding('fout', 'opzet.cijfer_meerduidig', pad, { cijfer, sleutels: keuzes });
    const een = gevonden.get(cijfer) ?? tellen(cijfer, pad, namen);
    gevonden.set(cijfer, een);
    return { ...een, pad };
  });
}
