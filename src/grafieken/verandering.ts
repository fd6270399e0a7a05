/** The fields of the result of `explainVerandering` that the chart needs. */
export interface Verandering {
  readonly code: string;
  readonly naam: string;
  readonly toen: { readonly score: number; readonly rang: number; readonly aantal: number };
  readonly nu: { readonly score: number; readonly rang: number; readonly aantal: number };
  readonly delen: { readonly cijfers: number; readonly meetlat: number; readonly methode: number };
  readonly criteria: readonly { readonly id: string; readonly naam: string; readonly cijfers: number }[];
  /** The effects of missing figures. */
  readonly ontbrekend: readonly {
    readonly id: string;
    readonly soort: 'criterium' | 'thema';
    readonly naam: string;
    readonly cijfers: number;
  }[];
}
