/** A form in which CBS, PDOK or RIVM publish figures, with its own column names. */
export type Naamvorm = 'kwb' | 'odata' | 'odata4' | 'kaart' | 'pdok' | 'statline';

/** The kind of figure. */
export type Aard = 'aantal' | 'gemiddelde' | 'percentage' | 'afstand' | 'index' | 'code';

/**
 * How the figures of areas combine into the figure of these areas together:
 * - `som`: they add up;
 * - `gewogen_gemiddelde`: their mean, weighted by the first of `gewichten` that the table holds;
 * - `geen`: they do not combine; the figure of a composed area is missing as `niet_van_toepassing`.
 */
export type Aggregatie =
  | { readonly soort: 'som' }
  | { readonly soort: 'gewogen_gemiddelde'; readonly gewichten: readonly string[] }
  | { readonly soort: 'geen' };

/** The dimensions of a figure, in alphabetical order: of whom or what it tells. */
export const DIMENSIES = ['bevolking', 'eigen', 'eigendom', 'geslacht', 'leeftijd', 'misdrijf', 'woningtype'] as const;

/** A dimension of a figure, see {@link DIMENSIES}. */
export type Dimensie = (typeof DIMENSIES)[number];

/** The member of each dimension that a figure is about: `{ leeftijd: '65_plus' }`. A dimension that is not named is about everybody. */
export type Cijferdimensies = { readonly [D in Dimensie]?: string | undefined };

/**
 * How exact figures are:
 * - `aselect`: CBS rounds a count of a wijk or buurt at random to a multiple of `basis`, up or down; the chance is the smaller, the larger
 *   the difference. With basis 5 a count is off by at most 4. Counts of a gemeente or the country are exact;
 * - `afgerond`: rounded to the nearest multiple of `op`;
 * - `interval95`: an estimate; its column has the bounds of the 95 % interval;
 * - `overgenomen`: taken over from a larger area; its column has bounds.
 */
export type Nauwkeurigheid =
  | { readonly soort: 'aselect'; readonly basis: number }
  | { readonly soort: 'afgerond'; readonly op: number }
  | { readonly soort: 'interval95' }
  | { readonly soort: 'overgenomen' };

/** How figures are rounded, see {@link Nauwkeurigheid}. */
export type Afronding = Extract<Nauwkeurigheid, { readonly soort: 'aselect' | 'afgerond' }>;

/**
 * What the figure of a table of a year tells of:
 * - `peildatum`: 1 January of that year;
 * - `peildatum_jaar_ervoor`: 1 January of the year before;
 * - `jaar`: the whole year.
 */
export type Cijfermoment = 'peildatum' | 'peildatum_jaar_ervoor' | 'jaar';

/** The name of a figure in one form, and the years in which that name is used. */
export interface Kolomnaam {
  readonly naam: string;
  /** First year of the name. Absent: from the first year of the figure on. */
  readonly van?: number;
  /** Last year of the name. Absent: up to now. */
  readonly tot?: number;
  /** The factor from the published number to the unit of the catalogue. Absent: 1. */
  readonly factor?: number;
  /** True: no publication that we have seen confirms the name or its years. */
  readonly onzeker?: true;
}

/** A year from which on a figure means something else, under the same key. */
export interface Figuurbreuk {
  /** The first year of the new meaning. */
  readonly jaar: number;
  readonly oorzaak: 'definitie';
  /** What changed, in Dutch and in English. */
  readonly nl: string;
  readonly en: string;
}

/** A figure of the catalogue. */
export interface Catalogusitem {
  /** Stable key: it never changes meaning, whatever the year. */
  readonly sleutel: string;
  readonly thema: string;
  /** The publisher. */
  readonly bron: string;
  readonly label: { readonly nl: string; readonly en: string };
  /** Unit: `aantal`, `percentage`, `km`, `ha`, `1000 euro`, … */
  readonly eenheid: string;
  readonly aard: Aard;
  readonly aggregatie: Aggregatie;
  /** The range of possible values, bounds included. Absent: no bound. */
  readonly bereik: { readonly min?: number; readonly max?: number };
  /** The names in every form. A form without a name does not publish the figure, or publishes it under a name that we do not know. */
  readonly kolommen: { readonly [V in Naamvorm]?: readonly Kolomnaam[] };
  /** For a share: the counts from which it can be computed when only these are published. */
  readonly deel?: { readonly teller: string; readonly noemer: string };
  /**
   * How the publisher rounds the figure. A count that is rounded `aselect` is exact for a gemeente and the country; a figure that is
   * `afgerond` is so for every area. Absent: not rounded, or not known.
   */
  readonly nauwkeurigheid?: Afronding;
  /** What the figure of a table of a year tells of. Absent: not known, or not the same in every table. */
  readonly moment?: Cijfermoment;
  /** The kinds of areas for which the figure cannot exist, whatever sign the source has there. Absent: it can exist for all. */
  readonly afwezig?: readonly ('land' | 'gemeente' | 'wijk')[];
  /** What the figure is divided by besides area and period. Absent: nothing. */
  readonly dimensies?: readonly Dimensie[];
  /** The least that an area needs for the publisher to give its figure. Absent: not known. */
  readonly drempel?: { readonly nl: string; readonly en: string };
  /** A remark for users, such as a break in the series or a change of definition. */
  readonly toelichting?: string;
  /** Breaks in the series, where a source tells of them. A new name of a column is none. */
  readonly breuken?: readonly Figuurbreuk[];
}
