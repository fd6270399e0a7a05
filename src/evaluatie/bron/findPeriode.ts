import { Datum } from '../../kern/index.js';
import type { Kerncijferkolom } from '../../kerncijfers/index.js';
import type { Plancriterium } from '../model/evaluatieplan.js';

/** The first and the last day that the figures of a column are about. */
type Dagen = Pick<Plancriterium, 'van' | 'tot'>;

/** The days that a column is about; `undefined` when it does not tell. A figure of one day begins and ends on it. */
export function findPeriode({ periode }: Kerncijferkolom): Dagen | undefined {
  if (periode === undefined) return undefined;
  return 'peildatum' in periode ? { van: periode.peildatum, tot: periode.peildatum } : periode;
}

/** The whole year of the source of a column. */
export const readBronjaar = ({ bron: { jaar } }: Kerncijferkolom): Dagen => ({
  van: Datum.parse(`${jaar}-01-01`),
  tot: Datum.parse(`${jaar}-12-31`),
});
