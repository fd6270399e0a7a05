import type { Pad } from '../../kern/index.js';
import type { Verslag } from '../document/verslag.js';
import type { Sleutels } from './createSleutels.js';

/** A verslag in a row of publications, with the identities of its numbers. */
export interface Uitgave {
  readonly verslag: Verslag;
  readonly sleutels: Sleutels;
}

/** A number of people in a publication: absent when it is hidden there. */
export interface Uitgavecel {
  readonly aantal?: number;
  readonly pad: Pad;
}

/** A relation between numbers of publications, by their identity. */
export interface Uitgaverelatie {
  readonly termen: readonly { readonly id: string; readonly maal: number }[];
  readonly van: number;
  readonly tot: number;
}
