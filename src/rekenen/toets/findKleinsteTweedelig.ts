import { computeBetaKans } from '../kansrekening/betaVerdeling.js';
import { f64, i32 } from '../lees.js';
import { findNde } from './findNde.js';
import { type Student, toAfstand } from './student.js';

/** Two values of the statistic that differ by less, as a share, are equal. */
const GELIJK = 2e-9;

/**
 * The smallest p of the test of two parts over all arrangements: of each the larger of its own p by exchange and its own p of Welch. An
 * arrangement whose p by exchange is above the smallest found so far cannot do better, so few are looked at.
 *
 * @param uitersten - the statistic of every arrangement, without a supposed effect
 */
export function findKleinsteTweedelig(student: Student, uitersten: Float64Array): number {
  const { sommen, aantal } = student.rangschikkingen;
  const u = toAfstand(student, 0);
  const welch = (i: number) => {
    const t2 = f64(uitersten, i);
    if (t2 === Number.POSITIVE_INFINITY) return 0;
    const v = f64(sommen, 2 * aantal + i) + u * (f64(sommen, 3 * aantal + i) + f64(sommen, 4 * aantal + i) * u);
    const vrij = (v * v) / f64(sommen, 5 * aantal + i);
    return computeBetaKans(vrij / (vrij + t2), vrij / 2, 0.5);
  };
  let grens = 0;
  for (let i = 0; i < aantal; i++) if (f64(uitersten, i) > grens) grens = f64(uitersten, i);
  // First the most extreme ones; when these leave a p that more arrangements could better, the most extreme up to that p.
  for (;;) {
    const gevonden: number[] = [];
    const bijna = grens * (1 - GELIJK);
    for (let i = 0; i < aantal; i++) if (f64(uitersten, i) >= bijna) gevonden.push(i);
    const plaatsen = Int32Array.from(gevonden).sort((a, b) => f64(uitersten, b) - f64(uitersten, a));
    let beste = 1;
    for (let van = 0; van < plaatsen.length && van + 1 < beste * aantal; ) {
      const hoogste = f64(uitersten, i32(plaatsen, van));
      let tot = van;
      let laagste = 1;
      // Arrangements that are equally extreme share their p by exchange.
      for (; tot < plaatsen.length && f64(uitersten, i32(plaatsen, tot)) >= hoogste * (1 - GELIJK); tot++) {
        laagste = Math.min(laagste, welch(i32(plaatsen, tot)));
      }
      beste = Math.min(beste, Math.max(tot / aantal, laagste));
      van = tot;
    }
    const nodig = Math.min(aantal, Math.ceil(beste * aantal));
    if (nodig <= plaatsen.length) return beste;
    grens = findNde(uitersten.slice(), aantal - nodig);
  }
}
