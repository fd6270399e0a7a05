import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { AARDWOORDEN } from './aardwoorden.js';
import { nameOf } from './nameOf.js';
import { samen } from './samen.js';
import type { Stuk } from './stuk.js';

/** The table of contributions, one in each row, with the stage of each. */
export function composeBijdragetabel(stuk: Stuk): Verslagtabel {
  const { bijdragen } = stuk.deel.geld;
  const plek = (i: number, veld: string) => stuk.hier('geld', 'bijdragen', i, veld);
  const bedragen = ['bedrag', 'toegezegd', 'vastgelegd', 'betaald'] as const;
  return {
    id: 'bijdragen',
    titel: 'Bijdragen en hoe ver zij zijn',
    kolommen: [
      { sleutel: 'partij', kop: 'Partij' },
      { sleutel: 'programmajaar', kop: 'Programmajaar', optelbaar: false },
      { sleutel: 'periode', kop: 'Periode', optelbaar: false },
      { sleutel: 'aard', kop: 'Aard', optelbaar: false },
      { sleutel: 'bedrag', kop: 'Afgesproken' },
      { sleutel: 'toegezegd', kop: 'Toegezegd' },
      { sleutel: 'vastgelegd', kop: 'Vastgelegd' },
      { sleutel: 'betaald', kop: 'Betaald' },
    ],
    rijen: [
      ...bijdragen.map(({ partij, aard }, i): Verslagwaarde[] => [
        { soort: 'tekst', waarde: nameOf(stuk, 'partijen', partij) },
        stuk.lezer.getal(plek(i, 'programmajaar')),
        stuk.lezer.periode(plek(i, 'periode')),
        { soort: 'tekst', waarde: AARDWOORDEN[aard] },
        ...bedragen.map((veld) => stuk.lezer.bedrag(plek(i, veld))),
      ]),
      [
        { soort: 'tekst', waarde: 'Totaal' },
        ...['', '', ''].map((): Verslagwaarde => ({ soort: 'tekst', waarde: '' })),
        ...bedragen.map((veld) =>
          stuk.lezer.bedrag({
            ...samen(
              'som',
              bijdragen.map((_, i) => plek(i, veld)),
            ),
            bron: 'stand',
          }),
        ),
      ],
    ],
    totaalrijen: [{ rij: bijdragen.length, delen: bijdragen.map((_, i) => i) }],
    totaalkolommen: [],
  };
}
