import * as z from 'zod';
import type { Koppeling } from '../../gebied/index.js';
import { showWaarde } from '../../kern/huis.js';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { formatSleutel } from '../catalogus/formatSleutel.js';
import { assignSleutels } from '../tabel/assignSleutels.js';
import { type Gebied, type Kerncijferkolom, type Kerncijfertabel, REDENEN } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { takeCellen } from '../tabel/takeRijen.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { convertKerncijfers } from './convertKerncijfers.js';
import { findAnders } from './findAnders.js';
import { listWijzigingen } from './listWijzigingen.js';

const NIET_GELEVERD = REDENEN.indexOf('niet_geleverd') + 1;

/** Options of {@link joinKerncijfers}. */
export interface JoinKerncijfersOptions {
  /** The areas of the result: those of the first table, or those of all tables. Default `eerste`. */
  readonly gebieden?: 'eerste' | 'alle' | undefined;
  /**
   * What happens to a figure that an earlier table already has, of the same people and year. `weiger` throws, `eerste` leaves the later one
   * out and tells so. Default `weiger`. A figure of another year stays beside it.
   */
  readonly dubbel?: 'weiger' | 'eerste' | undefined;
  /** Mappings between classifications: a table of another year than the first is converted by the one that fits. Default: none. */
  readonly koppelingen?: readonly Koppeling[] | undefined;
  /**
   * What happens to a table of another classification without a mapping. `weiger` throws; `gelijke_codes` takes equal codes for the same
   * area, and a finding tells how many may be another. Default `weiger`.
   */
  readonly andereIndeling?: 'weiger' | 'gelijke_codes' | undefined;
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

const OptionsSchema = z.strictObject({
  gebieden: z.enum(['eerste', 'alle']).optional(),
  dubbel: z.enum(['weiger', 'eerste']).optional(),
  koppelingen: z.array(z.looseObject({ van: z.number(), naar: z.number() })).optional(),
  andereIndeling: z.enum(['weiger', 'gelijke_codes']).optional(),
});

/** The figure, the people and the year of a column: two columns that agree in these are the same. */
const getIdentiteit = ({ figuur, dimensies, bron: { jaar } }: Kerncijferkolom): string =>
  formatSleutel({ figuur, dimensies, jaar });

/** The tables in the classification of the first: those for which there is a mapping are converted. */
function convertTabellen(
  tabellen: readonly Kerncijfertabel[],
  koppelingen: readonly Koppeling[],
): { readonly tabellen: readonly Kerncijfertabel[]; readonly bevindingen: Bevinding[] } {
  const naar = tabellen[0]?.indeling.jaar;
  const bevindingen: Bevinding[] = [];
  const omgezet = tabellen.map((tabel, nummer) => {
    const koppeling = koppelingen.find((een) => een.van === tabel.indeling.jaar && een.naar === naar);
    if (tabel.indeling.jaar === naar || koppeling === undefined) return tabel;
    const resultaat = convertKerncijfers(tabel, koppeling);
    bevindingen.push(...resultaat.bevindingen.map((een) => ({ ...een, pad: [nummer, ...een.pad] })));
    return resultaat.tabel;
  });
  return { tabellen: omgezet, bevindingen };
}

/** Tells of areas whose code may mean another area than in the first table, or refuses the table. */
function judgeIndeling(nummer: number, ander: readonly Gebied[], jaren: readonly [number, number], weiger: boolean) {
  if (ander.length === 0) return [];
  const params = { tabel: nummer + 1, aantal: ander.length, jaren };
  return weiger
    ? refuse('kerncijfers.indeling_verschilt', params, [nummer])
    : [createBevinding('waarschuwing', 'kerncijfers.jaren_verschillen', [nummer], params)];
}

/** Tells of a column that an earlier table has too, or refuses it. */
function judgeDubbel({ sleutel, bron }: Kerncijferkolom, identiteit: string, nummer: number, weiger: boolean) {
  return weiger
    ? refuse('kerncijfers.sleutel_dubbel', { sleutel: identiteit, plaats: bron.tabel }, [sleutel])
    : createBevinding('info', 'kerncijfers.kolom_weggelaten', [nummer, sleutel], {
        sleutel: identiteit,
        tabel: bron.tabel,
      });
}

function requireTabellen(tabellen: readonly Kerncijfertabel[]): Kerncijfertabel {
  const lijst: unknown = tabellen;
  if (!Array.isArray(lijst)) return refuse('kerncijfers.tabel_ongeldig', { waarde: showWaarde(lijst) });
  for (const tabel of tabellen) getTabelindex(tabel);
  return tabellen[0] ?? refuse('kerncijfers.geen_rijen', {});
}

/** How the areas of a table meet those of the join. */
function reportTabel(
  nummer: number,
  { rij, gebieden }: { rij: ReadonlyMap<string, number>; gebieden: ReadonlyMap<string, Gebied> },
): Koppelverslag {
  const ontbreekt = [...gebieden.keys()].filter((code) => !rij.has(code));
  const vervallen = [...rij.keys()].filter((code) => !gebieden.has(code));
  return { tabel: nummer, gekoppeld: gebieden.size - ontbreekt.length, ontbreekt, vervallen };
}

/**
 * Joins tables on the code of the area. Figures of an area without a row in a table are missing as `niet_geleverd`. A column is the figure,
 * the people and the year that it is about; the same figure of another year stays beside it, and then both have their year in the key
 * (`aantal_inwoners:2023`). A mean is weighted by the count of its own year.
 *
 * A code means an area of one year. So a table of another classification than the first is refused, unless `koppelingen` has the mapping,
 * or no area can be another one: CBS says 'no change' for every year in between (`Gebied.wijziging`, from `ind_wbi`), or a gemeente has
 * the same buurten.
 *
 * Cost: n in the areas of all tables together, for each column.
 *
 * @param tabellen - at least one; the areas come from the first table that has them, and the classification is that of the first
 * @returns the table, for each table a report of what was not joined, and findings: `kerncijfers.niet_gekoppeld`, with `eerste`
 *   `kerncijfers.kolom_weggelaten`, with `gelijke_codes` `kerncijfers.jaren_verschillen`, and those of `convertKerncijfers`; `pad` begins with the place of the table
 * @throws DomeinFout `kerncijfers.geen_rijen` without a table, `kerncijfers.indeling_verschilt`, `kerncijfers.sleutel_dubbel`,
 *   `kerncijfers.tabel_ongeldig`, `kern.document_ongeldig` for other options or a mapping that is not right
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
  parseSchema(OptionsSchema, options, 'opties');
  const { gebieden: welke = 'eerste', dubbel = 'weiger', koppelingen = [], andereIndeling = 'weiger' } = options;
  const eerste = requireTabellen(tabellen);
  const omgezet = convertTabellen(tabellen, koppelingen);
  const gebieden = new Map<string, Gebied>();
  const jaren = new Map<string, number>();
  for (const tabel of welke === 'alle' ? omgezet.tabellen : [eerste]) {
    for (const gebied of tabel.gebieden) {
      if (gebieden.has(gebied.code)) continue;
      const { jaar = tabel.indeling.jaar, ...rest } = gebied;
      gebieden.set(gebied.code, jaar === eerste.indeling.jaar ? rest : { ...rest, jaar });
      jaren.set(gebied.code, jaar);
    }
  }
  const bevindingen: Bevinding[] = [...omgezet.bevindingen];
  const verslag: Koppelverslag[] = [];
  const kolommen = new Map<string, Kerncijferkolom>();
  const wijzigingen = listWijzigingen(tabellen);
  omgezet.tabellen.forEach((tabel, nummer) => {
    const { rij } = getTabelindex(tabel);
    const deel = reportTabel(nummer, { rij, gebieden });
    verslag.push(deel);
    if (deel.ontbreekt.length + deel.vervallen.length > 0) {
      const params = { tabel: nummer + 1, ontbreekt: deel.ontbreekt.length, vervallen: deel.vervallen.length };
      bevindingen.push(createBevinding('info', 'kerncijfers.niet_gekoppeld', [nummer], params));
    }
    const ander = findAnders(tabel, eerste, jaren, wijzigingen);
    const weiger = andereIndeling === 'weiger';
    bevindingen.push(...judgeIndeling(nummer, ander, [eerste.indeling.jaar, tabel.indeling.jaar], weiger));
    const rijen = [...gebieden.keys()].map((code) => rij.get(code) ?? -1);
    for (const kolom of tabel.kolommen) {
      const identiteit = getIdentiteit(kolom);
      if (!kolommen.has(identiteit)) kolommen.set(identiteit, takeCellen(kolom, rijen, NIET_GELEVERD));
      else bevindingen.push(judgeDubbel(kolom, identiteit, nummer, dubbel === 'weiger'));
    }
  });
  return {
    tabel: {
      indeling: eerste.indeling,
      gebieden: [...gebieden.values()],
      kolommen: assignSleutels([...kolommen.values()]),
    },
    verslag,
    bevindingen,
  };
}
