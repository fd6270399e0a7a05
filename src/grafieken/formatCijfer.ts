import { formatGetal } from '../kern/index.js';
import { formatEenheid } from './formatEenheid.js';

/** A figure with its unit: 39,1%, 1.290, 1,2 km, € 24.100. */
export function formatCijfer(
  waarde: number,
  { eenheid, decimalen }: { readonly eenheid: string; readonly decimalen: number },
): string {
  if (eenheid === '1000 euro') return `€ ${formatGetal(waarde * 1000)}`;
  if (eenheid === 'euro') return `€ ${formatGetal(waarde, { decimalen: decimalen === 0 ? 0 : 2 })}`;
  const woord = formatEenheid(eenheid);
  return `${formatGetal(waarde, { decimalen })}${woord === '' || woord === '%' ? '' : ' '}${woord}`;
}
