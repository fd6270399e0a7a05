import * as z from 'zod';
import { showWaarde } from '../../kern/huis.js';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { createKolom } from '../tabel/createKolom.js';
import { getAggregatie } from '../tabel/getAggregatie.js';
import { getKolomkop } from '../tabel/getKolomkop.js';
import type { Gebied, Kerncijfer, Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { readCel } from '../tabel/readCel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { findAnders } from './findAnders.js';
import { listWijzigingen } from './listWijzigingen.js';

/** Options of {@link joinKerncijfers}. */
export interface JoinKerncijfersOptions {
  /** The areas of the result: those of the first table, or those of all tables. Default `eerste`. */
  readonly gebieden?: 'eerste' | 'alle';
  /**
   * What happens to a key that an earlier table already has. `weiger` throws. `jaar` adds the year of the source to the later key
   * (`aantal_inwoners_2023`); it combines over areas as before, weighted by counts of its own year. `eerste` leaves the later one out.
   * Default `weiger`.
   */
  readonly dubbel?: 'weiger' | 'jaar' | 'eerste';
}

/** How well a table could be joined. */
export interface Koppelverslag {
  /** Position of the table. */
  readonly tabel: number;
  /** The number of areas in the result for which it has figures. */
  readonly gekoppeld: number;
  /** Codes of the result that are not in this table. */
  readonly ontbreekt: readonly string[];
  /** Codes of this table that are not in the result. */
  readonly vervallen: readonly string[];
}

/** What {@link joinKerncijfers} gives. */
export interface Koppelresultaat {
  readonly tabel: Kerncijfertabel;
  readonly verslag: readonly Koppelverslag[];
  readonly bevindingen: readonly Bevinding[];
}

const OptionsSchema = z.looseObject({
  gebieden: z.enum(['eerste', 'alle']).optional(),
  dubbel: z.enum(['weiger', 'jaar', 'eerste']).optional(),
});

function chooseSleutel(kolom: Kerncijferkolom, bezet: ReadonlySet<string>, dubbel: string): string | undefined {
  const { sleutel, bron } = kolom;
  if (!bezet.has(sleutel)) return sleutel;
  if (dubbel === 'eerste') return undefined;
  const metJaar = `${sleutel}_${bron.jaar}`;
  return dubbel === 'jaar' && !bezet.has(metJaar)
    ? metJaar
    : refuse('kerncijfers.sleutel_dubbel', { sleutel, plaats: bron.tabel }, [sleutel]);
}

/** The key of each column in the join; `undefined` for a column that is left out. */
function chooseSleutels(
  { kolommen }: Kerncijfertabel,
  bezet: Set<string>,
  dubbel: string,
): ReadonlyMap<string, string> {
  const namen = new Map<string, string>();
  for (const kolom of kolommen) {
    const sleutel = chooseSleutel(kolom, bezet, dubbel);
    if (sleutel === undefined) continue;
    bezet.add(sleutel);
    namen.set(kolom.sleutel, sleutel);
  }
  return namen;
}

/**
 * How a column combines under its new key: as under its old key, weighted by the count of its own year. The catalogue does not know
 * `aantal_inwoners_2023`, nor that a mean of 2023 is weighted by it.
 */
function keepAggregatie(
  kolom: Kerncijferkolom,
  namen: ReadonlyMap<string, string>,
): Pick<Kerncijferkolom, 'aggregatie'> {
  const aggregatie = getAggregatie(kolom);
  const gewichten = aggregatie.soort === 'gewogen_gemiddelde' ? aggregatie.gewichten : [];
  const nieuw = gewichten.flatMap((gewicht) => {
    const naam = namen.get(gewicht) ?? gewicht;
    return naam === gewicht ? [gewicht] : [naam, gewicht];
  });
  if (namen.get(kolom.sleutel) === kolom.sleutel && nieuw.length === gewichten.length) return {};
  if (aggregatie.soort !== 'gewogen_gemiddelde') return { aggregatie };
  // Without a count of its own year, that of another year is the weight, and the aggregation reports this.
  const vanJaar = gewichten.some((gewicht) => namen.has(gewicht));
  const metJaar = vanJaar ? nieuw : [`${gewichten[0]}_${kolom.bron.jaar}`, ...gewichten];
  return { aggregatie: { soort: 'gewogen_gemiddelde', gewichten: metJaar } };
}

/**
 * Joins tables on the code of the area. Figures of an area without a row in a table are missing as `niet_geleverd`. A code means an area
 * of one year. When a table has another year than the first, equal codes are joined all the same, and one finding reports their number,
 * because the area may be another one. That number excludes areas that did not change in any year in between (`Gebied.wijziging`, from
 * `ind_wbi`) and gemeenten with the same buurten. When a mapping is known, use `convertKerncijfers`.
 *
 * @param tabellen - at least one; the names and years of areas come from the first table that has them
 * @returns the table, for each table a report of what was not joined, and findings: `kerncijfers.jaren_verschillen`,
 *   `kerncijfers.niet_gekoppeld`
 * @throws DomeinFout `kerncijfers.geen_rijen` without a table, `kerncijfers.sleutel_dubbel`, `kerncijfers.tabel_ongeldig`,
 *   `kern.document_ongeldig` for other options
 *
 * @example
 * ```ts
 * import { getKerncijfer, joinKerncijfers, readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const kwb = readKerncijfers([{ gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '1' }], { jaar: 2024 });
 * const rij = { Leeftijd: 20300, Marges: 'MW00000', WijkenEnBuurten: 'GM0081', Eenzaam_28: '    47.0' };
 * const rivm = readKerncijfers([rij], { jaar: 2024 });
 * const { tabel, verslag } = joinKerncijfers([kwb.tabel, rivm.tabel]);
 * getKerncijfer(tabel, 'GM0080', 'percentage_eenzaam'); // => { reden: 'niet_geleverd' }
 * verslag[1]; // => { tabel: 1, gekoppeld: 0, ontbreekt: ['GM0080'], vervallen: ['GM0081'] }
 * ```
 */
export function joinKerncijfers(
  tabellen: readonly Kerncijfertabel[],
  options: JoinKerncijfersOptions = {},
): Koppelresultaat {
  const { gebieden: welke = 'eerste', dubbel = 'weiger' } = parseSchema(OptionsSchema, options, 'options');
  const lijst: unknown = tabellen;
  if (!Array.isArray(lijst)) return refuse('kerncijfers.tabel_ongeldig', { waarde: showWaarde(lijst) });
  for (const tabel of tabellen) getTabelindex(tabel);
  const [eerste] = tabellen;
  if (eerste === undefined) return refuse('kerncijfers.geen_rijen', {});

  const gebieden = new Map<string, Gebied>(eerste.gebieden.map((gebied) => [gebied.code, gebied]));
  if (welke === 'alle') {
    for (const gebied of tabellen.flatMap((tabel) => tabel.gebieden)) {
      if (!gebieden.has(gebied.code)) gebieden.set(gebied.code, gebied);
    }
  }
  const bevindingen: Bevinding[] = [];
  const verslag: Koppelverslag[] = [];
  const kolommen: Kerncijferkolom[] = [];
  const bezet = new Set<string>();
  const wijzigingen = listWijzigingen(tabellen);

  tabellen.forEach((tabel, nummer) => {
    const { rij } = getTabelindex(tabel);
    const ontbreekt = [...gebieden.keys()].filter((code) => !rij.has(code));
    const vervallen = tabel.gebieden.map(({ code }) => code).filter((code) => !gebieden.has(code));
    verslag.push({ tabel: nummer, gekoppeld: gebieden.size - ontbreekt.length, ontbreekt, vervallen });
    if (ontbreekt.length > 0 || vervallen.length > 0) {
      bevindingen.push(
        createBevinding('info', 'kerncijfers.niet_gekoppeld', [nummer], {
          tabel: nummer + 1,
          ontbreekt: ontbreekt.length,
          vervallen: vervallen.length,
        }),
      );
    }
    const ander = findAnders(tabel, eerste, gebieden, wijzigingen);
    if (ander.length > 0) {
      bevindingen.push(
        createBevinding('waarschuwing', 'kerncijfers.jaren_verschillen', [nummer], {
          tabel: nummer + 1,
          aantal: ander.length,
          jaren: [...new Set(ander.map(({ jaar }) => jaar))].sort((a, b) => a - b),
        }),
      );
    }
    const namen = chooseSleutels(tabel, bezet, dubbel);
    for (const kolom of tabel.kolommen) {
      const sleutel = namen.get(kolom.sleutel);
      if (sleutel === undefined) continue;
      const cellen = [...gebieden.keys()].map((code): Kerncijfer => {
        const plaats = rij.get(code);
        return plaats === undefined ? { reden: 'niet_geleverd' } : readCel(kolom, plaats);
      });
      kolommen.push(createKolom({ ...getKolomkop(kolom), sleutel, ...keepAggregatie(kolom, namen) }, cellen));
    }
  });
  return { tabel: { gebieden: [...gebieden.values()], kolommen }, verslag, bevindingen };
}
