import type { Keuzebuurt } from '../../programma/index.js';
import { computeGemiddelde } from '../../rekenen/index.js';
import type { Inwonercijfers } from '../delen/brieffeiten.js';

/** The lowest, the highest and the mean number of inhabitants of buurten, as far as these are known. */
export function summarizeInwoners(buurten: readonly Keuzebuurt[]): Inwonercijfers | undefined {
  const bekend = buurten.flatMap(({ inwoners }) => (inwoners === undefined ? [] : [inwoners]));
  if (bekend.length === 0) return undefined;
  return {
    bekend: bekend.length,
    laagste: Math.min(...bekend),
    hoogste: Math.max(...bekend),
    gemiddelde: computeGemiddelde(bekend),
  };
}
