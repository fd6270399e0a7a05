import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { composeRegeltabel } from './composeRegeltabel.js';
import { nameOf } from './nameOf.js';
import type { Stuk } from './stuk.js';
import { VRIJVALWOORDEN } from './vrijvalwoorden.js';

/** What fell free, by begrotingsjaar and party, with the reason. */
export function composeVrijvaltabel(stuk: Stuk): Verslagtabel {
  return composeRegeltabel(stuk, {
    id: 'vrijval',
    titel: 'Wat vrijvalt, per begrotingsjaar',
    lijst: 'vrijgevallen',
    woordkolommen: [
      { sleutel: 'begrotingsjaar', kop: 'Begrotingsjaar', optelbaar: false },
      { sleutel: 'partij', kop: 'Partij', optelbaar: false },
      { sleutel: 'reden', kop: 'Reden', optelbaar: false },
    ],
    regels: stuk.deel.geld.vrijgevallen.map(({ partij, reden }, i) => ({
      i,
      woorden: [
        stuk.lezer.jaar(stuk.hier('geld', 'vrijgevallen', i, 'begrotingsjaar')),
        { soort: 'tekst', waarde: nameOf(stuk, 'partijen', partij) },
        { soort: 'tekst', waarde: VRIJVALWOORDEN[reden] },
      ] satisfies Verslagwaarde[],
    })),
    bedragen: [['bedrag', 'Bedrag']],
  });
}
