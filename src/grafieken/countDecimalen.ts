/** Enough for a mean or a share; a figure that was carried over has more digits than it knows. */
const MEESTE = 2;

function isRond(waarde: number, decimalen: number): boolean {
  const macht = 10 ** decimalen;
  return Math.abs(Math.round(waarde * macht) / macht - waarde) <= 1e-9 * Math.abs(waarde);
}

/** The fewest decimals in which figures can be told, at most two; none for counts. */
export function countDecimalen(waarden: readonly number[], eenheid: string): number {
  if (eenheid === 'aantal') return 0;
  for (let decimalen = 0; decimalen < MEESTE; decimalen++)
    if (waarden.every((waarde) => isRond(waarde, decimalen))) return decimalen;
  return MEESTE;
}
