import type { Buurtnazorg } from '../../programma/index.js';
import type { Verslagblok, Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import type { Stuk } from '../delen/stuk.js';

/** What the last answer was. */
const nameActief = ({ laatste }: Buurtnazorg): Verslagwaarde =>
  laatste === undefined ? leeg : { soort: 'tekst', waarde: laatste.actief ? 'ja' : 'nee' };

/** The teams whose guidance ended, one in each row. How many people remained is too few to tell. */
function composeNazorgtabel({ deel, lezer, hier }: Stuk): Verslagtabel {
  return {
    id: 'nazorg',
    titel: 'Na de begeleiding',
    kolommen: [
      { sleutel: 'buurt', kop: 'Buurt' },
      { sleutel: 'einde', kop: 'Begeleiding tot', optelbaar: false },
      { sleutel: 'peilingen', kop: 'Keer gevraagd', optelbaar: false },
      { sleutel: 'laatste', kop: 'Laatst gevraagd', optelbaar: false },
      { sleutel: 'actief', kop: 'Nog actief' },
    ],
    rijen: deel.buurten.flatMap(({ nazorg }, i) =>
      nazorg === undefined
        ? []
        : [
            [
              lezer.tekst(hier('buurten', i, 'naam')),
              lezer.datum(hier('buurten', i, 'nazorg', 'sinds')),
              lezer.getal(hier('buurten', i, 'nazorg', 'peilingen')),
              nazorg.laatste === undefined ? leeg : lezer.datum(hier('buurten', i, 'nazorg', 'laatste', 'datum')),
              nameActief(nazorg),
            ],
          ],
    ),
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** What is known of the teams whose guidance ended; nothing as long as there are none. */
export function composeNazorg(stuk: Stuk): Verslagblok[] {
  const tabel = composeNazorgtabel(stuk);
  if (tabel.rijen.length === 0) return [];
  return [{ soort: 'sectie', titel: 'Na de begeleiding', blokken: [{ soort: 'tabel', tabel }] }];
}
