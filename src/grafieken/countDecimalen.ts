import { countCijfers } from './countCijfers.js';

/** Enough for a mean or a share; a figure that was carried over has more digits than it knows. */
const GENOEG = 2;

function isRond(waarde: number, decimalen: number): boolean {
  const macht = 10 ** decimalen;
  return Math.abs(Math.round(waarde * macht) / macht - waarde) <= 1e-9 * Math.abs(waarde);
}

/** The fewest decimals in which figures can be told, at most two, or where all are below a tenth two digits of the largest; none for counts. */
export function countDecimalen(waarden: readonly number[], eenheid: string): number {
  if (eenheid === 'aantal') return 0;
  const meeste = Math.max(GENOEG, countCijfers(waarden) - 1);
  for (let decimalen = 0; decimalen < meeste; decimalen++)
    if (waarden.every((waarde) => isRond(waarde, decimalen))) return decimalen;
  return meeste;
}
