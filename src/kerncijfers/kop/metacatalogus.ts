/** A column of a table as its own metadata describe it. */
export interface Metakolom {
  /** The name of the column in the rows of OData v3, or the code of the measure in the observations of OData v4. */
  readonly kolom: string;
  /** Its title, and the titles of the groups around it: from large to small, the title last. At least one. */
  readonly pad: readonly string[];
  /** The unit as the source writes it: `aantal`, `%`, `x 1 000 euro`. Empty when the source names none. */
  readonly eenheid: string;
  /** The number of decimals to which the source rounds. Absent: not known. */
  readonly decimalen?: number | undefined;
}

/** The columns of one table with figures, as its own metadata describe them. Plain JSON. */
export interface Metacatalogus {
  readonly vorm: 'odata3' | 'odata4';
  /** The column with the code of the area, where the metadata name it. */
  readonly gebiedsveld?: string | undefined;
  /** The columns with numbers, in the order of the metadata. */
  readonly kolommen: readonly Metakolom[];
}
