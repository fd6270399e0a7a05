import type { Zoekgrenzen } from '../boom/teller.js';
import type { Doelstap, Uitkomst } from '../doel/uitkomst.js';
import { createModel } from '../model/createModel.js';
import { readWaarden } from '../model/readWaarden.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import type { ExterneOplosser } from './externeOplosser.js';
import { readAntwoord } from './readAntwoord.js';
import { isZelfde, settleExtern } from './settleExtern.js';
import { toLineair } from './toLineair.js';

/** Below a value by more than its rounding, a bound contradicts it. */
const spreektTegen = (grens: number, waarde: number) => !(grens >= waarde - 1e-6 * Math.max(1, Math.abs(waarde)));

const CLAIM = { controle: 'drijvende_komma', extern: true } as const;

/**
 * Asks a solver of another make what our own search did not finish, for the objective `totaal`. Its choice is checked in whole numbers; one
 * that does not obey them is no answer. A better choice is given to our own search first, which may then prove it. Only when that does not
 * end either, the claims of the other solver are taken, and marked as such; a claim that what we found contradicts is not taken.
 *
 * @param eigen - the outcome of our own search: it is not complete, or its tie is not settled
 * @param prove - our own search, from the choice that is known
 */
export function solveExtern(
  probleem: Keuzeprobleem,
  oplosser: ExterneOplosser,
  grenzen: Zoekgrenzen,
  eigen: Uitkomst,
  prove: (beste: Int16Array) => Uitkomst,
): Uitkomst {
  const model = createModel(probleem);
  const { waarden, eenheid } = readWaarden(model, probleem.waarden);
  const lineair = toLineair(model, waarden);
  const { knopen } = grenzen;
  const nu = eigen.stappen[0]?.waarde ?? Number.NEGATIVE_INFINITY;
  const settleTie = (uit: Uitkomst, waarde: number, bekend: readonly Int16Array[]): Uitkomst => {
    const { beter: _, ...beslist } = settleExtern(model, lineair, bekend, waarde, oplosser, knopen);
    return beslist.gelijkspel === 'onbeslist' ? uit : { ...uit, ...beslist, stand: undefined, ...CLAIM };
  };
  if (eigen.volledig) return settleTie(eigen, nu, [eigen.toewijzing as Int16Array]);
  const antwoord = oplosser.solve(lineair, { knopen });
  if (antwoord.status === 'onhaalbaar') {
    return eigen.toewijzing === undefined ? { ...eigen, volledig: true, stand: undefined, ...CLAIM } : eigen;
  }
  const hunne = readAntwoord(model, antwoord);
  if (hunne === undefined || hunne.waarde < nu) return eigen;
  const bewezen = prove(hunne.toewijzing);
  const samen = { ...bewezen, knopen: eigen.knopen + bewezen.knopen, pivots: eigen.pivots + bewezen.pivots };
  // Our own search began with their choice, so that it has one that is as good.
  const { waarde, bovengrens: onze } = bewezen.stappen[0] as Doelstap;
  const beste = bewezen.toewijzing as Int16Array;
  const { grens = Number.POSITIVE_INFINITY } = antwoord;
  // Ours may be as good, and another one.
  const ook = nu === waarde && eigen.toewijzing !== undefined && !isZelfde(eigen.toewijzing, beste);
  const bekend = ook ? [beste, eigen.toewijzing as Int16Array] : [beste];
  if (bewezen.volledig) return bewezen.gelijkspel === 'onbeslist' ? settleTie(samen, waarde, bekend) : samen;
  if (spreektTegen(grens * eenheid, waarde)) return samen;
  const bovengrens = Math.max(waarde, Math.min(onze, Math.floor(grens) * eenheid));
  const stappen = [{ waarde, bovengrens }];
  if (bovengrens > waarde) return { ...samen, stappen, ...(bovengrens < onze ? CLAIM : {}) };
  const { beter, ...beslist } = settleExtern(model, lineair, bekend, waarde, oplosser, knopen);
  if (beter !== undefined) {
    const stand = bewezen.stand && { ...bewezen.stand, beste: [...beter.toewijzing] };
    return { ...samen, toewijzing: beter.toewijzing, stappen: [{ waarde: beter.waarde, bovengrens: onze }], stand };
  }
  return { ...samen, ...beslist, stappen, volledig: true, stand: undefined, ...CLAIM };
}
