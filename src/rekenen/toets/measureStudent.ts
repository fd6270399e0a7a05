import { f64 } from '../lees.js';
import type { Student } from './student.js';

/** How extreme every arrangement is under one effect. */
export interface Studentstand {
  /** The squared difference divided by its variance: infinite where nothing varies but there is a difference. */
  readonly uitersten: Float64Array;
  /** How many arrangements are at least as extreme as the one that was found, apart from rounding. */
  readonly minstens: number;
  /** How many are as extreme as the most extreme one. */
  readonly bovenaan: number;
}

/**
 * The studentised statistic of every arrangement under the effect at distance u. Without spread a difference is infinitely extreme, and no
 * difference is not extreme at all.
 */
export function measureStudent(student: Student, u: number): Studentstand {
  const { rangschikkingen, gewicht, variantie, ruisVerschil, ruisVariantie } = student;
  const { sommen, aantal } = rangschikkingen;
  const marge = ruisVerschil[0] + ruisVerschil[1] * Math.abs(u);
  const vlak = ruisVariantie[0] + ruisVariantie[1] * u * u;
  const verschil = gewicht * Math.abs(u);
  const vGevonden = variantie[0] + u * (variantie[1] + variantie[2] * u);
  const geen = verschil <= marge;
  // Only what is exactly without spread counts as such in the arrangement that was found: its rests were looked at one by one.
  const gevonden = geen ? 0 : vGevonden > 0 ? (verschil * verschil) / vGevonden : Number.POSITIVE_INFINITY;
  const uitersten = new Float64Array(aantal);
  let minstens = 0;
  for (let i = 0; i < aantal; i++) {
    const d = Math.abs(f64(sommen, i) + f64(sommen, aantal + i) * u);
    const v = f64(sommen, 2 * aantal + i) + u * (f64(sommen, 3 * aantal + i) + f64(sommen, 4 * aantal + i) * u);
    if (v <= vlak) {
      const uiterst = d > marge;
      uitersten[i] = uiterst ? Number.POSITIVE_INFINITY : 0;
      /* v8 ignore next -- an arrangement without spread and without a difference, beside a found difference, is rare */
      if (uiterst || geen) minstens++;
    } else {
      uitersten[i] = (d * d) / v;
      if (geen || (d + marge) * (d + marge) >= gevonden * v) minstens++;
    }
  }
  let hoogste = 0;
  for (let i = 0; i < aantal; i++) if (f64(uitersten, i) > hoogste) hoogste = f64(uitersten, i);
  const bijna = hoogste * (1 - 2e-9);
  let bovenaan = 0;
  for (let i = 0; i < aantal; i++) if (f64(uitersten, i) >= bijna) bovenaan++;
  return { uitersten, minstens, bovenaan };
}
