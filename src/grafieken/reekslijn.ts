import type { Breukoorzaak } from '../kerncijfers/index.js';

/** The figure of a year. Without `waarde` it has none. */
export interface Reekslijnjaar {
  readonly jaar: number;
  readonly waarde?: number | undefined;
  readonly van?: 'gemeten' | 'omgerekend' | 'geschat' | undefined;
  readonly onder?: number | undefined;
  readonly boven?: number | undefined;
}

/** The figures of an area over the years. The `reeksen` of `createReeks` have this form. */
export interface Reekslijn {
  readonly gebied: { readonly code: string; readonly naam: string };
  /** In order of the years. */
  readonly jaren: readonly Reekslijnjaar[];
  /** Years whose figure cannot be compared with those before it. */
  readonly breuken: readonly { readonly jaar: number; readonly oorzaak: Breukoorzaak }[];
}

/** A figure of areas over the years. What `createReeks` gives has this form. */
export interface Reekslijnen {
  readonly sleutel: string;
  readonly label?: { readonly nl: string } | undefined;
  readonly eenheid: string;
  readonly reeksen: readonly Reekslijn[];
}

/** A line with its unique name. */
export interface Naamlijn extends Reekslijn {
  readonly naam: string;
}
