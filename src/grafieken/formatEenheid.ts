/** Units that are not written: a count says by its name what it counts. */
const KAAL = new Set(['aantal', 'code', 'index', 'klasse', 'score']);

/** A unit as people write it; empty where it is not written. */
export function formatEenheid(eenheid: string): string {
  if (KAAL.has(eenheid)) return '';
  return eenheid === 'percentage' ? '%' : eenheid.replace('1000', '1.000');
}
