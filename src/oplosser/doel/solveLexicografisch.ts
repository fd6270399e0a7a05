import { i32 } from '../../rekenen/index.js';
import { createZoeker } from '../boom/createZoeker.js';
import { createTeller, type Zoekgrenzen } from '../boom/teller.js';
import { createModel } from '../model/createModel.js';
import { sumWaarden } from '../probleem/isGeldig.js';
import type { Keuzeprobleem, Vloer } from '../probleem/keuzeprobleem.js';
import { boundRuw } from './boundRuw.js';
import { solveTotaal } from './solveTotaal.js';
import type { Doelstap, Gelijkspel, Uitkomst, Zoekstand } from './uitkomst.js';
import { fromOpen, toOpen } from './zoekstand.js';

/** The values of the vakken in `bits`; 0 for the others. */
function keepVakken({ waarden, masker }: Keuzeprobleem, bits: number): Float64Array {
  const n = masker.length;
  return waarden.map((waarde, i) => ((bits >> Math.floor(i / n)) & 1 ? waarde : 0));
}

/**
 * The highest total of each step in turn. The totals of earlier steps are floors that a choice must reach, and a candidate that no best
 * choice of an earlier step can have is left out.
 *
 * @param volgorde - for each step, first the most important: the vakken whose values it adds up, as bits
 */
export function solveLexicografisch(
  probleem: Keuzeprobleem,
  volgorde: readonly number[],
  grenzen: Zoekgrenzen,
  hervat?: Zoekstand,
): Uitkomst {
  const teller = createTeller(grenzen);
  const stappen: Doelstap[] = [...(hervat?.klaar ?? [])];
  const vloeren: Vloer[] = stappen.map(({ waarde }, s) => ({
    waarden: keepVakken(probleem, volgorde[s] as number),
    minimaal: waarde,
  }));
  let masker = probleem.masker;
  let beste: Int16Array | undefined = hervat?.beste && Int16Array.from(hervat.beste);
  let gelijkspel: Gelijkspel = 'onbeslist';
  for (let s = stappen.length; s < volgorde.length; s++) {
    const waarden = keepVakken(probleem, volgorde[s] as number);
    const zoeker = createZoeker(
      createModel({ ...probleem, masker, waarden, vloeren: [...probleem.vloeren, ...vloeren] }),
    );
    const stap = solveTotaal(zoeker, teller, {
      gelijkspel: s === volgorde.length - 1,
      hervat: {
        beste: beste && { toewijzing: beste, waarde: sumWaarden(waarden, beste) },
        // Later steps have fewer arcs, so that their subproblems mean nothing to another search.
        open: fromOpen(zoeker, s === 0 ? hervat?.open : undefined),
      },
    });
    beste = stap.keuze?.toewijzing;
    ({ gelijkspel } = stap);
    if (beste === undefined || !stap.volledig) {
      const toewijzing = beste;
      const stand: Zoekstand = {
        stap: s,
        klaar: stappen,
        ...(toewijzing && { beste: [...toewijzing] }),
        ...(s === 0 && { open: toOpen(stap.open) }),
      };
      const rest = volgorde.slice(s).map((bits, i) => {
        const waarde = toewijzing === undefined ? 0 : sumWaarden(keepVakken(probleem, bits), toewijzing);
        const ruw = boundRuw({ ...probleem, waarden: keepVakken(probleem, bits) });
        return { waarde, bovengrens: i === 0 ? stap.bovengrens : Math.max(waarde, ruw) };
      });
      return {
        toewijzing,
        stappen: toewijzing === undefined ? [] : [...stappen, ...rest],
        volledig: stap.volledig,
        gelijkspel: 'onbeslist',
        knopen: teller.knopen,
        pivots: teller.pivots,
        stand: stap.volledig ? undefined : stand,
      };
    }
    const waarde = sumWaarden(waarden, beste);
    stappen.push({ waarde, bovengrens: waarde });
    vloeren.push({ waarden, minimaal: waarde });
    zoeker.reset();
    zoeker.fix(waarde);
    const { eersteBoog, vakVan } = zoeker.model;
    masker = masker.map((bits, c) => {
      let over = bits;
      for (let b = i32(eersteBoog, c); b < i32(eersteBoog, c + 1); b++)
        if (zoeker.isDicht(b)) over &= ~(1 << i32(vakVan, b));
      return over;
    });
  }
  return { toewijzing: beste, stappen, volledig: true, gelijkspel, knopen: teller.knopen, pivots: teller.pivots };
}
