import type { Bevinding } from './bevinding.js';
import { DomeinFout } from './DomeinFout.js';

/** Throws everything that is wrong at once, by the code of the first; does nothing when nothing is wrong. */
export function refuseBevindingen(bevindingen: readonly Bevinding[]): void {
  const [eerste] = bevindingen;
  if (eerste !== undefined) throw new DomeinFout(eerste.code, eerste.params, { pad: eerste.pad, bevindingen });
}
