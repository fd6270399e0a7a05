import type { Geldpartij } from '../verloop/geldverloop.js';
import type { BekendeGebeurtenissen, BekendeTekst, Cel, Dag } from './cel.js';

/** What one reckoning reads. */
export interface Rekening {
  readonly partijen: ReadonlyMap<string, Geldpartij>;
  /** In the order of their days. */
  readonly teksten: readonly BekendeTekst[];
  readonly gebeurtenissen: BekendeGebeurtenissen;
  readonly peildatum: Dag;
  readonly methode: 'dagen' | 'maanden';
  /** Amounts are laid with the VAT that the payer gets back. */
  readonly metBtw: boolean;
  /** Options on a year of the programme that were taken count; in the first budget none does. */
  readonly eersteBegroting: boolean;
}

/** The part that a buurt has in a contribution, in its own year of the programme. */
export interface Deelname {
  readonly bijdrage: Cel['bijdrage'];
  readonly kostendrager: string | undefined;
  readonly programmajaar: number;
  readonly buurt: string;
  readonly gewicht: bigint;
  readonly begin: Dag;
  readonly einde: Dag;
}

/** The cells of one text, while the events are applied to them one kind after the other. */
export interface Tekststand {
  readonly tekst: BekendeTekst;
  readonly cellen: readonly Cel[];
  readonly deelnames: readonly Deelname[];
}
