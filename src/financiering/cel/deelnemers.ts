import type { Bijdrage } from '../model/bijdrage.js';
import type { Geldpartij, Geldtekst, Plaats } from '../verloop/geldverloop.js';

/** Whether a buurt lies in a gemeente, by the four digits of its code. A code of another kind does not tell: it counts for every gemeente. */
export function isInGemeente(buurt: string, gemeentecode: string): boolean {
  const cijfers = /^(?:BU|WK)(\d{4})\d+$/.exec(buurt)?.[1];
  return cijfers === undefined || cijfers === gemeentecode.slice(2);
}

/**
 * Whether a contribution pays for a buurt: it names the buurt or its programma, or it names none and comes from the gemeente of the buurt
 * or from another kind of party.
 */
function paysFor(
  { buurten, programmas, van }: Bijdrage,
  { buurt, programma }: Plaats,
  partijen: ReadonlyMap<string, Geldpartij>,
): boolean {
  if (buurten !== undefined) return buurten.includes(buurt);
  if (programmas !== undefined) return programma !== undefined && programmas.includes(programma);
  const partij = partijen.get(van);
  if (partij?.rol !== 'gemeente' || partij.gemeentecode === undefined) return true;
  return isInGemeente(buurt, partij.gemeentecode);
}

/** Whether a buurt is charged to a cost bearer. */
function isChargedTo({ kostendragers }: Plaats, kostendrager: string | undefined): boolean {
  return kostendrager === undefined || kostendragers === undefined || kostendragers.includes(kostendrager);
}

/** The buurten of a text that a contribution pays for and that are charged to a bearer, in the order of the text. */
export function listPlaatsen(
  { plaatsen = [] }: Pick<Geldtekst, 'plaatsen'>,
  bijdrage: Bijdrage,
  kostendrager: string | undefined,
  partijen: ReadonlyMap<string, Geldpartij>,
): Plaats[] {
  return plaatsen.filter((plaats) => paysFor(bijdrage, plaats, partijen) && isChargedTo(plaats, kostendrager));
}

/** The weight of a buurt in whole millionths. */
export const toGewicht = ({ gewicht = 1 }: Plaats): bigint => BigInt(Math.round(gewicht * 1_000_000));
