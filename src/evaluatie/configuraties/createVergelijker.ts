import type { Werk } from '../../kern/huis.js';
import type { Casussen, Grenzen } from './casussen.js';
import { judgePlaatsen } from './judgePlaatsen.js';
import { listPlaatsen } from './listPlaatsen.js';
import type { Product } from './product.js';
import { type Richting, solveTafel } from './solveTafel.js';

/** Whether other cases or cut-offs give the same models. */
export type Vergelijker = (casussen: Casussen, grenzen: Grenzen) => boolean;

/** Models as a text; `undefined` when not all are known. */
function writeModellen(rijen: Parameters<typeof solveTafel>[0], k: number, richting: Richting): string | undefined {
  const write = (modellen: readonly (readonly Product[])[]) =>
    modellen.map((model) => model.map(({ masker, waarde }) => `${masker}.${waarde}`).join('+')).join('|');
  const { spaarzaam, tussen, alleParen } = solveTafel(rijen, k, richting);
  if (!(alleParen && spaarzaam.volledig && tussen.every(({ volledig }) => volledig))) return undefined;
  return [write(spaarzaam.modellen), ...[...new Set(tussen.map(({ modellen }) => write(modellen)))].sort()].join('/');
}

/**
 * Makes a {@link Vergelijker} with these cases and cut-offs. The conservative models say exactly which combinations are sufficient, so they
 * differ when those do; otherwise the parsimonious and intermediate models are looked at, of every truth table once. Models of which not all
 * are known count as other ones.
 */
export function createVergelijker(casussen: Casussen, grenzen: Grenzen, richting: Richting, teller: Werk): Vergelijker {
  const k = casussen.condities.length;
  const judge = (...[ander, andere]: Parameters<Vergelijker>) => {
    teller.spend(ander.gevallen.length * 2 ** k);
    const rijen = judgePlaatsen(listPlaatsen(ander), ander.uitkomst, andere);
    const list = (gezocht: string) =>
      rijen
        .filter(({ oordeel }) => oordeel === gezocht)
        .map(({ code }) => code)
        .join();
    return { rijen, ja: list('ja'), nee: list('nee') };
  };
  const nu = judge(casussen, grenzen);
  const bekend = new Map<string, boolean>([[nu.nee, true]]);
  return (ander, andere) => {
    const { rijen, ja, nee } = judge(ander, andere);
    if (ja !== nu.ja) return false;
    const eerder = bekend.get(nee);
    if (eerder !== undefined) return eerder;
    const modellen = writeModellen(rijen, k, richting);
    const gelijk = modellen !== undefined && modellen === writeModellen(nu.rijen, k, richting);
    bekend.set(nee, gelijk);
    return gelijk;
  };
}
