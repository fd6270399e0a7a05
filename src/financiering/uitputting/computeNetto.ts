import { fromCenten } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Geldpartij } from '../verloop/geldverloop.js';
import type { Uitputting } from './uitputting.js';

/** The forecast of a contribution; of a specifieke uitkering what it pays. */
export interface Stroom {
  readonly bijdrage: Bijdrage;
  readonly prognose: bigint;
}

/** What reaches the organisation that does the work, and what every party pays in the end less what it receives. */
export function computeNetto(
  stromen: readonly Stroom[],
  partijen: readonly Geldpartij[],
): Pick<Uitputting, 'programmakosten' | 'nettoPerPartij'> {
  const uitvoerders = new Set(partijen.filter(({ rol }) => rol === 'uitvoerder').map(({ id }) => id));
  const [uitvoerder] = uitvoerders;
  const netto = new Map<Sleutel, bigint>(partijen.map(({ id }) => [id, 0n]));
  const add = (partij: Sleutel, centen: bigint) => netto.set(partij, (netto.get(partij) ?? 0n) + centen);
  let programmakosten = 0n;
  for (const { bijdrage, prognose } of stromen) {
    const { van, naar = uitvoerder } = bijdrage;
    add(van, prognose);
    if (naar !== undefined) add(naar, -prognose);
    if (bijdrage.naar === undefined || uitvoerders.has(bijdrage.naar)) programmakosten += prognose;
  }
  return {
    programmakosten: fromCenten(programmakosten),
    nettoPerPartij: [...netto].flatMap(([partij, centen]) =>
      centen === 0n ? [] : [{ partij, bedrag: fromCenten(centen) }],
    ),
  };
}
