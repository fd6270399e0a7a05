import { differenceInDagen } from '../../kern/huis.js';
import type { Blootstelling } from '../model/evaluatie.js';
import type { Buurtmeting } from './rij.js';

/** How many days the programme ran in a buurt up to its measurement. `undefined` when its start is not known. */
export function computeBlootstelling({ situatie, na }: Buurtmeting): Blootstelling | undefined {
  const { buurt, start, einde } = situatie;
  if (start === undefined) return undefined;
  const totMeting = differenceInDagen(start, na.moment);
  const totEinde = einde === undefined ? totMeting : differenceInDagen(start, einde) + 1;
  return { buurt, dagen: Math.max(0, Math.min(totMeting, totEinde)) };
}
