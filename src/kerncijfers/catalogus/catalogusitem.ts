/** A form that CBS, PDOK or RIVM publish figures in, as far as names of columns go. */
export type Naamvorm = 'kwb' | 'odata' | 'odata4' | 'kaart' | 'pdok' | 'statline';

/** What kind of figure it is. */
export type Aard = 'aantal' | 'gemiddelde' | 'percentage' | 'afstand' | 'index' | 'code';

/**
 * How figures of areas make the figure of these areas together:
 * - `som`: they add up;
 * - `gewogen_gemiddelde`: their mean, weighted by the first of `gewichten` that the table holds;
 * - `geen`: they do not combine; the figure of a composed area is missing, `niet_van_toepassing`.
 */
export type Aggregatie =
  | { readonly soort: 'som' }
  | { readonly soort: 'gewogen_gemiddelde'; readonly gewichten: readonly string[] }
  | { readonly soort: 'geen' };

/** The name of a figure in one form, and the years that it holds for. */
export interface Kolomnaam {
  readonly naam: string;
  /** First year of the name. Absent: from the first year of the figure on. */
  readonly van?: number;
  /** Last year of the name. Absent: up to now. */
  readonly tot?: number;
  /** What the published number is multiplied by to come to the unit of the catalogue. Absent: 1. */
  readonly factor?: number;
  /** The name or its years are not confirmed by a publication that we have seen. */
  readonly onzeker?: true;
}

/** A figure of the catalogue. */
export interface Catalogusitem {
  /** Stable key: it never changes meaning, whatever the year. */
  readonly sleutel: string;
  readonly thema: string;
  /** Who publishes it. */
  readonly bron: string;
  readonly label: { readonly nl: string; readonly en: string };
  /** Unit: `aantal`, `percentage`, `km`, `ha`, `1000 euro`, … */
  readonly eenheid: string;
  readonly aard: Aard;
  readonly aggregatie: Aggregatie;
  /** The values that can be; both bounds may occur. Absent: no bound. */
  readonly bereik: { readonly min?: number; readonly max?: number };
  /** The names in every form. A form without names does not publish the figure, or we do not know under which name. */
  readonly kolommen: { readonly [V in Naamvorm]?: readonly Kolomnaam[] };
  /** For a share: the counts that it is the share of, so that it can be worked out where only these are published. */
  readonly deel?: { readonly teller: string; readonly noemer: string };
  /** What a user should know: a break in the series, a change of definition. */
  readonly toelichting?: string;
}
