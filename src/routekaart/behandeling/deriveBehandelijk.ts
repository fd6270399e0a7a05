import { measureBereik } from '../../rekenen/index.js';
import type { Behandelijk } from '../ijk/behandelijk.js';
import type { Behandeling } from '../model/routekaart.js';
import { deriveTransformatie } from './deriveTransformatie.js';
import type { Behandelresultaat } from './treatKolom.js';

/**
 * What the treatment of a column came to, so that other values can be treated alike.
 *
 * @param x - the column before its treatment
 */
export function deriveBehandelijk(
  x: Float64Array,
  { transformatie }: Behandeling,
  { waarden, ingrepen, stappen }: Behandelresultaat,
): Behandelijk {
  const vooraf = stappen[0]?.vorm;
  if (transformatie !== undefined && vooraf !== undefined && stappen.some(({ stap }) => stap === 'transformatie'))
    return { transformatie: deriveTransformatie(x, transformatie, vooraf.scheefheid < 0) };
  const { minimum, maximum } = measureBereik(waarden);
  return {
    ...(ingrepen.includes('winsoriseren_laag') ? { onder: minimum } : {}),
    ...(ingrepen.includes('winsoriseren_hoog') ? { boven: maximum } : {}),
  };
}
