import type { Verslagblok, Verslagtekst, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { op } from '../delen/op.js';
import { programmanaam } from '../delen/programmanaam.js';
import type { Stuk } from '../delen/stuk.js';
import { woord } from '../delen/woord.js';
import { indexQuota } from './indexQuota.js';

/** Gives the place in the stand of the buurt that a buurt replaced; `undefined` when it replaced none. */
function indexVervangen({ deel: { buurten } }: Stuk): (buurt: string) => number | undefined {
  const plekken = new Map(buurten.map(({ buurt }, b) => [buurt, b]));
  const vervangt = new Map(buurten.map((een) => [een.buurt, een.vervangt]));
  return (buurt) => plekken.get(vervangt.get(buurt) ?? '');
}

/** A reserve: for which places it stands, and whom it replaced. */
function describeReserve(
  { lezer, hier }: Stuk,
  r: number,
  waarvoor: Verslagwaarde,
  eruit: number | undefined,
): Verslagtekst {
  const begin = composeTekst`${lezer.tekst(op('keuze', 'reserves', r, 'naam'))}, voor een plek van ${waarvoor}.`;
  if (eruit === undefined) return begin;
  return [...begin, ...composeTekst` Deze buurt kwam in de plaats van ${lezer.tekst(hier('buurten', eruit, 'naam'))}.`];
}

/** The reserves in their order, with the places that they can take and whom they replaced. */
export function composeReserves(stuk: Stuk): Verslagblok {
  const { keuze } = stuk.deelnemer;
  const reserves = keuze?.reserves ?? [];
  const quotumVan = indexQuota(stuk);
  const vervangenDoor = indexVervangen(stuk);
  const items = reserves.map(({ buurt, programma }, r) => {
    const quotum = quotumVan(buurt);
    const waarvoor = quotum.soort === 'tekst' ? quotum : woord(programmanaam(stuk, programma));
    return describeReserve(stuk, r, waarvoor, vervangenDoor(buurt));
  });
  return {
    soort: 'sectie',
    titel: 'Wie reserve is',
    blokken:
      reserves.length === 0
        ? [{ soort: 'alinea', tekst: ['Er is geen reserve aangewezen.'] }]
        : [
            {
              soort: 'alinea',
              tekst: ['Valt een buurt af, dan komt de eerste reserve voor die plek in aanmerking. Dit is de volgorde:'],
            },
            { soort: 'lijst', genummerd: true, items },
          ],
  };
}
