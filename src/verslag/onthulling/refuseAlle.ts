import { type Bevinding, DomeinFout } from '../../kern/index.js';

/** Throws everything that is wrong at once, by the first; does nothing when nothing is wrong. */
export function refuseAlle(bevindingen: readonly Bevinding[]): void {
  const [eerste] = bevindingen;
  if (eerste !== undefined) throw new DomeinFout(eerste.code, eerste.params, { pad: eerste.pad, bevindingen });
}
