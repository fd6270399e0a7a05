import { euro } from '../../kern/index.js';
import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { composeRegeltabel } from '../delen/composeRegeltabel.js';
import { nameOf } from '../delen/nameOf.js';
import type { Stuk } from '../delen/stuk.js';

const BEDRAGEN = [
  ['betaald', 'Betaald'],
  ['terugontvangen', 'Terugontvangen'],
  ['teBetalen', 'Nog te betalen'],
  ['teVorderen', 'Te vorderen'],
] as const;

/** The cash by begrotingsjaar and party that pays: what was paid and came back, and what is still to come. */
export function composeKastabel(stuk: Stuk): Verslagtabel {
  return composeRegeltabel(stuk.lezer, {
    id: 'kas',
    titel: 'Betalingen per begrotingsjaar',
    bron: 'stand',
    plek: (i, veld) => stuk.hier('geld', 'partijjaren', i, veld),
    woordkolommen: [
      { sleutel: 'begrotingsjaar', kop: 'Begrotingsjaar', optelbaar: false },
      { sleutel: 'partij', kop: 'Partij', optelbaar: false },
    ],
    regels: stuk.deel.geld.partijjaren.flatMap((regel, i) =>
      BEDRAGEN.every(([veld]) => regel[veld] === euro(0))
        ? []
        : [
            {
              i,
              woorden: [
                stuk.lezer.jaar(stuk.hier('geld', 'partijjaren', i, 'begrotingsjaar')),
                { soort: 'tekst', waarde: nameOf(stuk, 'partijen', regel.van) },
              ] satisfies Verslagwaarde[],
            },
          ],
    ),
    bedragen: BEDRAGEN,
  });
}
