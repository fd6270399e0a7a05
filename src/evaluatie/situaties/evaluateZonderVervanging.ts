import type { Bevinding, Pad } from '../../kern/index.js';
import type { Toetsing, ZonderVervanging } from '../model/evaluatie.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { roundP } from '../oordeel/roundP.js';
import { createBevinding } from '../teksten/codes.js';
import type { Berekening } from './berekening.js';
import type { Deel } from './deel.js';
import { evaluateVergelijking } from './evaluateVergelijking.js';
import { findVervanging } from './findVervanging.js';

const readKant = ({ maten: { helling, verschil } }: Berekening) => Math.sign((helling ?? verschil)?.waarde ?? 0);

/** Whether the answer stays the same; the p of both are corrected by the same factor. */
function concludeZonder(
  deel: Deel,
  toetsing: Toetsing,
  zonder: Berekening,
  { aantal, alfa, pad }: { readonly aantal: number; readonly alfa: number; readonly pad: Pad },
): Bevinding {
  if (zonder.toets === undefined) {
    return createBevinding('waarschuwing', 'evaluatie.zonder_vervanging_geen', pad, { aantal });
  }
  const gevonden = isHoogstens(toetsing.pAangepast, alfa);
  const ookZonder = isHoogstens(zonder.toets.p * (toetsing.pAangepast / toetsing.p), alfa);
  const params = { aantal, p: roundP(zonder.toets.p), pAlle: roundP(toetsing.p) };
  const zelfdeKant = readKant(deel.berekening) === readKant(zonder);
  return gevonden === ookZonder && (zelfdeKant || !gevonden)
    ? createBevinding('info', 'evaluatie.zonder_vervanging_gelijk', pad, params)
    : createBevinding('waarschuwing', 'evaluatie.zonder_vervanging_anders', pad, params);
}

/**
 * The same comparison without the buurten that were replaced and those that took their place: a look beside the answer. `undefined` when
 * there are none among the rows.
 */
export function evaluateZonderVervanging(
  deel: Deel,
  toetsing: Toetsing,
  alfa: number,
  pad: Pad,
): ZonderVervanging | undefined {
  const zonder = findVervanging(deel.rijen);
  if (zonder.length === 0) return undefined;
  const over = deel.rijen.filter(({ buurt }) => !zonder.includes(buurt));
  const berekening = evaluateVergelijking(over, deel.vraag);
  const { soort, groepen, toets, maten } = berekening;
  return {
    zonder,
    soort,
    aantal: over.length,
    groepen,
    ...(toets === undefined ? {} : { toetsing: toets }),
    maten,
    conclusie: concludeZonder(deel, toetsing, berekening, {
      aantal: zonder.length,
      alfa,
      pad: [...pad, 'zonderVervanging'],
    }),
  };
}
