import { getKop } from '../kop/getKop.js';
import type { Leesresultaat } from '../kop/leesplan.js';
import { toRijen } from '../kop/toRijen.js';
import type { Langopties } from '../lang/langopties.js';
import { refuse } from '../teksten/codes.js';
import { checkLeesopties } from './checkLeesopties.js';
import { findVorm } from './findVorm.js';
import type { ReadKerncijfersOptions } from './leesopties.js';
import { readGekanteld } from './readGekanteld.js';
import { readLang } from './readLang.js';
import { readVierkant } from './readVierkant.js';
import { readVorm } from './readVorm.js';

/** Whether the options are of a long table; they can be anything. */
function isLang(options: ReadKerncijfersOptions | null): options is Langopties {
  return options?.vorm === 'lang';
}

/**
 * Reads figures in any published form, see {@link Kerncijfervorm}. The form is recognised by the names of the columns, or named by `vorm`.
 *
 * Rows about an age, a sex, a kind of dwelling, tenure or crime, or of several years, become columns of their own:
 * `percentage_eenzaam@leeftijd=65_plus:2020`. The member that stands for everybody is not named. One dimension that is not known is `eigen`.
 * Of several, and of months, the caller chooses by `selectie`. Margins are the bounds of a figure and never figures.
 *
 * A cell that cannot be right (text in a number, an unlisted mark below -99990, a percentage of 120) is reported with its row and column,
 * and is missing in the table as `onbekend`. After a thousand such cells in one column, the rest is only counted. A row with an invalid
 * code, or with a code that occurred before, is reported and left out. Areas come in the order country, gemeenten, wijken, buurten, each
 * by code, and columns in the order of the catalogue, then by year and dimension: the order of the rows does not matter.
 *
 * A column of only dots over 20 areas or more is `nog_niet_verschenen`, see `afgifte`. A column that is blank everywhere is
 * `niet_gemeten_in_periode` for RIVM, and `niet_geleverd` on the map and in PDOK. One finding names all columns with the same cause; a column
 * of `nodig` has a finding of its own.
 *
 * A long table has a row for each figure: name its columns with `vorm: 'lang'`, see {@link Langopties}. Each variable, member of a dimension
 * and year becomes a column, its year in the key where there are several. A figure that an area has no row for is `niet_geleverd`. Two rows
 * of the same figure of an area with different values are reported, and neither is read.
 *
 * Cost: n log n in the rows, which are put in order; n for each column.
 *
 * @param rows - the rows from a parser: an array of objects, an array of arrays of which the first is the header, a page of OData or an
 *   array of pages, a GeoJSON FeatureCollection or an array of its features
 * @param options - year, notation, choices; see {@link ReadKerncijfersOptions}
 * @returns the table, its form, the figure of each column, and the findings. `pad` of a finding about a cell is its position in `rows`
 *   (from 0) and its column; `params.rij` counts from 1. Of a tilted download the column is the name of the area
 * @throws DomeinFout when the rows cannot be read: `kerncijfers.rijen_ongeldig`, `kerncijfers.geen_rijen`, `kerncijfers.vorm_onbekend`,
 *   `kerncijfers.codekolom_ontbreekt`, `kerncijfers.jaar_ontbreekt`, `kerncijfers.jaar_ongeldig`, `kerncijfers.geen_jaar` for a row of a map
 *   without a year among rows of several, `kerncijfers.dimensie_kiezen`,
 *   `kerncijfers.dimensie_verschilt`, `kerncijfers.dimensies_te_veel`, `kerncijfers.grens_zonder_waarde`,
 *   `kerncijfers.sleutel_niet_in_catalogus`, `kerncijfers.statline_gekanteld`, `kerncijfers.statline_zonder_code`;
 *   `kerncijfers.kolom_ontbreekt` for a long table without a column that was named, `kerncijfers.sleutel_ongeldig` for a wrong key of a
 *   variable, `kerncijfers.tabel_te_groot` for more than 5000 columns or ten million cells; `kern.document_ongeldig` for invalid options
 *
 * @example
 * ```ts
 * import { getKerncijfer, readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [
 *   { 'gwb_code_10': 'BU00802001  ', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '685', 'g_wozbag  ': '271', g_hhgro: '1,4' },
 * ];
 * const { tabel, vorm, bevindingen } = readKerncijfers(rijen, { jaar: 2024 });
 * vorm; // => 'kwb'
 * bevindingen; // => []
 * getKerncijfer(tabel, 'BU00802001', 'gemiddelde_huishoudensgrootte'); // => { waarde: 1.4 }
 *
 * const pagina = { value: [{ WijkenEnBuurten: 'GM0080    ', Gemeentenaam_1: 'Leeuwarden  ', AantalInwoners_5: '  128810' }] };
 * readKerncijfers(pagina, { vorm: 'odata3', jaar: 2024 }).herkend; // => [{ kolom: 'AantalInwoners_5', sleutel: 'aantal_inwoners' }]
 *
 * const rivm = { WijkenEnBuurten: 'GM0080', Perioden: '2020JJ00', Leeftijd: 80200 };
 * const marges = { MW00000: '45.5', MOG0095: '42.1', MBG0095: '48.9' };
 * const gezondheid = Object.entries(marges).map(([Marges, Eenzaam_28]) => ({ ...rivm, Marges, Eenzaam_28 }));
 * const [eenzaam] = readKerncijfers(gezondheid).tabel.kolommen;
 * eenzaam?.sleutel; // => 'percentage_eenzaam@leeftijd=65_plus'
 * [eenzaam?.onder?.[0], eenzaam?.waarden[0], eenzaam?.boven?.[0]]; // => [42.1, 45.5, 48.9]
 * const lang = [
 *   { jaar: '2018', gebiedcode15: 'STAD', variabele: 'BEV0_17_P', waarde: '18.1' },
 *   { jaar: '2019', gebiedcode15: 'STAD', variabele: 'BEV0_17_P', waarde: '17.8' },
 * ];
 * const bbga = readKerncijfers(lang, {
 *   vorm: 'lang',
 *   bron: 'gemeente Amsterdam',
 *   tabel: 'BBGA',
 *   indeling: 2015,
 *   codes: 'vrij',
 *   codekolom: 'gebiedcode15',
 *   jaarkolom: 'jaar',
 *   variabelekolom: 'variabele',
 *   waardekolom: 'waarde',
 *   eenheden: { _P: 'percentage', '': 'aantal' },
 * });
 * getKerncijfer(bbga.tabel, 'STAD', 'bev0_17_p:2019'); // => { waarde: 17.8 }
 *
 * const vierkanten = [{ C28992R100: 'E2269N5800', INW2014: '5' }, { C28992R100: 'E2288N5799', INW2014: '-99998' }];
 * getKerncijfer(readKerncijfers(vierkanten).tabel, 'E2288N5799', 'aantal_inwoners'); // => { waarde: 0 }
 * ```
 */
export function readKerncijfers(rows: unknown, options: ReadKerncijfersOptions = {}): Leesresultaat {
  if (isLang(options)) return readLang(toRijen(rows), options);
  checkLeesopties(options);
  const { meta, vorm = meta?.vorm } = options;
  const gekanteld = vorm === undefined || vorm === 'statline' ? readGekanteld(rows) : undefined;
  if (gekanteld !== undefined) return readVorm(gekanteld, 'statline', options);
  const invoer = toRijen(rows);
  const kop = vorm === undefined ? getKop(invoer.rijen.slice(0, 100)) : [];
  const gevonden = vorm ?? findVorm(kop) ?? refuse('kerncijfers.vorm_onbekend', { kolommen: kop.slice(0, 20) });
  return gevonden === 'vierkant' ? readVierkant(invoer, options) : readVorm(invoer, gevonden, options);
}
