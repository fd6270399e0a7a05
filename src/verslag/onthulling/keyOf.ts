import { canonicalizeJson } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import type { Verslagherkomst } from '../document/waarde.js';

/** The identity of a number: its origin, or else its place. Two places with the same origin hold one number. */
export function keyOf(herkomst: Verslagherkomst | undefined, pad: Pad): string {
  if (herkomst === undefined) return canonicalizeJson(pad);
  const { bron, bewerking, paden } = herkomst;
  return canonicalizeJson([bron, paden.length === 1 && bewerking === 'som' ? 'waarde' : bewerking, paden]);
}
