import { f64 } from '../lees.js';
import type { Einden } from './einden.js';
import { findEersteEinde } from './findEersteEinde.js';
import { measureStudent } from './measureStudent.js';
import { type Student, toAfstand } from './student.js';
import type { Voorwaarden } from './voorwaarden.js';

/**
 * The condition D^2 / V >= D'^2 / V' of every arrangement (D' and V' those that were found), times V V' and divided by u^4. An arrangement
 * for which it holds with equality for every u, as the found one and its mirror image, is only counted. The conditions come in the place of
 * the rows of the arrangements, which have no use any more: there may be many.
 */
function listVoorwaarden({ rangschikkingen, gewicht, variantie, ruisVariantie }: Student): {
  readonly altijd: number;
  readonly voorwaarden: Voorwaarden;
} {
  const { sommen, aantal: alle } = rangschikkingen;
  const [o0, o1, o2] = variantie;
  const cc = gewicht * gewicht;
  const ruis = cc * (ruisVariantie[0] + ruisVariantie[1]) * 10;
  const row = (k: number) => sommen.subarray(k * alle, (k + 1) * alle);
  const [m0, m1, m2, m3, m4] = [row(0), row(1), row(2), row(3), row(4)];
  let aantal = 0;
  for (let i = 0; i < alle; i++) {
    const e0 = f64(sommen, i);
    const e1 = f64(sommen, alle + i);
    let a0 = cc * f64(sommen, 4 * alle + i) - o2 * e1 * e1;
    let a1 = cc * f64(sommen, 3 * alle + i) - o1 * e1 * e1 - 2 * o2 * e0 * e1;
    const a2 = cc * f64(sommen, 2 * alle + i) - o0 * e1 * e1 - 2 * o1 * e0 * e1 - o2 * e0 * e0;
    const a3 = -2 * o0 * e0 * e1 - o1 * e0 * e0;
    const a4 = -o0 * e0 * e0;
    // Far from the found effect the first coefficient that is not 0 decides; rounding must not.
    if (Math.abs(a0) <= ruis) {
      a0 = 0;
      /* v8 ignore next -- a coefficient that is rounding only, after one that is, depends on the values */
      if (Math.abs(a1) <= ruis) a1 = 0;
      /* v8 ignore next -- which of the five is the first above rounding depends on the values */
      if (a1 === 0 && Math.abs(a2) <= ruis && Math.abs(a3) <= ruis && Math.abs(a4) <= ruis) continue;
    }
    m0[aantal] = a0;
    m1[aantal] = a1;
    m2[aantal] = a2;
    m3[aantal] = a3;
    m4[aantal] = a4;
    aantal++;
  }
  return { altijd: alle - aantal, voorwaarden: { aantal, machten: [m0, m1, m2, m3, m4] } };
}

/** Effects at this distance, in the spread of the rests, are as far as there are. */
const VERSTE = 1e9;

/**
 * Where nothing varies within the groups of the arrangement that was found, it is infinitely extreme. Then only the effects that are found in
 * a block can be told from all others.
 */
function invertVlak(student: Student, nodig: number, verworpen: boolean): Einden {
  const { effect, eenheid, blokeffecten } = student;
  const ver = 3 * blokeffecten.reduce((max, u) => Math.max(max, Math.abs(u)), 1);
  if (measureStudent(student, ver).minstens >= nodig) {
    return { onder: Number.NEGATIVE_INFINITY, boven: Number.POSITIVE_INFINITY };
  }
  const mogelijk = blokeffecten
    .filter((u) => measureStudent(student, u).minstens >= nodig)
    .map((u) => effect + u * eenheid)
    .filter((waarde) => !verworpen || waarde * effect > 0);
  return { onder: Math.min(effect, ...mogelijk), boven: Math.max(effect, ...mogelijk) };
}

/**
 * The effects that the studentised exchange does not reject: their hull, as these need not be one stretch. When no effect is itself rejected,
 * only those on the side of the found effect, so that the hull never holds what the test rejects.
 *
 * @param nodig - how many arrangements must be at least as extreme for an effect not to be rejected
 * @param gok - for each side how far the end may lie, in the unit of the outcome
 */
export function invertStudent(student: Student, nodig: number, verworpen: boolean, gok: number): Einden {
  const { effect, eenheid, variantie } = student;
  if (variantie[0] === 0 && variantie[2] === 0) return invertVlak(student, nodig, verworpen);
  const { altijd, voorwaarden } = listVoorwaarden(student);
  const nul = toAfstand(student, 0);
  const findEinde = (kant: -1 | 1): number => {
    const van = Math.max(1 / VERSTE, verworpen && nul * kant > 0 ? 1 / Math.abs(nul) : 0);
    if (nodig <= altijd) return kant * Number.POSITIVE_INFINITY;
    const x = findEersteEinde(voorwaarden, { nodig: nodig - altijd, kant, van, gok: eenheid / gok });
    /* v8 ignore next -- no place before the found effect: then the end is that effect */
    return x === 1 / VERSTE ? kant * Number.POSITIVE_INFINITY : effect + kant * (x === undefined ? 0 : eenheid / x);
  };
  return { onder: findEinde(-1), boven: findEinde(1) };
}
