import type { Casussen, Grenzen } from './casussen.js';
import { judgePlaatsen } from './judgePlaatsen.js';
import { listPlaatsen } from './listPlaatsen.js';
import type { Product } from './product.js';
import { type Richting, solveTafel } from './solveTafel.js';

/** Gives for cases and cut-offs a text that is the same exactly when the models are. */
export type Ondertekenaar = (casussen: Casussen, grenzen: Grenzen) => string;

/** Makes an {@link Ondertekenaar} that solves every truth table once. */
export function createOndertekenaar(k: number, richting: Richting): Ondertekenaar {
  const bekend = new Map<string, string>();
  const write = (modellen: readonly (readonly Product[])[]) =>
    modellen.map((model) => model.map(({ masker, waarde }) => `${masker}.${waarde}`).join('+')).join('|');
  return (casussen, grenzen) => {
    const rijen = judgePlaatsen(listPlaatsen(casussen), casussen.uitkomst, grenzen);
    const sleutel = rijen
      .filter(({ oordeel }) => oordeel !== 'te_weinig')
      .map(({ code, oordeel }) => `${code}${oordeel}`)
      .join();
    const eerder = bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    const { behoudend, spaarzaam, tussen } = solveTafel(rijen, k, richting);
    const tekst = [
      write(behoudend.modellen),
      write(spaarzaam.modellen),
      [...new Set(tussen.map(({ modellen }) => write(modellen)))].sort().join('|'),
    ].join('/');
    bekend.set(sleutel, tekst);
    return tekst;
  };
}
