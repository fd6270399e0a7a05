import { sumGetallen } from '../../kern/huis.js';
import { computeGemiddelde, type Toetsopties } from '../../rekenen/index.js';
import type { Voormetingcorrectie } from '../model/lotingoordeel.js';
import { groupLotblokken } from './groupLotblokken.js';
import type { Loteenheid } from './loteenheid.js';
import { type Trekkingen, testLotverschil } from './testLotverschil.js';

/** A unit with an earlier figure. */
export interface Voorafeenheid extends Loteenheid {
  readonly eerder: number;
}

/**
 * The effect with a correction for one earlier figure: what is left of the outcome after its slope on that figure within blocks. The lot is
 * not in that model, so what is left is the same whatever was drawn, and the test stays exact (Rosenbaum 2002, Statistical Science 17).
 *
 * @returns `undefined` when nothing can be corrected: the earlier figure is the same in each block, or no block has both sides
 */
export function correctVoormeting(
  eenheden: readonly Voorafeenheid[],
  trekkingen: Trekkingen | undefined,
  options: Toetsopties,
): Voormetingcorrectie | undefined {
  const { blokken } = groupLotblokken(eenheden);
  const delen = blokken.flatMap((blok) => {
    const gx = computeGemiddelde(blok.map(({ eerder }) => eerder));
    const gy = computeGemiddelde(blok.map(({ waarde }) => waarde));
    return blok.map(({ waarde, eerder }) => ({ x: eerder, dx: eerder - gx, dy: waarde - gy }));
  });
  const kwadraten = sumGetallen(delen.map(({ dx }) => dx * dx));
  if (kwadraten <= sumGetallen(delen.map(({ x }) => x * x)) * 1e-26) return undefined;
  const helling = sumGetallen(delen.map(({ dx, dy }) => dx * dy)) / kwadraten;
  const resten = blokken.map((blok) =>
    blok.map((eenheid) => ({ ...eenheid, waarde: eenheid.waarde - helling * eenheid.eerder })),
  );
  const { toets, effect } = testLotverschil(resten, trekkingen, options);
  return { helling, effectResiduen: effect.waarde, p: toets.p };
}
