/** The forms in which figures come. `eigen` is a table with a declared mapping. */
export const KERNCIJFERVORMEN = ['kwb', 'odata3', 'odata4', 'kaart', 'pdok', 'statline', 'eigen'] as const;

/**
 * A form:
 * - `kwb`: the CBS workbook Kerncijfers wijken en buurten, or that workbook saved as CSV;
 * - `odata3`: rows of a CBS or RIVM table from OData v3, typed or untyped;
 * - `odata4`: observations from OData v4;
 * - `kaart`: the attribute table of the CBS Wijk- en Buurtkaart;
 * - `pdok`: features of the PDOK service wijkenbuurten;
 * - `statline`: a CSV download of StatLine;
 * - `eigen`: any table, with a mapping that the caller declares.
 */
export type Kerncijfervorm = (typeof KERNCIJFERVORMEN)[number];
