import type { Bevinding, Pad } from '../../kern/index.js';
import { listKolommen, splitSleutel } from '../../kerncijfers/huis.js';
import {
  CATALOGUS,
  type Cijferdelen,
  DIMENSIES,
  findCatalogusitem,
  type Kerncijfertabel,
} from '../../kerncijfers/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { listAfgeleid } from '../vertaling/listAfgeleid.js';
import { type Cijfergebruik, listCijfers } from '../vertaling/listCijfers.js';
import { listMogelijk, type Mogelijk } from './listMogelijk.js';
import { type Benoemd, suggest } from './suggest.js';

/** Whether a figure can be the one that a key asks for: it has every part that the key names. */
function agrees({ figuur, dimensies = {}, jaar }: Cijferdelen, een: Mogelijk): boolean {
  if (figuur !== een.figuur || (jaar !== undefined && jaar !== (een.jaar ?? jaar))) return false;
  return een.gepubliceerd || DIMENSIES.every((naam) => [undefined, een.dimensies?.[naam]].includes(dimensies[naam]));
}

/** The names that publishers give to the columns of the catalogue, as names of their keys. */
const listKolomnamen = (): Benoemd[] =>
  CATALOGUS.flatMap(({ sleutel, label, kolommen }) => [
    { id: sleutel, naam: label.nl },
    ...Object.values(kolommen).flatMap((namen) => namen.map(({ naam }) => ({ id: sleutel, naam }))),
  ]);

/** The finding about growth or a trend of a figure of which the opzet has no series. */
function tellAfgeleid(cijfer: string, pad: Pad, bekend: readonly Benoemd[]): Bevinding | undefined {
  const { figuur } = splitSleutel(cijfer);
  const [, basis] = /^(?:groei|trend)_(.+)$/.exec(figuur) ?? [];
  return bekend.some(({ id }) => id === basis) && basis !== undefined
    ? createBevinding('fout', 'opzet.reeks_ontbreekt', pad, { cijfer, figuur: basis })
    : undefined;
}

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
  const mogelijk = tabel === undefined ? listMogelijk(opzet) : [];
  // The run adds these to a table that does not have them.
  const afgeleid = listAfgeleid(opzet);
  const isBekend = ({ cijfer, alleJaren = false }: Cijfergebruik) => {
    if (tabel === undefined) return mogelijk.some((een) => agrees(splitSleutel(cijfer), een));
    const { length } = listKolommen(tabel, cijfer);
    return length === 1 || (length > 1 && alleJaren) || (length === 0 && afgeleid.includes(cijfer));
  };
  const vreemd = listCijfers(opzet).filter((gebruik) => !isBekend(gebruik));
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
    const een = gevonden.get(cijfer) ?? tellAfgeleid(cijfer, pad, namen) ?? tellen(cijfer, pad, namen);
    gevonden.set(cijfer, een);
    return { ...een, pad };
  });
}
