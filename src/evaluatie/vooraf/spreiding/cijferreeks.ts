/** The figures of one buurt that are known: the day by its place among all days, and the year as a number. */
export interface Cijferreeks {
  readonly buurt: string;
  readonly gemeente: string | undefined;
  readonly cijfers: readonly { readonly dag: number; readonly jaar: number; readonly waarde: number }[];
}
