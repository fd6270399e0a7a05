import { sumGetallen } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { computeGemiddelde } from '../../rekenen/index.js';
import type { Trapperiode } from '../model/lotingoordeel.js';
import type { Trapblok } from './createTrapblokken.js';

/** How the started and the not yet started differ on each day. */
export function describePerioden(perioden: readonly Datum[], blokken: readonly Trapblok[]): Trapperiode[] {
  return perioden.map((op, t) => {
    const delen = blokken.flatMap(({ rijen, dagen }) =>
      dagen
        .filter((dag) => dag.t === t)
        .map(({ gestart, waarden }) => {
          const nogNiet = rijen.length - gestart;
          const mean = (kant: boolean) =>
            computeGemiddelde(waarden.filter((_, i) => (rijen[i] as { stap: number }).stap <= t === kant));
          const gewicht = (gestart * nogNiet) / rijen.length;
          return { gestart, nogNiet, gewicht, verschil: mean(true) - mean(false) };
        }),
    );
    const gewicht = sumGetallen(delen.map((deel) => deel.gewicht));
    return {
      op,
      gestart: sumGetallen(delen.map((deel) => deel.gestart)),
      nogNiet: sumGetallen(delen.map((deel) => deel.nogNiet)),
      ...(delen.length === 0
        ? {}
        : { verschil: sumGetallen(delen.map((deel) => deel.gewicht * deel.verschil)) / gewicht }),
    };
  });
}
