import { minimizeCombinaties } from './minimizeCombinaties.js';
import type { Product, Productoplossing } from './product.js';
import type { Tafelrij } from './tafel.js';

/** The expectations in bits: conditions of which the presence, or the absence, is expected to help. */
export interface Richting {
  readonly aanwezig: number;
  readonly afwezig: number;
}

/** An intermediate solution with the pair of models it lies between. */
export interface Productpaar extends Productoplossing {
  readonly behoudend: readonly Product[];
  readonly spaarzaam: readonly Product[];
  /** The combinations that the expectations add. */
  readonly gemakkelijk: readonly number[];
}

/** The three solutions of a truth table. */
export interface Tafeloplossing {
  readonly behoudend: Productoplossing;
  readonly spaarzaam: Productoplossing;
  readonly tussen: readonly Productpaar[];
  /** Whether every pair of models is in `tussen`. */
  readonly alleParen: boolean;
}

/** How many choices are tried for one truth table: some seconds at most. */
const MEESTE_STAPPEN = 20_000;

/** More pairs of a conservative and a parsimonious model are not worked out. */
const MEESTE_PAREN = 100;

/** The products that lie between a conservative model and a parsimonious one, by what is expected. */
function relaxModel(
  behoudend: readonly Product[],
  spaarzaam: readonly Product[],
  { aanwezig, afwezig }: Richting,
): Product[] {
  return behoudend.flatMap(({ masker, waarde }) => {
    const tegen = masker & ((aanwezig & ~waarde) | (afwezig & waarde));
    return spaarzaam
      .filter((ruim) => (masker & ruim.masker) === ruim.masker && (waarde & ruim.masker) === ruim.waarde)
      .map((ruim) => {
        const over = masker & ~(tegen & ~ruim.masker);
        return { masker: over, waarde: waarde & over };
      });
  });
}

/**
 * The conservative, parsimonious and intermediate solutions of a truth table. Intermediate, for each pair of models: from a conservative
 * term goes what is not in a parsimonious term above it and contradicts the expectation; the combinations without a verdict that it then
 * holds for are the easy counterfactuals (Ragin 2008, chapter 9), with which is minimised again.
 */
export function solveTafel(
  rijen: readonly Pick<Tafelrij, 'code' | 'oordeel'>[],
  k: number,
  richting: Richting,
): Tafeloplossing {
  const oordelen = new Map(rijen.map(({ code, oordeel }) => [code, oordeel]));
  const alle = Array.from({ length: 2 ** k }, (_, code) => code);
  const positief = alle.filter((code) => oordelen.get(code) === 'ja');
  const negatief = alle.filter((code) => oordelen.get(code) === 'nee');
  const vast = new Set([...positief, ...negatief]);
  const open = alle.filter((code) => !vast.has(code));
  const ruimte = { stappen: MEESTE_STAPPEN };
  const behoudend = minimizeCombinaties(positief, [...negatief, ...open], k, ruimte);
  const spaarzaam = minimizeCombinaties(positief, negatief, k, ruimte);
  const paren = behoudend.modellen.flatMap((een) => spaarzaam.modellen.map((ander) => [een, ander] as const));
  const bekend = new Map<string, Productoplossing>();
  const tussen = paren.slice(0, MEESTE_PAREN).map(([een, ander]): Productpaar => {
    const termen = relaxModel(een, ander, richting);
    const gemakkelijk = open.filter((code) => termen.some(({ masker, waarde }) => (code & masker) === waarde));
    const sleutel = gemakkelijk.join();
    const eerder = bekend.get(sleutel);
    if (eerder !== undefined) return { ...eerder, behoudend: een, spaarzaam: ander, gemakkelijk };
    const bij = new Set(gemakkelijk);
    const verboden = [...negatief, ...open.filter((code) => !bij.has(code))];
    const nieuw = minimizeCombinaties(positief, verboden, k, ruimte);
    bekend.set(sleutel, nieuw);
    return { ...nieuw, behoudend: een, spaarzaam: ander, gemakkelijk };
  });
  return { behoudend, spaarzaam, tussen, alleParen: paren.length <= MEESTE_PAREN };
}
