import type { Bevinding } from './bevinding.js';
import { formatPad } from './formatPad.js';

/**
 * A finding as a plain sentence: the words of the code, the path and the values. It uses no table of texts, because that would then be
 * bundled with every function.
 */
export function describeBevinding({ code, pad, params }: Omit<Bevinding, 'ernst'>): string {
  const woorden = code.slice(code.indexOf('.') + 1).replaceAll('_', ' ');
  const waarden = Object.entries(params).map(([naam, waarde]) => `${naam} ${String(waarde)}`);
  const plek = pad.length === 0 ? '' : ` bij ${formatPad(pad)}`;
  const met = waarden.length === 0 ? '' : `: ${waarden.join(', ')}`;
  return `${woorden.charAt(0).toUpperCase()}${woorden.slice(1)}${plek}${met} (${code}).`;
}
