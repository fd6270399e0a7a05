import { showWaarde } from '../../kern/huis.js';
import { checkAantal } from '../checkAantal.js';
import { findNulpunt } from '../kansrekening/findNulpunt.js';
import { computeFisherKansen } from '../kansrekening/fisher.js';
import { logCombinaties } from '../kansrekening/logCombinaties.js';
import { f64 } from '../lees.js';
import { refuse } from '../teksten/codes.js';
import { readVermogenOptions, type VermogenOptions } from './vermogen.js';

/** Options of {@link computeKleinsteAandeelverschil}. */
export interface ComputeKleinsteAandeelverschilOptions extends VermogenOptions {
  /** The share in the other group, from which the difference is measured, 0 to 1. Default: 0.5. */
  readonly uitgangspunt?: number;
}

function computeBinomiaal(n: number, p: number): Float64Array {
  return new Float64Array(n + 1).map((_, k) => {
    if (p === 0 || p === 1) return k === (p === 0 ? 0 : n) ? 1 : 0;
    return Math.exp(logCombinaties(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
  });
}

/**
 * The smallest difference of shares that Fisher's exact test could show with groups of these sizes: found with chance
 * `onderscheidingsvermogen` at level `alfa`, two-sided. Exact: all pairs of counts are summed. At most 500 buurten a group; the cost grows with
 * their product (a tenth of a second for twice 500).
 *
 * @param een - the number of buurten in the group whose share differs
 * @param ander - the number in the group with share `uitgangspunt`
 * @returns how far the share must be above (`omhoog`) and below (`omlaag`) `uitgangspunt`; `null` when even a share of 1 or 0 is too close
 * @throws DomeinFout `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `evaluatie.kans_ongeldig`, `evaluatie.aandeel_ongeldig`
 *
 * @example
 * ```ts
 * import { computeKleinsteAandeelverschil } from 'buurtaanpak/rekenen';
 *
 * const { omhoog, omlaag } = computeKleinsteAandeelverschil(8, 4, { uitgangspunt: 0.5 });
 * omhoog; // => null
 * omlaag; // => null
 * ```
 */
export function computeKleinsteAandeelverschil(
  een: number,
  ander: number,
  options: ComputeKleinsteAandeelverschilOptions = {},
): { readonly uitgangspunt: number; readonly omhoog: number | null; readonly omlaag: number | null } {
  const { uitgangspunt = 0.5, ...rest } = options;
  const { alfa, onderscheidingsvermogen } = readVermogenOptions(rest);
  for (const [naam, aantal] of Object.entries({ een, ander })) {
    checkAantal(naam, aantal, 1, 500);
  }
  if (!(typeof uitgangspunt === 'number' && uitgangspunt >= 0 && uitgangspunt <= 1)) {
    refuse('evaluatie.aandeel_ongeldig', { waarde: showWaarde(uitgangspunt) }, ['uitgangspunt']);
  }
  const tabellen = Array.from({ length: een + ander + 1 }, (_, samen) => computeFisherKansen(een, ander, samen));
  const grens = alfa * (1 + 1e-9);
  const kansAnder = computeBinomiaal(ander, uitgangspunt);
  // For every count in the one group: the chance that the test rejects, over the counts in the other. The same for any share of the one.
  const verwerping = new Float64Array(een + 1).map((_, a) =>
    tabellen
      .slice(a, a + ander + 1)
      .reduce((som, { eerste, p }, b) => som + (f64(p, a - eerste) <= grens ? f64(kansAnder, b) : 0), 0),
  );
  const kracht = (p: number) => computeBinomiaal(een, p).reduce((som, kans, a) => som + kans * f64(verwerping, a), 0);
  const find = (richting: 1 | -1) => {
    const ruimte = richting === 1 ? 1 - uitgangspunt : uitgangspunt;
    const bij = (verschil: number) => kracht(Math.min(1, Math.max(0, uitgangspunt + richting * verschil)));
    return ruimte > 0 && bij(ruimte) >= onderscheidingsvermogen
      ? findNulpunt(bij, onderscheidingsvermogen, 0, ruimte)
      : null;
  };
  return { uitgangspunt, omhoog: find(1), omlaag: find(-1) };
}
