import type { Bevinding } from '../../kern/index.js';
import { listLezers, type Verslaglezer } from '../../verslag/index.js';
import type { Stuk } from './stuk.js';

/** The errors and warnings that concern this reader, not those about another deelnemer: each with its place in the stand. */
export function listEigenBevindingen(
  { stand: { bevindingen }, programma, deelnemer }: Stuk,
  lezer: Verslaglezer,
): { readonly i: number; readonly bevinding: Bevinding }[] {
  const index = programma.deelnemers.indexOf(deelnemer);
  return bevindingen
    .map((bevinding, i) => ({ i, bevinding }))
    .filter(({ bevinding: { code, ernst, pad, params } }) => {
      const elders = pad[0] === 'deelnemers' && typeof pad[1] === 'number' && pad[1] !== index;
      return ernst !== 'info' && !elders && listLezers(code, params).includes(lezer);
    });
}
