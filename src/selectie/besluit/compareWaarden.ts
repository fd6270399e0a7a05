import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';

/** The fields that may differ in a recomputation: another version may prove the same with fewer subproblems. */
const VAN_DE_BEREKENING = new Set(['knopen', 'methode']);

const isDelen = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null;

const show = (waarde: unknown) => (typeof waarde === 'number' ? waarde : waarde === undefined ? '-' : String(waarde));

/** Every path at which two JSON values differ. */
export function compareWaarden(pad: Pad, toen: unknown, later: unknown): Bevinding[] {
  if (isDelen(toen) && isDelen(later)) {
    const namen = [...new Set([...Object.keys(toen), ...Object.keys(later)])];
    return namen.flatMap((naam) =>
      VAN_DE_BEREKENING.has(naam)
        ? []
        : compareWaarden([...pad, Array.isArray(later) ? Number(naam) : naam], toen[naam], later[naam]),
    );
  }
  if (toen === later) return [];
  const params = {
    veld: pad.join('.'),
    besluit: isDelen(toen) ? '…' : show(toen),
    nu: isDelen(later) ? '…' : show(later),
  };
  return [createBevinding('fout', 'selectie.verschil_waarde', pad, params)];
}
