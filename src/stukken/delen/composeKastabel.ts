import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { composeRegeltabel } from './composeRegeltabel.js';
import { nameOf } from './nameOf.js';
import type { Stuk } from './stuk.js';

/** The cash by begrotingsjaar and party that pays: what was paid and came back, and what is still to come. */
export function composeKastabel(stuk: Stuk): Verslagtabel {
  return composeRegeltabel(stuk, {
    id: 'kas',
    titel: 'Betalingen per begrotingsjaar',
    lijst: 'partijjaren',
    woordkolommen: [
      { sleutel: 'begrotingsjaar', kop: 'Begrotingsjaar', optelbaar: false },
      { sleutel: 'partij', kop: 'Partij', optelbaar: false },
    ],
    woorden: stuk.deel.geld.partijjaren.map(({ van }, i): Verslagwaarde[] => [
      stuk.lezer.jaar(stuk.hier('geld', 'partijjaren', i, 'begrotingsjaar')),
      { soort: 'tekst', waarde: nameOf(stuk, 'partijen', van) },
    ]),
    bedragen: [
      ['betaald', 'Betaald'],
      ['terugontvangen', 'Terugontvangen'],
      ['teBetalen', 'Nog te betalen'],
      ['teVorderen', 'Te vorderen'],
    ],
  });
}
