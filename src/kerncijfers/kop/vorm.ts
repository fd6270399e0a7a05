/** The forms in which figures come. `eigen` is a table with a declared mapping. */
export const KERNCIJFERVORMEN = [
  'kwb',
  'odata3',
  'odata4',
  'kaart',
  'pdok',
  'statline',
  'vierkant',
  'lang',
  'eigen',
] as const;

/**
 * A form:
 * - `kwb`: the CBS workbook Kerncijfers wijken en buurten, of 2013 to 2025, or that workbook saved as CSV. Cells that a spreadsheet reader
 *   gives as numbers stay numbers; text has a decimal comma;
 * - `odata3`: rows of a CBS, RIVM or police table from OData v3, typed (`TypedDataSet`) or untyped (`UntypedDataSet`). Columns are matched by
 *   name without their number, which differs from year to year and may be absent in a copy; text cells are right-aligned;
 * - `odata4`: observations of a CBS table from OData v4. Each is one cell; they are turned into one row for each area. A measure is
 *   recognised by its code; `ValueAttribute` gives the reason of a missing value;
 * - `kaart`: the attribute table of the CBS Wijk- en Buurtkaart, as rows or as GeoJSON features (`BU_CODE`, `AANT_INW`). Numbers below
 *   -99990 are marks for a missing figure;
 * - `pdok`: features of the PDOK service wijkenbuurten, or the newer files of the CBS map with the same names (`buurtcode`,
 *   `aantal_inwoners`, also written `aantalInwoners`);
 * - `statline`: a CSV download of StatLine with the areas in its rows, titles such as `Bevolking/Aantal inwoners (aantal)` and a decimal
 *   point or comma, whichever its cells show. It needs a column with codes (`Codering` or `Regiocode`), because names of areas are not
 *   unique. A title is recognised by its path. A title that could be about other schools, dwellings or people is not read
 *   (`kerncijfers.kolom_meerduidig`). A tilted download, with the areas in its columns, is read when its lines are given as arrays, title and
 *   all;
 * - `vierkant`: the CBS squares of 100 or 500 metres (`C28992R100`, `crs28992res500m`), with the year in the names of the columns (`INW2014`)
 *   or of one year (`aantal_inwoners`). The code of a square is its corner: `E2269N5800` begins at 226900, 580000 in RD;
 * - `lang`: one row for each figure of an area, with the names of the columns declared, see {@link Langopties};
 * - `eigen`: any table, with a mapping that the caller declares, by `readEigenTabel`.
 */
export type Kerncijfervorm = (typeof KERNCIJFERVORMEN)[number];
