import type { Doelband, Normalisatie } from '../model/routekaart.js';

/** The band that values are compared by: then their distance counts. Classes and the trapezium read the values themselves. */
export function getBand(normalisatie: Normalisatie, doel: Doelband | undefined): Doelband | undefined {
  return normalisatie.methode === 'categorieen' || normalisatie.methode === 'doelband' ? undefined : doel;
}
