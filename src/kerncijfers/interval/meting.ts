import type { Reden } from '../tabel/kerncijfertabel.js';

/** A cell with all that is known of it: a figure with its bounds, if there are any, and whether it was estimated; or why it is missing. */
export type Meting =
  | {
      readonly waarde: number;
      readonly onder?: number | undefined;
      readonly boven?: number | undefined;
      readonly geschat?: true | undefined;
    }
  | { readonly reden: Reden };
