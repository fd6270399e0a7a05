import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { nameOf } from './nameOf.js';
import { samen } from './samen.js';
import type { Stuk } from './stuk.js';

/** Budget, commitment, realisation and prognosis by begrotingsjaar, party and cost bearer. */
export function composeUitputtingtabel(stuk: Stuk): Verslagtabel {
  const regels = stuk.deel.geld.uitputting;
  const plek = (i: number, veld: string) => stuk.hier('geld', 'uitputting', i, veld);
  const velden = ['begroot', 'verplicht', 'gerealiseerd', 'prognose', 'vrij'] as const;
  return {
    id: 'uitputting',
    titel: 'Uitputting per begrotingsjaar',
    kolommen: [
      { sleutel: 'begrotingsjaar', kop: 'Begrotingsjaar', optelbaar: false },
      { sleutel: 'drager', kop: 'Wie draagt het', optelbaar: false },
      { sleutel: 'begroot', kop: 'Begroot' },
      { sleutel: 'verplicht', kop: 'Verplicht' },
      { sleutel: 'gerealiseerd', kop: 'Gerealiseerd' },
      { sleutel: 'prognose', kop: 'Prognose' },
      { sleutel: 'vrij', kop: 'Nog vrij' },
    ],
    rijen: [
      ...regels.map(({ partij, kostendrager }, i): Verslagwaarde[] => [
        stuk.lezer.jaar(plek(i, 'begrotingsjaar')),
        {
          soort: 'tekst',
          waarde:
            kostendrager === undefined ? nameOf(stuk, 'partijen', partij) : nameOf(stuk, 'kostendragers', kostendrager),
        },
        ...velden.map((veld) => stuk.lezer.bedrag(plek(i, veld))),
      ]),
      [
        { soort: 'tekst', waarde: 'Totaal' },
        { soort: 'tekst', waarde: '' },
        ...velden.map((veld) =>
          stuk.lezer.bedrag({
            ...samen(
              'som',
              regels.map((_, i) => plek(i, veld)),
            ),
            bron: 'stand',
          }),
        ),
      ],
    ],
    totaalrijen: [{ rij: regels.length, delen: regels.map((_, i) => i) }],
    totaalkolommen: [],
  };
}
