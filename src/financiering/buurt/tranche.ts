import type { Buurtcode } from '../../gebied/index.js';
import type { Periode, Sleutel } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';

/** An amount for some days of one buurt, on its way from the plan to the begrotingsjaren. */
export interface Tranche {
  readonly soort: 'inzet' | 'vrijval';
  readonly buurt: Buurtcode;
  readonly programmajaar: number;
  readonly bijdrage: Bijdrage;
  readonly kostendrager: Sleutel | undefined;
  readonly periode: Periode;
  readonly centen: bigint;
}
