import { compareFeiten } from '../feiten/compareFeiten.js';
import type { Feitregel } from '../feiten/feitregel.js';
import { replaceFeit } from '../feiten/replaceFeit.js';
import { listOnmogelijk } from '../stand/listOnmogelijk.js';
import type { Teamvoorstel, Voorgesteldecorrectie } from './teamsamenvoeging.js';
import type { Vergelijking } from './vergelijking.js';

/** Trying a proposal reads the whole life of the team, so there is a bound. Beyond it a conflict keeps only what needs no trial. */
const MEESTE_PROEVEN = 500;

/** Leaves out the proposals that do not help. `opgelost`: the event that must be possible after it, or gone. */
export type Proef = (voorstellen: readonly Teamvoorstel[], opgelost?: string) => Teamvoorstel[];

/** The facts as they would be after corrections. */
function applyCorrecties(vergelijking: Vergelijking, correcties: readonly Voorgesteldecorrectie[]): Feitregel[] {
  const wordt = new Map(correcties.map((correctie) => [correctie.betreft, correctie.wordt]));
  return vergelijking.feiten
    .flatMap((feit) => (wordt.has(feit.id) ? replaceFeit(feit, wordt.get(feit.id)) : feit) ?? [])
    .sort(compareFeiten);
}

/** Keeps the proposals that help: nothing becomes impossible by them, and what is named does not stay so. */
export function createProef(vergelijking: Vergelijking): Proef {
  let proeven = 0;
  return (voorstellen, opgelost) =>
    voorstellen.filter(({ correcties }) => {
      proeven += 1;
      if (proeven > MEESTE_PROEVEN) return false;
      const daarna = listOnmogelijk(applyCorrecties(vergelijking, correcties));
      if (opgelost !== undefined && daarna.has(opgelost)) return false;
      return [...daarna.keys()].every((id) => vergelijking.onmogelijk.has(id));
    });
}
