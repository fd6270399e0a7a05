import { computeGemiddelde, estimateClopperPearson, f64 } from '../../rekenen/index.js';
import type { Groepsamenvatting } from '../model/evaluatie.js';
import type { Groep } from './groep.js';
import { waardenVan } from './waardenVan.js';

/** A group in figures; of yes and no the share with its exact interval. */
export function describeGroep(groep: Groep, jaNee: boolean, betrouwbaarheid: number): Groepsamenvatting {
  const waarden = waardenVan(groep).sort((a, b) => a - b);
  const n = waarden.length;
  const rij = Float64Array.from(waarden);
  const at = (i: number) => f64(rij, i);
  return {
    groep: groep.naam,
    aantal: n,
    gemiddelde: computeGemiddelde(waarden),
    mediaan: n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2,
    laagste: at(0),
    hoogste: at(n - 1),
    ...(jaNee
      ? { interval: estimateClopperPearson(waarden.filter((w) => w === 1).length, n, { betrouwbaarheid }).interval }
      : {}),
  };
}
