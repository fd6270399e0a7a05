import type { Bevinding } from './bevinding.js';
import { formatPad } from './formatPad.js';
import { readCode } from './readCode.js';
import { showWaarde } from './showWaarde.js';

/** A value in a sentence. What a program passed against the types has no words: it is shown as what it is. */
const showDeel = (waarde: unknown): string => (typeof waarde === 'object' ? showWaarde(waarde) : String(waarde));

/**
 * A finding as a Dutch sentence for a log: what, where, with which values, and the code. It uses no table of texts, because that would
 * then be bundled with every function.
 */
export function describeBevinding({ code, pad, params }: Omit<Bevinding, 'ernst'>): string {
  const waarden = Object.entries(params).map(([naam, waarde]) => {
    const tekst = Array.isArray(waarde) ? waarde.map(showDeel).join(', ') : showDeel(waarde);
    return `${naam}: ${tekst}`;
  });
  const plek = pad.length === 0 ? '' : ` bij ${formatPad(pad)}`;
  const met = waarden.length === 0 ? '' : ` (${waarden.join('; ')})`;
  return `${readCode(code)}${plek}${met} [${code}].`;
}
