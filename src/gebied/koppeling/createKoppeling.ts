import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { countAdressen } from './countAdressen.js';
import { countCodes } from './countCodes.js';
import { countEenheden } from './countEenheden.js';
import { countPunten } from './countPunten.js';
import { isRij } from './isRij.js';
import { JaarSchema, type Koppeling } from './koppeling.js';
import { BronSchema, type Koppelingsbron } from './koppelingsbron.js';

/** Options of {@link createKoppeling}: the years of the two classifications. */
export interface CreateKoppelingOptions {
  readonly van: number;
  readonly naar: number;
}

const OptionsSchema = z.looseObject({ van: JaarSchema, naar: JaarSchema });

/** The form of a source. Lists of addresses and maps can be large: what is in them is judged where it is read. */
function checkBron(bron: Koppelingsbron): void {
  const kaal = (deel: unknown) => (Array.isArray(deel) ? [] : isRij(deel) ? {} : deel);
  const velden = isRij(bron)
    ? {
        ...bron,
        ...('oud' in bron ? { oud: kaal(bron.oud) } : {}),
        ...('nieuw' in bron ? { nieuw: kaal(bron.nieuw) } : {}),
      }
    : bron;
  parseSchema(BronSchema, velden, 'bron');
}

function count(bron: Koppelingsbron, jaren: CreateKoppelingOptions): Omit<Koppeling, 'van' | 'naar'> {
  switch (bron.soort) {
    case 'adressen':
      return countAdressen(bron, jaren);
    case 'kaarten':
      return countPunten(bron);
    case 'codes':
      return countCodes(bron);
    case 'eenheden':
      return countEenheden(bron);
  }
}

/**
 * Makes a mapping from the classification of one year to that of another: which share of each old area lies in which new one.
 *
 * What it can be made from (`soort`):
 * - `adressen`: the lists of CBS with the areas of every postcode and number, of both years. The share is that of the addresses (or of
 *   the column `gewicht`). An address that is in one list only is lost or new; it is not shared out over the others, so the shares of an
 *   old area add up to less than 1 where addresses went. These lists have no letter or suffix and no use of a building: a flat of one
 *   number counts once, and so does a shop.
 * - `kaarten`: two maps, and points with inhabitants, such as centres of squares of 100 m, all in the same coordinates. The share is that
 *   of the inhabitants. A point on a border belongs to the area at its east, or at its north where the border runs from west to east,
 *   exactly: no rounding decides. A point outside one map is lost or new.
 * - `codes`: a list of old codes with their new ones. Every share is 1. A code that is not in the list has not disappeared: the list says
 *   nothing of it (`herkomst.volledig` is false, and there is no `verdwenen` or `nieuw`).
 * - `eenheden`: small units of which both codes are known. Nothing is lost.
 *
 * The share is the weight of the units that an old area has in a new one, divided by the weight of all its units: whole weights are added
 * up exactly, so the share is the nearest number to the true fraction. An old area without weight is divided by surface where all its
 * units have one, else by the number of units. The order of rows does not matter.
 *
 * Cost: n log n in the rows; for maps n in the points, times the areas whose box holds a point.
 *
 * @param bron - the lists, maps or units
 * @param options - the years
 * @returns the mapping: its parts by code; `verdwenen` with the share of an old area that is lost; `nieuw` with what no old area had;
 *   `herkomst` with how many units stayed, went, came and lie outside
 * @throws DomeinFout `kern.document_ongeldig` for a source or options of another form; `gebied.kolom_ontbreekt`,
 *   `gebied.adres_ongeldig`, `gebied.adres_dubbel`, `gebied.gewicht_ongeldig`, `gebied.buurtcode_ongeldig`,
 *   `gebied.wijkcode_ongeldig`, `gebied.gemeentecode_ongeldig` (addresses); `gebied.geojson_ongeldig`, `gebied.punt_ongeldig`,
 *   `gebied.kaart_zonder_punten` (maps); `gebied.code_dubbel`; `gebied.inwoners_ongeldig`, `gebied.oppervlakte_ongeldig`
 *
 * @example
 * ```ts
 * import { createKoppeling } from 'buurtaanpak/gebied';
 *
 * const oud = [1, 2, 3, 4].map((Huisnummer) => ({ PC6: '8911AA', Huisnummer, Buurt2020: 800101 }));
 * const nieuw = [1, 2, 4, 5].map((Huisnummer) => ({
 *   PC6: '8911AA',
 *   Huisnummer,
 *   Buurt2024: Huisnummer < 3 ? 800101 : 800102,
 * }));
 * const koppeling = createKoppeling({ soort: 'adressen', oud, nieuw }, { van: 2020, naar: 2024 });
 * koppeling.delen.map(({ naar, aandeel }) => [naar, aandeel]); // => [['BU00800101', 0.5], ['BU00800102', 0.25]]
 * koppeling.verdwenen; // => [{ code: 'BU00800101', aandeel: 0.25, eenheden: 1 }]
 * koppeling.nieuw; // => [{ code: 'BU00800102', eenheden: 1 }]
 * ```
 */
export function createKoppeling(bron: Koppelingsbron, options: CreateKoppelingOptions): Koppeling {
  const { van, naar } = parseSchema(OptionsSchema, options, 'opties');
  checkBron(bron);
  return { van, naar, ...count(bron, { van, naar }) };
}
