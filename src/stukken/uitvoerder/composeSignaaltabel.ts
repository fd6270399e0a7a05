import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { SIGNAALWOORDEN } from '../delen/signaalwoorden.js';
import type { Stuk } from '../delen/stuk.js';
import { woord } from '../delen/woord.js';

/** The signals of every team, one in each row. Of signals with the same words about one team since one day one is enough. */
export function composeSignaaltabel({ deel, lezer, hier }: Stuk): Verslagtabel {
  return {
    id: 'signalen',
    titel: 'De signalen per team',
    kolommen: [
      { sleutel: 'buurt', kop: 'Buurt' },
      { sleutel: 'wat', kop: 'Wat er aan de hand is' },
      { sleutel: 'sinds', kop: 'Sinds', optelbaar: false },
      { sleutel: 'programma', kop: 'Voor het programma sinds', optelbaar: false },
    ],
    rijen: deel.buurten.flatMap(({ signalen }, b) => {
      const gezien = new Set<string>();
      return signalen.flatMap(({ regel, sinds, opgeschaaldOp }, s): Verslagwaarde[][] => {
        const wat = SIGNAALWOORDEN[regel];
        const sleutel = `${wat} ${sinds} ${opgeschaaldOp ?? ''}`;
        if (gezien.has(sleutel)) return [];
        gezien.add(sleutel);
        return [
          [
            lezer.tekst(hier('buurten', b, 'naam')),
            woord(wat),
            lezer.datum(hier('buurten', b, 'signalen', s, 'sinds')),
            opgeschaaldOp === undefined ? leeg : lezer.datum(hier('buurten', b, 'signalen', s, 'opgeschaaldOp')),
          ],
        ];
      });
    }),
    totaalrijen: [],
    totaalkolommen: [],
  };
}
